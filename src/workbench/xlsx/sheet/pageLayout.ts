import { LAST_COLUMN, LAST_ROW } from "../../document/area";
import type { PageLayoutModel } from "../../document/model";
import { newSheet } from "../../document/newWorkbook";
import type { NotKept } from "../NotKept";
import { xml, xmlUnlessEmpty } from "../package/xml";
import { child, children, numberOf, truthOf, type XmlElement } from "../package/XmlElement";

const POINTS_PER_INCH = 72;
const SIDES = ["left", "right", "top", "bottom", "header", "footer"] as const;

/** Papers by the numbers of printer drivers, which files use; the common ones of Excel.PaperType. */
const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
  Quatro: 15,
};

const HEADERS = { left: "L", center: "C", right: "R" } as const;

/** Everything of a page but what the workbook's names keep: print area and titles. */
export function readPageLayout(worksheet: XmlElement, sheetName: string, notKept: NotKept): PageLayoutModel {
  const standard = newSheet("", "").pageLayout;
  const margins = child(worksheet, "pageMargins");
  const options = child(worksheet, "printOptions");
  const setup = child(worksheet, "pageSetup");
  const header = child(worksheet, "headerFooter");
  if (truthOf(header, "differentOddEven", false) || truthOf(header, "differentFirst", false))
    notKept.say(`Headers and footers of the sheet "${sheetName}" that differ from page to page.`);
  const paper = numberOf(setup, "paperSize") ?? 1;
  const paperSize = Object.entries(PAPERS).find(([, number]) => number === paper)?.[0];
  if (paperSize === undefined) notKept.say(`The size of the paper of the sheet "${sheetName}".`);
  const marginSizes = SIDES.map((side) => {
    const inches = numberOf(margins, side);
    return [side, inches === undefined ? standard.margins[side] : rounded(inches * POINTS_PER_INCH)];
  });
  return {
    ...standard,
    orientation: setup?.attributes["orientation"] === "landscape" ? "Landscape" : "Portrait",
    paperSize: paperSize ?? standard.paperSize,
    zoom: readZoom(worksheet, setup),
    centerHorizontally: truthOf(options, "horizontalCentered", false),
    centerVertically: truthOf(options, "verticalCentered", false),
    printGridlines: truthOf(options, "gridLines", false),
    ...(truthOf(setup, "blackAndWhite", false) && { blackAndWhite: true }),
    ...readBreaks(worksheet),
    margins: Object.fromEntries(marginSizes) as PageLayoutModel["margins"], // one for each side
    headersFooters: {
      ...readHeader(child(header, "oddHeader")?.text ?? "", "Header"),
      ...readHeader(child(header, "oddFooter")?.text ?? "", "Footer"),
    },
  };
}

/** Where a person wants new pages; those that Excel found by itself are not kept. */
function readBreaks(worksheet: XmlElement): Pick<PageLayoutModel, "rowBreaks" | "columnBreaks"> {
  const lines = (name: string): number[] =>
    children(child(worksheet, name), "brk").flatMap((each) =>
      truthOf(each, "man", false) ? [numberOf(each, "id") ?? 0] : [],
    );
  const [rowBreaks = [], columnBreaks = []] = ["rowBreaks", "colBreaks"].map(lines);
  return { ...(rowBreaks.length > 0 && { rowBreaks }), ...(columnBreaks.length > 0 && { columnBreaks }) };
}

function breaksXml(name: string, lines: readonly number[] = [], last: number): string {
  return xmlUnlessEmpty(
    name,
    { count: lines.length, manualBreakCount: lines.length },
    lines.map((id) => xml("brk", { id, max: last, man: true })),
  );
}

function readZoom(worksheet: XmlElement, setup: XmlElement | undefined): PageLayoutModel["zoom"] {
  const fits = truthOf(child(child(worksheet, "sheetPr"), "pageSetUpPr"), "fitToPage", false);
  if (!fits) return { scale: numberOf(setup, "scale") ?? 100 };
  const horizontal = numberOf(setup, "fitToWidth") ?? 1;
  const vertical = numberOf(setup, "fitToHeight") ?? 1;
  return {
    ...(horizontal > 0 && { horizontalFitToPages: horizontal }),
    ...(vertical > 0 && { verticalFitToPages: vertical }),
  };
}

/** Numbers in inches such as 0.7 do not stay exact as points. */
function rounded(points: number): number {
  return Math.round(points * 1e6) / 1e6;
}

function readHeader(text: string, kind: "Header" | "Footer"): Record<string, string> {
  const parts: Record<string, string> = {};
  let side: keyof typeof HEADERS = "center";
  for (const piece of text.split(/(&[LCR])/)) {
    const next = Object.entries(HEADERS).find(([, letter]) => piece === `&${letter}`)?.[0];
    if (next !== undefined)
      side = next as keyof typeof HEADERS; // its keys are the only ones
    else if (piece !== "") parts[side + kind] = (parts[side + kind] ?? "") + piece;
  }
  return parts;
}

export function fitsToPages({ zoom }: PageLayoutModel): boolean {
  return zoom["horizontalFitToPages"] !== undefined || zoom["verticalFitToPages"] !== undefined;
}

export function writePageLayout(layout: PageLayoutModel): string {
  const { zoom } = layout;
  const fits = fitsToPages(layout);
  const scale = typeof zoom["scale"] === "number" ? zoom["scale"] : 100;
  const pages = (key: string): number => (typeof zoom[key] === "number" ? zoom[key] : 0);
  const text = (kind: "Header" | "Footer"): string =>
    Object.entries(HEADERS)
      .flatMap(([side, letter]) => {
        const part = layout.headersFooters[side + kind] ?? "";
        return part === "" ? [] : [`&${letter}${part}`];
      })
      .join("");
  const header = (["Header", "Footer"] as const)
    .map((kind) => (text(kind) === "" ? "" : `<odd${kind}>${escapeHeader(text(kind))}</odd${kind}>`))
    .join("");
  const hasOptions = layout.centerHorizontally || layout.centerVertically || layout.printGridlines;
  return [
    hasOptions
      ? xml("printOptions", {
          gridLines: layout.printGridlines || undefined,
          horizontalCentered: layout.centerHorizontally || undefined,
          verticalCentered: layout.centerVertically || undefined,
        })
      : "",
    xml("pageMargins", Object.fromEntries(SIDES.map((side) => [side, layout.margins[side] / POINTS_PER_INCH]))),
    xml("pageSetup", {
      paperSize: PAPERS[layout.paperSize] ?? 1,
      scale: fits || scale === 100 ? undefined : scale,
      fitToWidth: fits ? pages("horizontalFitToPages") : undefined,
      fitToHeight: fits ? pages("verticalFitToPages") : undefined,
      orientation: layout.orientation.toLowerCase(),
      blackAndWhite: layout.blackAndWhite === true || undefined,
    }),
    header === "" ? "" : xml("headerFooter", {}, header),
    breaksXml("rowBreaks", layout.rowBreaks, LAST_COLUMN),
    breaksXml("colBreaks", layout.columnBreaks, LAST_ROW),
  ].join("");
}

function escapeHeader(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
