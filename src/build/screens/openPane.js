// The pane in a browser, for pictures: what can be pressed, typed and waited for, and an Excel that is slow or refuses on demand.
"use strict";

/** Opens the workbench at an address and waits for the gallery. */
async function openPane(browser, address, settings) {
  const page = await browser.newPage(settings);
  await page.goto(address);
  const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
  await pane.getByRole("navigation").waitFor();
  return { page, pane, ...inPane(pane), ...inExcel(page) };
}

/** Names are what a screen reader says. */
function inPane(pane) {
  const press = (name) => pane.getByRole("button", { name, exact: true }).click();
  /** Waits for a text, and has it in the picture. */
  const sees = async (text) => {
    const found = pane.getByText(text).first();
    await found.waitFor();
    await found.scrollIntoViewIfNeeded();
  };
  const choose = (name) => pane.getByRole("radio", { name }).check();
  return {
    press,
    sees,
    choose,
    fill: (name, text) => pane.getByLabel(name, { exact: true }).fill(text),
    offers: (name) => pane.getByRole("button", { name, exact: true }).waitFor(),
    /** Presses one button after the other whose names begin so. */
    open: async (...names) => {
      for (const name of names) await press(new RegExp(`^${name}`));
    },
    insertSheet: async (title, content) => {
      await press(title);
      if (content) await choose(content);
      await press(/^Insert (matrix|sheet)$/);
      await sees("Your sheet is ready");
    },
  };
}

function inExcel(page) {
  const select = async (reference) => {
    const box = page.getByLabel("Name box");
    await box.fill(reference);
    await box.press("Enter");
  };
  return {
    select,
    type: async (reference, text) => {
      await select(reference);
      await page.keyboard.type(text);
      await page.keyboard.press("Enter");
    },
    /** Lets so many more round trips through, and has the next ones wait until `release`. */
    hold: (passing) => page.evaluate((count) => window.workbench.holdRequests(count), passing ?? 0),
    release: () => page.evaluate(() => window.workbench.releaseRequests()),
    /** Lets the nth action from now on fail. */
    fail: (nth) => page.evaluate((count) => window.workbench.failAction(count, "GeneralException"), nth ?? 1),
    settled: () => page.evaluate(() => window.workbench.settled()),
  };
}

module.exports = { openPane };
