/** What charts are drawn from: rows that nobody filled in have no place in them. Worked out by hand from the examples. */
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");

/** A sheet whose cells are found by what stands in them, the rightmost where there are several: figures of charts stand there. */
async function inserted<Id extends FieldSheetId>(id: Id, change: Partial<SheetOptions<Id>> = {}) {
  const excel = await openExcel();
  const { document } = excel;
  const options = { ...(startingOptions(sheetFields[id]) as SheetOptions<Id>), ...change };
  const { sheetName } = await insertTemplate(id, options, messages, () => undefined);
  const sheetId = document.sheetId(sheetName);
  const rows = () => document.valuesOf(`='${sheetName}'!A1:CZ150`) ?? [];
  const place = (text: string, isWanted: (column: number) => boolean = () => true) => {
    const found = rows().flatMap((row, at) =>
      row.flatMap((value, column) => (value === text && isWanted(column) ? [{ row: at, column }] : [])),
    );
    const last = found.sort((one, other) => one.column - other.column).at(-1);
    if (last === undefined) throw new Error(`Nothing says "${text}"`);
    return last;
  };
  return {
    excel,
    document,
    sheetId,
    place,
    /** So many cells below the rightmost one with this text. */
    below: async (text: string, count: number, across = 0) => {
      await excel.settled();
      const { row, column } = place(text);
      return rows()
        .slice(row + 1, row + 1 + count)
        .map((cells) => cells[column + across]);
    },
    /** So many cells right of the rightmost one with this text, in the row so far below it. */
    beside: async (text: string, count: number, down = 0) => {
      await excel.settled();
      const { row, column } = place(text);
      return rows()[row + down]?.slice(column + 1, column + 1 + count);
    },
    /** Into the cell so far from the leftmost one with this text. */
    type: (text: string, across: number, entry: string) => {
      const columns = rows().flatMap((row) => (row.includes(text) ? [row.indexOf(text)] : []));
      const { row, column } = place(text, (each) => each === Math.min(...columns));
      document.enter(sheetId, row, column + across, entry);
    },
  };
}

describe("the chart of people", () => {
  const NAMES = "For us";

  it("shows who is against us first, then who is for us, the strongest first, and equals as they stand in the table", async () => {
    const { below } = await inserted("accountPlan");
    // Power times friendliness: Ingrid and Lars 5 * 2, Anette and Signe 4 * 2, Henrik 4 * 1, Tomas 1 * 2, Petra 2 * -1.
    expect(await below(NAMES, 8, -1)).toEqual([
      "Petra Novak, against us",
      "Ingrid Solheim",
      "Lars Brekke",
      "Anette Moe",
      "Signe Aas",
      "Henrik Dahl",
      "Tomas Eide",
      "",
    ]);
    expect(await below(NAMES, 8)).toEqual([0, 10, 10, 8, 8, 4, 2, 0]);
    expect(await below(NAMES, 8, 1)).toEqual([2, 0, 0, 0, 0, 0, 0, 0]);
  });

  it("takes in who is added below the table, and closes up where a name is deleted", async () => {
    const { document, sheetId, type, below } = await inserted("accountPlan");
    const title = () => document.valuesOf("='Account plan'!N21:N21")?.flat().at(0);
    const table = document.state.sheet(sheetId).tables.find(({ name }) => name === "PlanPeople");
    if (table === undefined) throw new Error("There are no people");
    const { bottom, left } = table.area;
    document.enter(sheetId, bottom, left, "Nils Berg");
    document.enter(sheetId, bottom, left + 2, "3");
    document.enter(sheetId, bottom, left + 3, "-2");
    type("Lars Brekke", 0, "");
    expect(await below(NAMES, 8, -1)).toEqual([
      "Nils Berg, against us",
      "Petra Novak, against us",
      "Ingrid Solheim",
      "Anette Moe",
      "Signe Aas",
      "Henrik Dahl",
      "Tomas Eide",
      "",
    ]);
    expect(await below(NAMES, 8, 1)).toEqual([6, 2, 0, 0, 0, 0, 0, 0]);
    expect(title()).toBe("People against us: 2 of 7, Nils Berg most");
    type("Nils Berg", 0, "");
    type("Petra Novak", 0, "");
    expect(await below(NAMES, 8, -1)).toEqual([
      "Ingrid Solheim",
      "Anette Moe",
      "Signe Aas",
      "Henrik Dahl",
      "Tomas Eide",
      "",
      "",
      "",
    ]);
    expect(title()).toBe("None of 5 people is against us");
  });

  it("has nobody on an empty plan", async () => {
    const { below } = await inserted("accountPlan", { content: "empty" });
    expect(await below(NAMES, 8, -1)).toEqual(Array(8).fill(""));
    expect(await below(NAMES, 8)).toEqual(Array(8).fill(0));
  });
});

