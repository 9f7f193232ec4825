import { cellsNamedBy } from "./cellsNamedBy";
import { FORMAT_RULES } from "./formatRules";
import { SET_DIMENSION, type Link, type SeriesPlace } from "./Link";
import { withFormulas } from "./ruleFormulas";

/** A name that a sheet is to have for itself. */
export interface NewName {
  readonly sheetId: string;
  readonly name: string;
  readonly formula: string;
}

/** Gives names to copied sheets, and what reads other sheets the formulas it has now. One round trip; none where there is nothing to do. */
export async function moveLinks(names: readonly NewName[], links: readonly Link[]): Promise<void> {
  if (names.length + links.length === 0) return;
  await Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    for (const { sheetId, name, formula } of names) worksheets.getItem(sheetId).names.add(name, formula);
    for (const link of links) queueMove(worksheets, link);
    await context.sync();
  });
}

function queueMove(worksheets: Excel.WorksheetCollection, { sheetId, place, formulas }: Link): void {
  const sheet = worksheets.getItem(sheetId);
  const [formula = ""] = formulas;
  switch (place.kind) {
    case "name":
      sheet.names.getItem(place.name).formula = formula;
      return;
    case "validation": {
      const { rule, ...messages } = place.validation;
      const { top, left, bottom, right } = place.area;
      const { dataValidation } = sheet.getRangeByIndexes(top, left, bottom - top + 1, right - left + 1);
      dataValidation.rule = withFormulas(rule, formulas);
      // Excel may have made the rule anew.
      Object.assign(dataValidation, messages);
      return;
    }
    case "format":
      FORMAT_RULES[place.type].write(
        sheet.getRange().conditionalFormats.getItem(place.id),
        withFormulas(place.rule, formulas),
      );
      return;
    case "series":
      drawFrom(sheet, place, rangeOf(worksheets, formula));
  }
}

/** Lets a series draw other cells. Its name stood beside its old ones, if anywhere: it stays as a text. */
export function drawFrom(sheet: Excel.Worksheet, place: SeriesPlace, cells: Excel.Range): void {
  const { chart, series: at, seriesName, dimension } = place;
  const series = sheet.charts.getItemAt(chart).series.getItemAt(at);
  const set = SET_DIMENSION[dimension];
  series[set](cells);
  if (set === "setValues") series.name = seriesName;
}

/** Of ='Selection matrix'!$C$12:$C$20. */
function rangeOf(worksheets: Excel.WorksheetCollection, formula: string): Excel.Range {
  const { sheetName, address } = cellsNamedBy(formula) ?? { sheetName: "", address: "" };
  return worksheets.getItem(sheetName).getRange(address);
}
