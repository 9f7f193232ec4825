import type { Messages } from "../../i18n";
import { fill } from "../../i18n/fill";
import { onSheet, relativeAddress, type Area } from "../../templates/address";
import { freeSheetName } from "../../templates/freeName";
import { palette, type LookName } from "../../templates/look";
import { plannedFormat } from "../../templates/plannedFormat";
import type { PlannedCell, PlanStep, SheetPlan } from "../../templates/SheetPlan";
import type { FrozenWhy, SharedSheet } from "./SharedCopy";

const WIDTHS = { A: 2, B: 30, C: 30, D: 13, E: 13, F: 15, G: 13, H: 22 };
const TITLE_ROW = 1;
const FIRST_ROW = 6;

/** The sheet that compares originals and copies, by formulas that go on comparing, and lists what stands as a value. Pure. */
export function planComparison(
  sheets: readonly SharedSheet[],
  messages: Messages,
  taken: readonly string[],
): SheetPlan {
  const listHead = FIRST_ROW + sheets.length + 1;
  const comparisons = sheets.map((sheet, i) => comparison(sheet, FIRST_ROW + i, messages));
  const list = sheets.flatMap((sheet) => listed(sheet, messages));
  const steps: PlanStep[] = [
    ...block(TITLE_ROW, "title", [[messages.shareSheetTitle]]),
    ...block(TITLE_ROW + 1, "body", [[messages.shareSheetPurpose]]),
    ...block(TITLE_ROW + 2, "note", [[messages.shareSheetMove]]),
    ...block(FIRST_ROW - 1, "headerLine", [HEADERS.map((key) => messages[key])], ["headerNumber", 2, 5]),
    ...block(FIRST_ROW, "word", comparisons, ["whole", 2, 3], ["difference", 4, 4], ["whole", 5, 5]),
    ...block(listHead, "head", [[list.length === 0 ? messages.shareSheetNoValues : messages.shareSheetValues]]),
  ];
  if (list.length > 0)
    steps.push(
      ...block(listHead + 1, "headerLine", [LIST_HEADERS.map((key) => messages[key]).concat("", "", "")], ["headerNumber", 2, 2]), // prettier-ignore
      ...block(listHead + 2, "word", list, ["whole", 2, 2]),
    );
  return {
    sheetName: freeSheetName(messages.shareSheetName, taken),
    tabColor: palette.accent,
    columnWidths: Object.entries(WIDTHS).map(([column, characters]) => ({
      columns: `${column}:${column}`,
      characters,
    })),
    rowHeights: [{ rows: "2:2", points: 24 }],
    steps,
    names: [],
    finish: finish(messages, listHead + 1 + list.length),
    calculated: [relativeAddress({ top: FIRST_ROW, bottom: FIRST_ROW + sheets.length - 1, left: 5, right: 7 })],
    withoutTwin: [],
    callsCustomFunctions: false,
    start: "B2",
  };
}

const HEADERS = ["shareSheetOriginal", "shareSheetCopy", "shareSheetTurned", "shareSheetFrozen", "shareSheetDifference", "shareSheetDiffering", "shareSheetVerdict"] as const; // prettier-ignore
const LIST_HEADERS = ["shareSheetCopy", "shareSheetCells", "shareSheetCount", "shareSheetWhy"] as const;

function comparison(sheet: SharedSheet, row: number, messages: Messages): PlannedCell[] {
  const original = onSheet(sheet.originalName, sheet.area);
  const copy = onSheet(sheet.sheetName, sheet.area);
  const numbers = `ISNUMBER(${original})*ISNUMBER(${copy})`;
  const isFar = `(ABS(${original}-${copy})>1E-9*(1+ABS(${original})))*1`;
  const isOther = `IF(IFERROR(${original}=${copy},ISERROR(${original})*ISERROR(${copy})>0),0,1)`;
  const differing = `G${row + 1}`;
  return [
    sheet.originalName,
    sheet.sheetName,
    sheet.turned,
    sheet.frozen.reduce((sum, { cells }) => sum + cells, 0),
    `=MAX(IFERROR(ABS(${original}-${copy})/(1+ABS(${original})),0))`,
    `=SUM(IF(${numbers},IFERROR(${isFar},1),${isOther}))`,
    `=IF(${differing}=0,${text(messages.shareSheetSame)},${text(messages.shareSheetDiffers)})`,
  ];
}

