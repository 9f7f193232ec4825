/** Every `@example` of the mathematics is a call and its result, and is run here: `call; // => value`. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative } from "node:path";
import { runInNewContext } from "node:vm";

const DOMAIN = join(__dirname, "../../src/domain");

const files = readdirSync(DOMAIN, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(DOMAIN, name));

interface Example {
  readonly file: string;
  readonly call: string;
  readonly result: string;
}

/** A call may take several lines; its result stands behind the last one. */
function examplesOf(file: string): Example[] {
  const blocks = readFileSync(file, "utf8").match(/@example\n(?: \* [^@\n]+\n)+/g) ?? [];
  return blocks.flatMap((block) =>
    [...block.replace(/^ \* |@example\n/gm, "").matchAll(/(\S[^;]*); \/\/ => (.+)/g)].map(
      ([, call = "", result = ""]) => ({
        file,
        call,
        result,
      }),
    ),
  );
}

const functionFiles = files.filter((file) => /^export function /m.test(readFileSync(file, "utf8")));

describe("the examples of the mathematics", () => {
  it.each(functionFiles.map((file) => [relative(DOMAIN, file), file]))("%s has one", (_name, file) => {
    expect(examplesOf(file)).not.toEqual([]);
  });

  it.each(functionFiles.map((file) => [relative(DOMAIN, file), file]))(
    "%s exports one function, its own",
    (_name, file) => {
      expect([...readFileSync(file, "utf8").matchAll(/^export function (\w+)/gm)].map(([, name]) => name)).toEqual([
        basename(file, ".ts"),
      ]);
    },
  );

  it.each(functionFiles.map((file) => [relative(DOMAIN, file), file]))(
    "%s names its source and every error it makes",
    (_name, file) => {
      const text = readFileSync(file, "utf8");
      const documented = [...text.matchAll(/@throws DomainError ([\w, ]+):/g)].flatMap(([, codes = ""]) =>
        codes.split(", "),
      );
      const made = [...text.matchAll(/new DomainError\(\s*"(\w+)"/g)].map(([, code]) => code);
      expect(documented).toEqual(expect.arrayContaining(made));
      expect(text).toContain(" * @see ");
    },
  );

  it.each(functionFiles.flatMap(examplesOf).map((example) => [example.call, example] as const))(
    "%s",
    (_call, example) => {
      const module = jest.requireActual<Record<string, unknown>>(example.file);
      expect(withoutNoise(evaluate(example.call, module))).toEqual(withoutNoise(evaluate(example.result, module)));
    },
  );
});

/** Evaluates an expression that knows nothing but what the file exports. */
function evaluate(expression: string, exports: Record<string, unknown>): unknown {
  return runInNewContext(`(${expression})`, { ...exports });
}

/** What a reader takes for the same figures: twelve digits, and no zero below zero. */
function withoutNoise(value: unknown): unknown {
  if (typeof value === "number") return Number(value.toPrecision(12)) + 0;
  if (Array.isArray(value)) return value.map(withoutNoise);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withoutNoise(each)]));
}
