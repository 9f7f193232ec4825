import type { ToolId } from "./tools/ToolId";
import { Watched } from "./Watched";

/** Which tool the pane shows: chosen in its bar, or from outside it by the ribbon and the cell's menu. */
export class Navigation extends Watched<ToolId> {
  readonly open = this.enter;

  constructor() {
    super("sheets");
  }
}
