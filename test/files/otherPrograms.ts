import { execFileSync } from "node:child_process";

const PYTHON = "/usr/bin/python3"; // Debian's, for which it packs openpyxl
const HOW = "apt-get install -y --no-install-recommends libreoffice-calc python3-openpyxl poppler-utils";

/** Stops with a sentence that says what to install where a program is missing. */
export function requireOtherPrograms(): void {
  const missing = [
    ["LibreOffice", "soffice", ["--version"]],
    ["openpyxl", PYTHON, ["-c", "import openpyxl"]],
    ["pdftoppm", "pdftoppm", ["-v"]],
  ] as const;
  for (const [name, command, args] of missing) {
    try {
      execFileSync(command, args, { stdio: "ignore" });
    } catch (error) {
      throw new Error(`These checks need ${name}, which is not here: ${HOW}`, { cause: error });
    }
  }
}

/** What a script of ours says about a file, e.g. "describe_workbook.py". */
export function describeBy(script: string, file: string): Record<string, unknown> {
  const output = execFileSync(PYTHON, [require.resolve(`./${script}`), file], { maxBuffer: 256 * 1024 * 1024 });
  return JSON.parse(output.toString()) as Record<string, unknown>;
}
