import { intersection } from "../area";
import type { Area, ConditionalFormatModel, ValidationModel } from "../model";
import { cutOut, withAreas } from "../ruleAreas";
import type { WorkbookState } from "../WorkbookState";
import type { Copy } from "./Copy";
import { joinedAreas } from "./joinedAreas";
import { areaInTile, filledBy } from "./tiles";

type Rule = ValidationModel | ConditionalFormatModel;

/** Copies conditional formats with formats, and validations with everything; those that were at the target go. */
export function copyRules(state: WorkbookState, copy: Copy): void {
  const { source, target, what } = copy;
  if (what !== "All" && what !== "Formats") return;
  if (source.conditionalFormats.length > 0 || target.conditionalFormats.length > 0) {
    const newId = (): string => `{cf${state.newId()}}`;
    const formats = copied(copy, source.conditionalFormats, target.conditionalFormats, newId);
    state.set(target, "conditionalFormats", formats);
  }
  if (what !== "All" || (source.validations.length === 0 && target.validations.length === 0)) return;
  const newId = (): string => `dv${state.newId()}`;
  state.set(target, "validations", copied(copy, source.validations, target.validations, newId));
}

/** The rules of the target with those of the source that hold for what is copied. */
function copied<T extends Rule>(copy: Copy, rules: readonly T[], present: readonly T[], newId: () => string): T[] {
  const pieces = rules.flatMap((rule) => {
    const parts = rule.areas.flatMap((area) => intersection(area, copy.from) ?? []);
    const areas = copy.tiles.flatMap((tile) => parts.map((part) => areaInTile(part, copy, tile)));
    return areas.length > 0 ? [{ rule, areas }] : [];
  });
  const left = cutOut(present, filledBy(copy));
  return pieces.reduce((now, { rule, areas }) => placed(now, rule, areas, newId), left);
}

/** A rule that is on the sheet already holds for the copies as well; else it comes as a new one. */
function placed<T extends Rule>(rules: readonly T[], rule: T, areas: readonly Area[], newId: () => string): T[] {
  if (!rules.some(({ id }) => id === rule.id))
    return [...rules, { ...withAreas(rule, joinedAreas(areas)), id: newId() }];
  return rules.map((each) => (each.id === rule.id ? withAreas(each, joinedAreas([...each.areas, ...areas])) : each));
}
