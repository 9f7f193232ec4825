import type { Locator } from "playwright-core";
import { axeFaults } from "./axeFaults";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;
beforeEach(async () => {
  excel = await openWorkbench();
  await excel.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
});

const press = async (...keys: string[]): Promise<void> => {
  for (const key of keys) await excel.page.keyboard.press(key);
};
const type = (text: string): Promise<void> => excel.page.keyboard.type(text);
const formula = async (cell: string): Promise<string | undefined> => (await excel.cell(cell)).formula;
const text = async (cell: string): Promise<string> => (await excel.cell(cell)).text;
const texts = (...cells: string[]): Promise<string[]> => Promise.all(cells.map(text));
const selected = (): Promise<string> => excel.page.getByLabel("Name box").inputValue();

/** What a screen reader is told of the active cell. */
const spoken = (): Promise<string | null | undefined> =>
  excel.page.evaluate(() => {
    const id = document.activeElement?.getAttribute("aria-activedescendant");
    return id === null || id === undefined ? undefined : document.getElementById(id)?.getAttribute("aria-label");
  });

/** Where cells are on the screen; selects them. */
async function boxOf(cells: string): Promise<{ left: number; top: number; right: number; bottom: number }> {
  await excel.select(cells);
  await nextPicture();
  const box = await excel.page.locator(".selection-frame").first().boundingBox();
  if (!box) throw new Error(`${cells} cannot be seen.`);
  return { left: box.x + 2, top: box.y + 2, right: box.x + box.width - 1, bottom: box.y + box.height - 1 };
}

async function nextPicture(): Promise<void> {
  await excel.page.evaluate(
    () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve(undefined)))),
  );
}

async function drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
  await excel.page.mouse.move(from.x, from.y);
  await excel.page.mouse.down();
  await excel.page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2);
  await excel.page.mouse.move(to.x, to.y);
  await nextPicture();
  await excel.page.mouse.up();
}

const heading = (name: string): Locator => excel.page.locator(".heading", { hasText: new RegExp(`^${name}$`) });

describe("typing", () => {
  it("goes along a row with Tab, and Enter leads back to where it began", async () => {
    await excel.select("B2");
    await type("a");
    await press("Tab");
    await type("b");
    await press("Enter");
    await type("c");
    await press("Enter");
    expect(await texts("B2", "C2", "B3")).toEqual(["a", "b", "c"]);
  });

  it("is entered before one goes to another cell by the name box", async () => {
    await excel.select("B2");
    await type("kept");
    await excel.select("D5");
    expect(await text("B2")).toBe("kept");
    expect(await selected()).toBe("D5");
  });

  it("picks cells for a formula with the arrows and with the mouse, and F4 fixes them", async () => {
    const { right, top } = await boxOf("B4");
    await excel.select("D1");
    await type("=SUM(");
    await press("ArrowLeft", "Shift+ArrowDown");
    await type(")+");
    await excel.page.mouse.click(right - 10, top + 8);
    await press("F4", "Enter");
    expect(await formula("D1")).toBe("=SUM(C1:C2)+$B$4");
  });

  it("picks cells of another sheet, and is back on its own with Enter", async () => {
    await excel.page.evaluate(() => {
      const { document } = window.workbench ?? {};
      const first = document?.model.activeSheetId ?? "";
      document?.addSheet("Other one");
      document?.activateSheet(first);
    });
    await excel.select("B2");
    await type("=A1+SUM(");
    await excel.page.getByRole("tab", { name: "Other one" }).click();
    await press("ArrowDown", "Shift+ArrowDown");
    await type(")");
    await press("Enter");
    expect(await formula("Sheet1!B2")).toBe("=A1+SUM('Other one'!A2:A3)");
    expect(await selected()).toBe("B3");
    expect(
      await excel.page.evaluate(
        () => window.workbench?.document.state.sheet(window.workbench.document.model.activeSheetId).name,
      ),
    ).toBe("Sheet1");
    await excel.select("C1");
    await type("=");
    await excel.page.getByRole("tab", { name: "Other one" }).click();
    await press("Escape");
    expect(await text("Sheet1!C1")).toBe("");
    expect(await selected()).toBe("C1");
  });

  it("is finished by a click on another sheet's tab", async () => {
    await excel.page.evaluate(() => {
      const { document } = window.workbench ?? {};
      const first = document?.model.activeSheetId ?? "";
      document?.addSheet("Other one");
      document?.activateSheet(first);
    });
    await excel.select("B2");
    await type("kept");
    await excel.page.getByRole("tab", { name: "Other one" }).click();
    expect(await text("Sheet1!B2")).toBe("kept");
  });

  it("outlines the cells a formula refers to while it is typed", async () => {
    await excel.select("D1");
    await type("=A1+B2:B3+a1");
    await nextPicture();
    const colours = await excel.page
      .locator(".area-frame.reference")
      .evaluateAll((frames) => frames.map((frame) => getComputedStyle(frame).borderColor));
    expect(colours).toHaveLength(3);
    expect(colours[2]).toBe(colours[0]);
    expect(colours[1]).not.toBe(colours[0]);
  });

  it("fills the whole selection with Ctrl and Enter, references moved", async () => {
    await excel.select("C1:C3");
    await type("=A1*2");
    await press("Control+Enter");
    expect(await Promise.all(["C1", "C2", "C3"].map(formula))).toEqual(["=A1*2", "=A2*2", "=A3*2"]);
  });

  it("goes round inside a selection with Enter", async () => {
    await excel.select("A1:B2");
    for (const each of ["1", "2", "3", "4", "5"]) {
      await type(each);
      await press("Enter");
    }
    expect(await texts("A1", "A2", "B1", "B2")).toEqual(["5", "2", "3", "4"]);
  });

  it("empties the cell for editing with Backspace, and Escape leaves it as it was", async () => {
    await excel.type("A1", "kept");
    await excel.select("A1");
    await press("Backspace", "Escape");
    expect(await text("A1")).toBe("kept");
    await press("Backspace", "Enter");
    expect(await text("A1")).toBe("");
  });

  it("can be undone and done again", async () => {
    await excel.type("A1", "one");
    await press("Control+z");
    expect(await text("A1")).toBe("");
    await press("Control+y");
    expect(await text("A1")).toBe("one");
  });
});

