// A browser for tests and pictures: the one npm brings on Linux x64, elsewhere Chrome or Edge as installed.
"use strict";
const fs = require("node:fs");
const path = require("node:path");

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--font-render-hinting=none",
];

/** Starts a headless browser, or says what to install. */
async function launchBrowser() {
  const { chromium } = require("playwright-core");
  return chromium.launch({ executablePath: await browserPath(), args: QUIET });
}

async function browserPath() {
  if (process.env.CHROME_PATH) return process.env.CHROME_PATH;
  if (process.platform === "linux" && process.arch === "x64") return bundledBrowser();
  const installed = installedBrowsers().find((file) => fs.existsSync(file));
  if (installed) return installed;
  throw new Error("The browser tests need Chrome or Edge: install one, or set CHROME_PATH to its program file.");
}

/**
 * The browser in @sparticuz/chromium unpacks itself once. It also carries the libraries a browser needs, and sets them up
 * when it believes to run on Amazon's bare Linux: so that is what it is told on any bare Linux.
 */
async function bundledBrowser() {
  if (!hasSystemLibraries()) process.env.AWS_EXECUTION_ENV ??= "AWS_Lambda_nodejs20.x";
  return require("@sparticuz/chromium").executablePath();
}

function hasSystemLibraries() {
  const folders = ["/usr/lib/x86_64-linux-gnu", "/usr/lib64", "/lib/x86_64-linux-gnu", "/usr/lib"];
  return ["libnss3.so", "libnspr4.so", "libexpat.so.1"].every((name) =>
    folders.some((folder) => fs.existsSync(path.join(folder, name))),
  );
}

function installedBrowsers() {
  const programs = [process.env.PROGRAMFILES, process.env["PROGRAMFILES(X86)"], process.env.LOCALAPPDATA].filter(
    Boolean,
  );
  return [
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
    ...programs.flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
    ]),
    "/usr/bin/google-chrome",
    "/usr/bin/chromium",
  ];
}

module.exports = { launchBrowser };
