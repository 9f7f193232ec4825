import type { ChartModel } from "../../../../src/workbench/document/model";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

/** Columns are 48 points wide and rows 15 high; the chart lies over D3:F8, so from 144 and 30 points, 144 wide and 90 high. */
describe("a chart on cells that get another size", () => {
  let workbook: WorkbookDocument;
  let sheetId: string;
  let id: string;
  beforeEach(() => {
    workbook = new WorkbookDocument();
    sheetId = workbook.model.activeSheetId;
    const area = { top: 0, left: 0, bottom: 1, right: 1 };
    ({ id } = workbook.charts.add(sheetId, "ColumnClustered", { sheetId, area }, "Columns"));
    const cell = (row: number, column: number) => ({ top: row, left: column, bottom: row, right: column });
    workbook.charts.setPosition(sheetId, id, cell(2, 3), cell(7, 5));
  });
  const place = ({ left, top, width, height }: ChartModel) => [left, top, width, height];
  const placed = (): number[] => place(workbook.charts.get(sheetId, id));

  it("moves with rows and columns before it", () => {
    workbook.lines.setSize(sheetId, "rows", 0, 0, 40);
    workbook.lines.setSize(sheetId, "columns", 1, 2, 60);
    expect(placed()).toEqual([168, 55, 144, 90]);
  });

  it("stretches over those it lies on", () => {
    workbook.lines.setSize(sheetId, "rows", 3, 4, 30);
    workbook.lines.setSize(sheetId, "columns", 5, 5, 20);
    expect(placed()).toEqual([144, 30, 116, 120]);
  });

  it("keeps its place when others change, and comes back by undo", () => {
    workbook.lines.setSize(sheetId, "rows", 8, 20, 50);
    expect(placed()).toEqual([144, 30, 144, 90]);
    workbook.lines.setSize(sheetId, "rows", 0, 0, 40);
    workbook.undo();
    expect(placed()).toEqual([144, 30, 144, 90]);
  });

  it("keeps its distance within a row, as far as the row reaches", () => {
    workbook.charts.change(sheetId, id, (chart) => (chart.top = 40)); // 10 points into the third row
    workbook.lines.setSize(sheetId, "rows", 2, 2, 6);
    expect(placed()[1]).toBe(36); // 15 + 15 + 6
  });
});
