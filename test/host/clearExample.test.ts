import { clearSheetExample } from "../../src/app/thisSheet/clearSheetExample";
import { readThisSheet } from "../../src/app/thisSheet/readThisSheet";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { templates, type SheetId } from "../../src/templates";
import { emptyOptions } from "../../src/templates/emptyOptions";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { putExampleBack } from "../../src/workbook/putExampleBack";
import { protectSheet } from "../../src/workbook/protectSheet";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const nobody = () => undefined;

function insert(id: SheetId, empty = false) {
  const start = id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions(sheetFields[id]);
  const options = empty ? emptyOptions(start) : start;
  return id === "selectionMatrix"
    ? insertSelectionMatrix(options as ReturnType<typeof defaultMatrixOptions>, messages, nobody)
    : insertTemplate(id, options as SheetOptions<FieldSheetId>, messages, nobody);
}

/** What stands in the cells of a sheet, formulas and contents, by place. */
function contents({ document }: OpenExcel, sheetId: string): Record<string, unknown> {
  const cells = document.state.sheet(sheetId).cells;
  return Object.fromEntries(
    Object.keys(cells).flatMap((key) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const content = document.formulaAt(sheetId, row, column) ?? document.valueAt(sheetId, row, column);
      return content === "" ? [] : [[key, content]];
    }),
  );
}

/** Does something to a sheet as a user would. */
function use(name: string, act: (sheet: Excel.Worksheet) => void): Promise<void> {
  return Excel.run(async (context) => {
    act(context.workbook.worksheets.getItem(name));
    await context.sync();
  });
}

describe.each(templates.map(({ id }) => id))("the example of the sheet %s", (id) => {
  it("can be cleared, which leaves what the sheet would hold had it been inserted empty", async () => {
    const excel = await openExcel();
    const inserted = await insert(id);
    const { sheetId } = inserted;
    const cleared = await clearSheetExample(inserted);
    await excel.settled();
    expect(cleared.kept).toEqual([]);
    expect(cleared.count).toBeGreaterThan(5);
    expect(await readThisSheet()).toMatchObject({ template: id, exampleCells: 0 });

    const other = await openExcel();
    const empty = await insert(id, true);
    await other.settled();
    expect(contents(excel, sheetId)).toEqual(contents(other, empty.sheetId));
  });

  it("is put back to the cell", async () => {
    const excel = await openExcel();
    const inserted = await insert(id);
    const { sheetId } = inserted;
    await excel.settled();
    const before = contents(excel, sheetId);
    const cleared = await clearSheetExample(inserted);
    expect(await putExampleBack(cleared)).toMatchObject({ count: cleared.count, left: 0 });
    await excel.settled();
    expect(contents(excel, sheetId)).toEqual(before);
  });
});

async function insertHealth() {
  const excel = await openExcel();
  const inserted = await insert("accountHealth");
  await excel.settled();
  return { excel, inserted, id: inserted.sheetId };
}