/** What is not as it was in the original, and why. */
function listed({ sheetName, frozen, cut, untold }: SharedSheet, messages: Messages): PlannedCell[][] {
  const row = (where: string, cells: number | null, why: string) => [sheetName, where, cells, why, null, null, null];
  return [
    ...frozen.map(({ address, cells, why }) => row(address, cells, reason(why, messages))),
    ...cut.map(({ kind, where, names }) => row(where, null, fill(messages[CUT[kind]], { names: names.join(", ") }))),
    ...(untold ? [row("", null, messages[UNTOLD[untold]])] : []),
  ];
}

const CUT = {
  list: "shareCutList",
  chart: "shareCutChart",
  validation: "shareCutValidation",
  format: "shareCutFormat",
  name: "shareCutName",
} as const;

const UNTOLD = { figures: "shareCutUntold", words: "shareCutUntoldWords" } as const;

function text(words: string): string {
  return `"${words.replaceAll('"', '""')}"`;
}

function reason(why: FrozenWhy, messages: Messages): string {
  const names = why.names.map((name) => (why.kind === "outside" ? name : `KAM.${name}`)).join(", ");
  return fill(messages[WHY[why.kind]], { names });
}

const WHY = {
  noTwin: "shareWhyNoTwin",
  outside: "shareWhyOutside",
  slow: "shareWhySlow",
  differed: "shareWhyDiffered",
} as const;

/** Cells from column B on in one look; some columns of them in another. */
function block(
  row: number,
  look: LookName,
  cells: readonly (readonly PlannedCell[])[],
  ...others: readonly (readonly [look: LookName | "difference", first: number, last: number])[]
): PlanStep[] {
  const width = Math.max(...cells.map((each) => each.length));
  const area: Area = { top: row, left: 1, bottom: row + cells.length - 1, right: width };
  const inColumns = ([other, first, last]: (typeof others)[number]): PlanStep => {
    const part = { ...area, left: 1 + first, right: 1 + last };
    const format = plannedFormat(other === "difference" ? "whole" : other, part);
    const numberFormat = other === "difference" ? "0.0E+00;-0.0E+00;0" : format.numberFormat;
    return { kind: "format", address: relativeAddress(part), format: { ...format, ...(numberFormat !== undefined && { numberFormat }) } }; // prettier-ignore
  };
  return [
    { kind: "format", address: relativeAddress(area), format: plannedFormat(look, area) },
    ...others.map(inColumns),
    { kind: "write", address: relativeAddress(area), cells: cells.map((each) => each.map(literal)) },
  ];
}

/** A sheet's name may look like a formula or a number; the formulas of this sheet are its own. */
function literal(cell: PlannedCell): PlannedCell {
  if (typeof cell !== "string" || cell === "" || /^=(MAX|SUM|IF)\(/.test(cell)) return cell;
  return /^[=+\-@\d'#]/.test(cell) ? `'${cell}` : cell;
}

function finish({ footerPage }: Messages, lastRow: number): SheetPlan["finish"] {
  return {
    freeze: `A1:A${FIRST_ROW}`,
    print: {
      orientation: "Landscape",
      area: `A1:H${lastRow + 1}`,
      titleRows: `$${FIRST_ROW}:$${FIRST_ROW}`,
      footer: { left: "&A", center: fill(footerPage, { page: "&P", pages: "&N" }), right: "&D" },
    },
  };
}
