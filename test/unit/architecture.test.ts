/** The rooms of the house and who may know whom. A wrong import is named in the failure. */
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import ts from "typescript";

const SRC = join(__dirname, "../../src");

/** What a room may take from another: everything, or types only, which leave no trace in what is built. */
type Leave = "all" | "types";

const MAY_KNOW: Readonly<Record<string, Readonly<Record<string, Leave>>>> = {
  domain: {},
  i18n: {},
  knowledge: { i18n: "types" },
  functions: { domain: "all" },
  formulas: {},
  templates: { knowledge: "all", i18n: "all", domain: "all" },
  workbook: { templates: "types" },
  // A call is explained by the function itself, which reads its arguments as it does for a cell.
  app: {
    workbook: "all",
    templates: "all",
    formulas: "all",
    functions: "all",
    domain: "all",
    knowledge: "all",
    i18n: "all",
  },
  // The pane's page is the one page there is: the ribbon's commands are registered in it.
  taskpane: { app: "all", commands: "all", i18n: "all", templates: "types" },
  commands: { app: "all", i18n: "all", templates: "types" },
  workbench: {},
};

/** Packages are for the two rooms with a screen; what Excel shows needs none. Use cases read the user's formulas with the one named here. */
const MAY_USE_PACKAGES: Readonly<Record<string, "all" | readonly string[]>> = {
  taskpane: "all",
  workbench: "all",
  app: ["@borgar/fx"],
  formulas: ["@borgar/fx"],
};

interface Import {
  readonly from: string;
  readonly to: string;
  readonly typesOnly: boolean;
}

const sources = readdirSync(SRC, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .map((name) => ({ name: name.split(sep).join("/"), text: readFileSync(join(SRC, name), "utf8") }));

const roomOf = (name: string) => name.split("/")[0] ?? "";

function importsOf({ name, text }: { name: string; text: string }): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typesOnly: boolean) => {
    if (specifier !== undefined && ts.isStringLiteralLike(specifier))
      found.push({ from: name, to: specifier.text, typesOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, importsTypesOnly(node.importClause));
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, exportsTypesOnly(node));
    else if (ts.isImportTypeNode(node))
      add(ts.isLiteralTypeNode(node.argument) ? node.argument.literal : undefined, true);
    else if (ts.isCallExpression(node) && isModuleCall(node.expression)) add(node.arguments[0], false);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(name, text, ts.ScriptTarget.Latest));
  return found;
}

function importsTypesOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const names = clause.namedBindings;
  return (
    clause.name === undefined &&
    names !== undefined &&
    ts.isNamedImports(names) &&
    names.elements.every((each) => each.isTypeOnly)
  );
}

function exportsTypesOnly(node: ts.ExportDeclaration): boolean {
  const names = node.exportClause;
  return (
    node.isTypeOnly ||
    (names !== undefined && ts.isNamedExports(names) && names.elements.every((each) => each.isTypeOnly))
  );
}

function isModuleCall(callee: ts.Expression): boolean {
  return callee.kind === ts.SyntaxKind.ImportKeyword || (ts.isIdentifier(callee) && callee.text === "require");
}

/** The room an import leads to, or undefined for a package. */
function roomReached({ from, to }: Import): string | undefined {
  if (!to.startsWith(".")) return undefined;
  return roomOf(
    relative(SRC, resolve(SRC, dirname(from), to))
      .split(sep)
      .join("/"),
  );
}

function describeImport({ from, to, typesOnly }: Import): string {
  return `src/${from} imports ${typesOnly ? "types of " : ""}"${to}"`;
}

function mayUse(room: string, name: string): boolean {
  const packages = MAY_USE_PACKAGES[room] ?? [];
  return packages === "all" || packages.includes(name);
}

function isAllowed(each: Import): boolean {
  const room = roomOf(each.from);
  const reached = roomReached(each);
  if (reached === undefined) return mayUse(room, each.to);
  const leave = reached === room ? "all" : MAY_KNOW[room]?.[reached];
  return leave === "all" || (leave === "types" && each.typesOnly);
}

const imports = sources.flatMap(importsOf);

