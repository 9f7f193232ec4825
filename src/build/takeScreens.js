// `npm run screens` takes pictures of every sheet and of every view of the pane in every state, for looking at: .cache/screens/.
// `npm run screens -- --views` leaves out the sheets; `--width 800` makes the pane so wide.
// `npm run screens -- --publish` also renews the pictures that people see: in the README and in the pane's gallery.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { parseArgs } = require("node:util");
const { launchBrowser } = require("./browser.js");
const { openPane } = require("./screens/openPane.js");
const { VIEW_SCREENS } = require("./screens/viewScreens.js");
const { serveWorkbench } = require("./serveWorkbench.js");

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
/** A sheet asks either for its content or for its accounts. */
const EXAMPLE = /^(A worked example|Twelve example accounts)/;
const STRUCTURE = /^(Nothing but the structure|Empty rows)/;

/** How a screen is coloured: by Office, or by the system for people who need more contrast. */
const THEMES = {
  light: {},
  dark: { query: "?theme=dark" },
  contrast: { query: "?theme=contrast", forcedColors: "active" },
};

async function takeScreens({ views, width, publish }) {
  fs.rmSync(SCREENS, { recursive: true, force: true });
  const { url, stop } = await serveWorkbench();
  const browser = await launchBrowser();
  try {
    const open = (viewport, deviceScaleFactor = 1) => openPane(browser, url, { viewport, deviceScaleFactor });
    for (const [theme, { query = "", forcedColors = "none" }] of Object.entries(THEMES))
      for (const screens of VIEW_SCREENS) {
        const opened = await openPane(browser, url + query, { viewport: LONG, forcedColors });
        await widen(opened, Number(width));
        await screensOfViews(opened, screens, theme);
      }
    if (!views) await screensOfSheets(open, publish);
    if (publish) await publishReadmePicture(await open(PUBLISHED));
  } finally {
    await browser.close();
    await stop();
  }
  process.stdout.write(`Pictures are in ${SCREENS}\n`);
}

async function screensOfSheets(open, publish) {
  for (const sheet of await titlesOfSheets(await open(LAPTOP))) {
    await screenOfSheet(await open(WHOLE_SHEET), sheet, EXAMPLE, "filled");
    await screenOfSheet(await open(WHOLE_SHEET), sheet, STRUCTURE, "empty");
    if (publish) await publishCard(await open(PUBLISHED, CARD_SCALE), sheet);
  }
}

/** The edge of the pane goes by steps of 16 pixels from its narrowest, 320. */
async function widen({ page }, width) {
  const edge = page.getByRole("separator", { name: "Width of the pane" });
  await edge.press("Home");
  while (Number(await edge.getAttribute("aria-valuenow")) < width) await edge.press("ArrowLeft");
}

async function screensOfViews(opened, screens, theme) {
  const { page } = opened;
  for (const { name, show } of screens) {
    await show(opened);
    const isPane = (await page.locator("aside").count()) > 0;
    await screenshotOf(isPane ? page.locator("aside") : page.locator("body"), `${name}-${theme}`);
  }
  await page.close();
}

async function titlesOfSheets({ page, pane }) {
  const titles = await pane.getByRole("list", { name: "Sheets" }).getByRole("button").allTextContents();
  await page.close();
  return titles;
}

async function screenOfSheet(opened, sheet, content, state) {
  await insert(opened, sheet, content);
  await screenshotOf(opened.page.locator("main.workbook"), `sheet-${fileName(sheet)}-${state}`);
  await opened.page.close();
}

async function publishReadmePicture(opened) {
  await insert(opened, "Selection matrix", EXAMPLE);
  await opened.page.screenshot({ path: README_PICTURE });
  await opened.page.close();
}

/** The top left of the sheet, in the proportions of the gallery. */
async function publishCard(opened, sheet) {
  const { page } = opened;
  await insert(opened, sheet, EXAMPLE);
  await opened.select("A1"); // without the note beside the selected cell
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

async function insert(opened, sheet, content) {
  await opened.insertSheet(sheet, content);
  await opened.settled();
  await opened.page.locator(".chart").first().waitFor({ state: "attached" });
}

async function screenshotOf(locator, name) {
  // Views come in with a short movement.
  await locator.page().waitForTimeout(400);
  await locator.screenshot({ path: path.join(SCREENS, `${name}.png`) });
}

const { values: wishes } = parseArgs({
  options: {
    views: { type: "boolean", default: false },
    width: { type: "string", default: "400" },
    publish: { type: "boolean", default: false },
  },
});

takeScreens(wishes).catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
