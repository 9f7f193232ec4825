import "../unit/functions/excelRuntime";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { compileFunction } from "node:vm";
import { gzipSync } from "node:zlib";
import { buildFunctions } from "../buildFunctions";

/** A custom function of the built product; arguments left out are null. */
export type Answer = (...values: unknown[]) => unknown[][];

/** The functions as Excel loads them: the built and minified dist/functions.js, and how large it is. */
export async function builtFunctions(): Promise<{ answerOf: (id: string) => Answer; gzippedKilobytes: number }> {
  const folder = mkdtempSync(join(tmpdir(), "kam-bench-"));
  try {
    await buildFunctions(folder);
    const code = readFileSync(join(folder, "functions.js"));
    const answers = new Map<string, Answer>();
    const { Error, ErrorCode } = CustomFunctions;
    const associate = (id: string, answer: Answer) => answers.set(id, answer);
    const run = compileFunction(code.toString(), ["CustomFunctions"]) as (runtime: object) => void;
    run({ Error, ErrorCode, associate });
    return {
      answerOf: (id) => complete(answers.get(id), id),
      gzippedKilobytes: gzipSync(code, { level: 9 }).length / 1024,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Excel passes null for every argument that is left out. */
function complete(answer: Answer | undefined, id: string): Answer {
  if (answer === undefined) throw new Error(`the bundle has no ${id}`);
  return (...values) => answer(...Array.from({ length: answer.length }, (_, i) => values[i] ?? null));
}
