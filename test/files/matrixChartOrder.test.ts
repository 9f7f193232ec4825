import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { messagesFor } from "../messagesFor";
import { cellKey, type SheetModel } from "../../src/workbench/document/model";
import { parseReference } from "../../src/workbench/document/reference";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { openExcel } from "../host/openExcel";
import { convert } from "./libreOffice";
import { describeBy, requireOtherPrograms } from "./otherPrograms";

const SHEET = "Selection matrix";
const messages = messagesFor("en");

/** With weights of 20, 30, 20, 15 and 15: scores of 8.45 three times, two rows in error and one empty, of the other six none alike. */
const ROWS = [
  [9, 9, 7, 8, 9], // 8.45
  [8, 9, 5, 9, 7], // 7.7
  [9, 9, 7, 8, 9], // 8.45
  ["n/a", "-", 7, 5, 8], // covered by 50 %: too little
  [8, "seven", 6, 7, 9], // in error
  [5, 8, 9, 8, "n/a"], // 6.4 of 85 %: 7.529
  [4, 7, 11, 10, 3], // in error: 11 is off the scale
  ["", "", "", "", ""],
  [0, 4, 2, 6, 8], // 3.7 of 80 %: 4.625
  [7.5, 7.5, 7.5, 7.5, 7.5], // 7.5
  [9, 9, 7, 8, 9], // 8.45
  [3, 6, "", "", ""], // covered by 50 %: too little
];
const NAMES = Array.from("ABCDEFGHIJKL");

let document: WorkbookDocument;

beforeEach(async () => {
  requireOtherPrograms();
  const excel = await openExcel();
  ({ document } = excel);
  await insertSelectionMatrix({ ...defaultMatrixOptions(messages), formulas: "plain" }, messages, () => undefined);
  const { sheet, top, left } = table();
  [20, 30, 20, 15, 15].forEach((weight, i) => document.enter(sheet.id, top - 2, left + 1 + i, String(weight)));
  const area = { top: top + 1, left, bottom: top + ROWS.length, right: left + 5 };
  const rows = ROWS.map((row, i) => [NAMES[i] ?? "", ...row]);
  document.paste(sheet.id, area, rows); // what is pasted is not validated, as in Excel
});

it("accounts of one rank stand in the chart in the order of their rows, the others by rank", async () => {
  await expectOrder(["A", "C", "K", "B", "F", "J", "I"]);
});

it("they still do when rows were inserted above, between and among them", async () => {
  const { sheet, top } = table();
  for (const row of [top + 11, top + 3, top + 1]) document.insertRows(sheet.id, row);
  await expectOrder(["A", "C", "K", "B", "F", "J", "I"]);
});

it("and when rows were deleted, of accounts that share a rank and of others", async () => {
  const { sheet, top } = table();
  for (const row of [top + 5, top + 2, top + 1]) document.deleteRows(sheet.id, row); // E, B and A
  await expectOrder(["C", "K", "F", "J", "I"]);
});

/** In the workbench and in LibreOffice, which calculates the saved file anew. */
async function expectOrder(order: readonly string[]): Promise<void> {
  await document.settled();
  const { sheet } = table();
  const categories = sheet.charts[0]?.series[0]?.categories ?? "";
  expect((document.valuesOf(categories) ?? []).flat().filter((name) => name !== "")).toEqual(order);

  const file = path.join(mkdtempSync(path.join(tmpdir(), "kam-order-")), "matrix.xlsx");
  writeFileSync(file, await writeXlsx(document));
  const flat = path.join(convert([file], "fods", "always"), "matrix.fods");
  const { sheets } = describeBy("describe_flat_sheet.py", flat) as unknown as Described;
  const cells = sheets.find(({ name }) => name === SHEET)?.cells ?? {};
  const { top, left, right } = parseReference(categories)?.area ?? { top: 0, left: 0, right: 0 };
  const shown = Array.from({ length: right - left + 1 }, (_, i) => cells[cellKey(top, left + i)]?.text ?? "");
  expect(shown.filter((name) => name !== "")).toEqual(order);
}

interface Described {
  readonly sheets: readonly { readonly name: string; readonly cells: Record<string, { readonly text: string }> }[];
}

function table(): { sheet: SheetModel; top: number; left: number } {
  const sheet = document.state.sheet(document.sheetId(SHEET));
  const [found] = sheet.tables;
  if (!found) throw new Error("The matrix has no table.");
  return { sheet, top: found.area.top, left: found.area.left };
}
