import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { messagesFor } from "../messagesFor";
import { cellKey, type CellValue, type Scalar } from "../../src/workbench/document/model";
import { formatArea } from "../../src/workbench/document/reference";
import { openExcel, type OpenExcel } from "./openExcel";

const SHEET = "Selection matrix";
const messages = messagesFor("en");
const TEN = {
  "Product fit": 10,
  "Revenue potential": 10,
  "Growth potential": 10,
  Solvency: 10,
  "Existing relationships": 10,
};

/** What a matrix shows and what it must show, worked out here from its inputs: neither knows the other. */
class Matrix {
  constructor(
    private readonly excel: OpenExcel,
    readonly sheetName = SHEET,
  ) {}

  get sheetId(): string {
    return this.excel.document.sheetId(this.sheetName);
  }

  get table(): { id: string; top: number; left: number; bottom: number; headers: string[] } {
    const [table] = this.excel.document.state.sheet(this.sheetId).tables;
    if (!table) throw new Error("The matrix has lost its table");
    return { id: table.id, ...table.area, headers: table.columns.map(({ name }) => name) };
  }

  /** Types into the row of an account, by the headers of columns. */
  type(account: string, entries: Readonly<Record<string, Scalar>>): void {
    const { top, left, headers } = this.table;
    const row = top + 1 + this.column("Account").indexOf(account);
    for (const [header, entry] of Object.entries(entries))
      this.excel.document.enter(this.sheetId, row, left + headers.indexOf(header), String(entry));
  }

  /** Types a weight. */
  weigh(criterion: string, weight: number): void {
    const { left, headers } = this.table;
    this.excel.document.enter(
      this.sheetId,
      this.rowOf("Weight, on any scale"),
      left + headers.indexOf(criterion),
      String(weight),
    );
  }

  /** Every result is the one its inputs give. */
  async expectRight(): Promise<void> {
    await this.excel.settled();
    const expected = this.expected();
    expect(this.column("Coverage").map(rounded)).toEqual(expected.map(({ coverage }) => rounded(coverage)));
    expect(this.column("Score").map(rounded)).toEqual(expected.map(({ score }) => rounded(score)));
    expect(this.column("Rank")).toEqual(expected.map(({ rank }) => rank));
    expect(this.column("Tier")).toEqual(expected.map(({ tier }) => tier));
  }

  /** The chart's figures are the accounts in the order of their ranks. */
  expectChartRight(): void {
    const ranked = this.expected()
      .filter(({ rank }) => rank !== "")
      .sort((one, other) => Number(one.rank) - Number(other.rank));
    const [ours = [], others = [], names = []] = this.chart();
    const shown = names.flatMap((name, i) =>
      name === "" ? [] : [[name, rounded(Number(ours[i]) + Number(others[i]))]],
    );
    expect(shown).toEqual(ranked.map(({ account, score }) => [account, rounded(score)]));
  }

  private expected(): {
    account: CellValue;
    coverage: number;
    score: number | "";
    rank: number | "";
    tier: CellValue;
  }[] {
    const { headers } = this.table;
    const criteria = headers.slice(1, headers.indexOf("Score"));
    const weights = criteria.map((criterion) =>
      Number(this.at(this.rowOf("Weight, on any scale"), this.columnOf(criterion))),
    );
    const scores = criteria.map((criterion) => this.column(criterion));
    const allWeight = sum(weights);
    const results = this.column("Account").map((account, row) => {
      const counted = criteria.map((_, i) => (typeof scores[i]?.[row] === "number" ? (weights[i] ?? 0) : 0));
      const coverage = sum(counted) / allWeight;
      const total = sum(counted.map((weight, i) => (weight === 0 ? 0 : weight * Number(scores[i]?.[row]))));
      const isScored = coverage > 0 && coverage >= Number(this.beside("Coverage from"));
      return { account, coverage, score: isScored ? total / sum(counted) : ("" as const) };
    });
    return results.map((result) => {
      const { score, coverage } = result;
      const better = results.filter(
        (other) => other.score !== "" && score !== "" && rounded(other.score) > rounded(score),
      );
      const incomplete = coverage > 0 ? this.beside("Tier if less") : "";
      return {
        ...result,
        rank: score === "" ? "" : better.length + 1,
        tier: score === "" ? incomplete : this.tierOf(score),
      };
    });
  }

  /** The last tier, from the lowest up, whose limit the score reaches. */
  private tierOf(score: number): CellValue {
    const header = this.find("From score");
    const tiers = [1, 2, 3, 4].map((step) => [
      this.at(header.row + step, header.column),
      this.at(header.row + step, header.column + 1),
    ]);
    return tiers.filter(([from]) => Number(from) <= score).at(-1)?.[1] ?? "";
  }

  /** The chart's categories, from the top. */
  chartNames(): CellValue[] {
    return this.chart()[2] ?? [];
  }

