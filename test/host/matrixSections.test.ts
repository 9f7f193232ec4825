/** What the matrix says beside its scores, by numbers worked out by hand; and that it goes on being right when the sheet changes. */
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import type { CellValue, Scalar } from "../../src/workbench/document/model";
import { openExcel, type OpenExcel } from "./openExcel";

const SHEET = "Selection matrix";
const messages = messagesFor("en");
const defaults = defaultMatrixOptions(messages);

/** A matrix as its user sees it: columns by their headers, cells by the workbook's names. */
class Matrix {
  constructor(readonly excel: OpenExcel) {}

  get sheetId(): string {
    return this.excel.document.sheetId(SHEET);
  }

  get table() {
    const [table] = this.excel.document.state.sheet(this.sheetId).tables;
    if (!table) throw new Error("The matrix has lost its table");
    return { ...table, headers: table.columns.map(({ name }) => name) };
  }

  async column(header: string): Promise<CellValue[]> {
    await this.excel.settled();
    const { area } = this.table;
    return Array.from({ length: area.bottom - area.top }, (_, i) => this.at(area.top + 1 + i, this.columnOf(header)));
  }

  /** What stands in a column beside an account's name. */
  async of(account: string, header: string): Promise<CellValue> {
    return (await this.column(header))[(await this.column("Account")).indexOf(account)] ?? "";
  }

  type(row: number, entries: Readonly<Record<string, Scalar>>): void {
    for (const [header, entry] of Object.entries(entries))
      this.excel.document.enter(this.sheetId, this.table.area.top + 1 + row, this.columnOf(header), String(entry));
  }

  /** Nothing that is pasted is validated, as in Excel. */
  paste(row: number, header: string, text: string): void {
    const at = { row: this.table.area.top + 1 + row, column: this.columnOf(header) };
    const area = { top: at.row, bottom: at.row, left: at.column, right: at.column };
    this.excel.document.paste(this.sheetId, area, [[text]]);
  }

  /** Types into the cell that the workbook knows by this name. */
  async set(name: string, value: Scalar): Promise<void> {
    await Excel.run(async (context) => {
      context.workbook.names.getItem(name).getRange().values = [[value]];
      await context.sync();
    });
  }

  /** Every text and number right of the leftmost cell with this text. */
  async beside(text: string): Promise<CellValue[]> {
    await this.excel.settled();
    const rows = this.excel.document.valuesOf(`='${SHEET}'!A1:DZ60`) ?? [];
    const places = rows.flatMap((row, i) => row.flatMap((value, j) => (value === text ? [{ i, j }] : [])));
    const [first] = places.sort((one, other) => one.j - other.j);
    if (!first) throw new Error(`The sheet does not say "${text}"`);
    return rows[first.i]?.slice(first.j + 1) ?? [];
  }

  /** Four cells of each row below a header, from so many columns left of it on; numbers rounded. */
  async block(header: string, rows: number, from: number): Promise<CellValue[][]> {
    await this.excel.settled();
    const cells = this.excel.document.valuesOf(`='${SHEET}'!A1:DZ60`) ?? [];
    const top = cells.findIndex((row) => row.includes(header));
    const left = (cells[top]?.indexOf(header) ?? 0) + from;
    return cells.slice(top + 1, top + 1 + rows).map((row) => row.slice(left, left + 4).map(rounded));
  }

  async texts(): Promise<CellValue[]> {
    await this.excel.settled();
    return (this.excel.document.valuesOf(`='${SHEET}'!A1:DZ60`) ?? []).flat();
  }

  /** Headers of the table, or of what spills beside it. */
  private columnOf(header: string): number {
    const { area } = this.table;
    for (let column = area.left; column < area.left + 60; column++)
      if (this.at(area.top, column) === header) return column;
    throw new Error(`The matrix has no column "${header}"`);
  }

  private at(row: number, column: number): CellValue {
    return this.excel.document.valueAt(this.sheetId, row, column);
  }
}

