import { compare, PROBE_NAME, probes } from "./Probe";
import { readCalculated } from "./readCalculated";

/** Names, lists and rules: what they become once Excel has taken them. */
export const nameProbes = probes([
  {
    id: "probeName",
    run: async (site) => {
      const { context, sheet, sheetName } = site;
      sheet.getRange("A1").values = [[4]];
      const item = context.workbook.names.add(`${PROBE_NAME}one`, sheet.getRange("A1"));
      item.load("formula");
      await context.sync();
      return compare(item.formula, `='${sheetName}'!$A$1`);
    },
  },
  {
    id: "probeNameInFormula",
    run: async (site) => {
      const { context, sheet } = site;
      sheet.getRange("A1").values = [[4]];
      context.workbook.names.add(`${PROBE_NAME}used`, sheet.getRange("A1"));
      sheet.getRange("C1").formulas = [[`=${PROBE_NAME}used*2`]];
      return compare(await readCalculated(site, "C1"), [[8]]);
    },
  },
  {
    id: "probeNameLetters",
    run: async (site) => {
      const { context, sheet } = site;
      const item = context.workbook.names.add(`${PROBE_NAME}Größe.1`, sheet.getRange("A1"));
      item.load("name");
      await context.sync();
      return compare(item.name, `${PROBE_NAME}Größe.1`);
    },
  },
  {
    id: "probeSheetName",
    run: async ({ context, sheet, sheetName }) => {
      const item = sheet.names.add(`${PROBE_NAME}own`, sheet.getRange("A1:B2"));
      item.visible = false;
      item.load("formula,visible,scope");
      await context.sync();
      return compare(
        [item.formula, item.visible, item.scope],
        [`='${sheetName}'!$A$1:$B$2`, false, Excel.NamedItemScope.worksheet],
      );
    },
  },
  {
    id: "probeListFromName",
    run: async ({ context, sheet }) => {
      sheet.getRange("A1:A2").values = [["yes"], ["no"]];
      context.workbook.names.add(`${PROBE_NAME}list`, sheet.getRange("A1:A2"));
      const { dataValidation } = sheet.getRange("C1:C3");
      const source = `=${PROBE_NAME}list`;
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "KAM", message: "KAM" };
      dataValidation.load("type,rule");
      await context.sync();
      return compare([dataValidation.type, dataValidation.rule.list?.source], [Excel.DataValidationType.list, source]);
    },
  },
  {
    id: "probeInvalidCells",
    run: async ({ context, sheet }) => {
      sheet.getRange("C1:C2").values = [[5], [11]];
      const { dataValidation } = sheet.getRange("C1:C2");
      dataValidation.rule = { decimal: { formula1: 1, formula2: 10, operator: "Between" } };
      const invalid = dataValidation.getInvalidCellsOrNullObject();
      invalid.load("address");
      await context.sync();
      if (invalid.isNullObject) return { holds: false, found: "null" };
      return compare(invalid.address.slice(invalid.address.lastIndexOf("!") + 1), "C2");
    },
  },
  {
    id: "probeRuleByFormula",
    run: async ({ context, sheet }) => {
      const { custom } = sheet.getRange("C1:C3").conditionalFormats.add("Custom");
      custom.rule.formula = '=$C1="x"';
      custom.format.fill.color = "#FFE0E0";
      custom.format.font.color = "#900000";
      custom.rule.load("formula");
      custom.format.fill.load("color");
      await context.sync();
      return compare([custom.rule.formula, custom.format.fill.color], ['=$C1="x"', "#FFE0E0"]);
    },
  },
  {
    id: "probeRuleByValue",
    run: async ({ context, sheet }) => {
      const { cellValue } = sheet.getRange("C1:C3").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=5", operator: "GreaterThan" };
      cellValue.format.font.color = "#900000";
      cellValue.load("rule");
      await context.sync();
      return compare([cellValue.rule.formula1, cellValue.rule.operator], ["=5", "GreaterThan"]);
    },
  },
  {
    id: "probeDataBar",
    run: async ({ context, sheet }) => {
      sheet.getRange("C1:C2").values = [[2], [9]];
      const { dataBar } = sheet.getRange("C1:C2").conditionalFormats.add("DataBar");
      dataBar.lowerBoundRule = { type: "Number", formula: "0" };
      dataBar.upperBoundRule = { type: "Number", formula: "10" };
      dataBar.positiveFormat.fillColor = "#4472C4";
      dataBar.positiveFormat.gradientFill = false;
      dataBar.load("lowerBoundRule,upperBoundRule");
      await context.sync();
      const { lowerBoundRule, upperBoundRule } = dataBar;
      return compare([lowerBoundRule.type, upperBoundRule.type, upperBoundRule.formula], ["Number", "Number", "10"]);
    },
  },
  {
    id: "probeNumberFormat",
    run: async ({ context, sheet }) => {
      const formats = [["0.0%", "#,##0", "yyyy-mm-dd", "@"]];
      const range = sheet.getRange("A1:D1");
      range.numberFormat = formats;
      range.values = [[0.125, 1234567, 45292, "01"]];
      range.load("numberFormat,text");
      await context.sync();
      const isKept = JSON.stringify(range.numberFormat) === JSON.stringify(formats);
      const holds = isKept && range.text[0]?.[3] === "01";
      return { holds, found: JSON.stringify([range.numberFormat, range.text]) };
    },
  },
  {
    id: "probeLocale",
    run: async ({ context }) => {
      const { application } = context.workbook;
      application.load("decimalSeparator,thousandsSeparator");
      application.cultureInfo.load("name");
      await context.sync();
      const { decimalSeparator, thousandsSeparator, cultureInfo } = application;
      return {
        holds: decimalSeparator !== "" && cultureInfo.name !== "",
        found: JSON.stringify([cultureInfo.name, decimalSeparator, thousandsSeparator]),
      };
    },
  },
  {
    id: "probeFormulaLocal",
    run: async ({ context, sheet }) => {
      const cell = sheet.getRange("A1");
      cell.formulas = [["=SUM(1.5,2)"]];
      cell.load("values,formulas,formulasLocal");
      await context.sync();
      const { holds } = compare([cell.values, cell.formulas], [[[3.5]], [["=SUM(1.5,2)"]]]);
      return { holds, found: String(cell.formulasLocal[0]?.[0]) };
    },
  },
]);
