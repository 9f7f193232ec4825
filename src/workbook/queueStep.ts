import type { BarStep, FormatStep, PlanStep, StateStep, TableStep, ValidationStep } from "../templates/SheetPlan";
import { queueChart } from "./queueChart";

/** Queues one step; sends nothing. */
export function queueStep(sheet: Excel.Worksheet, step: PlanStep): void {
  switch (step.kind) {
    case "write":
      sheet.getRange(step.address).formulas = step.cells.map((row) => [...row]);
      return;
    case "format":
      queueFormat(sheet, step);
      return;
    case "table":
      queueTable(sheet, step);
      return;
    case "validation":
      queueValidation(sheet, step);
      return;
    case "state":
      queueState(sheet, step);
      return;
    case "bar":
      queueBar(sheet, step);
      return;
    case "chart":
      queueChart(sheet, step);
      return;
  }
}

function queueFormat(sheet: Excel.Worksheet, { address, format }: FormatStep): void {
  // One value for the whole range, which Office.js takes although its types ask for an array.
  if (format.numberFormat !== undefined)
    sheet.getRange(address).numberFormat = format.numberFormat as unknown as string[][];

  const range = sheet.getRange(address).format;
  const { font, fill, borders } = range;
  if (format.fontSize !== undefined) font.size = format.fontSize;
  if (format.bold !== undefined) font.bold = format.bold;
  if (format.italic !== undefined) font.italic = format.italic;
  if (format.fontColor !== undefined) font.color = format.fontColor;
  if (format.fill !== undefined) fill.color = format.fill;
  if (format.horizontal !== undefined) range.horizontalAlignment = format.horizontal;
  if (format.indent !== undefined) range.indentLevel = format.indent;
  if (format.vertical !== undefined) range.verticalAlignment = format.vertical;
  if (format.wrap !== undefined) range.wrapText = format.wrap;
  if (format.locked !== undefined) range.protection.locked = format.locked;
  if (format.rule !== undefined) {
    for (const side of format.rule.between
      ? (["InsideHorizontal", "EdgeBottom"] as const)
      : (["EdgeBottom"] as const)) {
      const border = borders.getItem(side);
      border.style = "Continuous";
      border.color = format.rule.color;
    }
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

function queueValidation(sheet: Excel.Worksheet, { address, rule, message, title, prompt }: ValidationStep): void {
  const { dataValidation } = sheet.getRange(address);
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

function queueState(sheet: Excel.Worksheet, { address, when, fontColor, fill }: StateStep): void {
  const { custom } = sheet.getRange(address).conditionalFormats.add("Custom");
  custom.rule.formula = when;
  custom.format.font.color = fontColor;
  custom.format.fill.color = fill;
}

function queueBar(sheet: Excel.Worksheet, { address, least, most, color }: BarStep): void {
  const { dataBar } = sheet.getRange(address).conditionalFormats.add("DataBar");
  // Stated bounds: with automatic ones some Excels draw a single bar only.
  dataBar.lowerBoundRule = { type: "Number", formula: String(least) };
  dataBar.upperBoundRule = { type: "Number", formula: String(most) };
  dataBar.positiveFormat.fillColor = color;
  dataBar.positiveFormat.gradientFill = false;
}