function rounded(value: CellValue): CellValue {
  return typeof value === "number" ? Math.round(value * 1e9) / 1e9 : value;
}

async function open(options: Partial<MatrixOptions> = {}): Promise<Matrix> {
  const excel = await openExcel();
  const { problems } = await insertSelectionMatrix({ ...defaults, ...options }, messages, () => undefined);
  expect(problems).toEqual([]);
  return new Matrix(excel);
}

interface Reviewed {
  readonly score: number | null;
  readonly status?: string;
  readonly below?: number;
  readonly fails?: true;
}

/** One criterion, so that a score is what is typed. */
async function reviewed(accounts: readonly Reviewed[], formulas: "kam" | "plain", spare = 0): Promise<Matrix> {
  const names = Array.from({ length: accounts.length + spare }, (_, i) => `Account ${i + 1}`);
  const matrix = await open({
    formulas,
    criteria: [{ id: "own1", name: "Worth", weight: 1 }],
    sections: ["status"],
    accounts: { kind: "named", names, address: "Sheet1!A1" },
  });
  accounts.forEach(({ score, status, below, fails }, i) =>
    matrix.type(i, {
      ...(score !== null && { Worth: score }),
      ...(status !== undefined && { "Status so far": status }),
      ...(below !== undefined && { "Reviews below": below }),
      ...(fails && { "Fails a gate": "yes" }),
    }),
  );
  return matrix;
}