// On the sheet of account health the table begins in B18 with Norvik Foods; C is revenue, D to F are the reviews before, L to P the values.
describe("clearing the example of a sheet that is in use", () => {
  it("keeps what the user has changed, and names those cells", async () => {
    const { excel, inserted } = await insertHealth();
    await use("Account health", (sheet) => {
      sheet.getRange("C18").values = [[1234567]];
      sheet.getRange("B19").values = [["Acme"]];
      sheet.getRange("B30:C30").values = [["Own account", 5]];
    });
    const { kept } = await clearSheetExample(inserted);
    expect(kept).toEqual(["'Account health'!C18", "'Account health'!B19"]);
    expect(await excel.value("'Account health'!C18")).toBe(1234567);
    expect(await excel.value("'Account health'!B19")).toBe("Acme");
    expect(await excel.value("'Account health'!B30")).toBe("Own account");
    expect(await excel.value("'Account health'!L18")).toBe("");
  });

  it("keeps a row that the user has written anew, even where a figure is the same by chance", async () => {
    const { excel, inserted } = await insertHealth();
    await use("Account health", (sheet) => {
      // Norvik Foods has 2,400,000 and 88, 82, 75, 90, 85.
      sheet.getRange("B18:F18").values = [["Acme", 700000, "", "", ""]];
      sheet.getRange("L18:P18").values = [[51, 52, 75, 54, 55]];
      sheet.getRange("T18:X18").values = [["", "", "", "", ""]];
    });
    await clearSheetExample(inserted);
    expect(await excel.value("'Account health'!N18")).toBe(75);
  });

  it("finds the example after the sheet was renamed, rows put in above and inside, and the table sorted", async () => {
    const { excel, inserted, id } = await insertHealth();
    await use("Account health", (sheet) => {
      sheet.getRange("3:4").insert("Down");
      sheet.tables.getItemAt(0).rows.add(3, undefined);
      sheet.tables.getItemAt(0).sort.apply([{ key: 0, ascending: false }]);
      sheet.name = "How they are";
    });
    await excel.settled();
    const { count, kept } = await clearSheetExample(inserted);
    expect(kept).toEqual([]);
    const other = await openExcel();
    const whole = await insert("accountHealth");
    expect(count).toBe((await clearSheetExample(whole)).count);
    expect(JSON.stringify(contents(excel, id))).not.toMatch(/Norvik|Castellan/);
    expect(JSON.stringify(contents(other, whole.sheetId))).not.toMatch(/Norvik|Castellan/);
  });

  it("works on a copy of the sheet, and leaves the original alone", async () => {
    const { excel, inserted, id } = await insertHealth();
    const before = contents(excel, id);
    await use("Account health", (sheet) => {
      sheet.copy("End").activate();
    });
    const copy = await readThisSheet();
    expect(copy.name).toBe("Account health (2)");
    const { count } = await clearSheetExample({ sheetId: copy.id, sheetName: copy.name });
    expect(count).toBe(copy.exampleCells);
    expect(contents(excel, id)).toEqual(before);
    expect((await clearSheetExample(inserted)).count).toBe(count);
  });

  it("works where the formulas are protected", async () => {
    const { inserted, id } = await insertHealth();
    await protectSheet(id, "Account health", true);
    const cleared = await clearSheetExample(inserted);
    expect(cleared.count).toBeGreaterThan(100);
    expect(await putExampleBack(cleared)).toMatchObject({ left: 0 });
  });

  it("does nothing to a sheet of the user's own", async () => {
    await openExcel();
    expect(await readThisSheet()).toMatchObject({ template: null, exampleCells: 0, name: "Sheet1" });
  });

  it("leaves the sheet as it was, wherever Excel refuses", async () => {
    const { excel, inserted } = await insertHealth();
    const start = excel.actionCount();
    const cleared = await clearSheetExample(inserted);
    const actions = excel.actionCount() - start;
    await putExampleBack(cleared);
    const before = excel.document.snapshot();
    for (let n = 1; n <= actions; n += 3) {
      excel.failAction(n, "GeneralException");
      await expect(clearSheetExample(inserted)).rejects.toMatchObject({ code: "GeneralException" });
      await excel.settled();
      expect(excel.document.snapshot()).toEqual(before);
    }
  });

  it("puts back only into cells that are still empty, and says how many are not", async () => {
    const { excel, inserted } = await insertHealth();
    const cleared = await clearSheetExample(inserted);
    await use("Account health", (sheet) => void (sheet.getRange("B18:C18").values = [["Acme", 99]]));
    expect(await putExampleBack(cleared)).toEqual({
      sheetName: "Account health",
      count: cleared.count - 2,
      left: 2,
    });
    expect(await excel.value("'Account health'!B18")).toBe("Acme");
  });
});

