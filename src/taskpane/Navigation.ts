import type { ToolId } from "./tools/ToolId";

/** Which tool the pane shows: chosen in its bar, or from outside it by the ribbon and the cell's menu. */
export class Navigation {
  private current: ToolId = "sheets";
  private readonly listeners = new Set<() => void>();

  readonly tool = (): ToolId => this.current;

  /** Calls back after every change, until the returned function is called. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  };

  readonly open = (tool: ToolId): void => {
    this.current = tool;
    this.listeners.forEach((listener) => listener());
  };
}
