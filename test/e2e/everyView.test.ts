import { barTools } from "../../src/taskpane/tools/barTools";
import { moreTools } from "../../src/taskpane/tools/moreTools";
import { messagesFor } from "../messagesFor";
import { eventually } from "./eventually";
import { openWorkbench, THEMES, type OpenWorkbench } from "./openWorkbench";

const messages = messagesFor("en-US");
/** Each view's buttons, from the pane's bar on. */
const WAYS = [
  ...barTools.map(({ label }) => [messages[label]]),
  [messages.toolMore],
  ...moreTools.map(({ label }) => [messages.toolMore, messages[label]]),
  [messages.toolMore, messages.toolSettings, messages.settingsTestOpen],
];

let excel: OpenWorkbench;

/** Of the view that is shown. */
const title = () => excel.pane.frame.locator("main h1").innerText();

/** What has the keyboard focus, as a screen reader names it; and whether it can be seen, with nothing over it. */
const focused = () =>
  excel.pane.frame.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement) || element === document.body) return null;
    const { left, top, width, height } = element.getBoundingClientRect();
    const shown = document.elementFromPoint(left + width / 2, top + height / 2);
    const isSeen = shown !== null && (element.contains(shown) || shown.contains(element));
    return { name: element.getAttribute("aria-label") ?? element.textContent, isSeen, isIn: !!element.closest("main") };
  });

it.each(THEMES)("every view is sound in the narrowest pane, in %s", async (theme) => {
  excel = await openWorkbench({ theme, narrow: true });
  await excel.pane.sees(messages.galleryTitle);
  await eventually(() => excel.pane.frame.evaluate(() => document.documentElement.clientWidth <= 320), true);
  for (const way of WAYS) {
    const before = await title();
    await excel.pane.open(...way);
    const heading = excel.pane.frame.locator("main h1");
    if (way[0] !== messages.toolSheets) await heading.filter({ hasNotText: before }).waitFor();
    await excel.pane.frame.getByRole("progressbar").waitFor({ state: "detached" });
    expect({ way, faults: await excel.pane.faults() }).toEqual({ way, faults: [] });
  }
});

describe("by keys alone", () => {
  /** Goes on by Tab to what has this name. */
  async function tabTo(name: string): Promise<void> {
    for (let stop = 0; stop < 30 && !(await focused())?.name.startsWith(name); stop++)
      await excel.page.keyboard.press("Tab");
    expect(await focused()).toMatchObject({ name: expect.stringMatching(`^${name}`) as string, isSeen: true });
  }

  it.each(moreTools.map(({ label }) => messages[label]))(
    "%s is opened, shows where the focus is at every stop, and is left by Escape",
    async (tool) => {
      excel = await openWorkbench({ narrow: true });
      await excel.pane.sees(messages.galleryTitle);
      await excel.pane.frame.getByRole("button", { name: messages.toolSheets, exact: true }).focus();
      await tabTo(messages.toolMore);
      await excel.page.keyboard.press("Enter");
      await eventually(async () => (await focused())?.name, messages.moreTitle);
      await tabTo(tool);
      await excel.page.keyboard.press("Enter");
      await excel.pane.frame.locator("main h1:focus").filter({ hasNotText: messages.moreTitle }).waitFor();
      await excel.pane.frame.getByRole("progressbar").waitFor({ state: "detached" });

      await excel.page.keyboard.press("Tab");
      const stops: { name: string; isSeen: boolean }[] = [];
      for (let stop = await focused(); stop?.isIn; stop = await focused()) {
        stops.push(stop);
        await excel.page.keyboard.press("Tab");
      }
      expect(stops.length).toBeGreaterThan(0);
      expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);

      await excel.pane.frame.getByRole("button", { name: /^Back/ }).focus();
      await excel.page.keyboard.press("Escape");
      const isFromGallery = tool === messages.toolPortfolio;
      await eventually(title, isFromGallery ? messages.galleryTitle : messages.moreTitle);
    },
  );
});

it("what is taken away by its own press leaves the keyboard in the view", async () => {
  excel = await openWorkbench({ narrow: true });
  await excel.pane.press("Check");
  const check = excel.pane.frame.getByRole("button", { name: messages.checkStart });
  await check.focus();
  await excel.page.keyboard.press("Enter");
  await excel.pane.sees(messages.checkDoneEmpty);
  await eventually(async () => (await focused())?.name, messages.checkTitle);
});

it("Escape says no to a question before it leaves the view", async () => {
  excel = await openWorkbench({ narrow: true });
  await excel.pane.insertSheet("Selection matrix");
  await excel.pane.press(messages.doneRemove);
  await eventually(async () => (await focused())?.name, "Remove the sheet “Selection matrix”?");
  await excel.page.keyboard.press("Escape");
  await eventually(async () => (await focused())?.name, messages.doneRemove);
  expect(await title()).toBe(messages.doneTitle);
  await excel.page.keyboard.press("Escape");
  await eventually(title, messages.galleryTitle);
  expect(await excel.sheets()).toEqual(["Sheet1", "Selection matrix"]);
});
