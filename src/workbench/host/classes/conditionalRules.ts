import { object, type HostClass, type HostObject } from "../HostClass";
import { checkRuleFormula } from "../../document/checkFormula";
import { textArgument } from "../readArguments";
import { conditionalRangeFormatClass } from "./conditionalRangeFormat";
import { ruleProperty, wholeRule, type Target } from "./conditionalRuleParts";

const format = (target: Target): HostObject => object(conditionalRangeFormatClass, target);

export const cellValueClass: HostClass<Target> = {
  name: "CellValueConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const textComparisonClass: HostClass<Target> = {
  name: "TextConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const topBottomClass: HostClass<Target> = {
  name: "TopBottomConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const presetClass: HostClass<Target> = {
  name: "PresetCriteriaConditionalFormat",
  properties: { rule: wholeRule },
  objects: { format },
};
export const customClass: HostClass<Target> = {
  name: "CustomConditionalFormat",
  objects: { format, rule: (target) => object(conditionalFormatRuleClass, target) },
};
function formulaArgument(value: unknown, name: string): string {
  const formula = textArgument(value, name);
  if (formula.startsWith("=")) checkRuleFormula(formula);
  return formula;
}

export const conditionalFormatRuleClass: HostClass<Target> = {
  name: "ConditionalFormatRule",
  properties: { formula: ruleProperty("formula", formulaArgument, "") },
};
