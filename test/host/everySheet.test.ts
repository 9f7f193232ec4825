/** What holds for every sheet of the product, whatever it is for. */
import type { InsertedSheet } from "../../src/app/InsertedSheet";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { removeInserted } from "../../src/app/removeInserted";
import { messagesFor } from "../messagesFor";
import { templates, type SheetId } from "../../src/templates";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { columnLetters } from "../../src/templates/address";
import { planSheet } from "../../src/templates/planSheet";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import { templateOf } from "../../src/templates/templateOf";
import { parseReference } from "../../src/workbench/document/reference";
import { calculatedByIronCalc } from "../engines/ironCalc";
import { withAddresses } from "../engines/withAddresses";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const sheets = templates.map(({ id }) => id);

/** What differs from what a user gets who decides nothing; a sheet passes over what it does not ask for. */
type Change = Partial<Pick<MatrixOptions, "accounts" | "formulas">> & { readonly content?: "empty" };

function optionsOf(id: SheetId, change: Change = {}): object {
  const start = id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions(sheetFields[id]);
  return { ...start, ...change };
}

/** The options are those of the sheet: which ones belong to it is only known at run time. */
function insert(id: SheetId, change: Change = {}): Promise<InsertedSheet> {
  const options = optionsOf(id, change);
  const nobody = () => undefined;
  return id === "selectionMatrix"
    ? insertSelectionMatrix(options as MatrixOptions, messages, nobody)
    : insertTemplate(id, options as SheetOptions<FieldSheetId>, messages, nobody);
}

/** Every value of a sheet, by address, and the address of every formula. */
async function contentOf(excel: OpenExcel, sheetName: string) {
  await excel.settled();
  const { document } = excel;
  const id = document.sheetId(sheetName);
  const values = new Map<string, unknown>();
  const formulas: string[] = [];
  const used = document.cells.usedArea(id, true) ?? { top: 0, left: 0, bottom: 0, right: 0 };
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const address = `${columnLetters(column)}${row + 1}`;
      values.set(address, document.valueAt(id, row, column));
      if (document.formulaAt(id, row, column) !== undefined) formulas.push(address);
    }
  }
  return { values, formulas };
}

/** A cell far below the sheet, for what another engine makes of this one. */
function beside(address: string): string {
  return address.replace(/\d+/, (row) => String(Number(row) + 10_000));
}

/** Takes the cells of an area out: a test of their own has to say what they show. */
function forget({ values, formulas }: Awaited<ReturnType<typeof contentOf>>, area: string): void {
  const place = parseReference(area);
  if (place === undefined) throw new Error(`${area} is no area`);
  const { top, left, bottom, right } = place.area;
  for (let row = top; row <= bottom; row++) {
    for (let column = left; column <= right; column++) {
      const address = `${columnLetters(column)}${row + 1}`;
      values.delete(address);
      if (formulas.includes(address)) formulas.splice(formulas.indexOf(address), 1);
    }
  }
}

describe.each(sheets)("the sheet %s", (id) => {
  it("is built in two round trips, a third one only reads, and no formula shows an error", async () => {
    const excel = await openExcel();
    const inserted = await insert(id);
    expect(excel.requestCount()).toBe(3);
    expect(inserted.problems).toEqual([]);
    expect(inserted.notDone).toEqual([]);
    const { values, formulas } = await contentOf(excel, inserted.sheetName);
    expect(formulas.length).toBeGreaterThan(3);
    expect([...values].filter(([, value]) => typeof value === "object")).toEqual([]);
  });

  it("shows no error while it is empty", async () => {
    const excel = await openExcel();
    const inserted = await insert(id, { content: "empty", accounts: { kind: "empty", rows: 3 } });
    const { values } = await contentOf(excel, inserted.sheetName);
    expect([...values].filter(([, value]) => typeof value === "object")).toEqual([]);
  });

  it("gives the same results by our functions and by plain Excel's, which another engine calculates", async () => {
    const excel = await openExcel();
    const byKam = await contentOf(excel, (await insert(id)).sheetName);
    planSheet(templateOf(id, optionsOf(id)), messages).withoutTwin.forEach((area) => forget(byKam, area));
    const plan = planSheet(templateOf(id, optionsOf(id, { formulas: "plain" })), messages);
    const inputs = withAddresses(plan);
    // A second engine rounds what it shows: the difference is taken by itself, in units of 1e-15.
    const numbers = [...byKam.values].filter(([, value]) => typeof value === "number");
    const differences = Object.fromEntries(
      numbers.map(([address, value]) => [beside(address), `=ABS(${address}-(${String(value)}))*1E15`]),
    );
    const calculated = calculatedByIronCalc({ ...inputs, ...differences });
    const scale = (value: unknown) => Math.max(1, Math.abs(Number(value)));
    expect(
      numbers
        .filter(([address, value]) => !(Number(calculated[beside(address)]) <= 1000 * scale(value)))
        .map(([address, value]) => ({ address, ours: value, plain: calculated[address] })),
    ).toEqual([]);
    const words = byKam.formulas.filter((address) => typeof byKam.values.get(address) === "string");
    expect(words.map((address) => [address, calculated[address] ?? ""])).toEqual(
      words.map((address) => [address, byKam.values.get(address)]),
    );
  });

  it("can be taken away again without a trace", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    await removeInserted(await insert(id));
    expect(excel.document.snapshot()).toEqual(before);
  });
});
