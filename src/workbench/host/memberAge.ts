import { DocumentError } from "../document/DocumentError";
import excelMembers from "./excelMembers.json";

/** By class and member the requirement set the member came with, e.g. ["ExcelApi", "1.9"]. */
const setOf: ReadonlyMap<string, ReadonlyMap<string, readonly [string, string]>> = new Map(
  Object.entries(excelMembers as Record<string, Record<string, string>>).map(([type, sets]) => [
    type,
    new Map(
      Object.entries(sets).flatMap(([set, members]) => {
        const [version = "", name = "ExcelApi"] = set.split(" ").reverse();
        return members.split(" ").map((member) => [member, [name, version] as const] as const);
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
  const [set, version] = setOf.get(type)?.get(member) ?? [];
  if (set === undefined || version === undefined) return true;
  const has = supported[set];
  return has !== undefined && has.localeCompare(version, "en", { numeric: true }) >= 0;
}

/** Refuses a member as an Excel does that is older than it. */
export function checkAge(type: string, member: string, supported: Readonly<Record<string, string>>): void {
  if (isOldEnough(type, member, supported)) return;
  const [set = "", version = ""] = setOf.get(type)?.get(member) ?? [];
  throw new DocumentError(
    "ApiNotFound",
    `${type}.${member} came with ${set} ${version}; this Excel has ${supported[set] ? `${set} ${supported[set]}` : `no ${set}`}.`,
  );
}
