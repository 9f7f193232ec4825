import type { PlanFinish } from "../templates/SheetPlan";
import type { FinishingTouch } from "./InsertedSheet";

/** Account names and headers stay in sight. */
export function queueFreeze(sheet: Excel.Worksheet, { freeze }: PlanFinish): void {
  sheet.freezePanes.freezeAt(sheet.getRange(freeze));
}

/** In points: what a sheet says is to be read on paper, too. */
const NARROW = { left: 28, right: 28, top: 32, bottom: 36, header: 14, footer: 14 };

/** How the sheet is printed: one page wide, with the header on every page; or page by page. */
export function queuePageLayout(sheet: Excel.Worksheet, { print }: PlanFinish): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  // In width only: Excel passes over page breaks where it fits the height as well.
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintMargins("Points", NARROW);
  for (const cell of print.pagesBegin ?? []) sheet.horizontalPageBreaks.add(cell);
  pageLayout.setPrintArea(print.area.includes(",") ? sheet.getRanges(print.area) : print.area);
  if (print.titleRows !== undefined) pageLayout.setPrintTitleRows(print.titleRows);
  if (print.titleColumns !== undefined) pageLayout.setPrintTitleColumns(print.titleColumns);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}

const CLASSES: Readonly<Record<FinishingTouch, RegExp>> = {
  freezePanes: /^WorksheetFreezePanes\b/,
  pageLayout: /^(PageLayout|PageBreakCollection|HeaderFooter|HeaderFooterGroup)\b/,
};

/** The finishing touch that Excel refused, as Office.js tells by the place of the error; undefined when it was something else. */
export function finishingTouchOf(error: unknown): FinishingTouch | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  const place = error.debugInfo.errorLocation ?? "";
  return (["freezePanes", "pageLayout"] as const).find((touch) => CLASSES[touch].test(place));
}