it("the price waterfall has no step for a discount that is not given", async () => {
  const { type, below } = await inserted("marginReview");
  type("Volume discount", 1, "");
  type("Cash discount", 1, "0");
  expect(await below("Steps so far", 8, -4)).toEqual([
    "List price 100.0",
    "Standard discount −8.0",
    "Project discount −2.8",
    "Year-end bonus −3.6", // 4 % of 89.24
    "Cost to serve, per unit −6.0",
    "Pocket price 79.7",
    "",
    "",
  ]);
  const [, standard, project] = await below("Steps so far", 3, -2);
  expect(standard).toBeCloseTo(8, 12); // 8 % of 100
  expect(project).toBeCloseTo(2.76, 12); // 3 % of 92
  expect((await below("Steps so far", 6, -1))[5]).toBeCloseTo(92 * 0.97 * 0.96 - 6, 9);
});

it("the whale curve ends at its last customer: places that are left over lie on that point", async () => {
  const { document, sheetId, beside } = await inserted("marginReview", { content: "empty" });
  const table = document.state.sheet(sheetId).tables.find(({ name }) => name === "MarginCustomers");
  if (table === undefined) throw new Error("There are no customers");
  const profits = ["60", "-20", "60"];
  profits.forEach((profit, i) => {
    document.enter(sheetId, table.area.top + 1 + i, table.area.left + 2, profit);
  });
  const shares = messages.marginWhale;
  expect(await beside(shares, 40, -1)).toEqual([1, 2, ...Array<number>(38).fill(3)]);
  const curve = (await beside(shares, 40))?.map(Number) ?? [];
  // 60, 120 and 100 of 100: two equal customers, and one who loses.
  expect(curve.slice(0, 4)).toEqual([0.6, 1.2, 1, 1].map((share) => expect.closeTo(share, 12) as number));
});

it("the scorecard's chart closes up over an area that nothing was measured for", async () => {
  const { document, sheetId, below } = await inserted("scorecard");
  expect(await below("Row", 5, -4)).toEqual([
    "Account Management",
    "Strategic Planning",
    "Revenue Growth",
    "Customer Advocacy",
    "",
  ]);
  const table = document.state.sheet(sheetId).tables[0];
  const months = table?.columns.flatMap(({ name }, i) => (/^Month \d+$/.test(name) ? [i] : [])) ?? [];
  for (let row = 0; row < 4; row++)
    for (const month of months)
      document.enter(sheetId, (table?.area.top ?? 0) + 1 + row, (table?.area.left ?? 0) + month, "");
  expect(await below("Row", 5, -4)).toEqual(["Strategic Planning", "Revenue Growth", "Customer Advocacy", "", ""]);
  const [planning] = await below("Row", 1, -3);
  expect(planning).toBeCloseTo(0.925, 12);
});

