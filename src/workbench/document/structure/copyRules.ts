import { boundingArea, intersection } from "../area";
import type { Area, ConditionalFormatModel, SheetModel, ValidationModel } from "../model";
import { cutOut, withAreas } from "../ruleAreas";
import type { WorkbookState } from "../WorkbookState";
import { joinedAreas } from "./joinedAreas";
import { movedTo, type Tile } from "./tiles";

type Rule = ValidationModel | ConditionalFormatModel;

/** Copies conditional formats with formats, and validations with everything; those that were at the target go. */
export function copyRules(
  state: WorkbookState,
  source: SheetModel,
  from: Area,
  target: SheetModel,
  tiles: readonly Tile[],
  what: "All" | "Formats",
  transpose: boolean,
): void {
  const copied = <T extends Rule>(rules: readonly T[], present: readonly T[], newId: () => string): T[] => {
    const pieces = rules.flatMap((rule) => {
      const parts = rule.areas.flatMap((area) => intersection(area, from) ?? []);
      const areas = tiles.flatMap((tile) => parts.map((part) => movedTo(part, from, tile, transpose)));
      return areas.length > 0 ? [{ rule, areas }] : [];
    });
    const filled = boundingArea(tiles.map((tile) => movedTo(from, from, tile, transpose)));
    const left = cutOut(present, filled);
    return pieces.reduce((now, { rule, areas }) => placed(now, rule, areas, newId), left);
  };
  if (source.conditionalFormats.length > 0 || target.conditionalFormats.length > 0) {
    const formats = copied(source.conditionalFormats, target.conditionalFormats, () => `{cf${state.newId()}}`);
    state.set(target, "conditionalFormats", formats);
  }
  if (what !== "All" || (source.validations.length === 0 && target.validations.length === 0)) return;
  state.set(
    target,
    "validations",
    copied(source.validations, target.validations, () => `dv${state.newId()}`),
  );
}

/** A rule that is on the sheet already holds for the copies as well; else it comes as a new one. */
function placed<T extends Rule>(rules: readonly T[], rule: T, areas: readonly Area[], newId: () => string): T[] {
  if (!rules.some(({ id }) => id === rule.id))
    return [...rules, { ...withAreas(rule, joinedAreas(areas)), id: newId() }];
  return rules.map((each) => (each.id === rule.id ? withAreas(each, joinedAreas([...each.areas, ...areas])) : each));
}
