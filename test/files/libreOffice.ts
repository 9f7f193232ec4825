import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";

/** LibreOffice with settings of its own: it shows the values a file holds and calculates nothing on its own account. */
const NEVER_CALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>1</value></prop></item>
</oor:items>`;
const ALWAYS_CALCULATE = NEVER_CALCULATE.replace("<value>1</value>", "<value>0</value>");

/**
 * Converts files into another format.
 *
 * @param format as LibreOffice names it: "fods", "pdf", "csv"
 * @returns the folder that holds the results
 */
export function convert(files: readonly string[], format: string, calculation: "never" | "always" = "never"): string {
  const folder = mkdtempSync(path.join(tmpdir(), "kam-libreoffice-"));
  const profile = path.join(folder, "profile");
  mkdirSync(path.join(profile, "user"), { recursive: true });
  const settings = calculation === "never" ? NEVER_CALCULATE : ALWAYS_CALCULATE;
  writeFileSync(path.join(profile, "user", "registrymodifications.xcu"), settings);
  execFileSync(
    "soffice",
    [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      "--headless",
      "--convert-to",
      format,
      "--outdir",
      folder,
      ...files,
    ],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  return folder;
}