  /** The values of the chart's two series and their categories. */
  private chart(): CellValue[][] {
    const [chart] = this.excel.document.state.sheet(this.sheetId).charts;
    const [first, second] = chart?.series ?? [];
    return [first?.values, second?.values, first?.categories].map((reference) =>
      (this.excel.document.valuesOf(reference ?? "") ?? []).flat(),
    );
  }

  column(header: string): CellValue[] {
    const { top, bottom } = this.table;
    return Array.from({ length: bottom - top }, (_, i) => this.at(top + 1 + i, this.columnOf(header)));
  }

  private columnOf(header: string): number {
    return this.table.left + this.table.headers.indexOf(header);
  }

  private beside(label: string): CellValue {
    const { row, column } = this.find(label);
    return this.at(row, column + 1);
  }

  private rowOf(label: string): number {
    return this.find(label).row;
  }

  private find(label: string): { row: number; column: number } {
    const { cells } = this.excel.document.state.sheet(this.sheetId);
    const [key] = Object.entries(cells).find(([, { input }]) => input === label) ?? [];
    if (key === undefined) throw new Error(`The sheet no longer says "${label}"`);
    const [row = 0, column = 0] = key.split(",").map(Number);
    expect(cellKey(row, column)).toBe(key);
    return { row, column };
  }

  private at(row: number, column: number): CellValue {
    return this.excel.document.valueAt(this.sheetId, row, column);
  }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
}

async function openMatrix(formulas: "kam" | "plain"): Promise<{ excel: OpenExcel; matrix: Matrix }> {
  const excel = await openExcel();
  await insertSelectionMatrix({ ...defaultMatrixOptions(messages), formulas }, messages, () => undefined);
  const matrix = new Matrix(excel);
  await matrix.expectRight();
  matrix.expectChartRight();
  return { excel, matrix };
}

describe.each(["kam", "plain"] as const)("a selection matrix (%s) keeps its results right", (formulas) => {
  it("when a row is inserted above it", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.insertRows(matrix.sheetId, 0);
    await matrix.expectRight();
    matrix.expectChartRight();
    matrix.weigh("Product fit", 45);
    matrix.type("Norvik Foods", { Solvency: 2 });
    await matrix.expectRight();
    matrix.expectChartRight();
  });

  it("when a row is inserted inside its table, empty and filled in", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.insertRows(matrix.sheetId, matrix.table.top + 4);
    await matrix.expectRight();
    matrix.expectChartRight();
    const { top, left } = matrix.table;
    excel.document.enter(matrix.sheetId, top + 4, left, "Zenith Glass");
    matrix.type("Zenith Glass", {
      "Product fit": 10,
      "Revenue potential": 9,
      "Growth potential": 9,
      Solvency: 9,
      "Existing relationships": 10,
    });
    await matrix.expectRight();
    matrix.expectChartRight();
    expect(matrix.column("Rank")[3]).toBe(1);
  });

  it("when a row is inserted before the first account", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.insertRows(matrix.sheetId, matrix.table.top + 1);
    await matrix.expectRight();
    matrix.expectChartRight();
  });

  it("when its sheet is renamed", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.renameSheet(matrix.sheetId, "Who's key & why");
    const renamed = new Matrix(excel, "Who's key & why");
    renamed.weigh("Solvency", 50);
    await renamed.expectRight();
    renamed.expectChartRight();
  });

  it("when its sheet is copied, each by its own weights", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.copySheet(matrix.sheetId);
    const copy = new Matrix(excel, `${SHEET} (2)`);
    await copy.expectRight();
    copy.expectChartRight();
    copy.weigh("Revenue potential", 0);
    matrix.weigh("Product fit", 0);
    await copy.expectRight();
    copy.expectChartRight();
    await matrix.expectRight();
    matrix.expectChartRight();
    expect(copy.column("Score")).not.toEqual(matrix.column("Score"));
  });

  it("when it is sorted by name, and by score", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.sortTable(matrix.table.id, [{ offset: 0 }]);
    expect(matrix.column("Account")[0]).toBe("Albion Rail");
    await matrix.expectRight();
    matrix.expectChartRight();
    excel.document.sortTable(matrix.table.id, [{ offset: matrix.table.headers.indexOf("Score") }]);
    expect(matrix.column("Account")[0]).toBe("Lindqvist Steel");
    await matrix.expectRight();
    matrix.expectChartRight();
  });

  it("when an account's row is deleted", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.deleteRows(matrix.sheetId, matrix.table.top + 3);
    expect(matrix.column("Account")).not.toContain("Castellan Pharma");
    await matrix.expectRight();
    matrix.expectChartRight();
  });

  it("when the first account's row is deleted", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.deleteRows(matrix.sheetId, matrix.table.top + 1);
    expect(matrix.column("Account")[0]).toBe("Albion Rail");
    await matrix.expectRight();
    matrix.expectChartRight();
  });

  it("when accounts share a rank, and rows between them come and go", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    // All 10 is a score of 10, above every other: the three share rank 1, and the next is the fourth.
    for (const account of ["Albion Rail", "Bluewater Energy", "Fenwick Labs"]) matrix.type(account, TEN);
    await matrix.expectRight();
    expect(matrix.column("Rank").filter((rank) => rank === 1)).toHaveLength(3);
    expect(matrix.chartNames().slice(0, 4)).toEqual([
      "Albion Rail",
      "Bluewater Energy",
      "Fenwick Labs",
      "Norvik Foods",
    ]);
    matrix.expectChartRight();
    const albion = matrix.table.top + 1 + matrix.column("Account").indexOf("Albion Rail");
    for (const row of [albion + 1, albion, matrix.table.top + 1]) {
      excel.document.insertRows(matrix.sheetId, row);
      await matrix.expectRight();
      matrix.expectChartRight();
    }
    // The row below an empty one: the chart's next figure then stands right under a row without any.
    excel.document.deleteRows(matrix.sheetId, matrix.table.top + 2);
    await matrix.expectRight();
    matrix.expectChartRight();
    // An account that comes later and shares the rank, in a row that has no figures beside it.
    excel.document.enter(matrix.sheetId, matrix.table.top + 1, matrix.table.left, "Zenith Glass");
    matrix.type("Zenith Glass", TEN);
    await matrix.expectRight();
    matrix.expectChartRight();
    expect(matrix.chartNames().filter((name) => name !== "")[0]).toBe("Zenith Glass");
  });

  it("when a column is put in beside it", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    excel.document.insertColumns(matrix.sheetId, 0, 2);
    await matrix.expectRight();
    matrix.expectChartRight();
  });

  it("when all of it happens, and when it is undone again", async () => {
    const { excel, matrix } = await openMatrix(formulas);
    const { document } = excel;
    const before = document.snapshot();
    document.insertRows(matrix.sheetId, 0, 2);
    document.insertRows(matrix.sheetId, matrix.table.top + 6);
    document.renameSheet(matrix.sheetId, "Matrix");
    const renamed = new Matrix(excel, "Matrix");
    document.sortTable(renamed.table.id, [{ offset: 0, descending: true }]);
    document.deleteRows(renamed.sheetId, renamed.table.top + 2);
    document.copySheet(renamed.sheetId);
    const copy = new Matrix(excel, "Matrix (2)");
    copy.weigh("Growth potential", 80);
    await renamed.expectRight();
    renamed.expectChartRight();
    await copy.expectRight();
    copy.expectChartRight();
    for (let step = 0; step < 7; step++) document.undo();
    await matrix.expectRight();
    matrix.expectChartRight();
    expect(document.snapshot()).toEqual(before);
  });
});

