import { axeFaults } from "./axeFaults";
import { eventually } from "./eventually";
import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

let excel: OpenWorkbench;

async function widthOfPane(): Promise<number> {
  return excel.page.locator("aside").evaluate((pane) => pane.getBoundingClientRect().width);
}

describe("the pane", () => {
  it("closes, and the ribbon's button opens it again where one was", async () => {
    excel = await openWorkbench();
    await excel.pane.press("Selection matrix");
    await excel.pane.offers("Insert matrix");
    await excel.page.getByRole("button", { name: "Close the pane" }).click();
    await excel.page.locator("aside iframe").waitFor({ state: "attached" });
    expect(
      await excel.page.locator("aside").evaluate((pane) => pane.getBoundingClientRect().left),
    ).toBeGreaterThanOrEqual(1440);
    await excel.page.getByRole("button", { name: "Open pane" }).click();
    await excel.pane.offers("Insert matrix");
    expect(await excel.page.locator("aside").evaluate((pane) => pane.getBoundingClientRect().right)).toBe(1440);
  });

  it("is made wider and narrower by dragging and by keys, between 320 and 800 pixels, and stays so", async () => {
    excel = await openWorkbench();
    const edge = excel.page.getByRole("separator", { name: "Width of the pane" });
    const before = await widthOfPane();
    const box = await edge.boundingBox();
    const x = (box?.x ?? 0) + 4;
    await excel.page.mouse.move(x, 500);
    await excel.page.mouse.down();
    await excel.page.mouse.move(x - 100, 500, { steps: 5 });
    await excel.page.mouse.up();
    expect(await widthOfPane()).toBe(before + 100);
    await edge.press("ArrowRight");
    expect(await widthOfPane()).toBe(before + 84);
    await edge.press("End");
    expect(await widthOfPane()).toBe(800);
    await edge.press("Home");
    expect(await widthOfPane()).toBe(320);
    expect(await edge.getAttribute("aria-valuenow")).toBe("320");
    await excel.page.reload();
    expect(await widthOfPane()).toBe(320);
  });

  it("stays closed at the start where that is asked for, and its functions calculate nevertheless", async () => {
    excel = await openWorkbench({ query: "?pane=closed" });
    expect(
      await excel.page.locator("aside").evaluate((pane) => pane.getBoundingClientRect().left),
    ).toBeGreaterThanOrEqual(1440);
    await excel.type("A1", "=KAM.SCORE({8,9,10},{1,1,2})");
    expect((await excel.cell("A1")).value).toBe(9.25); // (8 + 9 + 2 * 10) / 4
  });
});

describe("what the address asks for", () => {
  it("is an Excel of an earlier age", async () => {
    excel = await openWorkbench({ query: "?api=1.14" });
    await excel.pane.sees("Insert a sheet");
    const supported = (version: string) =>
      excel.pane.frame.evaluate((wanted) => Office.context.requirements.isSetSupported("ExcelApi", wanted), version);
    expect([await supported("1.14"), await supported("1.15")]).toEqual([true, false]);
  });

  it("is the user's way of writing numbers", async () => {
    excel = await openWorkbench({ query: "?locale=de-DE" });
    await excel.type("A1", "12,5");
    expect((await excel.cell("A1")).value).toBe(12.5);
  });
});

it("a request that does not want to wait is refused while somebody types in a cell", async () => {
  excel = await openWorkbench();
  await excel.pane.sees("Insert a sheet");
  await excel.select("B2");
  await excel.page.keyboard.type("half an ent");
  const answer = await excel.pane.frame.evaluate(() =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[1]];
      await context.sync();
    }).then(
      () => "done",
      (error: unknown) => (error as { code: string }).code,
    ),
  );
  expect(answer).toBe("InvalidOperationInCellEditMode");
});