describe("copying and moving", () => {
  beforeEach(async () => {
    await excel.type("A1", "1");
    await excel.type("A2", "2");
    await excel.type("A3", "=A1+A2");
    await excel.type("C1", "=A3");
  });

  it("copies formulas with their references moved, and pastes values alone where that is wanted", async () => {
    await excel.select("A1:A3");
    await press("Control+c");
    await excel.select("E1");
    await press("Control+v");
    expect(await formula("E3")).toBe("=E1+E2");
    await excel.select("G1");
    await press("Control+Shift+v");
    expect(await excel.cell("G3")).toMatchObject({ value: 3, formula: undefined });
  });

  it("moves cut cells, and references follow them", async () => {
    await excel.select("A1:A3");
    await press("Control+x");
    await excel.select("E5");
    await press("Control+v");
    expect(await formula("E7")).toBe("=E5+E6");
    expect(await formula("C1")).toBe("=E7");
    expect(await text("A1")).toBe("");
  });

  it("puts cells on the clipboard as a table for other programs", async () => {
    await excel.type("B1", "a <b> & c");
    await excel.select("A1:B2");
    await press("Control+c");
    const clipboard = await excel.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const read = async (kind: string) => (await item?.getType(kind))?.text();
      return { text: await read("text/plain"), html: await read("text/html") };
    });
    expect(clipboard.text?.replaceAll("\r", "")).toBe("1\ta <b> & c\n2\t");
    expect(clipboard.html).toContain("a &lt;b&gt; &amp; c</td>");
  });

  it("ends what was copied with Escape", async () => {
    await excel.select("A1");
    await press("Control+c");
    await nextPicture();
    expect(await excel.page.locator(".copied-frame").first().isVisible()).toBe(true);
    await press("Escape");
    await nextPicture();
    expect(await excel.page.locator(".copied-frame").first().isVisible()).toBe(false);
  });

  it("moves cells dragged by the edge of the selection", async () => {
    const { right, top } = await boxOf("A1:A3");
    await drag({ x: right, y: top + 10 }, { x: right + 64 * 4, y: top + 30 });
    expect(await formula("C1")).toBe("=E4");
    expect(await selected()).toBe("E2");
  });

  it("continues a series with the fill handle, and down to the neighbour's length with a double click", async () => {
    const { right, bottom } = await boxOf("A1:A2");
    await drag({ x: right, y: bottom }, { x: right - 20, y: bottom + 50 });
    expect(await texts("A3", "A4", "A5")).toEqual(["3", "4", "5"]);
    await excel.type("B1", "=A1*10");
    const handle = await boxOf("B1");
    await excel.page.mouse.dblclick(handle.right, handle.bottom);
    expect(await texts("B2", "B5", "B6")).toEqual(["20", "50", ""]);
  });

  it("fills down with Ctrl+D and to the right with Ctrl+R", async () => {
    await excel.select("A3:A5");
    await press("Control+d");
    expect(await formula("A5")).toBe("=A3+A4");
    await excel.select("C1:D1");
    await press("Control+r");
    expect(await formula("D1")).toBe("=B3");
  });
});

