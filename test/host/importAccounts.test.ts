import { pauseFor } from "../../src/app/Pause";
import type { ColumnKind } from "../../src/app/import/ColumnKind";
import type { ImportedText } from "../../src/app/import/ImportedText";
import { importTable, type ImportStep } from "../../src/app/import/importTable";
import { insertImported } from "../../src/app/import/insertImported";
import { readImport } from "../../src/app/import/readImport";
import { understandImport } from "../../src/app/import/understandImport";
import { removeInserted } from "../../src/app/removeInserted";
import { messagesFor } from "../messagesFor";
import { unzipParts } from "../../src/workbench/xlsx/package/zipParts";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { openExcel, type OpenExcel } from "./openExcel";
import { payloads } from "./injectionPayloads";

const messages = messagesFor("en");
const never = new AbortController().signal;

const read = (text: string): Promise<ImportedText> =>
  readImport(
    { kind: "pasted", text },
    {},
    { number: "pointNumber", date: "dayFirst" },
    pauseFor(never),
    () => undefined,
  );
const kindsOf = ({ columns }: ImportedText): ColumnKind[] => columns.map(({ kind }) => kind);

async function importText(text: string, signal = never, report: (step: ImportStep) => void = () => undefined) {
  const imported = await read(text);
  return importTable(imported, kindsOf(imported), messages, { report, signal });
}

/** What a sheet's used cells are, as Excel tells it. */
async function cellsOf(sheetName: string) {
  return Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load("values,formulas,valueTypes,text,numberFormat");
    await context.sync();
    const { values, formulas, valueTypes, text } = used;
    return { values: values as unknown[][], formulas: formulas as unknown[][], types: valueTypes, text };
  });
}

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;

describe("rows that are imported as a table", () => {
  const text =
    "Kunde;Umsatz;Anteil;Seit;PLZ\nMüller & Söhne;1.234,5;12 %;03.02.2026;01067\nAlbion;n/a;;28.02.2026;20095";

  it("are numbers, days and texts, with headers that filter", async () => {
    await openExcel();
    const rows = Array.from({ length: 9 }, (_, i) => `Account ${i};${i},5;5 %;01.03.2026;1`);
    const { inserted, leftAsText } = await importText([text, ...rows].join("\n"));
    expect(inserted.sheetName).toBe("Imported");
    expect(leftAsText).toBe(1);
    const { values, types, text: shown } = await cellsOf("Imported");
    expect(values[0]).toEqual(["Kunde", "Umsatz", "Anteil", "Seit", "PLZ"]);
    // Excel counts 3 February 2026 as 46056.
    expect(values[1]).toEqual(["Müller & Söhne", 1234.5, 0.12, 46056, "01067"]);
    expect(shown[1]?.slice(2, 4)).toEqual(["12.0%", "2026-02-03"]);
    expect(values[2]?.slice(0, 3)).toEqual(["Albion", "n/a", ""]);
    expect(types[2]?.[1]).toBe("String");
  });

  it("leave the workbook as it was once they are removed", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const { inserted } = await importText(text);
    await removeInserted(inserted);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("leave the workbook as it was when Excel refuses any of the steps", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const started = excel.actionCount();
    const { inserted } = await importText(text);
    const actions = excel.actionCount() - started;
    await removeInserted(inserted);
    for (let n = 1; n <= actions; n += 7) {
      excel.failAction(n, "GeneralException");
      const done = await importText(text).catch(() => undefined);
      if (done) await removeInserted(done.inserted);
      expect(excel.document.snapshot()).toEqual(before);
    }
  });

  it("leave the workbook as it was when the user cancels, at whatever step", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    for (const at of ["converting", "writing"] as const) {
      const controller = new AbortController();
      const importing = importText(text, controller.signal, (step) => {
        if (step === at) controller.abort();
      });
      await expect(importing).rejects.toMatchObject({ name: "AbortError" });
      expect(excel.document.snapshot()).toEqual(before);
    }
  });

  it("may be 20,000, in two round trips for less than 5 MB", async () => {
    const excel = await openExcel();
    const rows = Array.from(
      { length: 20_000 },
      (_, i) => `Account ${i},${i}.25,City ${i % 90},2026-01-${10 + (i % 20)}`,
    );
    const before = excel.requestCount();
    const { inserted } = await importText(["Account,Revenue,City,Since", ...rows].join("\n"));
    expect(excel.requestCount() - before).toBe(2);
    const id = excel.document.sheetId(inserted.sheetName);
    expect(excel.document.valueAt(id, 20_000, 0)).toBe("Account 19999");
    expect(excel.document.valueAt(id, 20_000, 1)).toBe(19_999.25);
  });
});

