import type { Area, ConditionalFormatModel, SheetModel, ValidationModel } from "../model";
import { ruleWith } from "../rewriteFormulas";
import { originOf, withAreas } from "../ruleAreas";
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

/** The rules of each sheet after the change. A rule comes apart where a part of it goes to another sheet or means something else now. */
function followed<T extends Rule>(
  sheets: readonly SheetModel[],
  change: StructureChange,
  rulesOf: (sheet: SheetModel) => readonly T[],
  copy: (rule: T) => T,
): Map<SheetModel, T[]> {
  const result = new Map<SheetModel, T[]>(sheets.map((sheet) => [sheet, []]));
  for (const sheet of sheets) {
    for (const rule of rulesOf(sheet)) {
      let isTaken = false;
      for (const target of sheets) {
        for (const after of partsOn(target, rule, sheet, change)) {
          result.get(target)?.push(isTaken || target !== sheet ? copy(after) : after);
          isTaken ||= target === sheet;
        }
      }
    }
  }
  return result;
}

/** What becomes of a rule on one sheet: once for all areas whose cells it means the same for. */
function partsOn<T extends Rule>(target: SheetModel, rule: T, sheet: SheetModel, change: StructureChange): T[] {
  const places = rule.areas.flatMap((area) => adjustArea({ sheetName: sheet.name, area }, change));
  const areas = places.filter(({ sheetName }) => isSameSheet(sheetName, target.name)).map(({ area }) => area);
  if (isSameAreas(areas, rule.areas) && target === sheet && !isReached(rule, sheet, change)) return [rule];
  const parts: T[] = [];
  for (const area of areas) {
    const part = { ...rule, areas: [area], rule: ruleFor(rule, area, sheet, target, change) };
    const alike = parts.findIndex(
      (other) => JSON.stringify(withAreas(other, [area]).rule) === JSON.stringify(part.rule),
    );
    const other = parts[alike];
    if (other) parts[alike] = withAreas(other, joinedAreas([...other.areas, area]));
    else parts.push(part);
  }
  return parts;
}

/** The rule as it is written for the first cell of an area: its formulas are adjusted as they read where that cell was before. */
function ruleFor<T extends Rule>(
  rule: T,
  area: Area,
  from: SheetModel,
  to: SheetModel,
  change: StructureChange,
): T["rule"] {
  const here = { row: area.top, column: area.left };
  const before = cellBefore(to.name, here, change) ?? here;
  const home = { before: from.name, after: to.name };
  return ruleWith(rule, (formula) => adjustFormula(shiftFormula(formula, originOf(rule), before), home, change));
}

/** True when a formula of the rule changes though its cells stay. */
function isReached(rule: Rule, sheet: SheetModel, change: StructureChange): boolean {
  const home = { before: sheet.name, after: sheet.name };
  return ruleWith(rule, (formula) => adjustFormula(formula, home, change)) !== rule.rule;
}

function isSameAreas(one: readonly Area[], other: readonly Area[]): boolean {
  return one.length === other.length && one.every((area, i) => isEqual(area, other[i]));
}

function isEqual(one: Area, other: Area | undefined): boolean {
  return one.top === other?.top && one.left === other.left && one.bottom === other.bottom && one.right === other.right;
}
