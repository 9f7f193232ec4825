import type { PlanFinish } from "../templates/SheetPlan";
import type { FinishingTouch } from "./InsertedSheet";

/** Account names and headers stay in sight. */
export function queueFreeze(sheet: Excel.Worksheet, { freeze }: PlanFinish): void {
  sheet.freezePanes.freezeAt(sheet.getRange(freeze));
}

/** How the sheet is printed: one page wide, with the header on every page. */
export function queuePageLayout(sheet: Excel.Worksheet, { print }: PlanFinish): void {
  const { pageLayout } = sheet;
  pageLayout.orientation = print.orientation;
  pageLayout.zoom = { horizontalFitToPages: 1 };
  pageLayout.setPrintArea(print.area);
  pageLayout.setPrintTitleRows(print.titleRows);
  const footer = pageLayout.headersFooters.defaultForAllPages;
  footer.leftFooter = print.footer.left;
  footer.centerFooter = print.footer.center;
  footer.rightFooter = print.footer.right;
}

const CLASSES: Readonly<Record<FinishingTouch, RegExp>> = {
  freezePanes: /^WorksheetFreezePanes\b/,
  pageLayout: /^(PageLayout|HeaderFooter|HeaderFooterGroup)\b/,
};

/** The finishing touch that Excel refused, as Office.js tells by the place of the error; undefined when it was something else. */
export function finishingTouchOf(error: unknown): FinishingTouch | undefined {
  if (!(error instanceof OfficeExtension.Error)) return undefined;
  const place = error.debugInfo.errorLocation ?? "";
  return (["freezePanes", "pageLayout"] as const).find((touch) => CLASSES[touch].test(place));
}
