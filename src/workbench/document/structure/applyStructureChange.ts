import { isInside } from "../area";
import type { Lines } from "../Lines";
import type { SheetModel, TableModel } from "../model";
import { rewriteOutsideRules } from "../rewriteFormulas";
import type { WorkbookState } from "../WorkbookState";
import { adjustArea } from "./adjustArea";
import { adjustFormula } from "./adjustFormula";
import { adjustReference } from "./adjustReference";
import { cellAfter } from "./cellPlaces";
import { moveCells, sheetsOf } from "./moveCells";
import { moveCharts } from "./moveCharts";
import { moveLines } from "./moveLines";
import { movePageLayout } from "./movePageLayout";
import { moveRules } from "./moveRules";
import { isSameList } from "./isSameList";
import { isSameSheet, type StructureChange } from "./StructureChange";

/** Carries out a change of structure on everything in the workbook. Whether Excel would allow it has been asked before. */
export function applyStructureChange(state: WorkbookState, lines: Lines, change: StructureChange): void {
  moveRules(state, change);
  adjustFormulas(state, change);
  moveCells(state, change);
  const changing = sheetsOf(state, change);
  moveComments(state, changing, change);
  moveMerges(state, changing, change);
  moveTables(state, changing, change);
  for (const sheet of changing) {
    if (change.kind === "move") continue;
    movePageLayout(state, sheet, change);
    const chartsAfterwards = moveCharts(state, lines, sheet, change);
    moveLines(state, sheet, change);
    chartsAfterwards();
  }
}

function adjustFormulas(state: WorkbookState, change: StructureChange): void {
  const known = new Map<string, string>(); // in a long table thousands of cells hold the same text
  rewriteOutsideRules(state, (formula, { sheet, row, column }) => {
    const before = sheet?.name;
    const isCell = before !== undefined && row !== undefined && column !== undefined;
    const after = (isCell && cellAfter(before, { row, column }, change)?.sheetName) || before;
    const key = `${before ?? ""}\n${after ?? ""}\n${formula}`;
    let adjusted = known.get(key);
    if (adjusted === undefined) known.set(key, (adjusted = adjustFormula(formula, { before, after }, change)));
    return adjusted;
  });
}

function moveComments(state: WorkbookState, sheets: readonly SheetModel[], change: StructureChange): void {
  const moved = sheets.flatMap((sheet) =>
    sheet.comments.flatMap((comment) => {
      const after = cellAfter(sheet.name, comment, change);
      return after
        ? [{ sheetName: after.sheetName, comment: { ...comment, row: after.row, column: after.column } }]
        : [];
    }),
  );
  for (const sheet of sheets) {
    const comments = moved.filter(({ sheetName }) => isSameSheet(sheetName, sheet.name)).map(({ comment }) => comment);
    if (comments.length > 0 || sheet.comments.length > 0) state.set(sheet, "comments", comments);
  }
}

/** A merge of which one cell is left is none. */
function moveMerges(state: WorkbookState, sheets: readonly SheetModel[], change: StructureChange): void {
  const moved = sheets.flatMap((sheet) =>
    sheet.merges.flatMap((area) => adjustArea({ sheetName: sheet.name, area }, change)),
  );
  for (const sheet of sheets) {
    const merges = moved
      .filter(
        ({ sheetName, area }) =>
          isSameSheet(sheetName, sheet.name) && (area.top < area.bottom || area.left < area.right),
      )
      .map(({ area }) => area);
    if (merges.length > 0 || sheet.merges.length > 0) state.set(sheet, "merges", merges);
  }
}

/** Tables go with all their cells or stay; one that is gone has been taken away before. */
function moveTables(state: WorkbookState, sheets: readonly SheetModel[], change: StructureChange): void {
  const tables = new Map<string, TableModel[]>(sheets.map((sheet) => [sheet.name.toLowerCase(), []]));
  for (const sheet of sheets) {
    for (const table of sheet.tables) {
      const isLeft = change.kind === "move" && !isInside(table.area, change.from.area);
      const before = { sheetName: sheet.name, area: table.area };
      const after = isLeft ? before : adjustReference(before, change);
      if (!after) continue;
      if (after.area !== table.area) state.set(table, "area", after.area);
      tables.get(after.sheetName.toLowerCase())?.push(table);
    }
  }
  for (const sheet of sheets) {
    const now = tables.get(sheet.name.toLowerCase()) ?? [];
    if (!isSameList(now, sheet.tables)) state.set(sheet, "tables", now);
  }
}
