import charts from "./charts/charts.css";
import chrome from "./chrome/chrome.css";
import requestConsole from "./console/console.css";
import find from "./find/find.css";
import grid from "./grid/grid.css";
import ribbon from "./ribbon/ribbon.css";
import themes from "./themes.css";
import page from "./workbench.css";

/** Every room brings its own rules; those of the page come first. */
export function adoptStyleSheets(): void {
  document.adoptedStyleSheets = [themes, page, ribbon, chrome, find, grid, charts, requestConsole].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
