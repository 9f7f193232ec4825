import { analyseArrays } from "./analyseArrays";
import { FileFormulaReader } from "./FileFormulaReader";
import { FileFormulaWriter } from "./FileFormulaWriter";
import type { FormulaPlace } from "./FormulaPlace";
import { extent, parseFormula } from "./parseFormula";

export interface FileFormula {
  /** Without "=". */
  readonly text: string;
  /** True when Excel must be told that the formula works on arrays or may spill; it would take single cells of them otherwise. */
  readonly isDynamic: boolean;
}

/** A formula as the workbench and Excel's formula bar show it, as a file holds it. */
export function toFileFormula(formula: string, place: FormulaPlace = {}): FileFormula {
  const expression = parseFormula(formula);
  if (!expression) return { text: formula.replace(/^=/, ""), isDynamic: false };
  const { lifted, isMany } = analyseArrays(expression, place.isManyCells);
  const isDynamic = lifted.length > 0 || isMany;
  const implied = isDynamic ? [] : analyseArrays(expression, place.isManyCells, "value").intersected;
  const writer = new FileFormulaWriter(formula, place, new Set(implied));
  writer.walk(expression, new Set());
  return { text: writer.result().slice(1), isDynamic };
}

/**
 * A file's formula as the workbench and Excel's formula bar show it, with "=" in front.
 *
 * @param isDynamic how the file marks it: a formula that is not takes one cell of a range where it needs one, which is shown as "@"
 */
export function fromFileFormula(text: string, isDynamic: boolean, place: FormulaPlace = {}): string {
  const formula = `=${text}`;
  const expression = parseFormula(formula);
  if (!expression) return formula.replace(/_xl(fn|ws|pm)\./gi, "");
  const reader = new FileFormulaReader(formula, place);
  if (!isDynamic) {
    const { lifted } = analyseArrays(expression, place.isManyCells, "value");
    for (const { start } of lifted.map(extent)) reader.insert(start, "@");
  }
  reader.walk(expression);
  return reader.result();
}
