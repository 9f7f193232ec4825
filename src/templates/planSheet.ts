import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import { columnsAddress, relativeAddress, rowsAddress, type Area } from "./address";
import { palette } from "./look";
import { freeEnding, freeSheetName, NOTHING_TAKEN, type TakenNames } from "./freeName";
import type { PlanContext } from "./PlanContext";
import { planChart } from "./planChart";
import { planContent } from "./planContent";
import { plannedFormat } from "./plannedFormat";
import { planHighlight } from "./planHighlight";
import { planValidation } from "./planValidation";
import { ReferenceResolver, type NamedTable } from "./ReferenceResolver";
import { SheetGrid } from "./SheetGrid";
import type { PlanFinish, PlanStep, SheetPlan } from "./SheetPlan";
import type { PrintedArea, SheetTemplate, TableTemplate, Track } from "./SheetTemplate";
import { uniqueHeaders } from "./tableHeaders";
import { wordsIn } from "./wordsIn";

const NAME_PREFIX = "kam_";

/** Makes of a template, which knows no place and no language, the plan of one sheet in a workbook that holds `taken`. Pure. */
export function planSheet(template: SheetTemplate, messages: Messages, taken: TakenNames = NOTHING_TAKEN): SheetPlan {
  const names = template.names.map(({ name }) => NAME_PREFIX + name);
  const ending = freeEnding([...names, ...template.tables.map(({ name }) => name)], taken.names);
  const grid = new SheetGrid(template);
  const words = wordsIn(messages);
  const tables = new Map(template.tables.map((table) => [table.key, namedTable(table, ending, words)]));
  const namesByKey = new Map(template.names.map(({ name }) => [name, NAME_PREFIX + name + ending]));
  const sheetName = freeSheetName(messages[template.sheet], taken.sheets);
  const references = new ReferenceResolver(grid, tables, namesByKey);
  const context: PlanContext = { grid, references, sheetName, words, messages };

  const steps = planSteps(template, context, tables);
  return {
    sheetName,
    tabColor: palette.accent,
    columnWidths: sizes(template.columns).map(([place, size]) => ({ columns: columnsOf(place), characters: size })),
    rowHeights: sizes(template.rows).map(([place, size]) => ({ rows: rowsOf(place), points: inWholePixels(size) })),
    steps,
    names: template.names.map(({ name, at }) => ({
      name: NAME_PREFIX + name + ending,
      address: relativeAddress(grid.area(at)),
    })),
    finish: planFinish(template, context),
    calculated: template.contents
      .filter(hasFormula)
      .map((content) => relativeAddress(grid.area(content.spillsInto ?? content))),
    withoutTwin: template.contents
      .filter((content) => content.withoutTwin === true)
      .map((content) => relativeAddress(grid.area(content.spillsInto ?? content))),
    callsCustomFunctions: steps.some(callsCustomFunctions),
    start: relativeAddress(grid.area(template.start)),
  };
}

/** Excel draws whole pixels, of 0.75 points on an ordinary screen: charts end with their rows wherever they are drawn. */
function inWholePixels(points: number): number {
  return Math.round(points / 0.75) * 0.75;
}

/** Tables come after the cells they are made of, and before the formulas that name them: Excel refuses a reference to a table that is not there yet. */
function planSteps(template: SheetTemplate, context: PlanContext, tables: ReadonlyMap<string, NamedTable>): PlanStep[] {
  const { grid, messages } = context;
  const constants = template.contents.filter((content) => !hasFormula(content));
  const formulas = template.contents.filter(hasFormula);
  return [
    ...template.contents.map((content): PlanStep => ({
      kind: "format",
      address: relativeAddress(grid.area(content)),
      format: plannedFormat(content.look, grid.area(content), messages.dateFormat),
    })),
    ...template.tables.map((table) => planHeaders(table, context, tables)),
    ...constants.flatMap((content) => planContent(content, context)),
    ...template.tables.map((table): PlanStep => ({
      kind: "table",
      address: relativeAddress(tableArea(table, grid)),
      name: tables.get(table.key)?.name ?? table.name,
    })),
    ...formulas.flatMap((content) => planContent(content, context)),
    ...template.validations.map((validation) => planValidation(validation, context)),
    ...template.highlights.map((highlight) => planHighlight(highlight, context)),
    ...template.charts.map((chart) => planChart(chart, context)),
  ];
}

