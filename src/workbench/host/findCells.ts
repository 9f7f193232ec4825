import { contains, intersection } from "../document/area";
import { DocumentError } from "../document/DocumentError";
import { isHiddenLine } from "../document/isHiddenLine";
import type { Area, CellValue } from "../document/model";
import { eachCell } from "./occupiedCells";
import type { HostContext } from "./HostClass";
import type { RangeTarget } from "./HostSession";
import { choiceArgument, recordArgument, textArgument } from "./readArguments";

export interface FoundCell {
  readonly row: number;
  readonly column: number;
}

/** The cells whose shown text holds a text, row by row. */
export function cellsWithText(
  { sheetId, area }: RangeTarget,
  text: unknown,
  criteria: unknown,
  { document }: HostContext,
): FoundCell[] {
  const wanted = textArgument(text, "text");
  const given = criteria === undefined || criteria === null ? {} : recordArgument(criteria, "criteria");
  const fold = (each: string): string => (given["matchCase"] === true ? each : each.toLowerCase());
  const matches = (shown: string): boolean =>
    given["completeMatch"] === true ? fold(shown) === fold(wanted) : fold(shown).includes(fold(wanted));
  return cellsWhere({ sheetId, area }, document, (row, column) => matches(document.textAt(sheetId, row, column)));
}

const CELL_TYPES = [
  "ConditionalFormats",
  "DataValidations",
  "Blanks",
  "Constants",
  "Formulas",
  "SameConditionalFormat",
  "SameDataValidation",
  "Visible",
] as const;

/** The cells of a kind, as Home > Find & Select > Go To Special finds them. */
export function specialCells(
  target: RangeTarget,
  [cellType, valueType]: readonly unknown[],
  { document }: HostContext,
): FoundCell[] {
  const { sheetId } = target;
  const sheet = document.state.sheet(sheetId);
  const type = choiceArgument(cellType, CELL_TYPES, "cellType");
  const kind = typeof valueType === "string" ? valueType : "All";
  const isFormula = (row: number, column: number): boolean => document.formulaAt(sheetId, row, column) !== undefined;
  const value = (row: number, column: number): CellValue => document.valueAt(sheetId, row, column);
  switch (type) {
    case "Blanks":
      return cellsWhere(target, document, (row, column) => value(row, column) === "" && !isFormula(row, column));
    case "Constants":
      return cellsWhere(
        target,
        document,
        (row, column) => !isFormula(row, column) && value(row, column) !== "" && isOfKind(value(row, column), kind),
      );
    case "Formulas":
      return cellsWhere(
        target,
        document,
        (row, column) => isFormula(row, column) && isOfKind(value(row, column), kind),
      );
    case "Visible":
      return cellsWhere(
        target,
        document,
        (row, column) => !isHiddenLine(sheet.rows[row]) && !isHiddenLine(sheet.columns[column]),
      );
    case "DataValidations":
      return cellsWhere(target, document, (row, column) => holds(sheet.validations, row, column));
    case "ConditionalFormats":
      return cellsWhere(target, document, (row, column) => holds(sheet.conditionalFormats, row, column));
    default:
      throw new DocumentError("NotImplemented", `NotImplemented: Range.getSpecialCells(${type})`);
  }
}

function holds(rules: readonly { readonly areas: readonly Area[] }[], row: number, column: number): boolean {
  return rules.some(({ areas }) => areas.some((area) => contains(area, row, column)));
}

/** "LogicalText" asks for truth values and texts, "ErrorsNumbers" for errors and numbers, "All" for whatever there is. */
function isOfKind(value: CellValue, kind: string): boolean {
  if (kind === "All") return true;
  if (typeof value === "object") return kind.startsWith("Errors");
  const word = { boolean: "Logical", number: "Number", string: "Text" }[
    typeof value as "boolean" | "number" | "string"
  ];
  return kind.includes(word);
}

/** Beyond the used cells there is nothing to find. */
function cellsWhere(
  { sheetId, area }: RangeTarget,
  document: HostContext["document"],
  holdsFor: (row: number, column: number) => boolean,
): FoundCell[] {
  const used = document.cells.usedArea(sheetId, false);
  const within = used && intersection(used, area);
  const found: FoundCell[] = [];
  if (within)
    eachCell(within, (row, column) => {
      if (holdsFor(row, column)) found.push({ row, column });
    });
  return found;
}
