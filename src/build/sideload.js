// `npm run start:excel` loads the add-in into Excel from this machine, `npm stop` takes it out again.
//
//   npm run start:excel                                  Excel for Windows or Mac
//   npm run start:excel -- --document https://…          a workbook in Excel on the web, by its address
"use strict";
const { spawnSync } = require("node:child_process");
const path = require("node:path");
const { parseArgs } = require("node:util");

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = "manifest.xml";
const SERVER = "npm run --silent serve:excel";
const PORT = "3000";

/** Microsoft's tool for loading an add-in; it is optional because a part of it does not install on every machine. */
function sideloadingTool() {
  try {
    return path.join(path.dirname(require.resolve("office-addin-debugging/package.json")), "cli.js");
  } catch {
    return undefined;
  }
}

const WITHOUT_THE_TOOL = `The tool that loads add-ins into Excel is not installed here (npm could not build a part of it).

Install it, and try again:
  npm install --no-save office-addin-debugging@7.0.0

Or load the add-in by hand:
  1. npm run serve:excel (leave it running)
  2. Windows: share a folder, put ${MANIFEST} there, and add the folder under File > Options > Trust Center > Trusted Add-in Catalogs.
     Mac: copy ${MANIFEST} to ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel.
     Web: Home > Add-ins > More add-ins > Upload my add-in, and choose ${MANIFEST}.
`;

const STOPPED_BY_HAND = `The tool that takes add-ins out of Excel is not installed here, so it loaded none either.

Taken in by hand, it goes by hand:
  Windows: remove the folder under File > Options > Trust Center > Trusted Add-in Catalogs.
  Mac: delete ${MANIFEST} from ~/Library/Containers/com.microsoft.Excel/Data/Documents/wef and restart Excel.
  Web: Home > Add-ins, and remove it there.
`;

function main([command, ...rest]) {
  const { values } = parseArgs({ args: rest, options: { document: { type: "string" } } });
  const tool = sideloadingTool();
  if (!tool) {
    process.stderr.write(command === "stop" ? STOPPED_BY_HAND : WITHOUT_THE_TOOL);
    return 1;
  }
  const platform = values.document ? ["web", "--document", values.document] : ["desktop"];
  const serve = ["--dev-server", SERVER, "--dev-server-port", PORT, "--no-debug", "--no-live-reload"];
  const args = command === "start" ? ["start", MANIFEST, ...platform, ...serve] : ["stop", MANIFEST];
  return spawnSync(process.execPath, [tool, ...args], { cwd: ROOT, stdio: "inherit" }).status ?? 1;
}

process.exitCode = main(process.argv.slice(2));
