import { readFileSync } from "node:fs";
import ts from "typescript";

/** For each class of Excel's model the members Microsoft documents, by the requirement set they came with: "1.9", or with its name where it is not ExcelApi. */
export type ExcelMembers = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** What every object has: Office.js's own affair. */
const OF_OFFICE_JS = new Set([
  "constructor",
  "context",
  "isNullObject",
  "items",
  "load",
  "set",
  "toJSON",
  "track",
  "untrack",
]);

/** Reads the members off Microsoft's type declarations, where each says with which requirement set it came. */
export function readExcelMembers(): ExcelMembers {
  const file = require.resolve("@types/office-js/index.d.ts");
  const source = ts.createSourceFile(file, readFileSync(file, "utf8"), ts.ScriptTarget.Latest, true);
  const classes = new Map<string, Map<string, Set<string>>>();
  for (const statement of source.statements.filter(isExcel)) {
    for (const each of (statement.body as ts.ModuleBlock).statements) {
      if (ts.isClassDeclaration(each) && each.name) classes.set(each.name.text, membersOf(each));
    }
  }
  const sorted = [...classes]
    .filter(([, members]) => members.size > 0)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(sorted.map(([name, members]) => [name, bySet(members)]));
}

function isExcel(statement: ts.Statement): statement is ts.ModuleDeclaration {
  return ts.isModuleDeclaration(statement) && statement.name.text === "Excel" && statement.body !== undefined;
}

function membersOf(type: ts.ClassDeclaration): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  for (const member of type.members) {
    const name = member.name?.getText();
    const set = apiSet(member);
    if (name === undefined || OF_OFFICE_JS.has(name) || set === undefined) continue;
    found.set(name, (found.get(name) ?? new Set()).add(set));
  }
  return found;
}

/** "1.9", "ExcelApiDesktop 1.1"; where a member came in two steps, the first. */
function apiSet(member: ts.ClassElement): string | undefined {
  const [, name, version] = /\[Api set: (\w+) (\d+\.\d+)/.exec(member.getFullText()) ?? [];
  if (name === undefined || version === undefined) return undefined;
  return name === "ExcelApi" ? version : `${name} ${version}`;
}

function bySet(members: ReadonlyMap<string, ReadonlySet<string>>): Record<string, string> {
  const sets: Record<string, string[]> = {};
  for (const [name, each] of members) {
    const [first = ""] = [...each].sort(byAge);
    (sets[first] ??= []).push(name);
  }
  return Object.fromEntries(
    Object.keys(sets)
      .sort(byAge)
      .map((set) => [set, (sets[set] ?? []).sort().join(" ")]),
  );
}

function byAge(one: string, other: string): number {
  return one.localeCompare(other, "en", { numeric: true });
}