describe("the ribbon", () => {
  beforeEach(async () => {
    excel = await openWorkbench();
    await excel.pane.sees("Insert a sheet");
  });

  it("shows what a control is for when the keyboard comes to it", async () => {
    await excel.page.getByRole("button", { name: "Insert", exact: true }).focus();
    await excel.page.keyboard.press("ArrowRight");
    await excel.page.locator(".super-tip").getByText("Opens the KAM pane").waitFor();
    await excel.page.keyboard.press("Escape");
    await excel.page.locator(".super-tip").waitFor({ state: "detached" });
  });

  it("enables and disables controls when the add-in asks for it, and refuses what is not in the manifest", async () => {
    const update = (id: string, enabled: boolean) =>
      excel.pane.frame.evaluate(
        async ([control, isEnabled]) => {
          const tabs = [
            { id: "Kam.Tab", groups: [{ id: "Kam.Build", controls: [{ id: control, enabled: isEnabled }] }] },
          ];
          return Office.ribbon.requestUpdate({ tabs }).then(
            () => "done",
            (error: unknown) => (error as { code: string }).code,
          );
        },
        [id, enabled] as const,
      );
    const button = excel.page.getByRole("button", { name: "Open pane" });
    expect(await update("Kam.OpenPane", false)).toBe("done");
    expect(await button.isDisabled()).toBe(true);
    expect(await update("Kam.OpenPane", true)).toBe("done");
    expect(await button.isEnabled()).toBe(true);
    expect(await update("Kam.Nothing", true)).toBe("InvalidRibbonDefinition");
  });
});

describe("themes", () => {
  it("are told to the add-in when one goes into the pane, once Office.js asks anew", async () => {
    excel = await openWorkbench();
    await excel.pane.sees("Insert a sheet");
    const background = () =>
      excel.pane.frame.evaluate(
        () => getComputedStyle(document.body.firstElementChild?.firstElementChild ?? document.body).backgroundColor,
      );
    const light = await background();
    await excel.page.getByLabel("Theme").selectOption("dark");
    await excel.page.waitForTimeout(5_100); // Office.js keeps a theme for five seconds
    expect(await excel.pane.frame.evaluate(() => Office.context.officeTheme.bodyBackgroundColor)).toBe("#292929");
    await excel.pane.frame.evaluate(() => window.dispatchEvent(new Event("focus")));
    await excel.pane.frame.waitForFunction(
      (before) =>
        getComputedStyle(document.body.firstElementChild?.firstElementChild ?? document.body).backgroundColor !==
        before,
      light,
    );
  });

  it.each(["dark", "contrast"])("leave the cells readable in %s, also the one that is typed in", async (theme) => {
    excel = await openWorkbench({ query: `?theme=${theme}` });
    await excel.type("A1", "plain");
    await excel.select("A2");
    await excel.page.keyboard.type("typing");
    for (const place of [".cell", ".cell-input"]) {
      const color = await excel.page
        .locator(place)
        .first()
        .evaluate((element) => getComputedStyle(element).color);
      const [red = 255, green = 255, blue = 255] = (color.match(/\d+/g) ?? []).map(Number);
      expect(Math.max(red, green, blue)).toBeLessThan(64); // black or nearly so, on white
    }
  });

  it.each([
    ["light", "none"],
    ["dark", "none"],
    ["contrast", "none"],
    ["light", "active"],
  ] as const)(
    "leave nothing for axe to find in %s with forced colours %s, in menus and dialogs, too",
    async (theme, forcedColors) => {
      excel = await openWorkbench({ query: `?theme=${theme}` });
      await excel.page.emulateMedia({ forcedColors });
      await excel.pane.sees("Insert a sheet");
      expect(await axeFaults(excel.page)).toEqual([]);
      await excel.page.getByRole("button", { name: "File" }).click();
      expect(await axeFaults(excel.page)).toEqual([]);
      await excel.page.keyboard.press("Escape");
      await excel.page.getByRole("tab", { name: "Sheet1" }).click({ button: "right" });
      expect(await axeFaults(excel.page)).toEqual([]);
      await excel.page.keyboard.press("Escape");
      await excel.page.keyboard.press("Control+F3");
      await excel.page.getByRole("dialog").waitFor();
      expect(await axeFaults(excel.page)).toEqual([]);
    },
  );
});

