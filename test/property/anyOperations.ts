import fc from "fast-check";
import { DocumentError } from "../../src/workbench/document/DocumentError";
import type { Area } from "../../src/workbench/document/model";
import { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";

/** The cells that operations play with. */
export const ROWS = 8;
export const COLUMNS = 6;

/** Numbers an operation picks its cells, sheets and values by, whatever there is when its turn comes. */
interface Dice {
  readonly sheet: number;
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
  readonly pick: number;
}

const dice: fc.Arbitrary<Dice> = fc.record({
  sheet: fc.nat(3),
  top: fc.nat(ROWS - 1),
  left: fc.nat(COLUMNS - 1),
  height: fc.nat(3),
  width: fc.nat(2),
  pick: fc.nat(9),
});

interface Target {
  readonly document: WorkbookDocument;
  readonly sheetId: string;
  readonly area: Area;
  readonly dice: Dice;
}

const ENTRIES = ["7", "12%", "=SUM(A1:B3)", "=A1*2", "Alder", "", "'5", '=Sheet1!B2&"x"', "=Table1[Column1]", "TRUE"];

function picked<T>(list: readonly T[], { pick }: Dice): T | undefined {
  return list.length > 0 ? list[pick % list.length] : undefined;
}

/** Every kind of thing that changes a workbook. What Excel refuses is refused, and is no step. */
const OPERATIONS: Readonly<Record<string, (target: Target) => void>> = {
  type: ({ document, sheetId, area, dice }) => document.enter(sheetId, area.top, area.left, ENTRIES[dice.pick] ?? ""),
  paste: ({ document, sheetId, area }) =>
    document.paste(sheetId, { ...area, bottom: area.top, right: area.left + 1 }, [
      [area.top * 10 + area.left, "Birch"],
    ]),
  empty: ({ document, sheetId, area }) => document.clear(sheetId, area),
  clear: ({ document, sheetId, area }) => document.cells.clear(sheetId, area),
  link: ({ document, sheetId, area }) => document.cells.link(sheetId, area, { address: "https://example.com/" }),
  format: ({ document, sheetId, area, dice }) => document.cells.format(sheetId, area, { fontSize: 8 + dice.pick }),
  formatColumns: ({ document, sheetId, area }) =>
    document.cells.format(sheetId, { ...area, top: 0, bottom: 1_048_575 }, { italic: true }),
  border: ({ document, sheetId, area }) => document.cells.border(sheetId, area, "EdgeTop", { color: "#FF0000" }),
  size: ({ document, sheetId, area }) => document.lines.setSize(sheetId, "columns", area.left, area.right, 60),
  hide: ({ document, sheetId, area, dice }) =>
    document.lines.setHidden(sheetId, "rows", area.top, area.bottom, dice.pick > 4),
  makeTable: ({ document, sheetId, area, dice }) =>
    void document.tables.add(sheetId, { ...area, bottom: area.bottom + 1 }, dice.pick > 3),
  renameTable: ({ document, dice }) => document.tables.rename(tableId(document, dice), `Scores${dice.pick}`),
  showTotals: ({ document, dice }) => document.tables.change(tableId(document, dice), { showTotals: dice.pick > 4 }),
  addTableRow: ({ document, dice }) =>
    void document.tableLines.addRows(tableId(document, dice), [
      document.tables.place(tableId(document, dice)).table.columns.map(() => dice.pick),
    ]),
  resizeTable: ({ document, dice }) => {
    const { id, area } = document.tables.place(tableId(document, dice)).table;
    document.tables.resize(id, { ...area, bottom: area.top + dice.height + 1, right: area.left + dice.width });
  },
  deleteTable: ({ document, dice }) => document.tables.delete(tableId(document, dice)),
  plainRange: ({ document, dice }) => void document.tables.convertToRange(tableId(document, dice)),
  filter: ({ document, dice }) =>
    document.filterTable(tableId(document, dice), 0, { filterOn: "Custom", criterion1: `>${dice.pick - 1}` }),
  sortTable: ({ document, dice }) => document.sortTable(tableId(document, dice), [{ offset: 0, descending: true }]),
  sort: ({ document, sheetId, area }) => document.sortArea(sheetId, area, [{ offset: 0 }]),
  fill: ({ document, sheetId, area }) =>
    document.fill(sheetId, { ...area, bottom: area.top }, { ...area, bottom: area.bottom + 1 }),
  merge: ({ document, sheetId, area }) => document.merge(sheetId, area),
  unmerge: ({ document, sheetId, area }) => document.unmerge(sheetId, area),
  comment: ({ document, sheetId, area }) =>
    void document.comments.add(sheetId, area.top, area.left, "thread", { text: "Why?" }),
  name: ({ document, dice }) => void document.names.add(`name${dice.pick}`, `=Sheet1!$A$${dice.top + 1}`),
  dropName: ({ document, dice }) => {
    const name = picked(document.model.names, dice);
    if (name) document.names.delete(name);
  },
  validate: ({ document, sheetId, area }) =>
    document.validations.set(sheetId, area, { rule: { custom: { formula: "=A1<>99" } } }),
  noValidation: ({ document, sheetId, area }) => document.validations.clear(sheetId, area),
  conditional: ({ document, sheetId, area }) => void document.conditionalFormats.add(sheetId, area, "DataBar"),
  dropConditional: ({ document, sheetId, dice }) => {
    const found = picked(document.state.sheet(sheetId).conditionalFormats, dice);
    if (found) document.conditionalFormats.delete(sheetId, [found.id]);
  },
  chart: ({ document, sheetId, area }) =>
    void document.charts.add(sheetId, "ColumnClustered", { sheetId, area }, "Auto"),
  changeChart: ({ document, sheetId, dice }) => {
    const found = picked(document.state.sheet(sheetId).charts, dice);
    if (found) document.charts.change(sheetId, found.id, (chart) => (chart.left += dice.pick));
  },
  addSheet: ({ document }) => void document.addSheet(),
  renameSheet: ({ document, sheetId, dice }) => document.renameSheet(sheetId, `Data ${dice.pick}`),
  deleteSheet: ({ document, sheetId }) => document.deleteSheet(sheetId),
  copySheet: ({ document, sheetId }) => void document.copySheet(sheetId),
  moveSheet: ({ document, sheetId, dice }) => document.sheets.move(sheetId, dice.pick % 2),
  hideSheet: ({ document, sheetId }) => document.sheets.setVisibility(sheetId, "Hidden"),
  freeze: ({ document, sheetId, dice }) =>
    document.sheets.setLook(sheetId, { freeze: { rows: dice.pick, columns: 0 } }),
  set: ({ document, dice }) => document.settings.set(`key${dice.pick}`, { value: dice.top }),
  insertRows: ({ document, sheetId, area }) => document.insertRows(sheetId, area.top, 1),
  deleteRows: ({ document, sheetId, area }) => document.deleteRows(sheetId, area.top, 1),
  insertColumns: ({ document, sheetId, area }) => document.insertColumns(sheetId, area.left, 1),
  deleteColumns: ({ document, sheetId, area }) => document.deleteColumns(sheetId, area.left, 1),
  insertCells: ({ document, sheetId, area, dice }) =>
    document.insertCells(sheetId, area, dice.pick > 4 ? "Down" : "Right"),
  deleteCells: ({ document, sheetId, area, dice }) =>
    document.deleteCells(sheetId, area, dice.pick > 4 ? "Up" : "Left"),
  cut: ({ document, sheetId, area, dice }) => document.moveCells(sheetId, area, sheetId, dice.pick, dice.height),
  copy: ({ document, sheetId, area, dice }) =>
    void document.copyCells(
      sheetId,
      area,
      sheetId,
      { ...area, top: area.top + dice.pick, bottom: area.bottom + dice.pick },
      "All",
    ),
};

function tableId(document: WorkbookDocument, dice: Dice): string {
  return picked(document.tables.all(), dice)?.table.id ?? "none";
}

/** Any operation, with the numbers that decide what it is done to. */
export const operation = fc.tuple(fc.constantFrom(...Object.keys(OPERATIONS)), dice);

/** Does one of them; what Excel refuses is refused. */
export function run(document: WorkbookDocument, name: string, rolled: Dice): void {
  const sheet = document.model.sheets[rolled.sheet % document.model.sheets.length];
  const { top, left } = rolled;
  const area = { top, left, bottom: top + rolled.height, right: left + rolled.width };
  try {
    OPERATIONS[name]?.({ document, sheetId: sheet?.id ?? "", area, dice: rolled });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
  }
}

/** A small workbook with a table. */
export function workbook(): WorkbookDocument {
  const document = new WorkbookDocument();
  document.cells.write("{1}", { top: 0, left: 0, bottom: 3, right: 2 }, [
    ["Account", "Score", "Double"],
    ["Alder", 3, "=B2*2"],
    ["Birch", 1, "=B3*2"],
    ["Cedar", 2, "=B4*2"],
  ]);
  document.tables.add("{1}", { top: 0, left: 0, bottom: 3, right: 2 }, true);
  document.clearHistory();
  return document;
}