describe("what looks like a formula", () => {
  it("is a hundred payloads of every kind", () => {
    expect(new Set(payloads).size).toBe(100);
  });

  async function expectInert(excel: OpenExcel, sheetName: string): Promise<void> {
    const { values, formulas, types } = await cellsOf(sheetName);
    payloads.forEach((payload, i) => {
      expect([payload, values[i + 1]?.[0]]).toEqual([payload, payload.replace(/\r\n?/g, "\n")]);
      expect([payload, types[i + 1]?.[0]]).toEqual([payload, "String"]);
      // Excel shows a text as its own formula.
      expect(formulas[i + 1]?.[0]).toBe(values[i + 1]?.[0]);
    });
    const id = excel.document.sheetId(sheetName);
    payloads.forEach((_, i) => expect(excel.document.valueAt(id, i + 1, 0)).toBe(values[i + 1]?.[0]));
  }

  it("is the same text in its cell and in the saved file, where there is no formula at all", async () => {
    const excel = await openExcel();
    const { inserted } = await importText(["Name,Amount", ...payloads.map((each) => `${quoted(each)},5`)].join("\n"));
    await expectInert(excel, inserted.sheetName);
    const saved = await writeXlsx(excel.document);
    const opened = (await readXlsx(saved)).model.sheets.find(({ name }) => name === inserted.sheetName);
    expect(payloads.map((_, i) => opened?.cells[`${i + 1},0`]?.input)).toEqual(
      payloads.map((payload) => payload.replace(/\r\n?/g, "\n")),
    );
    const sheet = (await unzipParts(saved)).get("xl/worksheets/sheet2.xml");
    const written = new TextDecoder().decode(sheet);
    expect(written).toContain("<sheetData>");
    expect(written).not.toMatch(/<f[\s>]/);
  });

  it("is text in a header, and among numbers, too", async () => {
    await openExcel();
    const figures = Array.from({ length: 30 }, () => "a,5");
    const { inserted } = await importText(['"=1+1",Amount', "a,=cmd|' /C calc'!A0", "-5,-5", ...figures].join("\n"));
    const { values, types, formulas } = await cellsOf(inserted.sheetName);
    expect(values[0]).toEqual(["=1+1", "Amount"]);
    expect([values[1]?.[1], types[1]?.[1], formulas[1]?.[1]]).toEqual([
      "=cmd|' /C calc'!A0",
      "String",
      "=cmd|' /C calc'!A0",
    ]);
    // A number stays one.
    expect(values[2]).toEqual(["-5", -5]);
  });

  it("is text on a sheet of ours", async () => {
    await openExcel();
    const text = ["Account,Revenue", ...payloads.map((each) => `${quoted(each)},5`)].join("\n");
    const imported = await read(text);
    const understood = await understandImport(imported, kindsOf(imported), "accountHealth", messages, never);
    const { sheetName } = await insertImported("accountHealth", understood, messages, () => undefined);
    const { values, types } = await cellsOf(sheetName);
    const texts = new Map(
      values.flatMap((row, i) => row.map((value, j): [string, string] => [String(value), types[i]?.[j] ?? ""])),
    );
    for (const { values: names } of understood.selection.rows.columns.slice(0, 1))
      for (const name of names) expect([name, typeof name === "string" && texts.get(name)]).toEqual([name, "String"]);
  });
});

