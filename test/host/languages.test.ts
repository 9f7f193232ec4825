/** The language of a sheet changes its words and nothing else: no number, no place, no way a result comes about. */
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import type { InsertedSheet } from "../../src/app/InsertedSheet";
import type { Messages } from "../../src/i18n";
import { languages } from "../../src/i18n/languageOf";
import { templates, type SheetId } from "../../src/templates";
import { columnLetters } from "../../src/templates/address";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import type { MatrixOptions } from "../../src/templates/selectionMatrix/MatrixOptions";
import { messagesFor } from "../messagesFor";
import { openExcel, type OpenExcel } from "./openExcel";

const nobody = () => undefined;

/** The options are those of the sheet: which ones belong to it is only known at run time. */
function insert(id: SheetId, messages: Messages, change: object): Promise<InsertedSheet> {
  const start = id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions(sheetFields[id]);
  const options: object = { ...start, ...change };
  return id === "selectionMatrix"
    ? insertSelectionMatrix(options as MatrixOptions, messages, nobody)
    : insertTemplate(id, options as SheetOptions<FieldSheetId>, messages, nobody);
}

/** What each cell of a sheet holds, by address: a number as it is, of a text only that there is one, and whether it is calculated. */
function cellsOf(excel: OpenExcel, sheetName: string): ReadonlyMap<string, unknown> {
  const { document } = excel;
  const id = document.sheetId(sheetName);
  const cells = new Map<string, unknown>();
  const used = document.cells.usedArea(id, true) ?? { top: 0, left: 0, bottom: -1, right: -1 };
  for (let row = used.top; row <= used.bottom; row++) {
    for (let column = used.left; column <= used.right; column++) {
      const value = document.valueAt(id, row, column);
      const isCalculated = document.formulaAt(id, row, column) !== undefined;
      const held = typeof value === "string" && value !== "" ? "a text" : value;
      cells.set(`${columnLetters(column)}${row + 1}`, isCalculated ? { calculated: held } : held);
    }
  }
  return cells;
}

/** All sheets of the product in one workbook, so that they read each other. */
async function wholeWorkbook(language: string, change: object) {
  const excel = await openExcel();
  const inserted: InsertedSheet[] = [];
  for (const { id } of templates) inserted.push(await insert(id, messagesFor(language), change));
  await excel.settled();
  const sheets = templates.map(({ id }, i) => [id, cellsOf(excel, inserted[i]?.sheetName ?? "")] as const);
  return { excel, inserted, sheets: new Map(sheets) };
}

describe.each([
  ["filled with the example", {}],
  ["in plain Excel formulas", { formulas: "plain" }],
  ["empty", { content: "empty", accounts: { kind: "empty", rows: 3 } }],
])("all sheets in one workbook, %s", (_, change) => {
  it.each(languages.filter((language) => language !== "en"))("are in %s what they are in English", async (language) => {
    const english = await wholeWorkbook("en", change);
    const other = await wholeWorkbook(language, change);
    expect(other.inserted.flatMap(({ problems }) => problems)).toEqual([]);
    expect(other.inserted.map(({ sheetName }) => sheetName)).toEqual(
      templates.map(({ title }) => messagesFor(language)[title]),
    );
    for (const { id } of templates) {
      const [ours, theirs] = [other.sheets.get(id), english.sheets.get(id)];
      expect(ours?.size).toBe(theirs?.size);
      const differing = [...(ours ?? [])].filter(
        ([address, held]) => JSON.stringify(held) !== JSON.stringify(theirs?.get(address)),
      );
      expect({ id, differing: differing.map(([at, held]) => [at, held, theirs?.get(at)]) }).toEqual({
        id,
        differing: [],
      });
    }
  });
});