describe.each(["kam", "plain"] as const)("the status after a review (%s)", (formulas) => {
  it("moves by stages: the worked case of its definition", async () => {
    const matrix = await reviewed(
      [
        { score: 5.5, status: "Key" },
        { score: 7.5, status: "Key" },
        { score: 8, status: "Standard" },
        { score: 7.5, status: "Standard" },
        { score: 5, status: "Watch", below: 1 },
        { score: 6.2 },
        { score: 4 },
      ],
      formulas,
    );
    await matrix.set("kam_matrix_entry", 7);
    await matrix.set("kam_matrix_exit", 6);
    await matrix.set("kam_matrix_capacity", 3);
    expect(await matrix.column("Status")).toEqual([
      "Watch", "Key", "Key", "Candidate", "Standard", "Candidate", "Standard",
    ]); // prettier-ignore
  });

  it("gives a place to nobody where two tie for the last one, and to both where there is room", async () => {
    const matrix = await reviewed([{ score: 9 }, { score: 8 }, { score: 8 }, { score: 7.6, fails: true }], formulas);
    await matrix.set("kam_matrix_capacity", 2);
    expect(await matrix.column("Status")).toEqual(["Key", "Candidate", "Candidate", "Candidate"]);
    await matrix.set("kam_matrix_capacity", 3);
    expect(await matrix.column("Status")).toEqual(["Key", "Key", "Key", "Candidate"]);
    await matrix.set("kam_matrix_capacity", "");
    expect(await matrix.column("Status")).toEqual(["Key", "Key", "Key", "Candidate"]);
    await matrix.set("kam_matrix_capacity", 0);
    expect(await matrix.column("Status")).toEqual(["Candidate", "Candidate", "Candidate", "Candidate"]);
  });

  it("keeps the place of an account that has no score, watches one that fails a gate, and after enough reviews frees its place", async () => {
    const accounts: Reviewed[] = [
      { score: null, status: "Watch", below: 4 },
      { score: 9, status: "Key", fails: true },
      { score: 9, status: "Watch", below: 1, fails: true },
      { score: 3, status: "Watch" },
      { score: 8, status: "Candidate" },
      { score: null, status: "Standard" },
    ];
    const matrix = await reviewed(accounts, formulas);
    await matrix.set("kam_matrix_capacity", 3);
    // One without a score, one that goes on watch, one watched for the first time: no room for the fifth.
    expect(await matrix.column("Status")).toEqual(["Watch", "Watch", "Standard", "Watch", "Candidate", ""]);
    await matrix.set("kam_matrix_patience", 1);
    expect(await matrix.column("Status")).toEqual(["Watch", "Watch", "Standard", "Standard", "Key", ""]);
  });

  it("counts a hair as nothing at both lines", async () => {
    const matrix = await reviewed([{ score: 7.4999999999 }, { score: 7.49999 }, { score: 6.4999999999 }], formulas);
    expect(await matrix.column("Status")).toEqual(["Key", "Candidate", "Candidate"]);
  });

  it("takes the words of the sheet, whichever they are", async () => {
    const matrix = await reviewed([{ score: 9 }, { score: 2 }], formulas);
    await Excel.run(async (context) => {
      context.workbook.names.getItem("kam_matrix_statuses").getRange().values = [["Top"], ["Care"], ["Next"], ["Rest"]];
      await context.sync();
    });
    expect(await matrix.column("Status")).toEqual(["Top", "Rest"]);
  });

  it("is an error that is seen where the word is no status, and where key begins below the exit", async () => {
    const matrix = await reviewed([{ score: 9 }], formulas);
    matrix.paste(0, "Status so far", "Keyy");
    expect(await matrix.column("Status")).toEqual([expect.objectContaining({ error: "#VALUE!" })]);
    matrix.type(0, { "Status so far": "Key" });
    expect(await matrix.column("Status")).toEqual(["Key"]);
    await matrix.set("kam_matrix_entry", 3);
    expect(await matrix.column("Status")).toEqual([expect.objectContaining({ error: "#VALUE!" })]);
  });

  it("of others stays where one account's score is in error", async () => {
    const matrix = await reviewed([{ score: 9 }, { score: 8, status: "Key" }, { score: 5 }], formulas);
    matrix.paste(1, "Worth", "eight");
    expect((await matrix.column("Score"))[1]).toMatchObject({ error: "#VALUE!" });
    expect(await matrix.column("Status")).toEqual(["Key", "Key", "Standard"]);
  });

  it("is read from the history where none is entered: as of the review before the date", async () => {
    const excel = await openExcel();
    await insertTemplate("history", startingOptions(sheetFields.history), messages, () => undefined);
    const names = ["Norvik Foods", "Meridian Hotels", "Nobody knows"];
    const accounts = { kind: "named", names, address: "Sheet1!A1:A3" } as const;
    await insertSelectionMatrix({ ...defaults, formulas, accounts }, messages, () => undefined);
    const matrix = new Matrix(excel);
    // Without a date the latest record is the one before: Meridian Hotels had lost its place.
    expect(await matrix.column("Status counted")).toEqual(["Key", "Standard", ""]);
    await matrix.set("kam_matrix_as_of", 46_346);
    expect(await matrix.column("Status counted")).toEqual(["Key", "Watch", ""]);
    // 6.4 in August is below 6.5, 6.6 in May is not.
    expect(await matrix.column("Reviews counted")).toEqual([0, 1, ""]);
    matrix.type(1, { "Status so far": "Key" });
    expect(await matrix.column("Status counted")).toEqual(["Key", "Key", ""]);
  });
});

it("beyond 250 accounts statuses spill beside the table, and are the same", async () => {
  const accounts: Reviewed[] = [
    { score: 5.5, status: "Key" },
    { score: 8, status: "Standard" },
    { score: 5, status: "Watch", below: 1 },
    { score: 7, fails: true },
  ];
  const matrix = await reviewed(accounts, "kam", 250);
  const statuses = await matrix.column("Status");
  expect(statuses.slice(0, 5)).toEqual(["Watch", "Key", "Standard", "Candidate", ""]);
  expect(statuses).toHaveLength(254);
});

