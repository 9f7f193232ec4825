/** What charts are drawn from: rows that nobody filled in have no place in them. Worked out by hand from the examples. */
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
  const rows = () => document.valuesOf(`='${sheetName}'!A1:BZ150`) ?? [];
  const place = (text: string, isWanted: (column: number) => boolean = () => true) => {
    const found = rows().flatMap((row, at) =>
      row.flatMap((value, column) => (value === text && isWanted(column) ? [{ row: at, column }] : [])),
    );
    const last = found.sort((one, other) => one.column - other.column).at(-1);
    if (last === undefined) throw new Error(`Nothing says "${text}"`);
    return last;
  };
  return {
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
    "List price",
    "Standard discount",
    "Project discount",
    "Year-end bonus",
    "Cost to serve, per unit",
    "Pocket price",
    "",
    "",
  ]);
  const [, standard, project] = await below("Steps so far", 3, -2);
  expect(standard).toBeCloseTo(8, 12); // 8 % of 100
  expect(project).toBeCloseTo(2.76, 12); // 3 % of 92
  expect((await below("Steps so far", 6, -1))[5]).toBeCloseTo(92 * 0.97 * 0.96 - 6, 9);
});

it("the whale curve ends at its last customer: places that are left over lie on that point", async () => {
  const { document, sheetId, below } = await inserted("marginReview", { content: "empty" });
  const table = document.state.sheet(sheetId).tables.find(({ name }) => name === "MarginCustomers");
  if (table === undefined) throw new Error("There are no customers");
  const profits = ["60", "-20", "60"];
  profits.forEach((profit, i) => {
    document.enter(sheetId, table.area.top + 1 + i, table.area.left + 2, profit);
  });
  const shares = messages.marginWhale;
  expect(await below(shares, 12, -1)).toEqual([1, 2, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3]);
  const curve = (await below(shares, 12)).map(Number);
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