it("a selection matrix whose results spill beside its table keeps its results and its chart right when rows come and go", async () => {
  const excel = await openExcel();
  const names = Array.from({ length: 251 }, (_, i) => `Account ${i + 1}`);
  const accounts = { kind: "named", names, address: "Sheet1!A1:A251" } as const;
  await insertSelectionMatrix({ ...defaultMatrixOptions(messages), accounts }, messages, () => undefined);
  const { document } = excel;
  const matrix = new Matrix(excel);
  const first = matrix.table.top + 1;
  const top = (): Promise<CellValue[]> => excel.settled().then(() => matrix.chartNames().filter((name) => name !== ""));
  for (const place of [3, 7, 200]) matrix.type(`Account ${place}`, TEN);
  matrix.type("Account 5", { ...TEN, Solvency: 9 });
  expect(await top()).toEqual(["Account 3", "Account 7", "Account 200", "Account 5"]);
  document.insertRows(matrix.sheetId, first + 2);
  expect(await top()).toEqual(["Account 3", "Account 7", "Account 200", "Account 5"]);
  document.deleteRows(matrix.sheetId, first + 3); // that of account 3
  expect(await top()).toEqual(["Account 7", "Account 200", "Account 5"]);

  // The table takes the row in, and the formulas, which stand beside its first row, move down with the accounts.
  document.insertRows(matrix.sheetId, first);
  expect(await top()).toEqual(["Account 7", "Account 200", "Account 5"]);
  const { top: header, left, headers } = matrix.table;
  const rows = document.valuesOf(
    `='Selection matrix'!${formatArea({ top: header, left, bottom: 270, right: left + headers.length + 6 })}`,
  );
  const score = rows?.[0]?.indexOf("Score") ?? -1;
  const scored = rows?.filter(([name]) => name === "Account 5" || name === "Account 7").map((row) => row[score]);
  expect(scored).toEqual([9.85, 10]); // 10 less 1 at 15 % of the weight
});
