import { someContains } from "./area";
import type { Calculation } from "./Calculation";
import { cellKey, type CellValue, type SheetModel, type ValidationModel, type WorkbookModel } from "./model";
import { parseEntry } from "./parseEntry";
import { resolveReference } from "./resolveReference";
import { originOf } from "./ruleAreas";
import { shiftFormula } from "./shiftFormula";

const EXCELS_OWN_MESSAGE = "This value doesn't match the data validation restrictions defined for this cell.";

/** What is shown when a typed value breaks a cell's rule. Only "Stop" forbids it; the others ask. */
export interface ValidationAlert {
  readonly style: string;
  readonly title: string;
  readonly message: string;
}

/** What the cell's data validation says to a typed value; undefined when it is taken without a word. */
export function validationAlert(
  model: WorkbookModel,
  calculation: Calculation,
  sheet: SheetModel,
  row: number,
  column: number,
  value: CellValue,
): ValidationAlert | undefined {
  const validation = sheet.validations.find(({ areas }) => someContains(areas, row, column));
  if (!validation?.errorAlert.showAlert) return undefined;
  if (value === "" && validation.ignoreBlanks) return undefined;
  if (new RuleCheck(model, calculation, sheet, validation, row, column, value).holds()) return undefined;
  const { style, title, message } = validation.errorAlert;
  return { style, title, message: message || EXCELS_OWN_MESSAGE };
}

/** Why a typed value is not taken: the message of the cell's data validation. undefined when it is taken, or only warned about. */
export function validationRefusal(...asked: Parameters<typeof validationAlert>): string | undefined {
  const alert = validationAlert(...asked);
  return alert?.style === "Stop" ? alert.message : undefined;
}

class RuleCheck {
  constructor(
    private readonly model: WorkbookModel,
    private readonly calculation: Calculation,
    private readonly sheet: SheetModel,
    private readonly validation: ValidationModel,
    private readonly row: number,
    private readonly column: number,
    private readonly value: CellValue,
  ) {}

  holds(): boolean {
    const [kind = "", given] = Object.entries(this.validation.rule)[0] ?? [];
    const rule = (given ?? {}) as Record<string, unknown>; // rules are kept as Office.js gives them
    if (kind === "list") return this.isInList(rule["source"]);
    if (kind === "custom") return isTruth(this.evaluate(rule["formula"]));
    if (kind === "textLength") return typeof this.value !== "object" && this.compare(String(this.value).length, rule);
    if (typeof this.value !== "number" || (kind === "wholeNumber" && !Number.isInteger(this.value))) return false;
    return this.compare(this.value, rule);
  }

  private isInList(source: unknown): boolean {
    const { value } = this;
    if (typeof source !== "string" || typeof value === "object") return false;
    if (!source.startsWith("=")) return source.split(",").some((item) => item.trim() === String(value));
    const place = resolveReference(this.model, source, this.sheet.id);
    if (!place) return false;
    const { sheetId, area } = place;
    const target = this.model.sheets.find(({ id }) => id === sheetId);
    for (let row = area.top; row <= area.bottom; row++) {
      for (let column = area.left; column <= area.right; column++) {
        const item = this.calculation.valueAt(sheetId, row, column) ?? target?.cells[cellKey(row, column)]?.input;
        if (
          typeof item !== "object" &&
          item !== undefined &&
          String(item).toLowerCase() === String(value).toLowerCase()
        )
          return true;
      }
    }
    return false;
  }

  private compare(number: number, { formula1, formula2, operator }: Record<string, unknown>): boolean {
    const least = this.bound(formula1);
    const most = this.bound(formula2);
    if (least === undefined) return false;
    switch (operator) {
      case "Between":
        return number >= least && most !== undefined && number <= most;
      case "NotBetween":
        return number < least || (most !== undefined && number > most);
      case "EqualTo":
        return number === least;
      case "NotEqualTo":
        return number !== least;
      case "GreaterThan":
        return number > least;
      case "LessThan":
        return number < least;
      case "LessThanOrEqualTo":
        return number <= least;
      default:
        return number >= least;
    }
  }

  private bound(formula: unknown): number | undefined {
    const text = String(formula);
    // An add-in may write days as in "2026-11-22".
    const value = text.startsWith("=") ? this.evaluate(text) : parseEntry(text, "General").input;
    return typeof value === "number" ? value : undefined;
  }

  /** A formula of the rule for this cell, as if the cell held the value already. */
  private evaluate(formula: unknown): CellValue {
    const text = shiftFormula(String(formula), originOf(this.validation), { row: this.row, column: this.column });
    const probe = { sheetName: this.sheet.name, row: this.row, column: this.column, formula: text };
    const instead = { sheetId: this.sheet.id, key: cellKey(this.row, this.column), value: this.value };
    return this.calculation.probe([probe], instead)[0] ?? "";
  }
}

function isTruth(value: CellValue): boolean {
  return value === true || (typeof value === "number" && value !== 0);
}