describe("clearing the example of the history", () => {
  const recordsIn = ({ document }: OpenExcel, sheetId: string) => document.state.sheet(sheetId).tables[0]?.area;

  async function insertHistory() {
    const excel = await openExcel();
    const inserted = await insert("history");
    await excel.settled();
    return { excel, inserted, id: inserted.sheetId };
  }

  it("leaves a table of one empty row, which is of the example's 48 again once it is put back, and can be cleared again", async () => {
    const { excel, inserted, id } = await insertHistory();
    const before = { cells: contents(excel, id), area: recordsIn(excel, id) };
    const cleared = await clearSheetExample(inserted);
    const { top = 0, bottom = 0 } = recordsIn(excel, id) ?? {};
    expect(bottom - top).toBe(1);
    await putExampleBack(cleared);
    await excel.settled();
    expect({ cells: contents(excel, id), area: recordsIn(excel, id) }).toEqual(before);
    // A day still looks like one.
    expect(excel.document.textAt(id, bottom + 40, 1)).toMatch(/^2026-\d\d-20$/);
    expect((await clearSheetExample(inserted)).count).toBe(cleared.count);
    expect(recordsIn(excel, id)).toMatchObject({ top, bottom });
  });

  it("keeps the rows that the user has written into, and records added below the example", async () => {
    const { excel, inserted, id } = await insertHistory();
    await use(inserted.sheetName, (sheet) => {
      sheet.tables.getItemAt(0).rows.add(undefined, [[46_438, "Own account", ...new Array<string>(14).fill("")]]);
    });
    await clearSheetExample(inserted);
    const { top = 0, bottom = 0 } = recordsIn(excel, id) ?? {};
    expect(bottom - top).toBe(1);
    expect(excel.document.valueAt(id, bottom, 2)).toBe("Own account");

    const other = await insertHistory();
    const before = contents(other.excel, other.id);
    await use(other.inserted.sheetName, (sheet) => {
      sheet.getRange("K32").values = [["My own comment"]];
    });
    const cleared = await clearSheetExample(other.inserted);
    // Its row is the only one left, and so the first.
    expect(await other.excel.value("'KAM history'!K30")).toBe("My own comment");
    expect(await putExampleBack(cleared)).toMatchObject({ left: 0 });
    expect(await other.excel.value("'KAM history'!K32")).toBe("My own comment");
    await use(other.inserted.sheetName, (sheet) => {
      sheet.getRange("K32").values = [[""]];
    });
    await other.excel.settled();
    expect(contents(other.excel, other.id)).toEqual(before);
  });

  it("takes rows out of a protected sheet, too, and puts them back", async () => {
    const { excel, inserted, id } = await insertHistory();
    await protectSheet(id, inserted.sheetName, true);
    const before = recordsIn(excel, id);
    const cleared = await clearSheetExample(inserted);
    expect(recordsIn(excel, id)?.bottom).toBe((before?.top ?? 0) + 1);
    expect(await putExampleBack(cleared)).toMatchObject({ left: 0 });
    expect(recordsIn(excel, id)).toEqual(before);
    expect(excel.document.state.sheet(id).protection).toBeDefined();
  });

  it("leaves the sheet as it was, wherever Excel refuses to clear it or to put it back", async () => {
    const { excel, inserted } = await insertHistory();
    const failingAt = async (actions: number, change: () => Promise<unknown>) => {
      const before = excel.document.snapshot();
      for (let n = 1; n <= actions; n += 3) {
        excel.failAction(n, "GeneralException");
        await expect(change()).rejects.toMatchObject({ code: "GeneralException" });
        await excel.settled();
        expect(excel.document.snapshot()).toEqual(before);
      }
    };
    const countActions = async <Result>(change: () => Promise<Result>): Promise<[Result, number]> => {
      const start = excel.actionCount();
      const result = await change();
      await excel.settled();
      return [result, excel.actionCount() - start];
    };
    const [cleared, toClear] = await countActions(() => clearSheetExample(inserted));
    const [, toPutBack] = await countActions(() => putExampleBack(cleared));
    await failingAt(toClear, () => clearSheetExample(inserted));
    const again = await clearSheetExample(inserted);
    await failingAt(toPutBack, () => putExampleBack(again));
  });
});
