import { cellArea } from "../CellArea";
import type { CheckContext } from "../CheckContext";
import { isKpiBegun } from "../isKpiBegun";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { bodyOf, type SheetReading } from "../SheetReading";
import type { TableSnapshot } from "../../../workbook/WorkbookSnapshot";

/** Goals, actions, risks and KPIs that nobody owns: rows of tables with a column for the owner. */
export function goalsWithoutOwner(context: CheckContext): Problem[] {
  const { book, languages } = context;
  const words = languages.flatMap(({ planOwner, scorecardOwner, reviewOwner, wordsOwner }) => [
    planOwner,
    scorecardOwner,
    reviewOwner,
    ...wordsOwner.split(","),
  ]);
  const headers = new Set(words.map((word) => word.trim().toLowerCase()));
  return book.sheets.flatMap((sheet) =>
    sheet.tables.flatMap((table) => {
      if (!table.hasHeaders) return [];
      for (let column = table.left + 1; column <= table.right; column++)
        if (headers.has(String(sheet.value(table.top, column)).trim().toLowerCase()))
          return ownerless(sheet, table, column, context);
      return [];
    }),
  );
}

function ownerless(
  sheet: SheetReading,
  table: TableSnapshot,
  column: number,
  { book, roles }: CheckContext,
): Problem[] {
  const { top, bottom } = bodyOf(table);
  const problems: Problem[] = [];
  for (let row = top; row <= bottom; row++) {
    const kpi = roles.statementIn(sheet.id, row)?.kpi;
    const goal = sheet.value(row, kpi?.left ?? table.left);
    if (goal === "" || !sheet.isEmpty(row, column) || (kpi && !isKpiBegun(kpi, { book, roles }))) continue;
    problems.push({
      kind: "goalsWithoutOwner",
      severity: "look",
      place: placed(cellArea(sheet.id, row, column)),
      facts: { goal: String(goal) },
    });
  }
  return problems;
}
