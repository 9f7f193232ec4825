// `npm run screens` takes pictures of the sheet and of every view of the pane, for looking at: .cache/screens/.
// `npm run screens -- --publish` also renews the pictures that people see: in the README and in the pane's gallery.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { launchBrowser } = require("./browser.js");
const { serveWorkbench } = require("./serveWorkbench.js");
const { TOOL_SCREENS } = require("./toolScreens.js");

const ROOT = path.resolve(__dirname, "../..");
const SCREENS = path.join(ROOT, ".cache/screens");
const LAPTOP = { width: 1440, height: 900 };
/** Views of tools say more than fits on a screen. */
const LONG = { width: 1440, height: 1500 };
/** Wide enough to show the tiers beside the pane. */
const PUBLISHED = { width: 1600, height: 950 };
const WHOLE_SHEET = { width: 2600, height: 1400 };
const README_PICTURE = path.join(ROOT, "assets/screenshot.png");
const GALLERY_PICTURES = path.join(ROOT, "src/taskpane/pictures");
/** Cards are half as wide as this shows them, or less. */
const CARD_SCALE = 0.65;
const MATRIX = "Selection matrix";
/** A sheet asks either for its content or for its accounts. */
const EXAMPLE = /^(A worked example|Twelve example accounts)/;
const STRUCTURE = /^(Nothing but the structure|Empty rows)/;

async function takeScreens(publish) {
  fs.rmSync(SCREENS, { recursive: true, force: true });
  const { url, stop } = await serveWorkbench();
  const browser = await launchBrowser();
  try {
    const open = (query, viewport, scale) => openPage(browser, url + query, viewport, scale);
    for (const theme of ["light", "dark"]) {
      await screensOfPane(await open(`?theme=${theme}`, LAPTOP), theme);
      await screensOfTools(await open(`?theme=${theme}`, LONG), theme);
    }
    await screenOfSheet(await open("", WHOLE_SHEET), MATRIX, EXAMPLE, "filled");
    await screenOfSheet(await open("", WHOLE_SHEET), MATRIX, STRUCTURE, "empty");
    for (const sheet of await furtherSheets(await open("", LAPTOP))) {
      await screenOfSheet(await open("", WHOLE_SHEET), sheet, EXAMPLE, "filled");
      await screenOfSheet(await open("", WHOLE_SHEET), sheet, STRUCTURE, "empty");
      if (publish) await publishCard(await open("", PUBLISHED, CARD_SCALE), sheet);
    }
    if (publish) await publishCard(await open("", PUBLISHED, CARD_SCALE), MATRIX);
    if (publish) await publishReadmePicture(await open("", PUBLISHED));
  } finally {
    await browser.close();
    await stop();
  }
  process.stdout.write(`Pictures are in ${SCREENS}\n`);
}

async function openPage(browser, address, viewport, deviceScaleFactor = 1) {
  const page = await browser.newPage({ viewport, deviceScaleFactor });
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

/** Every state of the tools, on a workbook with a selection matrix. */
async function screensOfTools(opened, theme) {
  await insert(opened, MATRIX, EXAMPLE);
  for (const { name, show } of TOOL_SCREENS) {
    await show(opened);
    await screenshotOf(opened.page.locator("aside"), `tool-${name}-${theme}`);
  }
  await opened.page.close();
}

/** The sheets of the gallery after the first one, whose options have a view of their own. */
async function furtherSheets({ page, pane }) {
  const titles = await pane.getByRole("list", { name: "Sheets" }).getByRole("button").allTextContents();
  await page.close();
  return titles.filter((title) => title !== MATRIX);
}

async function screenOfSheet(opened, sheet, content, state) {
  await insert(opened, sheet, content);
  await screenshotOf(opened.page.locator("main.workbook"), `sheet-${fileName(sheet)}-${state}`);
  await opened.page.close();
}

async function publishReadmePicture(opened) {
  await insert(opened, MATRIX, EXAMPLE);
  await opened.page.screenshot({ path: README_PICTURE });
  await opened.page.close();
}

/** The top left of the sheet, in the proportions of the gallery. */
async function publishCard(opened, sheet) {
  const { page } = opened;
  await insert(opened, sheet, EXAMPLE);
  // Without the note beside the selected cell.
  await page.getByLabel("Name box").fill("A1");
  await page.getByLabel("Name box").press("Enter");
  const { x, y } = await page.locator(".cell", { hasText: sheet }).first().boundingBox();
  const clip = { x: x - 8, y: y - 8, width: 1120, height: 700 };
  await page.screenshot({ path: path.join(GALLERY_PICTURES, `${fileName(sheet)}.png`), clip });
  await page.close();
}

/** Where the picture of a sheet is not named after its title. */
const SHORT_NAMES = { "KRA KPI scorecard": "scorecard" };

/** "Selection matrix" is selectionMatrix, as in the code. */
function fileName(title) {
  if (SHORT_NAMES[title]) return SHORT_NAMES[title];
  const [first, ...more] = title.replace(/[^\w ]/g, "").split(" ");
  return first.toLowerCase() + more.map((word) => word[0].toUpperCase() + word.slice(1)).join("");
}

async function insert({ page, pane, press }, sheet, content) {
  await press(sheet);
  await pane.getByRole("radio", { name: content }).check();
  await press(sheet === MATRIX ? "Insert matrix" : "Insert sheet");
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
