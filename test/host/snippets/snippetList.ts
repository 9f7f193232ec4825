import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { notCarried } from "./notCarried";

export interface CarriedSnippet {
  readonly name: string;
  /** What its test sees. */
  readonly claim: string;
  /** Buttons of its page that its test does not press. */
  readonly unpressed: readonly string[];
}

/** The names of the files below `samples`, as tests call them. */
export function carriedFiles(): string[] {
  const files = readdirSync(path.join(__dirname, "samples"), { recursive: true, encoding: "utf8" });
  return files
    .filter((file) => file.endsWith(".yaml"))
    .map((file) => file.replaceAll(path.sep, "/").replace(/\.yaml$/, ""))
    .sort();
}

/** The snippets that tests of this folder run, read off the tests. */
export function testedSnippets(): CarriedSnippet[] {
  const tests = readdirSync(__dirname).filter((file) => file.endsWith(".test.ts") && file !== "list.test.ts");
  return tests
    .flatMap((file) =>
      readFileSync(path.join(__dirname, file), "utf8")
        .split(/\bsnippet\(/)
        .slice(1),
    )
    .map((test) => {
      const [, name = "", claim = ""] = /^\s*"([^"]+)",\s*"((?:[^"\\]|\\.)+)"/.exec(test) ?? [];
      return { name, claim, unpressed: buttonsOf(name).filter((button) => !test.includes(`"${button}"`)) };
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function buttonsOf(name: string): string[] {
  const source = readFileSync(path.join(__dirname, "samples", `${name}.yaml`), "utf8");
  const listening = source.matchAll(/getElementById\("([^"]+)"\)\.addEventListener\("click"/g);
  return [...listening].map(([, button = ""]) => button);
}

/** The list of Microsoft's snippets for Excel: what those show that run, and why the others do not. */
export function snippetList(tested: readonly CarriedSnippet[]): string {
  return [
    "# Microsoft's snippets on the workbench",
    `${tested.length} snippets for Excel run unchanged on Microsoft's Office.js and the workbench's host, each with a look at what the workbook holds afterwards. Where they come from is in \`samples/README.md\`. Written by \`node -r ./test/typescript.cjs test/host/snippets/writeList.ts\`; a test holds it to the tests.`,
    "## They run",
    tested.map(line).join("\n"),
    "## They do not",
    Object.entries(notCarried)
      .map(([name, reason]) => `- \`${name}\` ${reason}`)
      .join("\n"),
    "",
  ]
    .join("\n\n")
    .replace(/\n+$/, "\n");
}

function line({ name, claim, unpressed }: CarriedSnippet): string {
  const rest = unpressed.length > 0 ? ` (not pressed: ${unpressed.map((button) => `\`${button}\``).join(", ")})` : "";
  return `- \`${name}\` ${claim}${rest}`;
}