it("beyond 250 accounts the history is read, too", async () => {
  const excel = await openExcel();
  await insertTemplate("history", startingOptions(sheetFields.history), messages, () => undefined);
  const others = Array.from({ length: 250 }, (_, i) => `Account ${i + 1}`);
  const accounts = { kind: "named", names: [...others, "Meridian Hotels"], address: "Sheet1!A1" } as const;
  await insertSelectionMatrix({ ...defaults, sections: ["status"], accounts }, messages, () => undefined);
  const matrix = new Matrix(excel);
  await matrix.set("kam_matrix_as_of", 46_346);
  expect((await matrix.column("Status counted")).slice(249)).toEqual(["", "Watch"]);
  expect((await matrix.column("Reviews counted")).slice(249)).toEqual(["", 1]);
  expect((await matrix.column("Status")).slice(249)).toEqual(["", "Watch"]); // no score: it keeps its place
});

describe("the example", () => {
  it("has the statuses of its story, and says who is next in line", async () => {
    const matrix = await open();
    expect(await matrix.column("Status")).toEqual([
      "Key", "Key", "Key", "Standard", "Candidate", "Key", "Standard", "Standard", "Standard", "Candidate", "Standard", "",
    ]); // prettier-ignore
    // By scores of 7.3, 6.7, 6.2, 5.9 and 5.8.
    expect(await matrix.block("To the line", 5, -2)).toEqual([
      ["Sable Retail Group", 7.3, -0.2, "Candidate"],
      ["Tamar Logistics", 6.7, -0.8, "Candidate"],
      ["Meridian Hotels", 6.2, -1.3, "Standard"],
      ["Kestrel Motors", 5.9, -1.6, "Standard"],
      ["Fenwick Labs", 5.8, -1.7, "Standard"],
    ]);
  });

  it("places accounts by the criteria of each side", async () => {
    const matrix = await open();
    // Norvik Foods: fit 9 and relationships 9; potential 9, growth 7 and solvency 9 by 30, 20 and 15.
    expect(await matrix.of("Norvik Foods", "Our strength")).toBeCloseTo(9, 12);
    expect(await matrix.of("Norvik Foods", "Attraction")).toBeCloseTo((270 + 140 + 135) / 65, 12);
    expect(await matrix.of("Norvik Foods", "Quadrant")).toBe("Strategic");
    expect(await matrix.of("Orchard Insurance", "Quadrant")).toBe("Star"); // strength (80 + 45) / 35
    expect(await matrix.of("Fenwick Labs", "Quadrant")).toBe("Status"); // attraction (90 + 160 + 75) / 65 = 5
    expect(await matrix.of("Pinehurst Council", "Quadrant")).toBe("");
  });

  it("says that the axes of the portfolio stay where they are when the scale is another one", async () => {
    const matrix = await open();
    const note = "The axes below show 1 to 10, your scale goes from 1 to 100: right-click an axis to set it.";
    expect(await matrix.texts()).not.toContain(note);
    await matrix.set("kam_highest_score", 100);
    expect(await matrix.texts()).toContain(note);
  });

  it("tells how much hangs on few customers", async () => {
    const matrix = await open();
    // 3,100, 2,400, 1,900, 1,650 and 1,400 of 14,730 thousand; the squares of all twelve add up to 26,734,900.
    const [share] = await matrix.beside("Share of the 5 largest");
    expect(share).toBeCloseTo(10_450 / 14_730, 12);
    const [index] = await matrix.beside("Concentration index (HHI), 0 to 10,000");
    expect(index).toBeCloseTo((26_734_900 / 14_730 ** 2) * 10_000, 8);
  });
});

