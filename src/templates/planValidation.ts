import { relativeAddress } from "./address";
import type { PlanContext } from "./PlanContext";
import type { ValidationStep } from "./SheetPlan";
import type { Validation } from "./SheetTemplate";

/** Excel's limits for the little note beside a selected cell. */
const LONGEST_PROMPT_TITLE = 32;
const LONGEST_PROMPT = 255;

/** What may be entered, and what is said when something else is. */
export function planValidation(
  validation: Validation,
  { grid, references, sheetName, words }: PlanContext,
): ValidationStep {
  const area = grid.area(validation);
  const first = { ...area, bottom: area.top, right: area.left };
  return {
    kind: "validation",
    address: relativeAddress(area),
    rule: rule(validation, (formula) => references.resolve(formula, first)),
    title: sheetName,
    message: words(validation.message),
    ...(validation.prompt !== undefined && {
      prompt: {
        title: cut(words(validation.prompt.title), LONGEST_PROMPT_TITLE),
        text: cut(validation.prompt.text.map(words).join("\n"), LONGEST_PROMPT),
      },
    }),
  };
}

function rule(validation: Validation, resolve: (formula: string) => string): ValidationStep["rule"] {
  switch (validation.rule) {
    case "custom":
      return { kind: "custom", formula: `=${resolve(validation.formula)}` };
    case "between":
      return { kind: "between", least: validation.least, most: validation.most };
    case "atLeast":
      return { kind: "atLeast", least: validation.least };
    case "date":
      return { kind: "date" };
    case "list":
      return { kind: "list", source: `=${resolve(validation.from)}` };
  }
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest - 1).trimEnd()}…`;
}
