// `npm run icons`: draws assets/icon.svg at every size Office asks for.
"use strict";
const fs = require("node:fs");
const path = require("node:path");
const { launchBrowser } = require("./browser.js");

const ASSETS = path.resolve(__dirname, "../../assets");
const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];

async function makeIcons() {
  const svg = fs.readFileSync(path.join(ASSETS, "icon.svg"), "utf8");
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage();
    await page.setContent(
      `<style>body { margin: 0 } svg { display: block; width: 100vw; height: 100vh }</style>${svg}`,
    );
    for (const size of SIZES) {
      await page.setViewportSize({ width: size, height: size });
      await page.screenshot({ path: path.join(ASSETS, `icon-${size}.png`), omitBackground: true });
    }
  } finally {
    await browser.close();
  }
}

makeIcons().catch((error) => {
  process.stderr.write(`${error.stack}\n`);
  process.exitCode = 1;
});