describe("a chart of accounts", () => {
  const accounts = { kind: "named", names: ["Alder", "Birch", "Cedar"], address: "Sheet1!A1:A3" } as const;

  /** Two components alike, so that health is what is typed. */
  async function health(figures: readonly (readonly [account: string, health: string])[]) {
    const sheet = await inserted("accountHealth", {
      accounts,
      components: ["relationship", "goals"],
      formulas: "plain",
    });
    const table = sheet.document.state.sheet(sheet.sheetId).tables.find(({ name }) => name === "Health");
    if (table === undefined) throw new Error("There are no accounts");
    const { top, left } = table.area;
    const components = table.columns.flatMap(({ name }, i) =>
      [messages.healthRelationship, messages.healthGoals].some((each) => each === name) ? [i] : [],
    );
    figures.forEach(([account, figure], i) => {
      sheet.document.enter(sheet.sheetId, top + 1 + i, left, account);
      for (const column of components) sheet.document.enter(sheet.sheetId, top + 1 + i, left + column, figure);
    });
    await sheet.excel.settled();
    const [chart] = sheet.document.state.sheet(sheet.sheetId).charts;
    const valuesOf = (reference = "") => sheet.document.valuesOf(reference)?.flat() ?? [];
    return { title: valuesOf(chart?.title.formula)[0], names: valuesOf(chart?.series[0]?.categories) };
  }

  it("has a place for each, and for two that come later", async () => {
    const { title, names } = await health([
      ["Alder", "30"],
      ["Birch", "80"],
      ["Cedar", "40"],
      ["Dogwood", "20"],
      ["Elm", "60"],
    ]);
    expect(names).toEqual(["Dogwood", "Alder", "Cedar", "Elm", "Birch"]);
    expect(title).toBe("3 of 5 accounts at risk");
  });

  it("says so where it shows only the first", async () => {
    const { title, names } = await health([
      ["Alder", "30"],
      ["Birch", "80"],
      ["Cedar", "40"],
      ["Dogwood", "20"],
      ["Elm", "60"],
      ["Fir", "30"],
    ]);
    expect(names).toEqual(["Dogwood", "Alder", "Fir", "Cedar", "Elm"]);
    expect(title).toBe("4 of 6 accounts at risk; the 5 lowest");
  });
});

it("the chart of health gives key accounts of the matrix a star, and a foot in a series of their own", async () => {
  const { excel, document, sheetId } = await inserted("accountHealth");
  const series = () => document.state.sheet(sheetId).charts[0]?.series ?? [];
  const valuesOf = (reference = "") => document.valuesOf(reference)?.flat() ?? [];
  const feet = () => valuesOf(series()[3]?.values);
  expect(feet().some((foot) => foot !== 0)).toBe(false);
  await insertSelectionMatrix(defaultMatrixOptions(messages), messages, () => undefined);
  await excel.settled();
  const starred = valuesOf(series()[0]?.categories).flatMap((name, i) =>
    typeof name === "string" && name.endsWith(" ★") ? [{ name, i }] : [],
  );
  // The four of the example whose score is 7.5 or more, the least healthy first.
  expect(starred.map(({ name }) => name)).toEqual([
    "Bluewater Energy ★",
    "Castellan Pharma ★",
    "Albion Rail ★",
    "Norvik Foods ★",
  ]);
  expect(feet().flatMap((foot, i) => (foot === 0 ? [] : [i]))).toEqual(starred.map(({ i }) => i));
});

it("the programme's chart draws its quarters in their order, and says so where there are more than it shows", async () => {
  const { excel, document, sheetId } = await inserted("programmeFit");
  const table = document.state.sheet(sheetId).tables.find(({ name }) => name === "ProgrammeCase");
  if (table === undefined) throw new Error("There are no quarters");
  const { top, bottom, left } = table.area;
  // The last quarter comes first, and a further one below the table.
  document.enter(sheetId, top + 1, left, "12");
  document.enter(sheetId, bottom, left, "1");
  document.insertRows(sheetId, bottom + 1);
  document.enter(sheetId, bottom + 1, left, "13");
  document.enter(sheetId, bottom + 1, left + 1, "35000");
  document.enter(sheetId, bottom + 1, left + 2, "135000");
  await excel.settled();
  const [chart] = document.state.sheet(sheetId).charts;
  const valuesOf = (reference = "") => document.valuesOf(reference)?.flat() ?? [];
  expect(valuesOf(chart?.series[0]?.categories)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  // Quarter 1 now has the figures of the old quarter 12: 110,000 less 35,000; 120,000 was invested.
  expect(valuesOf(chart?.series[0]?.values).slice(0, 2)).toEqual([75_000, -25_000]);
  expect(valuesOf(chart?.series[1]?.values).slice(0, 2)).toEqual([-45_000, -70_000]);
  expect(valuesOf(chart?.title.formula)[0]).toMatch(/; the first 12 of 13 quarters$/);
});
