import type { SheetModel } from "../../document/model";
import type { NotKept } from "../NotKept";
import { xml } from "../package/xml";
import { child, truthOf, type XmlElement } from "../package/XmlElement";

/** What Office.js calls allowed, what a file calls forbidden, and whether a file that says nothing forbids it. */
const ACTIONS = [
  ["allowEditObjects", "objects", false],
  ["allowEditScenarios", "scenarios", false],
  ["allowFormatCells", "formatCells", true],
  ["allowFormatColumns", "formatColumns", true],
  ["allowFormatRows", "formatRows", true],
  ["allowInsertColumns", "insertColumns", true],
  ["allowInsertRows", "insertRows", true],
  ["allowInsertHyperlinks", "insertHyperlinks", true],
  ["allowDeleteColumns", "deleteColumns", true],
  ["allowDeleteRows", "deleteRows", true],
  ["allowSort", "sort", true],
  ["allowAutoFilter", "autoFilter", true],
  ["allowPivotTables", "pivotTables", true],
] as const;

export function readProtection(worksheet: XmlElement, sheetName: string, notKept: NotKept): SheetModel["protection"] {
  const element = child(worksheet, "sheetProtection");
  if (!truthOf(element, "sheet", false)) return { protected: false, options: {} };
  const { password, hashValue } = element?.attributes ?? {};
  if (password !== undefined || hashValue !== undefined)
    notKept.say(`The password that protects the sheet "${sheetName}": it stays protected, without a password.`);
  const allowed = ACTIONS.map(([option, attribute, isForbidden]): readonly [string, boolean] => [
    option,
    !truthOf(element, attribute, isForbidden),
  ]);
  const selectionMode = truthOf(element, "selectUnlockedCells", false)
    ? "None"
    : truthOf(element, "selectLockedCells", false)
      ? "Unlocked"
      : "Normal";
  return { protected: true, options: { ...Object.fromEntries(allowed), selectionMode } };
}

export function writeProtection({ protection }: SheetModel): string {
  if (!protection.protected) return "";
  const { options } = protection;
  const forbidden = ACTIONS.flatMap(([option, attribute, isForbidden]): (readonly [string, boolean])[] => {
    const forbids = options[option] !== true;
    return forbids === isForbidden ? [] : [[attribute, forbids]];
  });
  const mode = options["selectionMode"];
  return xml("sheetProtection", {
    sheet: true,
    ...Object.fromEntries(forbidden),
    selectLockedCells: mode === "Unlocked" || mode === "None" || undefined,
    selectUnlockedCells: mode === "None" || undefined,
  });
}
