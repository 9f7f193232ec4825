import { type ThemeName, THEMES } from "./office/officeTheme";

/** What the address of the page may ask for. */
export interface WorkbenchSettings {
  /** What an empty cell is to a custom function: 0 in Excel on the desktop, null in Excel on the web. `?empty=null` */
  readonly emptyCell: 0 | null;
  /** Office's theme, seen by the pane and around the cells. `?theme=dark`, `?theme=contrast` */
  readonly theme: ThemeName;
  /** Office's display language, and how numbers and dates are typed and shown. `?locale=de-DE` */
  readonly locale: string;
  /** Excel opens the pane when its button is pressed, or by itself where the manifest says so; here it is open at once unless asked otherwise. `?pane=closed` */
  readonly paneOpen: boolean;
  /** The newest members of Excel's there are: "1.14" to "1.20", or undefined for those of Office LTSC 2024. `?api=1.14` */
  readonly excelApi: string | undefined;
  /** Whether what Excel cannot undo, done by the add-in, clears all that could be undone, as in Excel. `?undo=all` keeps it. */
  readonly clearsUndo: boolean;
}

export function readSettings(query: string): WorkbenchSettings {
  const parameters = new URLSearchParams(query);
  return {
    emptyCell: parameters.get("empty") === "null" ? null : 0,
    theme: THEMES.find((theme) => theme === parameters.get("theme")) ?? "light",
    locale: parameters.get("locale") ?? "en-US",
    paneOpen: parameters.get("pane") !== "closed",
    excelApi: /^1\.\d+$/.exec(parameters.get("api") ?? "")?.[0],
    clearsUndo: parameters.get("undo") !== "all",
  };
}
