import fc from "fast-check";
import { intersection } from "../../src/workbench/document/area";
import { cellKey, type Area, type SheetModel } from "../../src/workbench/document/model";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { operation, run, workbook } from "./anyOperations";

function overlaps(areas: readonly Area[]): boolean {
  return areas.some((area, i) => areas.slice(i + 1).some((other) => intersection(area, other)));
}

/** What is wrong with a sheet, in words. */
function faultsOf(sheet: SheetModel): string[] {
  const faults: string[] = [];
  const check = (holds: boolean, fault: string): void => {
    if (!holds) faults.push(fault);
  };
  for (const table of sheet.tables) {
    const headers = table.columns.map((_, i) => sheet.cells[cellKey(table.area.top, table.area.left + i)]?.input);
    const names = table.columns.map(({ name }) => name);
    check(JSON.stringify(headers) === JSON.stringify(names), `headers ${headers.join()} of columns ${names.join()}`);
    check(table.columns.length === table.area.right - table.area.left + 1, "a column too many or too few");
    check(table.area.bottom - table.area.top >= (table.showTotals ? 2 : 1), "a table without a row");
    check(
      Object.keys(table.filters).every((id) => table.columns.some((column) => String(column.id) === id)),
      "a filter of no column",
    );
    check(!sheet.merges.some((merge) => intersection(merge, table.area)), "merged cells in a table");
  }
  const filtered = sheet.tables.filter(({ filters }) => Object.keys(filters).length > 0);
  const isInFiltered = (row: number): boolean => filtered.some(({ area }) => row > area.top && row <= area.bottom);
  for (const [row, line] of Object.entries(sheet.rows))
    check(line.filtered !== true || isInFiltered(Number(row)), `row ${row} filtered by nothing`);
  check(!overlaps(sheet.tables.map(({ area }) => area)), "tables overlap");
  check(!overlaps(sheet.merges), "merged cells overlap");
  check(!overlaps(sheet.validations.flatMap(({ areas }) => areas)), "two validations of one cell");
  check(
    [...sheet.validations, ...sheet.conditionalFormats].every(({ areas }) => areas.length > 0 && !overlaps(areas)),
    "a rule of no cell, or of one twice",
  );
  check(
    !overlaps(sheet.comments.map(({ row, column }) => ({ top: row, left: column, bottom: row, right: column }))),
    "two comments of one cell",
  );
  check(
    Object.values(sheet.cells).every(({ input, format, hyperlink }) => input !== undefined || format || hyperlink),
    "a cell of nothing",
  );
  return faults;
}

function faults(document: WorkbookDocument): string[] {
  const { sheets, activeSheetId, names } = document.model;
  const ids = sheets.flatMap((sheet) => [
    `sheet ${sheet.id}`,
    ...sheet.tables.map(({ id }) => `table ${id}`),
    ...[...sheet.validations, ...sheet.conditionalFormats, ...sheet.charts, ...sheet.comments].map(({ id }) => id),
  ]);
  const called = [
    ...sheets.flatMap(({ tables }) => tables.map(({ name }) => name)),
    ...names.flatMap(({ name, sheetId }) => (sheetId === undefined ? [name] : [])),
  ];
  return [
    ...sheets.flatMap(faultsOf),
    ...(new Set(ids).size < ids.length ? ["two things of one id"] : []),
    ...(new Set(called.map((name) => name.toLowerCase())).size < called.length ? ["two things of one name"] : []),
    ...(sheets.find(({ id }) => id === activeSheetId)?.visibility === "Visible"
      ? []
      : ["a sheet is shown that cannot be"]),
  ];
}

it("a workbook stays one that Excel could have, whatever is done to it", () => {
  fc.assert(
    fc.property(fc.array(operation, { minLength: 1, maxLength: 15 }), (operations) => {
      const document = workbook();
      for (const [name, rolled] of operations) {
        document.state.batch("user", () => run(document, name, rolled));
        expect([name, ...faults(document)]).toEqual([name]);
      }
    }),
    { numRuns: 200 },
  );
});