describe("accounts that are imported into a selection matrix", () => {
  const text = [
    "Customer;Turnover;Product fit;Solvency;Notes;Region",
    "Norvik;1.200.000,50;8;6;Tender 2027;North",
    "Albion;900.000;7,5;12;;South",
    "Norvik;5;1;1;;North",
  ].join("\n");

  it("bring their scores, revenue and notes; the criteria are those they are scored on", async () => {
    const excel = await openExcel();
    const before = excel.document.snapshot();
    const imported = await read(text);
    const understood = await understandImport(imported, kindsOf(imported), "selectionMatrix", messages, never);
    expect(understood.selection.mapping).toEqual(["account", "revenue", "productFit", "solvency", "evidence", null]);
    // 12 is off the scale from 1 to 10; the third row repeats the first account.
    expect(understood.selection.leftOut).toEqual({
      nameless: 0,
      repeated: ["Norvik"],
      unread: [{ cell: "D3", value: "12" }],
    });

    const inserted = await insertImported("selectionMatrix", understood, messages, () => undefined);
    expect(inserted.problems).toEqual([]);
    await excel.settled();
    const { values } = await cellsOf(inserted.sheetName);
    const header = values.findIndex((row) => row.includes("Product fit") && row.includes("Solvency"));
    const column = (name: string) => values[header]?.indexOf(name) ?? -1;
    const norvik = values[header + 1] ?? [];
    const albion = values[header + 2] ?? [];
    expect(["Account", "Product fit", "Solvency", "Evidence", "Revenue"].map((name) => norvik[column(name)])).toEqual([
      "Norvik",
      8,
      6,
      "Tender 2027",
      1_200_000.5,
    ]);
    expect(["Account", "Product fit", "Solvency"].map((name) => albion[column(name)])).toEqual(["Albion", 7.5, ""]);
    // Product fit weighs 20 and solvency 15: (8 × 20 + 6 × 15) / 35.
    expect(norvik[column("Score")]).toBeCloseTo(250 / 35, 10);
    await removeInserted(inserted);
    expect(excel.document.snapshot()).toEqual(before);
  });

  it("are scored on the usual criteria where their list has no scores", async () => {
    const imported = await read("Customer,Turnover\nNorvik,5\nAlbion,6");
    const understood = await understandImport(imported, kindsOf(imported), "selectionMatrix", messages, never);
    await openExcel();
    const { sheetName } = await insertImported("selectionMatrix", understood, messages, () => undefined);
    const { values } = await cellsOf(sheetName);
    const header = values.find((row) => row.includes("Product fit"));
    expect(header).toEqual(expect.arrayContaining(["Revenue potential", "Growth potential", "Solvency"]));
  });

  it("bring criteria of the user's own: columns of scores that the library does not know", async () => {
    const excel = await openExcel();
    const rows = [
      "Customer;Product fit;Strategic value;Sites;Brand;Rank",
      "Norvik;8;9;31;4;first",
      "Albion;6;;2;10;second",
    ];
    const imported = await read(rows.join("\n"));
    const understood = await understandImport(imported, kindsOf(imported), "selectionMatrix", messages, never);
    // 31 sites are no score, and a rank in words is none either.
    expect(understood.selection.mapping).toEqual(["account", "productFit", "own1", null, "own2", null]);

    const inserted = await insertImported("selectionMatrix", understood, messages, () => undefined);
    expect(inserted.problems).toEqual([]);
    await excel.settled();
    const { values } = await cellsOf(inserted.sheetName);
    const header = values.findIndex((row) => row.includes("Strategic value") && row.includes("Brand"));
    const norvik = values[header + 1] ?? [];
    const of = (name: string) => norvik[values[header]?.indexOf(name) ?? -1];
    expect(["Account", "Product fit", "Strategic value", "Brand"].map(of)).toEqual(["Norvik", 8, 9, 4]);
    // Product fit weighs 20, what is new as little as the least of the usual criteria, 15: (8 × 20 + 9 × 15 + 4 × 15) / 50.
    expect(of("Score")).toBeCloseTo(355 / 50, 10);
  });
});
