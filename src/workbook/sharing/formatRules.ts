/** How the rule of a conditional format is read and set, where it may hold formulas. */
interface FormatRule {
  readonly load: (format: Excel.ConditionalFormat) => void;
  readonly read: (format: Excel.ConditionalFormat) => unknown;
  readonly write: (format: Excel.ConditionalFormat, rule: unknown) => void;
}

/** By the type that Excel calls them. What is written is what was read, with other formulas in it. */
export const FORMAT_RULES = {
  Custom: {
    load: ({ custom }) => custom.rule.load("formula"),
    read: ({ custom }) => custom.rule.formula,
    write: ({ custom }, formula) => (custom.rule.formula = formula as string),
  },
  CellValue: {
    load: ({ cellValue }) => cellValue.load("rule"),
    read: ({ cellValue }) => cellValue.rule,
    write: ({ cellValue }, rule) => (cellValue.rule = rule as Excel.ConditionalCellValueRule),
  },
  DataBar: {
    load: ({ dataBar }) => dataBar.load("lowerBoundRule,upperBoundRule"),
    read: ({ dataBar: { lowerBoundRule, upperBoundRule } }) => ({ lowerBoundRule, upperBoundRule }),
    write: ({ dataBar }, rule) => Object.assign(dataBar, rule),
  },
  ColorScale: {
    load: ({ colorScale }) => colorScale.load("criteria"),
    read: ({ colorScale }) => colorScale.criteria,
    write: ({ colorScale }, criteria) => (colorScale.criteria = criteria as Excel.ConditionalColorScaleCriteria),
  },
  IconSet: {
    load: ({ iconSet }) => iconSet.load("criteria"),
    read: ({ iconSet }) => iconSet.criteria,
    write: ({ iconSet }, criteria) => (iconSet.criteria = criteria as Excel.ConditionalIconCriterion[]),
  },
} satisfies Record<string, FormatRule>;

export type FormatType = keyof typeof FORMAT_RULES;

export function hasFormulas(type: string): type is FormatType {
  return type in FORMAT_RULES;
}
