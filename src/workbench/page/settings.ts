import type { ThemeName } from "./office/officeTheme";

/** What the address of the page may ask for. */
export interface WorkbenchSettings {
  /** What an empty cell is to a custom function: 0 in Excel on the desktop, null in Excel on the web. `?empty=null` */
  readonly emptyCell: 0 | null;
  /** Office's theme, seen by the pane. `?theme=dark` */
  readonly theme: ThemeName;
  /** Office's display language. `?locale=de-DE` */
  readonly locale: string;
}

export function readSettings(query: string): WorkbenchSettings {
  const parameters = new URLSearchParams(query);
  return {
    emptyCell: parameters.get("empty") === "null" ? null : 0,
    theme: parameters.get("theme") === "dark" ? "dark" : "light",
    locale: parameters.get("locale") ?? "en-US",
  };
}
