import { intersection } from "../document/area";
import type { Area, ValidationModel } from "../document/model";
import { columnLetters } from "../document/reference";
import { originOf } from "../document/ruleAreas";
import { shiftFormula } from "../document/shiftFormula";
import type { WorkbookDocument } from "../document/WorkbookDocument";

interface Cell {
  readonly row: number;
  readonly column: number;
}

/** As Office.js gives it: a figure, a day or a formula. */
type RuleText = string | number | undefined;

const OPERATORS: Readonly<Record<string, (cell: string, one: string, other: string) => string>> = {
  Between: (cell, one, other) => `AND(${cell}>=${one},${cell}<=${other})`,
  NotBetween: (cell, one, other) => `OR(${cell}<${one},${cell}>${other})`,
  EqualTo: (cell, one) => `${cell}=${one}`,
  NotEqualTo: (cell, one) => `${cell}<>${one}`,
  GreaterThan: (cell, one) => `${cell}>${one}`,
  LessThan: (cell, one) => `${cell}<${one}`,
  GreaterThanOrEqualTo: (cell, one) => `${cell}>=${one}`,
  LessThanOrEqualTo: (cell, one) => `${cell}<=${one}`,
};

/** Cells, row by row, that hold what their validation refuses: pasted, or there before it. Empty cells are none where the rule lets them be. */
export function invalidCells(document: WorkbookDocument, sheetId: string, area: Area): Cell[] {
  const sheet = document.state.sheet(sheetId);
  const used = document.cells.usedArea(sheetId, true);
  const part = used && intersection(used, area);
  if (!part) return [];
  const probes: (Cell & { readonly sheetName: string; readonly formula: string })[] = [];
  for (const validation of document.validations.touching(sheet, part))
    for (const { row, column } of cellsOf(validation, part)) {
      const isEmpty = document.valueAt(sheetId, row, column) === "";
      if (isEmpty && validation.ignoreBlanks) continue;
      probes.push({ row, column, sheetName: sheet.name, formula: `=${conditionOf(validation, { row, column })}` });
    }
  const answers = document.calculation.probe(probes);
  return probes
    .filter((_, i) => answers[i] === false || answers[i] === 0 || typeof answers[i] === "object")
    .sort((one, other) => one.row - other.row || one.column - other.column);
}

function* cellsOf({ areas }: ValidationModel, within: Area): Generator<Cell> {
  for (const area of areas) {
    const part = intersection(area, within);
    if (!part) continue;
    for (let row = part.top; row <= part.bottom; row++)
      for (let column = part.left; column <= part.right; column++) yield { row, column };
  }
}

/** A formula, without its sign, that is true of what the rule takes. */
function conditionOf(validation: ValidationModel, at: Cell): string {
  const [kind = "", rule = {}] = (Object.entries(validation.rule)[0] ?? []) as [string?, Record<string, RuleText>?];
  const cell = `${columnLetters(at.column)}${at.row + 1}`;
  const written = (value: RuleText): string => bareFormula(value, originOf(validation), at);
  if (kind === "custom") return written(rule["formula"]);
  if (kind === "list") return listCondition(String(rule["source"]), cell, written);
  const compare = OPERATORS[String(rule["operator"] ?? "Between")] ?? (() => "TRUE");
  const measured = kind === "textLength" ? `LEN(${cell})` : cell;
  const holds = compare(measured, written(rule["formula1"]), written(rule["formula2"]));
  if (kind === "textLength") return holds;
  return `IF(ISNUMBER(${cell}),${kind === "wholeNumber" ? `AND(${cell}=INT(${cell}),${holds})` : holds},FALSE)`;
}

function listCondition(source: string, cell: string, written: (value: RuleText) => string): string {
  if (source.startsWith("=")) return `SUMPRODUCT(--(${written(source)}=${cell}))>0`;
  const entries = source.split(",").map((entry) => `EXACT(${cell}&"","${entry.trim().replaceAll('"', '""')}")`);
  return `OR(${entries.join(",")})`;
}

/** Rule formulas are written for the first cell of the areas; what is no formula is a number, or a day as a text. */
function bareFormula(value: RuleText, from: Cell, to: Cell): string {
  if (value === undefined) return "0";
  const text = String(value);
  if (text.startsWith("=")) return `(${shiftFormula(text, from, to).slice(1)})`;
  return Number.isNaN(Number(text)) ? `DATEVALUE("${text}")` : text;
}
