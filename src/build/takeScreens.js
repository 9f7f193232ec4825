// `npm run screens` takes pictures of the sheet and of every view of the pane, for looking at: .cache/screens/.
// `npm run screens -- --publish` also renews the two pictures that people see: in the README and in the pane's gallery.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { launchBrowser } = require("./browser.js");
const { serveWorkbench } = require("./serveWorkbench.js");

const ROOT = path.resolve(__dirname, "../..");
const SCREENS = path.join(ROOT, ".cache/screens");
const LAPTOP = { width: 1440, height: 900 };
/** Wide enough to show the tiers beside the pane. */
const PUBLISHED = { width: 1600, height: 950 };
const WHOLE_SHEET = { width: 2600, height: 1000 };
const README_PICTURE = path.join(ROOT, "assets/screenshot.png");
const GALLERY_PICTURE = path.join(ROOT, "src/taskpane/pictures/selectionMatrix.png");

async function takeScreens(publish) {
  fs.rmSync(SCREENS, { recursive: true, force: true });
  const { url, stop } = await serveWorkbench();
  const browser = await launchBrowser();
  try {
    const open = (query, viewport) => openPage(browser, url + query, viewport);
    for (const theme of ["light", "dark"]) await screensOfPane(await open(`?theme=${theme}`, LAPTOP), theme);
    await screenOfSheet(await open("", WHOLE_SHEET), "Twelve example accounts", "sheet-filled");
    await screenOfSheet(await open("", WHOLE_SHEET), "Empty rows", "sheet-empty");
    if (publish) await publishPictures(await open("", PUBLISHED));
  } finally {
    await browser.close();
    await stop();
  }
  process.stdout.write(`Pictures are in ${SCREENS}\n`);
}

async function openPage(browser, address, viewport) {
  const page = await browser.newPage({ viewport });
  await page.goto(address);
  const pane = await (await page.waitForSelector("aside iframe")).contentFrame();
  await pane.getByText("Insert a sheet").first().waitFor();
  return { page, pane, press: (name) => pane.getByRole("button", { name, exact: true }).click() };
}

/** Every view of the pane, from the gallery to the removal, and a failure. */
async function screensOfPane({ page, pane, press }, theme) {
  const take = (name) => screenshotOf(page.locator("aside"), `pane-${name}-${theme}`);
  await take("gallery");
  await press("Selection matrix");
  await pane.getByRole("button", { name: "Insert matrix" }).waitFor();
  await take("options");
  await press("What Product fit means, and what earns a 1, a 5 and a 10");
  await take("options-anchors");
  await pane.getByLabel("Weight of Product fit", { exact: true }).fill("-1");
  await take("options-fault");
  await pane.getByLabel("Weight of Product fit", { exact: true }).fill("20");
  await pane.getByRole("radio", { name: "Names from my sheet" }).check();
  await press("Use selection");
  await pane.getByText("What to do").first().waitFor();
  await take("options-no-selection");
  await pane.getByRole("radio", { name: "Twelve example accounts" }).check();

  await page.evaluate(() => window.workbench.failAction(50, "GeneralException"));
  await press("Insert matrix");
  await pane.getByText("The sheet was not inserted").first().waitFor();
  await take("failed");
  await press("Change options");
  await press("Insert matrix");
  await pane.getByText("Your sheet is ready").first().waitFor();
  await take("done");
  await press("Remove what was just built");
  await take("remove");
  await press("Remove sheet");
  await pane.getByText("The sheet is gone").first().waitFor();
  await take("removed");
  await page.close();
}

async function screenOfSheet(opened, accounts, name) {
  await insert(opened, accounts);
  await screenshotOf(opened.page.locator("main.workbook"), name);
  await opened.page.close();
}

async function publishPictures(opened) {
  const { page } = opened;
  await insert(opened, "Twelve example accounts");
  await page.screenshot({ path: README_PICTURE });
  // The top left of the sheet, in the proportions of the gallery.
  const { x, y } = await page.locator(".cell", { hasText: "Selection matrix" }).first().boundingBox();
  await page.screenshot({ path: GALLERY_PICTURE, clip: { x: x - 8, y: y - 8, width: 1120, height: 700 } });
}

async function insert({ page, pane, press }, accounts) {
  await press("Selection matrix");
  await pane.getByRole("radio", { name: accounts }).check();
  await press("Insert matrix");
  await pane.getByText("Your sheet is ready").first().waitFor();
  await page.evaluate(() => window.workbench.settled());
  await page.locator(".chart").first().waitFor({ state: "attached" });
}

async function screenshotOf(locator, name) {
  // Views come in with a short movement.
  await locator.page().waitForTimeout(400);
  await locator.screenshot({ path: path.join(SCREENS, `${name}.png`) });
}

takeScreens(process.argv.includes("--publish")).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