describe("how sure a choice is", () => {
  it("the shares of all accounts add up to the places there are", async () => {
    const matrix = await open();
    const shares = (await matrix.column("Robustness")).map(Number);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(5, 9);
    expect(shares[0]).toBe(1);
    expect(shares[8]).toBe(0); // Lindqvist Steel is last by far
  });

  it("counts a 0 where the scale begins there, as the score does", async () => {
    const matrix = await open({
      criteria: [
        { id: "own1", name: "Worth", weight: 0.5 },
        { id: "own2", name: "Reach", weight: 0.5 },
      ],
      sections: ["robustness"],
      accounts: { kind: "named", names: ["Better", "Worse"], address: "Sheet1!A1" },
    });
    await matrix.set("kam_lowest_score", 0);
    matrix.type(0, { Worth: 9, Reach: 0 });
    matrix.type(1, { Worth: 5, Reach: 0 });
    expect(await matrix.column("Score")).toEqual([4.5, 2.5]);
    expect(await matrix.column("Robustness")).toEqual([1, 0]);
  });

  it("an account trades places where a weight has moved far enough", async () => {
    const matrix = await open();
    // Sable Retail Group against Tamar Logistics: 6 and 9 on relationships, (640 - 535) / 85 on the others together;
    // so they tie at D / (D - d) with D = 105 / 85 and d = -3. Solvency: 6 and 7, and 7.5294 less 6.6471 on the others.
    const lead = 105 / 85;
    expect(await matrix.block("Tips at", 5, -2)).toEqual([
      ["Product fit", 0.2, "", ""],
      ["Revenue potential", 0.3, expect.any(Number), expect.any(Number)],
      ["Growth potential", 0.2, "", ""],
      ["Solvency", 0.15, rounded(tie(75 / 85, -1)), rounded(tie(75 / 85, -1) - 0.15)],
      ["Existing relationships", 0.15, rounded(tie(lead, -3)), rounded(tie(lead, -3) - 0.15)],
    ]);
    expect(await matrix.texts()).toContain(
      "The nearest change: Existing relationships from 15% to 29%; then it trades places with Tamar Logistics.",
    );
  });

  it("says what it cannot compare, and follows the choice", async () => {
    const matrix = await open();
    await matrix.set("kam_matrix_chosen", "Bluewater Energy");
    expect(await matrix.texts()).toContain(
      "Bluewater Energy lacks a score: only accounts that have all can be compared.",
    );
    await matrix.set("kam_matrix_chosen", "Pinehurst Council");
    expect(await matrix.texts()).toContain("Pinehurst Council has no score yet.");
    await matrix.set("kam_matrix_chosen", "Tamar Logistics");
    expect(await matrix.texts()).toContain("Tamar Logistics is not among the first 5.");
    await matrix.set("kam_matrix_chosen", "");
    expect(await matrix.texts()).toContain("Choose an account of the table.");
  });

  it("is left out beyond 500 accounts, and only that", async () => {
    const matrix = await open({ accounts: { kind: "empty", rows: 501 } });
    const texts = await matrix.texts();
    expect(texts).not.toContain("Robustness");
    expect(texts).not.toContain("What would change a choice");
    expect(texts).toContain("How a status moves");
  });
});

/** The share at which two accounts tie: leads on the others together, and on the criterion itself. */
function tie(onOthers: number, onThis: number): number {
  return onOthers / (onOthers - onThis);
}

