import { templates, type SheetId } from "../../src/templates";
import { messagesFor } from "../messagesFor";
import { lookFaults } from "./lookFaults";
import { openWorkbench } from "./openWorkbench";

/** Large enough to show the whole sheet at once. */
const WHOLE_SHEET = { width: 3600, height: 3600 };
/** The selection matrix asks in another way: see look.test.ts. */
const sheets = templates.filter(({ id }) => id !== "selectionMatrix");

/** What is wrong with how a sheet looks that was just inserted. */
async function faultsOf(
  id: SheetId,
  content: "Example" | "Empty",
  locale = "en-US",
  theme = "light",
): Promise<string[]> {
  const messages = messagesFor(locale);
  const { title } = sheets.find((sheet) => sheet.id === id) ?? { title: "galleryTitle" as const };
  const { page, pane } = await openWorkbench({ ...WHOLE_SHEET, query: `?locale=${locale}&theme=${theme}` });
  await pane.press(messages[title]);
  // A sheet asks either for its content or for its accounts.
  const choices = [messages[`optionsContent${content}`], messages[`optionsAccounts${content}`]];
  await pane.frame.getByRole("radio", { name: new RegExp(`^(${choices.join("|")})`) }).check();
  await pane.press(messages.optionsInsertSheet);
  await pane.sees(messages.doneTitle);
  await page.evaluate(() => window.workbench?.settled());
  await page.locator(".chart").first().waitFor({ state: "attached" });
  expect(await page.locator(".cell .text").count()).toBeGreaterThan(30);
  return lookFaults(page);
}

describe.each(sheets.map(({ id }) => id))(
  "the sheet %s shows every text and number in full, readable, and no chart over cells",
  (id) => {
    it("with its example", async () => {
      expect(await faultsOf(id, "Example")).toEqual([]);
    });

    it("empty", async () => {
      expect(await faultsOf(id, "Empty")).toEqual([]);
    });

    it("in German", async () => {
      expect(await faultsOf(id, "Example", "de-DE")).toEqual([]);
    });

    it("empty in German", async () => {
      expect(await faultsOf(id, "Empty", "de-DE")).toEqual([]);
    });
  },
);

// Themes are the window's and the pane's: what they could do to cells and charts they would do to those of one sheet.
it.each(["dark", "contrast"])("a sheet shows the same in a window that is %s", async (theme) => {
  expect(await faultsOf("programmeFit", "Example", "en-US", theme)).toEqual([]);
});
