import { DocumentError } from "../document/DocumentError";
import excelMembers from "./excelMembers.json";

interface RequirementSet {
  readonly name: string;
  readonly version: string;
  readonly order: number;
}

/** By class and member the requirement set the member came with. */
const setOf: ReadonlyMap<string, ReadonlyMap<string, RequirementSet>> = new Map(
  Object.entries(excelMembers as Record<string, Record<string, string>>).map(([type, sets]) => [
    type,
    new Map(
      Object.entries(sets).flatMap(([set, members]) => {
        const [version = "", name = "ExcelApi"] = set.split(" ").reverse();
        return members.split(" ").map((member) => [member, { name, version, order: order(version) }] as const);
      }),
    ),
  ]),
);

/** True where Excel documents such a member, of whatever age. */
export function isDocumented(type: string, member: string): boolean {
  return setOf.get(type)?.has(member) === true;
}

/** True where an Excel that supports these requirement sets has the member. What Office.js asks for by names of its own has no age. */
export function isOldEnough(type: string, member: string, supported: Readonly<Record<string, string>>): boolean {
  const set = setOf.get(type)?.get(member);
  if (!set) return true;
  const has = supported[set.name];
  return has !== undefined && order(has) >= set.order;
}

/** Refuses a member as an Excel does that is older than it. */
export function checkAge(type: string, member: string, supported: Readonly<Record<string, string>>): void {
  if (isOldEnough(type, member, supported)) return;
  const { name = "", version = "" } = setOf.get(type)?.get(member) ?? {};
  throw new DocumentError(
    "ApiNotFound",
    `${type}.${member} came with ${name} ${version}; this Excel has ${supported[name] ? `${name} ${supported[name]}` : `no ${name}`}.`,
  );
}

/** A number that grows with the version: 1.9 comes before 1.10. */
function order(version: string): number {
  const point = version.indexOf(".");
  return Number(version.slice(0, point)) * 1000 + Number(version.slice(point + 1));
}