describe.each(["kam", "plain"] as const)("criteria scored by figures (%s)", (formulas) => {
  it("take their points from the bands, and keep still where no figure is known", async () => {
    const matrix = await open({ formulas, figures: ["revenuePotential", "growthPotential"] });
    // Bounds 0, 500,000, 1,000,000 and 2,000,000; -100 %, 0 %, 5 % and 15 %: points 1, 4, 7 and 10.
    expect(await matrix.column("Revenue potential")).toEqual([10, 10, 10, 7, 4, 10, 4, 7, 4, 7, 1, 4]);
    expect(await matrix.column("Growth potential")).toEqual([7, 4, 10, 7, 7, 10, 4, 1, 1, 10, 7, ""]);
    // Norvik Foods: 9, 10, 7, 9 and 9 by 20, 30, 20, 15 and 15.
    expect(await matrix.of("Norvik Foods", "Score")).toBeCloseTo(8.9, 12);
    matrix.type(0, { "Revenue within reach": 499_999.9 });
    expect(await matrix.of("Norvik Foods", "Revenue potential")).toBe(1);
    matrix.type(0, { "Revenue within reach": -5 });
    expect(await matrix.of("Norvik Foods", "Revenue potential")).toBe("");
    matrix.type(0, { "Revenue within reach": "n/a" });
    expect(await matrix.of("Norvik Foods", "Revenue potential")).toBe("");
  });

  it("can be criteria that the user made up, whatever they are called, with bands that he sets", async () => {
    const name = "=Plants we serve";
    const matrix = await open({
      formulas,
      sections: [],
      criteria: [
        { id: "productFit", name: "Product fit", weight: 1 },
        { id: "own1", name, weight: 3 },
      ],
      figures: ["own1"],
      accounts: { kind: "named", names: ["Alder", "Birch", "Cedar"], address: "Sheet1!A1:A3" },
    });
    const figure = `${name}: figure`;
    [4, 2, 1].forEach((plants, i) => {
      matrix.type(i, { "Product fit": 5, [figure]: plants });
    });
    // Up to 24 the bands that a new sheet begins with give 1 point.
    expect(await matrix.column(name)).toEqual([1, 1, 1]);
    await Excel.run(async (context) => {
      const bands = context.workbook.names.getItem("kam_matrix_bands1").getRange();
      bands.values = [[0, 1], [2, 5], [3, 8], [4, 10]]; // prettier-ignore
      await context.sync();
    });
    expect(await matrix.column(name)).toEqual([10, 5, 1]);
    // (5 + 3 * 10) / 4, (5 + 3 * 5) / 4 and (5 + 3 * 1) / 4.
    expect(await matrix.column("Score")).toEqual([8.75, 5, 2]);
    expect((await matrix.texts()).filter((text) => text === figure)).toHaveLength(2); // in the table, and above its bands
  });
});

describe.each(["kam", "plain"] as const)("under changes (%s), each account keeps what is its own", (formulas) => {
  const COLUMNS = ["Status", "Quadrant", "Our strength", ...(formulas === "kam" ? ["Robustness"] : [])];

  async function byAccount(matrix: Matrix): Promise<ReadonlyMap<CellValue, CellValue[]>> {
    const names = await matrix.column("Account");
    const columns = await Promise.all(COLUMNS.map((header) => matrix.column(header)));
    const rows = names.map((name, i) => [name, columns.map((column) => rounded(column[i] ?? ""))] as const);
    return new Map(rows.filter(([name]) => name !== ""));
  }

  it("when a row is put in above, inside and before the first account", async () => {
    const matrix = await open({ formulas });
    const before = await byAccount(matrix);
    const { document } = matrix.excel;
    document.insertRows(matrix.sheetId, 0);
    document.insertRows(matrix.sheetId, matrix.table.area.top + 4);
    document.insertRows(matrix.sheetId, matrix.table.area.top + 1);
    expect(await byAccount(matrix)).toEqual(before);
  });

  it("when the table is sorted", async () => {
    const matrix = await open({ formulas });
    const before = await byAccount(matrix);
    matrix.excel.document.sortTable(matrix.table.id, [{ offset: 0, descending: true }]);
    expect((await matrix.column("Account"))[0]).toBe("Tamar Logistics");
    expect(await byAccount(matrix)).toEqual(before);
  });

  it("when the first account's row is deleted: its place goes to the next", async () => {
    const matrix = await open({ formulas });
    await matrix.set("kam_matrix_entry", 7.2);
    await matrix.set("kam_matrix_capacity", 4);
    expect(await matrix.of("Sable Retail Group", "Status")).toBe("Candidate");
    matrix.excel.document.deleteRows(matrix.sheetId, matrix.table.area.top + 1);
    expect(await matrix.of("Sable Retail Group", "Status")).toBe("Key");
    expect(await matrix.column("Status")).toEqual([
      "Key", "Key", "Standard", "Candidate", "Key", "Standard", "Standard", "Standard", "Key", "Standard", "",
    ]); // prettier-ignore
  });
});