describe("rows and columns", () => {
  it("are inserted and deleted by Ctrl with plus and minus, and formulas keep what they refer to", async () => {
    await excel.type("A1", "5");
    await excel.type("C3", "=A1");
    await excel.select("A1");
    await press("Shift+ ", "Control++");
    expect(await formula("C4")).toBe("=A2");
    await press("Control+-");
    expect(await formula("C3")).toBe("=A1");
  });

  it("ask which way cells go, when no whole row or column is selected", async () => {
    await excel.type("A1", "5");
    await excel.select("A1");
    await press("Control++");
    await excel.page.getByRole("menuitem", { name: "Shift cells right" }).click();
    expect(await texts("A1", "B1")).toEqual(["", "5"]);
  });

  it("change their size by dragging and fit their content after a double click", async () => {
    await excel.type("B1", "A text too long for its column");
    const edge = await heading("B").boundingBox();
    if (!edge) throw new Error("Column B has no heading.");
    await drag({ x: edge.x + edge.width - 1, y: edge.y + 8 }, { x: edge.x + 39, y: edge.y + 8 });
    await nextPicture();
    expect((await heading("B").boundingBox())?.width).toBeCloseTo(40, 0);
    await excel.page.mouse.dblclick(edge.x + 39, edge.y + 8);
    await nextPicture();
    const fitted = (await heading("B").boundingBox())?.width ?? 0;
    expect(fitted).toBeGreaterThan(120);
    expect(fitted).toBeLessThan(250);
    await press("Control+z");
    await nextPicture();
    expect((await heading("B").boundingBox())?.width).toBeCloseTo(40, 0);
  });

  it("are hidden and shown again from the menu of their headings", async () => {
    await heading("C").click({ button: "right" });
    await excel.page.getByRole("menuitem", { name: "Hide", exact: true }).click();
    await nextPicture();
    expect(await heading("C").count()).toBe(0);
    await excel.select("B1");
    await press("ArrowRight");
    expect(await selected()).toBe("D1");
    await excel.select("B:D");
    await press("Shift+F10");
    await excel.page.getByRole("menuitem", { name: "Unhide" }).click();
    await nextPicture();
    expect(await heading("C").count()).toBe(1);
  });

  it("lead to the last of a million rows and back", async () => {
    await press("Control+ArrowDown");
    expect(await selected()).toBe("A1048576");
    await press("Control+ArrowRight");
    expect(await selected()).toBe("XFD1048576");
    await press("Control+Home");
    expect(await selected()).toBe("A1");
  });
});

describe("a table", () => {
  beforeEach(async () => {
    await excel.page.evaluate(() => {
      const { document } = window.workbench ?? {};
      if (!document) throw new Error("There is no workbench.");
      const sheetId = document.model.activeSheetId;
      const rows = [["Account", "Score"], ...["Norvik", "Albion", "Tamar"].map((name, i) => [name, 8 - i])];
      document.paste(sheetId, { top: 0, left: 0, bottom: 3, right: 1 }, rows);
      document.tables.add(sheetId, { top: 0, left: 0, bottom: 3, right: 1 }, true);
    });
    await nextPicture();
  });

  it("is filtered by its button, with a search among the values", async () => {
    await excel.page.getByRole("button", { name: "Filter Account" }).click();
    await excel.page.getByRole("searchbox", { name: "Search the values" }).fill("a");
    await excel.page.getByRole("checkbox", { name: "Albion" }).uncheck();
    await excel.page.getByRole("button", { name: "OK" }).click();
    await nextPicture();
    expect(await heading("2").count()).toBe(0);
    expect(await heading("3").count()).toBe(0);
    expect(await heading("4").count()).toBe(1);
    await excel.select("A1");
    await press("Alt+ArrowDown");
    await excel.page.getByRole("button", { name: /^Clear filter/ }).click();
    await nextPicture();
    expect(await heading("2").count()).toBe(1);
  });

  it("is sorted from its button", async () => {
    await excel.page.getByRole("button", { name: "Filter Account" }).click();
    await excel.page.getByRole("button", { name: "Sort A to Z" }).click();
    expect(await texts("A2", "A3", "A4", "B2")).toEqual(["Albion", "Norvik", "Tamar", "7"]);
  });
});

