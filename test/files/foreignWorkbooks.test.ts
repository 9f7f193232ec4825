import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { readXlsx } from "../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { describeWithOpenpyxl } from "./describeWithOpenpyxl";
import { differences } from "./differences";
import { convert } from "./libreOffice";
import { describeBy, requireOtherPrograms } from "./otherPrograms";

const FOREIGN = path.join(__dirname, "foreign");
const files = readdirSync(FOREIGN).filter((file) => file.endsWith(".xlsx"));
const SAVED = mkdtempSync(path.join(tmpdir(), "kam-saved-"));
let before = "";
let after = "";

beforeAll(async () => {
  requireOtherPrograms();
  mkdirSync(SAVED, { recursive: true });
  for (const file of files) {
    const document = new WorkbookDocument();
    document.replace((await readXlsx(readFileSync(path.join(FOREIGN, file)))).model);
    writeFileSync(path.join(SAVED, file), await writeXlsx(document));
  }
  before = convert(
    files.map((file) => path.join(FOREIGN, file)),
    "fods",
  );
  after = convert(
    files.map((file) => path.join(SAVED, file)),
    "fods",
  );
});

it("there are at least ten workbooks", () => {
  expect(files.length).toBeGreaterThanOrEqual(10);
});

describe.each(files)("%s, opened and saved", (file) => {
  it("has the values, formulas, formats, validation and conditional formats LibreOffice found before", () => {
    const flat = file.replace(/\.xlsx$/, ".fods");
    const [one, other] = [before, after].map((folder) => describeBy("describe_flat_sheet.py", path.join(folder, flat)));
    expect(cellsIn(one)).toBeGreaterThan(0);
    expect(differences(one, other)).toEqual([]);
  });

  it("has the cells, tables, names, validation and conditional formats openpyxl found before", () => {
    const [one, other] = describeWithOpenpyxl(path.join(FOREIGN, file), path.join(SAVED, file));
    expect(cellsIn(one)).toBeGreaterThan(0);
    expect(differences(one, other)).toEqual([]);
  });
});

/** A description of nothing would be equal to another one. */
function cellsIn(description: unknown): number {
  const { sheets } = description as { readonly sheets: readonly { readonly cells: object }[] };
  return sheets.reduce((count, { cells }) => count + Object.keys(cells).length, 0);
}
