import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;
let folder: string;
/** What the person will choose when the browser asks for a file. */
let chosenFile: string;
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "workbench-"));
  excel = await openWorkbench();
  excel.page.on("filechooser", (chooser) => chooser.setFiles(chosenFile));
  await excel.pane.sees("Insert a sheet");
});
afterEach(() => rm(folder, { recursive: true }));

/** Presses Ctrl+S and keeps what the browser downloads. */
async function save(): Promise<{ name: string; file: string }> {
  const [download] = await Promise.all([excel.page.waitForEvent("download"), excel.page.keyboard.press("Control+s")]);
  const file = path.join(folder, download.suggestedFilename());
  await download.saveAs(file);
  return { name: download.suggestedFilename(), file };
}

async function choose(file: string): Promise<void> {
  chosenFile = file;
  await excel.page.keyboard.press("Control+o");
}

/** Drops a file on the page as a person does from another window. */
async function drop(name: string, bytes: Buffer): Promise<void> {
  const data = await excel.page.evaluateHandle(
    ({ fileName, content }) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (letter) => letter.charCodeAt(0))], fileName));
      return transfer;
    },
    { fileName: name, content: bytes.toString("base64") },
  );
  await excel.page.locator("main").dispatchEvent("dragover", { dataTransfer: data });
  await excel.page.locator("main").dispatchEvent("drop", { dataTransfer: data });
}

const title = () => excel.page.locator(".workbook-title").textContent();

it("a matrix is saved, opened again, and calculates with its add-in as before", async () => {
  await excel.pane.insertSheet("Selection matrix");
  const before = await excel.cell("Selection matrix!H15");
  expect(await title()).toBe("Book1 · not saved");
  const { name, file } = await save();
  expect(name).toBe("Book1.xlsx");
  await excel.page.getByText("Book1", { exact: true }).waitFor();

  await excel.page.getByRole("button", { name: "File" }).click();
  await excel.page.getByRole("menuitem", { name: "New workbook" }).click();
  expect(await excel.sheets()).toEqual(["Sheet1"]);

  await choose(file);
  await excel.page.getByRole("tab", { name: "Selection matrix" }).waitFor();
  const after = await excel.cell("Selection matrix!H15");
  expect(after.formula).toContain("KAM.SCORE(");
  expect(after.value).toBe(before.value);
  await excel.page.locator(".chart svg").first().waitFor();
  await excel.page.getByRole("tab", { name: "Selection matrix" }).click();
  await excel.type("C12", "0"); // a weight: the score follows
  expect((await excel.cell("Selection matrix!H15")).value).not.toBe(before.value);
});

it("what is being typed is taken before the file is written", async () => {
  expect(await title()).toBe("Book1");
  await excel.select("A1");
  await excel.page.keyboard.type("42");
  await save();
  expect((await excel.cell("A1")).value).toBe(42);
  expect(await title()).toBe("Book1");
});

it("is opened by dropping it, and the name is that of the file", async () => {
  await excel.type("B2", "12.5");
  const { file } = await save();
  await excel.type("B2", "13");
  await drop("Plan 2027.xlsx", readFileSync(file));
  const dialog = excel.page.getByRole("dialog");
  await dialog.getByText("Give up your changes?").waitFor();
  await dialog.getByRole("button", { name: "Give up" }).click();
  await excel.page.getByText("Plan 2027", { exact: true }).waitFor();
  expect((await excel.cell("B2")).value).toBe(12.5);
});

it("a wrong drop changes nothing", async () => {
  await excel.type("A1", "mine");
  await drop("holiday.jpg", Buffer.from("no workbook"));
  await excel.page.getByRole("dialog").getByText("does not end in .xlsx").waitFor();
  await excel.page.keyboard.press("Escape");
  await drop("broken.xlsx", Buffer.from("no workbook"));
  await excel.page.getByRole("dialog").getByText("Your workbook is as it was.").waitFor();
  await excel.page.keyboard.press("Escape");
  expect((await excel.cell("A1")).value).toBe("mine");
  expect(await title()).toBe("Book1 · not saved");
});

it("the browser asks before a workbook is left that is not saved", async () => {
  const asked: string[] = [];
  excel.page.on("dialog", (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await excel.page.reload();
  expect(asked).toEqual([]);
  await excel.page.waitForFunction(() => window.workbench !== undefined);
  await excel.type("A1", "5");
  await excel.page.reload();
  expect(asked).toEqual(["beforeunload"]);
});

it("tests and the console open and save without a question", async () => {
  await excel.type("A1", "=1+1");
  const bytes = await excel.page.evaluate(async () => {
    const { workbench } = window;
    if (!workbench) throw new Error("The workbench is not there.");
    const saved = await workbench.saveXlsx();
    workbench.document.enter(workbench.document.model.activeSheetId, 0, 0, "gone");
    await workbench.openXlsx(saved);
    return [...saved.slice(0, 2)];
  });
  expect(String.fromCharCode(...bytes)).toBe("PK"); // a zip, as every .xlsx
  expect(await excel.cell("A1")).toMatchObject({ formula: "=1+1", value: 2 });
});
