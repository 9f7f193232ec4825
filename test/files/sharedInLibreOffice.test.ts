import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { shareCopy } from "../../src/app/share/shareCopy";
import type { SharedCopy } from "../../src/app/share/SharedCopy";
import { messagesFor } from "../messagesFor";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { unzipParts } from "../../src/workbench/xlsx/package/zipParts";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { openExcel } from "../host/openExcel";
import { convert } from "./libreOffice";
import { describeBy, requireOtherPrograms } from "./otherPrograms";

const FOLDER = mkdtempSync(path.join(tmpdir(), "kam-shared-"));
const messages = messagesFor("en");
const nothing = () => undefined;
let document: WorkbookDocument;
let copy: SharedCopy;
let file: Uint8Array;

/** All sheets of the product with their examples, and the copies of them. */
beforeAll(async () => {
  requireOtherPrograms();
  const excel = await openExcel();
  ({ document } = excel);
  await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nothing);
  for (const id of Object.keys(sheetFields) as FieldSheetId[])
    await insertTemplate(id, startingOptions(sheetFields[id]) as SheetOptions<typeof id>, messages, nothing);
  await excel.settled();
  const wanted = document.model.sheets.map(({ id, name }) => ({ sheetId: id, sheetName: name }));
  copy = await shareCopy(wanted, messages, { report: nothing, signal: new AbortController().signal });
  await excel.settled();
  file = await writeXlsx(document);
});

it("the file holds no formula of ours on any sheet that was shared", async () => {
  const parts = await unzipParts(file);
  const shared = document.model.sheets.flatMap(({ id }, i) =>
    copy.sheets.some(({ sheetId }) => sheetId === id) ? [`xl/worksheets/sheet${i + 1}.xml`] : [],
  );
  expect(shared.length).toBe(copy.sheets.length);
  const formulas = shared.flatMap((name) =>
    [...new TextDecoder().decode(parts.get(name)).matchAll(/<f\b[^>]*>([^<]*)<\/f>/g)].map(([, formula = ""]) => formula),
  ); // prettier-ignore
  expect(formulas.length).toBeGreaterThan(500);
  // A sheet's name in quotes is no call.
  expect(formulas.filter((formula) => /\bKAM\.|_xldudf/i.test(formula.replace(/'[^']*'/g, "")))).toEqual([]);
});

it("LibreOffice calculates in every formula of the copies what the original shows in Excel", () => {
  const place = path.join(FOLDER, "shared.xlsx");
  writeFileSync(place, file);
  const flat = path.join(convert([place], "fods", "always"), "shared.fods");
  const described = describeBy("describe_flat_sheet.py", flat) as {
    readonly sheets: readonly { readonly name: string; readonly cells: Record<string, FlatCell> }[];
  };
  const compared = copy.sheets.flatMap(({ sheetId, sheetName, originalName }) => {
    const cells = described.sheets.find(({ name }) => name === sheetName)?.cells ?? {};
    const formulas = Object.entries(document.state.sheet(sheetId).cells).filter(([, { input }]) => String(input).startsWith("=")); // prettier-ignore
    return formulas.map(([key, { input }]) => {
      const [row = 0, column = 0] = key.split(",").map(Number);
      const original = document.valueAt(document.sheetId(originalName), row, column);
      return { place: `${originalName} ${key}`, input, original, other: inLibreOffice(original, cells[key]) };
    });
  });
  expect(compared.filter(({ original }) => typeof original === "number").length).toBeGreaterThan(500);
  expect(compared.filter(({ original, other }) => !isSame(original, other))).toEqual([]);
});

interface FlatCell {
  readonly value: string;
  readonly text: string;
}

/** What the other program shows, as the kind of value that stands in the original. */
function inLibreOffice(original: unknown, cell: FlatCell | undefined): unknown {
  if (typeof original !== "number") return cell?.text ?? "";
  const isDate = /^\d{4}-\d\d-\d\d/.test(cell?.value ?? "");
  // Days since the last one of 1899, as Excel counts them.
  return isDate ? Date.parse(`${cell?.value.slice(0, 10) ?? ""}T00:00Z`) / 86_400_000 + 25_569 : Number(cell?.value);
}

function isSame(original: unknown, other: unknown): boolean {
  if (typeof original === "number") return Math.abs(original - Number(other)) <= 1e-9 * Math.max(1, Math.abs(original));
  if (typeof original === "object") return /^(#|Err:)/.test(String(other));
  return typeof original === "boolean" ? String(original).toUpperCase() === other : original === other;
}
