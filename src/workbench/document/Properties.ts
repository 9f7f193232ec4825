import { DocumentError } from "./DocumentError";
import type { WorkbookState } from "./WorkbookState";

/** Excel's limit on a property of a sheet, key and value alike. */
const LONGEST_TEXT = 255;

/** What is known of the file and its sheets beside their content: title, author, keywords, and what someone noted. */
export class Properties {
  /** When this workbook was begun; an opened file says so itself. */
  readonly created = new Date().toISOString();

  constructor(private readonly state: WorkbookState) {}

  set(key: string, value: string | number): void {
    const { model } = this.state;
    this.state.set(model, "properties", { ...model.properties, [key]: value });
    this.state.changed("objects");
  }

  /** Notes something about the file; without a value, forgets it. */
  setCustom(key: string, value: string | number | boolean | undefined): void {
    const { model } = this.state;
    this.state.set(model, "customProperties", withEntry(model.customProperties, key, value));
    this.state.changed("objects");
  }

  clearCustom(): void {
    this.state.set(this.state.model, "customProperties", {});
    this.state.changed("objects");
  }

  /** Notes something about a sheet; without a value, forgets it. */
  setOfSheet(sheetId: string, key: string, value: string | undefined): void {
    if (key.length > LONGEST_TEXT || (value?.length ?? 0) > LONGEST_TEXT)
      throw new DocumentError("InvalidArgument", `A property of a sheet may have ${LONGEST_TEXT} characters.`);
    const sheet = this.state.sheet(sheetId);
    this.state.set(sheet, "customProperties", withEntry(sheet.customProperties, key, value));
    this.state.changed("objects", sheetId);
  }
}

/** Keys are the same in any case; the latest spelling stays. */
function withEntry<T>(
  before: Readonly<Record<string, T>> | undefined,
  key: string,
  value: T | undefined,
): Record<string, T> {
  const others = Object.entries(before ?? {}).filter(([each]) => each.toLowerCase() !== key.toLowerCase());
  return Object.fromEntries(value === undefined ? others : [...others, [key, value]]);
}