describe("sheet tabs", () => {
  const tabs = () => excel.page.getByRole("tab").allTextContents();
  const menu = async (sheet: string, item: string) => {
    await excel.page.getByRole("tab", { name: sheet, exact: true }).click({ button: "right" });
    await excel.page.getByRole("menuitem", { name: item, exact: true }).click();
  };

  beforeEach(async () => {
    excel = await openWorkbench();
    await excel.page.getByRole("button", { name: "New sheet" }).click();
    await excel.page.getByRole("button", { name: "New sheet" }).click();
  });

  it("are renamed, copied, moved, coloured, hidden and shown again", async () => {
    await excel.page.getByRole("tab", { name: "Sheet2" }).dblclick();
    await excel.page.getByLabel("New name of the sheet").fill("Accounts");
    await excel.page.keyboard.press("Enter");
    await eventually(tabs, ["Sheet1", "Accounts", "Sheet3"]);

    await menu("Accounts", "Copy");
    await eventually(tabs, ["Sheet1", "Accounts", "Accounts (2)", "Sheet3"]);
    await menu("Accounts (2)", "Move left");
    await eventually(tabs, ["Sheet1", "Accounts (2)", "Accounts", "Sheet3"]);
    await excel.page.getByRole("tab", { name: "Sheet3" }).dragTo(excel.page.getByRole("tab", { name: "Sheet1" }));
    await eventually(tabs, ["Sheet3", "Sheet1", "Accounts (2)", "Accounts"]);

    await menu("Accounts", "Tab colour…");
    await excel.page.getByRole("menuitem", { name: "Amber" }).click();
    const color = await excel.page
      .getByRole("tab", { name: "Accounts", exact: true })
      .evaluate((tab) => getComputedStyle(tab).borderBottomColor);
    expect(color).toBe("rgb(217, 119, 6)"); // #D97706

    await menu("Sheet3", "Hide");
    await eventually(tabs, ["Sheet1", "Accounts (2)", "Accounts"]);
    await menu("Sheet1", "Unhide…");
    await excel.page.getByRole("menuitem", { name: "Sheet3" }).click();
    await eventually(tabs, ["Sheet3", "Sheet1", "Accounts (2)", "Accounts"]);
  });

  it("are deleted after a question, and come back by undo", async () => {
    await menu("Sheet2", "Delete");
    await excel.page.getByRole("button", { name: "Cancel" }).click();
    await eventually(tabs, ["Sheet1", "Sheet2", "Sheet3"]);
    await menu("Sheet2", "Delete");
    await excel.page.getByRole("button", { name: "Delete" }).click();
    await eventually(tabs, ["Sheet1", "Sheet3"]);
    await excel.page.getByRole("button", { name: "Undo" }).click();
    await eventually(tabs, ["Sheet1", "Sheet2", "Sheet3"]);
  });

  it("are moved by Ctrl+Shift+arrow", async () => {
    await excel.page.getByRole("tab", { name: "Sheet3" }).focus();
    await excel.page.keyboard.press("Control+Shift+ArrowLeft");
    await eventually(tabs, ["Sheet1", "Sheet3", "Sheet2"]);
  });
});

describe("the formula bar", () => {
  beforeEach(async () => {
    excel = await openWorkbench();
    await excel.pane.sees("Insert a sheet");
  });

  it("says what goes where in a function that is being typed", async () => {
    await excel.select("C1");
    await excel.page.keyboard.type("=KAM.SCORE(A1:A3,");
    const tip = excel.page.locator(".function-tip");
    expect(await tip.locator("strong").textContent()).toMatch(/weights/i);
    await excel.page.keyboard.press("Escape");
    await tip.waitFor({ state: "hidden" });
  });

  it("turns a reference from relative to absolute and back with F4", async () => {
    const bar = excel.page.getByLabel("Formula bar");
    await excel.select("C1");
    await bar.click();
    await bar.pressSequentially("=A1+B2");
    const written: string[] = [];
    for (let press = 0; press < 4; press++) {
      await bar.press("F4");
      written.push(await bar.inputValue());
    }
    expect(written).toEqual(["=A1+$B$2", "=A1+B$2", "=A1+$B2", "=A1+B2"]);
  });
});

it("names are listed, gone to and deleted", async () => {
  excel = await openWorkbench();
  await excel.pane.sees("Insert a sheet");
  await excel.pane.frame.evaluate(async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.getRange("C3").values = [[12]];
      context.workbook.names.add("Growth", sheet.getRange("C3"));
      await context.sync();
    });
  });
  await excel.page.getByRole("button", { name: "File" }).click();
  await excel.page.getByRole("menuitem", { name: "Names…" }).click();
  const row = excel.page.getByRole("dialog").getByRole("row", { name: /Growth/ });
  expect(await row.getByRole("cell").allTextContents()).toEqual(
    expect.arrayContaining(["12", "=Sheet1!$C$3", "Workbook"]),
  );
  await row.getByRole("button", { name: "Go to Growth" }).click();
  await excel.page.waitForFunction(() => document.querySelector<HTMLInputElement>(".name-box")?.value === "C3");
  await excel.page.keyboard.press("Control+F3");
  await row.getByRole("button", { name: "Delete Growth" }).click();
  await excel.page.getByRole("dialog").getByText("This workbook has no names.").waitFor();
});
