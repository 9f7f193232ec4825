import type {
  BarStep,
  FormatStep,
  PlannedFormat,
  PlanStep,
  StateStep,
  TableStep,
  ValidationStep,
} from "../templates/SheetPlan";
import { queueChart } from "./queueChart";
import { queueContents } from "./queueContents";
import type { RangeAt } from "./rangesOf";

/** Queues one step; sends nothing. */
export function queueStep(sheet: Excel.Worksheet, rangeAt: RangeAt, step: PlanStep): void {
  switch (step.kind) {
    case "write":
      queueContents(rangeAt(step.address), step);
      return;
    case "format":
      queueFormat(rangeAt(step.address), step);
      return;
    case "table":
      queueTable(sheet, step);
      return;
    case "validation":
      queueValidation(rangeAt(step.address), step);
      return;
    case "state":
      queueState(rangeAt(step.address), step);
      return;
    case "bar":
      queueBar(rangeAt(step.address), step);
      return;
    case "chart":
      queueChart(sheet, rangeAt, step);
      return;
  }
}

/** Font, fill and borders are reached for only where something is to be set: reaching for one is an action of its own. */
function queueFormat(range: Excel.Range, { format }: FormatStep): void {
  // One value for the whole range, which Office.js takes although its types ask for an array.
  if (format.numberFormat !== undefined) range.numberFormat = format.numberFormat as unknown as string[][];
  const target = range.format;
  if (format.fontSize !== undefined) target.font.size = format.fontSize;
  if (format.bold !== undefined) target.font.bold = format.bold;
  if (format.italic !== undefined) target.font.italic = format.italic;
  if (format.fontColor !== undefined) target.font.color = format.fontColor;
  if (format.fill !== undefined) target.fill.color = format.fill;
  if (format.horizontal !== undefined) target.horizontalAlignment = format.horizontal;
  if (format.indent !== undefined) target.indentLevel = format.indent;
  if (format.vertical !== undefined) target.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) target.wrapText = format.wrap;
  if (format.locked !== undefined) target.protection.locked = format.locked;
  if (format.rule !== undefined) queueRule(target.borders, format.rule);
}

function queueRule(borders: Excel.RangeBorderCollection, { between, color }: NonNullable<PlannedFormat["rule"]>): void {
  for (const side of between ? (["InsideHorizontal", "EdgeBottom"] as const) : (["EdgeBottom"] as const)) {
    const border = borders.getItem(side);
    border.style = "Continuous";
    border.color = color;
  }
}

function queueTable(sheet: Excel.Worksheet, { address, name }: TableStep): void {
  const table = sheet.tables.add(address, true);
  table.name = name;
  table.style = "TableStyleLight1";
  table.showBandedRows = false;
  // A filter would hide whole rows, and with them the guide and the figures beside the table. Users can switch it on.
  table.showFilterButton = false;
}

function queueValidation({ dataValidation }: Excel.Range, { rule, message, title, prompt }: ValidationStep): void {
  dataValidation.rule = excelRule(rule);
  dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  if (prompt !== undefined) dataValidation.prompt = { showPrompt: true, title: prompt.title, message: prompt.text };
}

function excelRule(rule: ValidationStep["rule"]): Excel.DataValidationRule {
  switch (rule.kind) {
    case "custom":
      return { custom: { formula: rule.formula } };
    case "between":
      return { decimal: { formula1: rule.least, formula2: rule.most, operator: "Between" } };
    case "atLeast":
      return { decimal: { formula1: rule.least, operator: "GreaterThanOrEqualTo" } };
    case "date":
      return { date: { formula1: EARLIEST_DATE, operator: "GreaterThanOrEqualTo" } };
    case "list":
      return { list: { inCellDropDown: true, source: rule.source } };
  }
}

/** No account plan looks further back, and a typed number that was meant as another thing is refused. */
const EARLIEST_DATE = "2000-01-01";

function queueState({ conditionalFormats }: Excel.Range, { when, fontColor, fill }: StateStep): void {
  const { custom } = conditionalFormats.add("Custom");
  custom.rule.formula = when;
  custom.format.font.color = fontColor;
  custom.format.fill.color = fill;
}

function queueBar({ conditionalFormats }: Excel.Range, { least, most, color }: BarStep): void {
  const { dataBar } = conditionalFormats.add("DataBar");
  // Stated bounds: with automatic ones some Excels draw a single bar only.
  dataBar.lowerBoundRule = { type: "Number", formula: String(least) };
  dataBar.upperBoundRule = { type: "Number", formula: String(most) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}
