import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { findOurSheets } from "../../src/workbook/findOurSheets";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { openExcel } from "./openExcel";

const messages = messagesFor("en");
const nobody = () => undefined;

function insertMargins() {
  const options = {
    ...startingOptions(sheetFields.marginReview),
    products: { kind: "room", rows: 4 } as const,
    formulas: "plain" as const,
  };
  return insertTemplate("marginReview", options, messages, nobody);
}

function ourSheets() {
  return Excel.run((context) => findOurSheets(context));
}

describe("findOurSheets", () => {
  it("knows what each sheet is and how it was made, and leaves the user's own sheets alone", async () => {
    await openExcel();
    const { sheetId } = await insertMargins();
    expect(await ourSheets()).toEqual([
      {
        id: sheetId,
        name: "Margin review",
        visibility: "Visible",
        template: "marginReview",
        version: "1.0.0",
        language: "en",
        formulas: "plain",
        options: {
          products: { kind: "room", rows: 4 },
          customers: { kind: "room", rows: 12 },
          deliverables: { kind: "room", rows: 5 },
          mix: "plan",
          content: "example",
          sections: ["products", "waterfall", "overruns", "concentration"],
        },
      },
    ]);
  });

  it("takes two round trips, however many sheets there are", async () => {
    const excel = await openExcel();
    await insertMargins();
    await insertMargins();
    const before = excel.requestCount();
    expect(await ourSheets()).toHaveLength(2);
    expect(excel.requestCount() - before).toBe(2);
  });

  it("finds a sheet that was renamed and hidden, and its copy", async () => {
    await openExcel();
    await insertMargins();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem("Margin review");
      sheet.copy("After", sheet);
      sheet.name = "Ours";
      sheet.visibility = "Hidden";
      await context.sync();
    });
    const found = await ourSheets();
    expect(found.map(({ name, visibility, template }) => [name, visibility, template])).toEqual([
      ["Ours", "Hidden", "marginReview"],
      ["Margin review (2)", "Visible", "marginReview"],
    ]);
    expect(found[1]?.options).toEqual(found[0]?.options);
  });

  it("finds it again in the saved file", async () => {
    const excel = await openExcel();
    await insertMargins();
    const opened = await readXlsx(await writeXlsx(excel.document));
    expect(opened.model.sheets[1]?.customProperties).toEqual(excel.document.model.sheets[1]?.customProperties);
  });

  it("keeps of a matrix neither the accounts nor the criteria that the user named", async () => {
    const excel = await openExcel();
    const own = { id: "own1", name: "Secret fit", weight: 2 };
    const defaults = defaultMatrixOptions(messages);
    const { criteria } = defaults;
    await insertSelectionMatrix(
      {
        ...defaults,
        criteria: [...criteria.slice(0, 1), own],
        accounts: { kind: "named", names: ["Secret Ltd", "Other Ltd"], address: "Sheet1!A1:A2" },
        formulas: "kam",
      },
      messages,
      nobody,
    );
    const [matrix] = await ourSheets();
    expect(matrix?.options).toMatchObject({
      criteria: [criteria[0], { id: "own1", name: "", weight: 2 }],
      accounts: { kind: "empty", rows: 2 },
    });
    expect(JSON.stringify(excel.document.model.sheets[1]?.customProperties)).not.toMatch(/secret/i);
  });

  it("splits long options into properties that Excel takes, and puts them together again", async () => {
    const excel = await openExcel();
    const fields = sheetFields.performanceReview;
    const figures = fields.figures.items.map(({ value }) => value);
    await insertTemplate("performanceReview", { ...startingOptions(fields), figures }, messages, nobody);
    const properties = Object.values(excel.document.model.sheets[1]?.customProperties ?? {});
    expect(Math.max(...properties.map((text) => text.length))).toBe(255);
    expect((await ourSheets())[0]?.options).toMatchObject({ figures });
  });

  it("still finds a sheet whose options somebody has broken", async () => {
    await openExcel();
    await insertMargins();
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Margin review").customProperties.add("KAM.options.1", "{");
      await context.sync();
    });
    expect(await ourSheets()).toMatchObject([{ template: "marginReview", options: undefined }]);
  });
});