describe("a cell", () => {
  const validate = (style: string): Promise<void> =>
    excel.page.evaluate((alertStyle) => {
      const { document } = window.workbench ?? {};
      const sheetId = document?.model.activeSheetId ?? "";
      document?.validations.set(
        sheetId,
        { top: 0, left: 0, bottom: 0, right: 0 },
        {
          rule: { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
          errorAlert: { showAlert: true, style: alertStyle, title: "A score", message: "From 1 to 10, please." },
          prompt: { showPrompt: true, title: "Score", message: "1 is poor, 10 is excellent." },
        },
      );
    }, style);

  it("with a rule that stops takes nothing else, and says so in its own words", async () => {
    await validate("Stop");
    await excel.type("A1", "11");
    const dialog = excel.page.getByRole("dialog", { name: "A score" });
    await dialog.getByText("From 1 to 10, please.").waitFor();
    await dialog.getByRole("button", { name: "Cancel" }).click();
    expect(await text("A1")).toBe("");
  });

  it("with a rule that warns takes what is insisted on", async () => {
    await validate("Warning");
    await excel.type("A1", "11");
    await excel.page.getByRole("dialog", { name: "A score" }).getByRole("button", { name: "Yes" }).click();
    await excel.page.locator("#active-A2").waitFor();
    expect(await text("A1")).toBe("11");
    expect(await selected()).toBe("A2");
  });

  it("with a list offers it by Alt and the arrow, what it holds first, upwards where there is no room below", async () => {
    await excel.page.evaluate(() => {
      const { document } = window.workbench ?? {};
      const rule = { list: { inCellDropDown: true, source: "Low,Medium,High" } };
      document?.validations.set(document.model.activeSheetId, { top: 0, left: 0, bottom: 40, right: 0 }, { rule });
    });
    await excel.type("A1", "Medium");
    await excel.select("A1");
    await nextPicture();
    await press("Alt+ArrowDown");
    await excel.page.getByRole("option", { name: "Medium", selected: true }).waitFor();
    expect(await axeFaults(excel.page, ".sheet-view")).toEqual([]);
    await press("ArrowDown", "Enter");
    expect(await text("A1")).toBe("High");
    await excel.select("A34");
    await nextPicture();
    await press("Alt+ArrowDown");
    const list = await excel.page.getByRole("listbox", { name: "Entries" }).boundingBox();
    const view = await excel.page.locator(".sheet-view").boundingBox();
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThanOrEqual((view?.y ?? 0) + (view?.height ?? 0));
    await press("Escape");
    expect(await selected()).toBe("A34");
  });

  it("shows its rule's prompt while it is selected", async () => {
    await validate("Stop");
    await excel.select("A1");
    await excel.page.getByText("1 is poor, 10 is excellent.").waitFor();
    await press("ArrowDown");
    await excel.page.getByText("1 is poor, 10 is excellent.").waitFor({ state: "hidden" });
  });

  it("takes a note from the keyboard and shows it to the mouse", async () => {
    const { left, top } = await boxOf("C3");
    await press("Shift+F2");
    await type("Ask again in March");
    await press("Escape");
    await nextPicture();
    expect(await spoken()).toContain("has note");
    await excel.page.mouse.move(left + 30, top + 10);
    await excel.page.getByText("Ask again in March").waitFor();
    await excel.page.mouse.move(left + 30, top + 200);
    await excel.page.getByText("Ask again in March").waitFor({ state: "hidden" });
  });

  it("that is merged with others is selected, passed and spoken of as one", async () => {
    await excel.type("B2", "wide");
    await excel.select("B2:C3");
    await press("Shift+F10");
    await excel.page.getByRole("menuitem", { name: "Merge cells", exact: true }).click();
    await excel.select("A3");
    await press("ArrowRight");
    await nextPicture();
    expect(await selected()).toBe("B2");
    expect(await spoken()).toBe("wide, B2, merged B2:C3");
    await press("ArrowRight");
    expect(await selected()).toBe("D2");
  });
});

describe("a screen reader", () => {
  it("hears what a cell shows, where it is, and that there is a formula", async () => {
    await excel.type("B2", "3");
    await excel.type("B3", "=B2*2");
    await excel.select("B3");
    await nextPicture();
    expect(await spoken()).toBe("6, B3, has formula");
    await press("ArrowRight");
    await nextPicture();
    expect(await spoken()).toBe("Empty, C3");
  });

  it("finds the cell in a row of the grid, each with its place, and knows what is selected", async () => {
    await excel.select("B3:C4");
    await nextPicture();
    const cell = excel.page.locator("#active-B3");
    expect(await cell.getAttribute("aria-colindex")).toBe("2");
    expect(await cell.getAttribute("aria-selected")).toBe("true");
    const row = cell.locator("xpath=..");
    expect(await row.getAttribute("role")).toBe("row");
    expect(await row.getAttribute("aria-rowindex")).toBe("3");
    const grid = excel.page.getByRole("grid", { name: "Sheet1" });
    expect(await grid.getAttribute("aria-rowcount")).toBe("1048576");
    expect(await grid.locator("#active-B3").count()).toBe(1);
  });

  it.each(["none", "active"] as const)(
    "meets nothing axe finds fault with, forced colours %s",
    async (forcedColors) => {
      await excel.page.emulateMedia({ forcedColors });
      await excel.type("B2", "3");
      await excel.select("B2:D4");
      await press("Control+c");
      expect(await axeFaults(excel.page, ".sheet-view")).toEqual([]);
    },
  );
});

describe("5,000 rows of 40 columns with formats, data bars and conditional formats", () => {
  beforeEach(async () => {
    await excel.page.evaluate(fillSheet);
    await nextPicture();
  });

  it("scroll smoothly", async () => {
    const view = await excel.page.locator(".sheet-view").boundingBox();
    if (!view) throw new Error("There is no grid.");
    await excel.page.mouse.move(view.x + 300, view.y + 300);
    await excel.page.evaluate(recordFrames);
    for (let turn = 0; turn < 60; turn++) await excel.page.mouse.wheel(0, 150);
    for (let turn = 0; turn < 30; turn++) await excel.page.mouse.wheel(80, 0);
    const frames = await excel.page.evaluate(() => (window as unknown as { frames: number[] }).frames);
    const sorted = frames.slice(2).sort((one, other) => one - other);
    expect(sorted.length).toBeGreaterThan(60);
    expect(sorted[Math.floor(sorted.length / 2)]).toBeLessThan(20); // 50 frames a second
    expect(sorted[Math.floor(sorted.length * 0.95)]).toBeLessThan(100);
    await excel.page.locator(".sheet-view").evaluate((element) => (element.scrollLeft = 0));
    await excel.page
      .locator(".cell .text", { hasText: /^Account \d+$/ })
      .first()
      .waitFor();
  });
});

/** Runs in the page. */
function fillSheet(): void {
  const { document } = window.workbench ?? {};
  if (!document) throw new Error("There is no workbench.");
  const sheetId = document.model.activeSheetId;
  const columns = (left: number, right: number) => ({ top: 0, left, bottom: 4999, right });
  const rows = Array.from({ length: 5000 }, (_, row) =>
    Array.from({ length: 40 }, (__, column) => (column === 0 ? `Account ${row}` : Math.sin(row * 40 + column) * 1000)),
  );
  document.state.batch("addin", () => {
    document.cells.write(sheetId, columns(0, 39), rows);
    document.cells.format(sheetId, columns(1, 39), { numberFormat: "#,##0.00;[Red]-#,##0.00" });
    document.cells.format(sheetId, columns(1, 6), { fill: "#FFFBEB" });
    document.conditionalFormats.add(sheetId, columns(7, 9), "DataBar");
    const above = document.conditionalFormats.add(sheetId, columns(10, 14), "CellValue");
    document.conditionalFormats.change(sheetId, above.id, {
      rule: { formula1: "500", operator: "GreaterThan" },
      format: { fill: "#FDE68A" },
    });
  });
}

/** Runs in the page: the milliseconds from each picture to the next. */
function recordFrames(): void {
  const frames: number[] = [];
  (window as unknown as { frames: number[] }).frames = frames;
  let last = performance.now();
  const next = (now: number): void => {
    frames.push(now - last);
    last = now;
    requestAnimationFrame(next);
  };
  requestAnimationFrame(next);
}
