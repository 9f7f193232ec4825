import charts from "./charts/charts.css";
import chrome from "./chrome/chrome.css";
import grid from "./grid/grid.css";
import ribbon from "./ribbon/ribbon.css";
import page from "./workbench.css";

/** Every room brings its own rules; those of the page come first. */
export function adoptStyleSheets(): void {
  document.adoptedStyleSheets = [page, ribbon, chrome, grid, charts].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
}
