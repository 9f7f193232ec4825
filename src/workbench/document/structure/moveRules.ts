import type { Area, ConditionalFormatModel, SheetModel, ValidationModel } from "../model";
import { ruleWith } from "../rewriteFormulas";
import { originOf } from "../ruleAreas";
import { shiftFormula } from "../shiftFormula";
import type { WorkbookState } from "../WorkbookState";
import { adjustArea } from "./adjustArea";
import { adjustFormula } from "./adjustFormula";
import { cellBefore } from "./cellPlaces";
import { isSameList } from "./isSameList";
import { joinedAreas } from "./joinedAreas";
import { isSameSheet, type StructureChange } from "./StructureChange";

type Rule = ValidationModel | ConditionalFormatModel;

/** Lets validations and conditional formats follow their cells, also to another sheet, and what their formulas refer to. */
export function moveRules(state: WorkbookState, change: StructureChange): void {
  const { sheets } = state.model;
  const validations = followed(
    sheets,
    change,
    (sheet) => sheet.validations,
    (rule) => ({ ...rule, id: `dv${state.newId()}` }),
  );
  const formats = followed(
    sheets,
    change,
    (sheet) => sheet.conditionalFormats,
    (rule) => ({ ...rule, id: `{cf${state.newId()}}` }),
  );
  for (const sheet of sheets) {
    const validationsNow = validations.get(sheet) ?? [];
    if (!isSameList(validationsNow, sheet.validations)) state.set(sheet, "validations", validationsNow);
    const formatsNow = formats.get(sheet) ?? [];
    if (!isSameList(formatsNow, sheet.conditionalFormats)) state.set(sheet, "conditionalFormats", formatsNow);
  }
}

/** The rules of each sheet after the change; a rule of which a part goes to another sheet is two. */
function followed<T extends Rule>(
  sheets: readonly SheetModel[],
  change: StructureChange,
  rulesOf: (sheet: SheetModel) => readonly T[],
  copy: (rule: T) => T,
): Map<SheetModel, T[]> {
  const result = new Map<SheetModel, T[]>(sheets.map((sheet) => [sheet, []]));
  for (const sheet of sheets) {
    for (const rule of rulesOf(sheet)) {
      const places = rule.areas.flatMap((area) => adjustArea({ sheetName: sheet.name, area }, change));
      for (const target of sheets) {
        const areas = places.filter(({ sheetName }) => isSameSheet(sheetName, target.name)).map(({ area }) => area);
        if (areas.length === 0) continue;
        const after = ruleAfter(rule, sheet, target, joinedAreas(areas), change);
        result.get(target)?.push(target === sheet ? after : copy(after));
      }
    }
  }
  return result;
}

/** The rule on its new areas. Its formulas are adjusted as they read in a cell that is still there, and then written for the first one. */
function ruleAfter<T extends Rule>(
  rule: T,
  from: SheetModel,
  to: SheetModel,
  areas: readonly Area[],
  change: StructureChange,
): T {
  const [first] = areas;
  const here = first && { row: first.top, column: first.left };
  const before = here && cellBefore(to.name, here, change);
  if (!before) return { ...rule, areas };
  const home = { before: from.name, after: to.name };
  const adjusted = ruleWith(rule, (formula) =>
    shiftFormula(adjustFormula(shiftFormula(formula, originOf(rule), before), home, change), here, originOf({ areas })),
  );
  const isSame =
    adjusted === rule.rule &&
    areas.length === rule.areas.length &&
    areas.every((area, i) => isEqual(area, rule.areas[i]));
  return isSame ? rule : { ...rule, areas, rule: adjusted };
}

function isEqual(one: Area, other: Area | undefined): boolean {
  return one.top === other?.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
