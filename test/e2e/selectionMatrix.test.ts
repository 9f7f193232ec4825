import { openWorkbench, type OpenWorkbench } from "./openWorkbench";

const FIRST_ROW = 15;
const EXAMPLE_ACCOUNTS = 12;

let excel: OpenWorkbench;

/** Opens the options of the selection matrix. */
async function openOptions(): Promise<void> {
  await excel.pane.press("Selection matrix");
  await excel.pane.offers("Insert matrix");
}

async function insertMatrix(): Promise<void> {
  await excel.pane.press("Insert matrix");
  await excel.pane.sees("Your sheet is ready");
}

/** What a column of the matrix shows, from its first account down. */
async function shown(column: string, rows = EXAMPLE_ACCOUNTS): Promise<string[]> {
  const cells = Array.from({ length: rows }, (_, i) => excel.cell(`Selection matrix!${column}${FIRST_ROW + i}`));
  return (await Promise.all(cells)).map(({ text }) => text);
}

describe.each([
  ["the desktop, where a blank cell is 0", ""],
  ["the web, where a blank cell is null", "?empty=null"],
])("on %s", (_, query) => {
  beforeEach(async () => {
    excel = await openWorkbench({ query });
  });

  it("a manager inserts the example, changes weights, and the ranks follow", async () => {
    await openOptions();
    await excel.pane.sees("12 accounts × 5 criteria");
    await insertMatrix();
    expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix"]);

    // Norvik Foods: 9, 9, 7, 9, 9 by weights of 20, 30, 20, 15, 15.
    const score = await excel.cell("Selection matrix!H15");
    expect(score.formula).toMatch(/^=.*KAM\.SCORE\(/);
    expect(score.value).toBeCloseTo(8.6, 12);
    expect(await shown("B", 3)).toEqual(["Norvik Foods", "Albion Rail", "Castellan Pharma"]);
    expect(await shown("J", 3)).toEqual(["1", "3", "2"]);

    // With revenue potential alone, scores are its marks: 9, 9, 10, 6, 5, 8, 7, 8, 4, 7, 3 and 6, which is only 30 % no more.
    for (const column of ["C", "E", "F", "G"]) await excel.type(`${column}12`, "0");
    expect(await shown("H")).toEqual("9.0 9.0 10.0 6.0 5.0 8.0 7.0 8.0 4.0 7.0 3.0 6.0".split(" "));
    expect(await shown("J")).toEqual("2 2 1 8 10 4 6 4 11 6 12 8".split(" "));
  });

  it("a changed score changes score, rank and tier at once, and blank cells count for nothing", async () => {
    await openOptions();
    await insertMatrix();
    // Pinehurst Council has 3 and 6 by weights of 20 and 30, and three blank cells: half of the weight, too little to score.
    expect(await shown("I")).toEqual("100% 100% 100% 100% 100% 85% 100% 100% 100% 100% 100% 50%".split(" "));
    expect((await excel.cell("Selection matrix!H26")).text).toBe("");
    expect((await excel.cell("Selection matrix!K26")).text).toBe("Incomplete");
    // A 9 for growth potential, weight 20: 0.6 + 1.8 + 1.8 of 0.7 are 6, on 70 % of the weight.
    await excel.type("E26", "9");
    expect((await excel.cell("Selection matrix!H26")).value).toBeCloseTo(6, 12);
    expect((await excel.cell("Selection matrix!K26")).text).toBe("Candidate");
  });
});

describe("the pane", () => {
  beforeEach(async () => {
    excel = await openWorkbench();
  });

  it("takes the accounts a user has selected, and leaves their cells as they are", async () => {
    const names = ["Account", "Northwind", "Contoso", "", "Fabrikam", "northwind"];
    for (const [i, name] of names.entries()) if (name !== "") await excel.type(`A${i + 1}`, name);
    await excel.select("A1:A6");
    await openOptions();
    await excel.pane.choose("Names from my sheet");
    await excel.pane.press("Use selection");
    await excel.pane.sees("3 names in Sheet1!A1:A6");
    await insertMatrix();
    expect(await shown("B", 3)).toEqual(["Northwind", "Contoso", "Fabrikam"]);
    // Nothing is scored yet: no figures, and no errors.
    expect(await shown("H", 3)).toEqual(["", "", ""]);
    expect((await excel.cell("Sheet1!A6")).value).toBe("northwind");
  });

  it("uses the criteria and weights a user has chosen, names of their own included", async () => {
    await openOptions();
    await excel.pane.frame.getByRole("checkbox", { name: "Solvency" }).uncheck();
    await excel.pane.fill("Weight of Product fit", "50");
    await excel.pane.press("Add a criterion");
    await excel.pane.fill("Name of criterion 1", "=1+1 [our] fit");
    await excel.pane.sees("12 accounts × 5 criteria");
    await insertMatrix();
    const headers = await Promise.all("CDEFG".split("").map((column) => excel.cell(`Selection matrix!${column}14`)));
    expect(headers.map(({ text }) => text)).toEqual([
      "Product fit",
      "Revenue potential",
      "Growth potential",
      "Existing relationships",
      "=1+1 [our] fit",
    ]);
    expect((await excel.cell("Selection matrix!C12")).value).toBe(50);
  });

  it("leaves out the sections a user does not want, and says what it leaves out itself", async () => {
    await openOptions();
    await excel.pane.choose("Empty rows");
    await excel.pane.fill("How many", "501");
    await excel.pane.sees("Robustness and break-even are left out: they take 500 accounts at most.");
    await excel.pane.choose("Twelve example accounts");
    for (const section of ["Robustness and break-even", "Portfolio", "Concentration of revenue", "Next in line"])
      await excel.pane.frame.getByRole("checkbox", { name: section }).uncheck();
    await insertMatrix();
    const headers = await Promise.all("KLM".split("").map((column) => excel.cell(`Selection matrix!${column}14`)));
    expect(headers.map(({ text }) => text)).toEqual(["Tier", "Status", "Evidence"]);
    expect((await shown("L", 4)).at(-1)).toBe("Standard"); // twice below the exit in a row
  });

  it("inserts plain Excel formulas that give the same numbers", async () => {
    await openOptions();
    await insertMatrix();
    await excel.pane.press("Insert another sheet");
    await openOptions();
    await excel.pane.choose("Plain Excel formulas");
    await insertMatrix();
    expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix", "Selection matrix (2)"]);
    for (const column of ["H", "I", "J", "K"])
      for (let row = FIRST_ROW; row < FIRST_ROW + EXAMPLE_ACCOUNTS; row++) {
        const kam = await excel.cell(`Selection matrix!${column}${row}`);
        const plain = await excel.cell(`'Selection matrix (2)'!${column}${row}`);
        expect(plain.formula).not.toMatch(/KAM\./);
        if (typeof kam.value === "number") expect(plain.value).toBeCloseTo(kam.value, 12);
        else expect(plain.value).toEqual(kam.value);
      }
  });

  it("takes away what was just built, and nothing else", async () => {
    await excel.type("A1", "mine");
    await openOptions();
    await insertMatrix();
    await excel.pane.press("Remove the new sheet");
    await excel.pane.press("Remove sheet");
    await excel.pane.sees("The sheet is gone");
    expect(await excel.sheets()).toEqual(["Sheet1"]);
    expect((await excel.cell("Sheet1!A1")).value).toBe("mine");
  });

  it("says that the sheet is gone when somebody has deleted it, whether it is to be shown or removed", async () => {
    for (const wish of [["Show sheet"], ["Remove the new sheet", "Remove sheet"]]) {
      await openOptions();
      await insertMatrix();
      await excel.page.evaluate(() => {
        const { document } = window.workbench ?? {};
        document?.deleteSheet(document.sheetId("Selection matrix"));
      });
      for (const button of wish) await excel.pane.press(button);
      await excel.pane.sees("Somebody deleted “Selection matrix” since it was built.");
      expect(await excel.pane.text()).not.toContain("Your sheet is ready");
      await excel.pane.press("Insert another sheet");
    }
  });

  it("waits until nobody types in a cell, and loses nothing of what was typed", async () => {
    await excel.select("B2");
    await excel.page.keyboard.type("half a wo");
    await openOptions();
    await excel.pane.press("Insert matrix");
    await excel.pane.sees("Still typing in a cell?");
    expect(await excel.sheets()).toEqual(["Sheet1"]);
    await excel.page.getByRole("textbox", { name: /^B2/ }).press("Enter");
    await excel.pane.sees("Your sheet is ready");
    expect((await excel.cell("Sheet1!B2")).value).toBe("half a wo");
  });

  it("refuses weights that are negative or all zero before anything is inserted", async () => {
    await openOptions();
    const insert = excel.pane.frame.getByRole("button", { name: "Insert matrix" });
    await excel.pane.fill("Weight of Product fit", "-1");
    await excel.pane.sees("The weight of “Product fit” must be a number, zero or more.");
    expect(await insert.isDisabled()).toBe(true);
    await excel.pane.fill("Weight of Product fit", "20");
    expect(await insert.isEnabled()).toBe(true);
  });

  it("says what to do when nothing is selected that could be an account", async () => {
    await openOptions();
    await excel.pane.choose("Names from my sheet");
    await excel.pane.press("Use selection");
    await excel.pane.sees("What to do");
    expect(await excel.sheets()).toEqual(["Sheet1"]);
  });

  it("says in a manager's words that a protected workbook takes no new sheets", async () => {
    await excel.page.evaluate(() => {
      window.workbench?.document.protectStructure();
    });
    await openOptions();
    await excel.pane.press("Insert matrix");
    await excel.pane.sees("This workbook’s structure is protected.");
    await excel.pane.sees("take the protection off");
    expect(await excel.sheets()).toEqual(["Sheet1"]);
  });

  it("leaves the workbook as it was when Excel refuses in the middle, and says so", async () => {
    await openOptions();
    const before = await excel.page.evaluate(() => window.workbench?.document.snapshot());
    await excel.page.evaluate(() => window.workbench?.failAction(200, "GeneralException"));
    await excel.pane.press("Insert matrix");
    await excel.pane.sees("The sheet was not inserted");
    expect(await excel.page.evaluate(() => window.workbench?.document.snapshot())).toEqual(before);
    await excel.pane.press("Change options");
    await insertMatrix();
  });

  it("leads to a page that explains every function", async () => {
    const opened = excel.page.waitForEvent("popup");
    await excel.pane.frame.getByRole("link", { name: "All =KAM functions, explained" }).click();
    const help = await opened;
    await help.getByRole("link", { name: "KAM.SCORE", exact: true }).click();
    await help.getByRole("heading", { name: "KAM.SCORE" }).waitFor();
  });

  it("can be used by the keyboard alone", async () => {
    await excel.pane.frame.locator("body").press("Tab");
    await excel.pane.frame.getByRole("button", { name: "Selection matrix" }).press("Enter");
    await excel.pane.offers("Insert matrix");
    const insert = excel.pane.frame.getByRole("button", { name: "Insert matrix" });
    for (let stop = 0; stop < 40 && !(await insert.evaluate((button) => button === document.activeElement)); stop++)
      await excel.page.keyboard.press("Tab");
    await excel.page.keyboard.press("Enter");
    await excel.pane.sees("Your sheet is ready");
    expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix"]);
  });
});

describe("the ribbon", () => {
  const pressInsert = async () => {
    await excel.page.getByRole("button", { name: /^Insert/ }).click();
    await excel.page.getByRole("menuitem", { name: "Selection matrix" }).click();
  };
  beforeEach(async () => {
    excel = await openWorkbench();
    await excel.pane.sees("Insert a sheet");
  });

  it("inserts the matrix and shows the result in the pane, also when that was closed", async () => {
    await excel.page.getByRole("button", { name: "Close the pane" }).click();
    await pressInsert();
    await excel.pane.sees("Your sheet is ready");
    expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix"]);
    expect(await excel.page.getByRole("complementary", { name: "Task pane" }).isVisible()).toBe(true);
  });

  it("builds one sheet, and refuses a second while the first is being built", async () => {
    await excel.page.getByRole("button", { name: /^Insert/ }).click();
    const item = excel.page.getByRole("menuitem", { name: "Selection matrix" });
    await item.evaluate((button: HTMLElement) => {
      button.click(); // faster than any hand: the first is still reading the workbook
      button.click();
    });
    await excel.pane.sees("Your sheet is ready");
    expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix"]);
  });
});

describe("the workbench", () => {
  it("says why a sheet cannot have a name", async () => {
    excel = await openWorkbench();
    await excel.page.getByRole("tab", { name: "Sheet1" }).dblclick();
    await excel.page.keyboard.type("Q1/Q2");
    await excel.page.keyboard.press("Enter");
    await excel.page.getByRole("dialog").getByText("Excel would refuse this").waitFor();
    expect(await excel.sheets()).toEqual(["Sheet1"]);
  });

  it("asks nothing of any other machine", async () => {
    excel = await openWorkbench();
    await openOptions();
    await insertMatrix();
    const machine = new URL(process.env.WORKBENCH_URL ?? "").origin;
    expect(excel.addresses.length).toBeGreaterThan(10);
    expect(excel.addresses.filter((address) => !address.startsWith(machine) && !/^(data|blob):/.test(address))).toEqual(
      [],
    );
  });

  it("builds the whole matrix in the second of its round trips", async () => {
    excel = await openWorkbench();
    await openOptions();
    const tripsSoFar = () => excel.page.evaluate(() => window.workbench?.requests.map(({ members }) => members) ?? []);
    const before = (await tripsSoFar()).length; // the options have looked for weights to take over
    await insertMatrix();
    const trips = (await tripsSoFar()).slice(before);
    const changing = trips.filter((members) => members.some((member) => member.startsWith("WorksheetCollection.add")));
    expect(changing).toHaveLength(1);
    expect(trips.indexOf(changing[0] ?? [])).toBe(1);
  });

  it("shows a plain page where the browser is too old for the pane", async () => {
    excel = await openWorkbench({
      before: () => {
        if (location.pathname === "/taskpane.html") Reflect.deleteProperty(Object, "hasOwn");
      },
    });
    await excel.pane.sees("KAM Toolkit needs a newer Office");
  });
});
