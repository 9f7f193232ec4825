import { readFileSync } from "node:fs";
import path from "node:path";
import ts from "typescript";
import { SnippetPage } from "./SnippetPage";

export interface OpenSnippet {
  /** Presses a button of the snippet's page and waits until what it started has ended; an error the snippet reports is thrown. */
  readonly press: (...buttons: readonly string[]) => Promise<void>;
  /** The page the snippet stands on: what a person types into it, what it shows. */
  readonly page: SnippetPage;
  /** What it has written to the console, one text per call. */
  readonly log: readonly string[];
}

/** Starts one of Microsoft's snippets as Script Lab does: its script, unchanged, on a page with its buttons. Excel has to be open. */
export function openSnippet(name: string): OpenSnippet {
  const source = readFileSync(path.join(__dirname, "samples", `${name}.yaml`), "utf8");
  const page = new SnippetPage(section(source, "template"));
  const log: string[] = [];
  const errors: unknown[] = [];
  const console = {
    log: (...shown: unknown[]) => void log.push(shown.map(shownText).join(" ")),
    error: (error: unknown) => void errors.push(error),
  };
  const { outputText } = ts.transpileModule(section(source, "script"), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  });
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- a snippet is a script, and running it is what is tested
  const start = new Function("document", "window", "console", "setTimeout", outputText) as (
    ...given: unknown[]
  ) => void;
  start(page, { open: () => undefined }, console, setTimeout);
  return {
    page,
    log,
    press: async (...buttons) => {
      for (const button of buttons) {
        await page.press(button);
        const [error] = errors.splice(0);
        if (error instanceof Error) throw error;
        if (error !== undefined) throw new Error(`The snippet reports: ${shownText(error)}`);
      }
    },
  };
}

/** The text of `content` below a heading of the file, which is YAML: a block of lines with eight blanks in front. */
function section(source: string, heading: string): string {
  const lines = source.split(/\r?\n/);
  const first = lines.indexOf(`${heading}:`);
  const content = lines.findIndex((line, at) => at > first && /^ {4}content: \|/.test(line)) + 1;
  const end = lines.findIndex((line, at) => at >= content && line !== "" && !line.startsWith("        "));
  if (first < 0 || content === 0) throw new Error(`The snippet has no ${heading}.`);
  return lines
    .slice(content, end < 0 ? undefined : end)
    .map((line) => line.slice(8))
    .join("\n");
}

function shownText(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
