import { readdirSync } from "node:fs";
import path from "node:path";
import type { HostClass } from "../../src/workbench/host/HostClass";
import type { ExcelMembers } from "./excelMembers";

const CLASSES = path.join(__dirname, "../../src/workbench/host/classes");

/** Office.js sets some members by other names than it reads them. */
const ON_THE_WIRE: Readonly<Record<string, string>> = { gridlines: "showGridlines", headings: "showHeadings" };

/** The classes of Excel's model the host answers for: everything that the files of its folder export as one. */
export async function hostClasses(): Promise<HostClass<unknown>[]> {
  const files = readdirSync(CLASSES).filter((name) => name.endsWith(".ts"));
  const modules = await Promise.all(files.map((name) => import(path.join(CLASSES, name)) as Promise<object>));
  return modules.flatMap((each): unknown[] => Object.values(each)).filter(isHostClass);
}

function isHostClass(value: unknown): value is HostClass<unknown> {
  return (
    typeof value === "object" && value !== null && "name" in value && ("properties" in value || "methods" in value)
  );
}

function membersOf({ properties, objects, methods, events }: HostClass<unknown>): Set<string> {
  const names = [properties, objects, methods, events].flatMap((table) => Object.keys(table ?? {}));
  return new Set(names.map((name) => ON_THE_WIRE[name] ?? name));
}

/** The table of what the host answers, as text: a class after the other, its members by the requirement set they came with. */
export function memberTable(excel: ExcelMembers, classes: readonly HostClass<unknown>[]): string {
  const rows = Object.entries(excel).flatMap(([name, sets]) => {
    const mine = classes.filter((each) => each.name === name);
    if (mine.length === 0) return [];
    const done = new Set(mine.flatMap((each) => [...membersOf(each)]));
    const bySet = Object.entries(sets).map(([set, members]) => [set, members.split(" ")] as const);
    const all = bySet.flatMap(([, members]) => members);
    return [
      `## ${name}: ${all.filter((member) => done.has(member)).length} of ${all.length}`,
      `Done: ${listed(bySet, (member) => done.has(member))}.`,
      `NotImplemented: ${listed(bySet, (member) => !done.has(member))}.`,
    ];
  });
  const answered = new Set(classes.map(({ name }) => name));
  const others = Object.keys(excel).filter((name) => !answered.has(name));
  return [HEAD, ...rows, "## Not there at all", `${others.join(", ")}.\n`].join("\n\n");
}

/** "**1.1** address, values; **1.7** style" */
function listed(bySet: readonly (readonly [string, readonly string[]])[], holds: (member: string) => boolean): string {
  const lists = bySet.flatMap(([set, members]) => {
    const shown = members.filter(holds);
    return shown.length > 0 ? [`**${set}** ${shown.join(", ")}`] : [];
  });
  return lists.join("; ") || "nothing";
}

const HEAD = `# What the host answers

Every class and member of Excel's JavaScript model, the requirement set it came with, and whether the host answers it or says
\`NotImplemented: Class.member\`. Written by \`node -r ./test/typescript.cjs test/host/writeMembers.ts\` from Microsoft's type
declarations and the tables in \`classes/\`; a test holds it to both.`;