function planHeaders(table: TableTemplate, { grid }: PlanContext, tables: ReadonlyMap<string, NamedTable>): PlanStep {
  const { top, left, right } = tableArea(table, grid);
  const headers = [...(tables.get(table.key)?.headers.values() ?? [])];
  return {
    kind: "write",
    address: relativeAddress({ top, left, right, bottom: top }),
    cells: [headers],
  };
}

function tableArea({ header, body, columns }: TableTemplate, grid: SheetGrid): Area {
  const first = columns[0]?.column ?? "";
  const last = columns.at(-1)?.column ?? first;
  const { top, left, right } = grid.area({ row: header, column: `${first}:${last}` });
  const { bottom } = grid.area({ row: body, column: first });
  return { top, left, bottom, right };
}

function namedTable({ name, columns }: TableTemplate, ending: string, words: PlanContext["words"]): NamedTable {
  const wished = columns.map(({ header }) => ("typed" in header ? header.typed : words(header)));
  const headers = uniqueHeaders(wished);
  return { name: name + ending, headers: new Map(columns.map(({ column }, i) => [column, headers[i] ?? ""])) };
}

function planFinish({ frozen, print, rows }: SheetTemplate, { grid, messages }: PlanContext): PlanFinish {
  const keep = grid.area(frozen);
  const at = (row: string) => grid.area({ row, column: "margin" });
  const firstRow = rows[0]?.key ?? "";
  const whole = (column: string) => columnsAddress(grid.area({ row: firstRow, column }));
  const further = (print.further ?? []).map((each) => furtherArea(each, firstRow, grid));
  return {
    freeze: relativeAddress({ top: 0, left: 0, bottom: keep.bottom, right: keep.right }),
    print: {
      orientation: print.orientation === "landscape" ? "Landscape" : "Portrait",
      // Whole columns: rows that the user adds are printed too.
      area: [whole(print.columns), ...further].join(),
      ...(print.repeatedRows !== undefined && { titleRows: rowsAddress(at(print.repeatedRows)) }),
      ...(print.repeatedColumns !== undefined && { titleColumns: whole(print.repeatedColumns) }),
      ...(print.pagesBegin && { pagesBegin: print.pagesBegin.map((row) => relativeAddress(at(row))) }),
      footer: { left: "&A", center: fill(messages.footerPage, { page: "&P", pages: "&N" }), right: "&D" },
    },
  };
}

function furtherArea({ columns: column, rows }: PrintedArea, firstRow: string, grid: SheetGrid): string {
  if (rows === undefined) return columnsAddress(grid.area({ row: firstRow, column }));
  const { bottom } = grid.area({ ...rows.to, column });
  return relativeAddress({ ...grid.area({ row: rows.from, column }), bottom });
}

function hasFormula({ entries }: SheetTemplate["contents"][number]): boolean {
  return (entries ?? []).some((row) =>
    row.some((entry) => typeof entry === "object" && entry !== null && ("formula" in entry || "sentence" in entry)),
  );
}

function callsCustomFunctions(step: PlanStep): boolean {
  return step.kind === "write" && step.cells.some((row) => row.some((cell) => /^=.*\bKAM\./.test(String(cell))));
}

/** Position and size of every row or column that has one of its own. */
function sizes(tracks: readonly Track[]): [{ first: number; last: number }, number][] {
  let next = 0;
  return tracks.flatMap(({ size, count = 1 }): [{ first: number; last: number }, number][] => {
    const place = { first: next, last: next + count - 1 };
    next += count;
    return size === undefined ? [] : [[place, size]];
  });
}

function columnsOf({ first, last }: { first: number; last: number }): string {
  return columnsAddress({ top: 0, bottom: 0, left: first, right: last });
}

function rowsOf({ first, last }: { first: number; last: number }): string {
  return `${first + 1}:${last + 1}`;
}
