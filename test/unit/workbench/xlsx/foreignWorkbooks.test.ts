import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";
import { readXlsx } from "../../../../src/workbench/xlsx/readXlsx";
import { writeXlsx } from "../../../../src/workbench/xlsx/writeXlsx";

const FOREIGN = path.resolve(__dirname, "../../../files/foreign");
const files = readdirSync(FOREIGN).filter((file) => file.endsWith(".xlsx"));

describe.each(files)("%s, which Excel wrote", (file) => {
  it("is the same workbook after it was opened, saved and opened again", async () => {
    const { model } = await readXlsx(readFileSync(path.join(FOREIGN, file)));
    const document = new WorkbookDocument();
    document.replace(model);
    const again = await readXlsx(await writeXlsx(document));
    expect(Object.keys(model.sheets[0]?.cells ?? {}).length).toBeGreaterThan(0);
    expect(again.model).toEqual(model);
    expect(again.notKept).toEqual([]);
  });
});

it("what a file holds and the workbench cannot keep is said in sentences", async () => {
  const { notKept } = await readXlsx(readFileSync(path.join(FOREIGN, "49156.xlsx")));
  expect(notKept).toContain('Pictures on the sheet "1".');
});
