import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { insertTemplate } from "../../src/app/insertTemplate";
import { messagesFor } from "../messagesFor";
import { sheetFields, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { openExcel } from "../host/openExcel";
import { convert } from "./libreOffice";
import { requireOtherPrograms } from "./otherPrograms";

const messages = messagesFor("en");

beforeAll(requireOtherPrograms);

/** The text of every page, as LibreOffice prints the workbook. */
async function printed(change: Partial<SheetOptions<"reviewPack">>): Promise<string[]> {
  const excel = await openExcel();
  const options = { ...startingOptions(sheetFields.reviewPack), formulas: "plain" as const, ...change };
  await insertTemplate("reviewPack", options, messages, () => undefined);
  await excel.settled();
  const file = path.join(mkdtempSync(path.join(tmpdir(), "kam-pack-")), "pack.xlsx");
  writeFileSync(file, await writeXlsx(excel.document));
  const pdf = path.join(convert([file], "pdf"), "pack.pdf");
  const text = execFileSync("pdftotext", ["-layout", pdf, "-"]).toString();
  return text.split("\f").filter((page) => page.trim() !== "");
}

it("the pack is the overview on a page, each account on one, and the customer's page on one", async () => {
  const pages = await printed({});
  const heads = pages.map((page) => page.trim().split("\n")[0]?.trim());
  expect(heads).toEqual([
    messages.packTitle,
    "Norvik Foods",
    "Castellan Pharma",
    "Albion Rail",
    "Bluewater Energy",
    "Norvik Foods",
  ]);
  expect(pages[5]).toContain(messages.packGoalsHead);
});

it("25 accounts of the user's own, with a page for each, are 27 pages", async () => {
  const names = Array.from({ length: 25 }, (_, i) => `Customer number ${i + 1}`);
  const pages = await printed({ accounts: { kind: "named", names, address: "Sheet1!A1:A25" }, pages: 25 });
  expect(pages).toHaveLength(27);
  expect(pages.slice(1, 26).map((page) => page.trim().split("\n")[0]?.trim())).toEqual(names);
});

it("the customer's page alone is one page", async () => {
  expect(await printed({ parts: "customer" })).toHaveLength(1);
});