describe("the house", () => {
  it("has the rooms we know, and no file outside of them", () => {
    expect(sources.map(({ name }) => name).filter((name) => MAY_KNOW[roomOf(name)] === undefined)).toEqual([]);
  });

  it.each(Object.keys(MAY_KNOW))("%s knows only whom it may know", (room) => {
    const offending = imports.filter((each) => roomOf(each.from) === room && !isAllowed(each));
    expect(offending.map(describeImport)).toEqual([]);
  });

  it("has no other room that knows the workbench", () => {
    const offending = imports.filter((each) => roomReached(each) === "workbench" && roomOf(each.from) !== "workbench");
    expect(offending.map(describeImport)).toEqual([]);
  });

  it("speaks to Excel in src/workbook only", () => {
    const speaks = sources.filter(({ name }) => !["workbook", "workbench"].includes(roomOf(name)));
    expect(placesOf(speaks, /\bExcel\.\w|\bcontext\.sync\b/)).toEqual([]);
  });

  it("needs of Excel's runtime, in its functions, CustomFunctions and nothing else", () => {
    const functions = sources.filter(({ name }) => roomOf(name) === "functions");
    expect(
      placesOf(functions, /\b(Office|OfficeExtension|OfficeRuntime|window|document|globalThis|fetch)\s*\./),
    ).toEqual([]);
  });

  it("has a mathematics without clock and chance", () => {
    const domain = sources.filter(({ name }) => roomOf(name) === "domain");
    expect(
      placesOf(domain, /\bDate\b|\bMath\.random\b|\bperformance\.|\bcrypto\.|\bIntl\.|\btoLocale|localeCompare/),
    ).toEqual([]);
  });

  it("names no file after nothing in particular", () => {
    const vague = /(^|\/)[^/]*(utils?|helpers?|common|manager|services?)(\.tsx?$|\/)/i;
    expect(sources.map(({ name }) => name).filter((name) => vague.test(name))).toEqual([]);
  });
});

/** Where code, not a comment, matches: "src/app/x.ts:12 …". */
function placesOf(among: readonly { name: string; text: string }[], pattern: RegExp): string[] {
  return among.flatMap(({ name, text }) =>
    withoutComments(text)
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`src/${name}:${i + 1} ${line.trim()}`] : [])),
  );
}

/** The same lines with their comments blanked. */
function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(,])\/\/.*$/gm, (comment) => comment.replace(/[^\n]/g, " "));
}

describe("the rules themselves", () => {
  const read = (text: string, from = "workbook/insertSheet.ts") => importsOf({ name: from, text });

  it.each([
    ['import { planSheet } from "../templates/planSheet";', false],
    ['import type { SheetPlan } from "../templates/SheetPlan";', true],
    ['import { type SheetPlan } from "../templates/SheetPlan";', true],
    ['import { type SheetPlan, planSheet } from "../templates/planSheet";', false],
    ['export { planSheet } from "../templates/planSheet";', false],
    ['export type { SheetPlan } from "../templates/SheetPlan";', true],
    ['const plan = await import("../templates/planSheet");', false],
    ['type Plan = import("../templates/SheetPlan").SheetPlan;', true],
    ['import "../templates/planSheet";', false],
    ['import * as plans from "../templates/planSheet";', false],
    ['import { x } from "lodash";', false],
  ])("see through %s", (text, allowed) => {
    expect(read(text).map(isAllowed)).toEqual([allowed]);
  });

  it("let no room but its own into the workbench", () => {
    expect(read('import { x } from "../workbench/x";', "app/x.ts").map(isAllowed)).toEqual([false]);
    expect(read('import { x } from "../../app/x";', "workbench/page/x.ts").map(isAllowed)).toEqual([false]);
    expect(read('import { x } from "../document/x";', "workbench/page/x.ts").map(isAllowed)).toEqual([true]);
  });

  it("look at code, not at comments", () => {
    const text = "/** Excel.run is for\n * others */\nconst a = 1; // Excel.run\nExcel.run(a);";
    expect(placesOf([{ name: "app/x.ts", text }], /Excel\.\w/)).toEqual(["src/app/x.ts:4 Excel.run(a);"]);
  });
});
