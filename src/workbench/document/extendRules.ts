import { difference, intersection } from "./area";
import type { Area, SheetModel } from "./model";
import { cutOut, withAreas, type Rule } from "./ruleAreas";
import { joinedAreas } from "./structure/joinedAreas";
import type { WorkbookState } from "./WorkbookState";

/**
 * Lets the validations and conditional formats of cells apply to others beside them, too, each row's or column's on its own.
 *
 * @param from a row of cells above or below the others, or a column of cells beside them
 */
export function extendRules(state: WorkbookState, sheet: SheetModel, from: Area, to: Area): void {
  const { validations, conditionalFormats } = sheet;
  if (touch(validations, from)) {
    const free = cutOut(validations, to); // a cell has one validation at most
    state.set(sheet, "validations", extended(free, from, to));
  }
  if (touch(conditionalFormats, from)) state.set(sheet, "conditionalFormats", extended(conditionalFormats, from, to));
}

function touch(rules: readonly Rule[], area: Area): boolean {
  return rules.some(({ areas }) => areas.some((each) => intersection(each, area)));
}

function extended<T extends Rule>(rules: readonly T[], from: Area, to: Area): T[] {
  const isRow = from.left === to.left && from.right === to.right;
  return rules.map((rule) => {
    const added = rule.areas.flatMap((area) => {
      const part = intersection(area, from);
      if (!part) return [];
      return [isRow ? { ...to, left: part.left, right: part.right } : { ...to, top: part.top, bottom: part.bottom }];
    });
    if (added.length === 0) return rule;
    const before = rule.areas.flatMap((area) =>
      added.reduce((parts, each) => parts.flatMap((part) => difference(part, each)), [area]),
    );
    return withAreas(rule, joinedAreas([...before, ...added]));
  });
}
