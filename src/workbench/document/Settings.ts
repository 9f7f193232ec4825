import { DocumentError } from "./DocumentError";
import type { WorkbookState } from "./WorkbookState";

/** Small values an add-in keeps with the workbook. They travel as JSON, so that is what is kept. */
export class Settings {
  constructor(private readonly state: WorkbookState) {}

  has(key: string): boolean {
    return Object.hasOwn(this.state.model.settings, key);
  }

  set(key: string, value: unknown): void {
    this.state.set(this.state.model.settings, key, structuredClone(value));
    this.state.changed("objects");
  }

  delete(key: string): void {
    if (!this.has(key)) throw new DocumentError("ItemNotFound", `There is no setting "${key}".`);
    this.state.remove(this.state.model.settings, key);
    this.state.changed("objects");
  }
}
