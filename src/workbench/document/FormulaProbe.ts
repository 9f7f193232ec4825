import { tokenize } from "@borgar/fx";
import type { EngineFunction } from "./engineFunctions";
import { cellKey, type CellValue } from "./model";
import { quoteSheetName } from "./reference";
import { SpreadsheetEngine, type EngineName, type EngineSheet } from "./spreadsheetEngine";

/** A formula to calculate as if it stood in a cell, without writing it there: the rules of validation and conditional formats. */
export interface Probe {
  readonly sheetName: string;
  readonly row: number;
  readonly column: number;
  /** As for that cell, with "=". */
  readonly formula: string;
}

interface PlacedProbe {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** Among the probes asked for. */
  readonly position: number;
}

/** Formulas calculated at once; the engine takes no more than 10,000 different ones. */
const MOST_AT_ONCE = 9_000;

/**
 * Calculates probes over sheets whose formulas are values by now. Each stands at its own place on a sheet made for it, so that
 * ROW() and its like are right, with its references led back to its sheet.
 */
export function calculateProbes(
  probes: readonly Probe[],
  sheets: readonly EngineSheet[],
  names: readonly EngineName[],
  functions: ReadonlyMap<string, EngineFunction>,
): CellValue[] {
  const results: CellValue[] = [];
  for (let start = 0; start < probes.length; start += MOST_AT_ONCE) {
    results.push(...calculateSome(probes.slice(start, start + MOST_AT_ONCE), sheets, names, functions));
  }
  return results;
}

function calculateSome(
  probes: readonly Probe[],
  sheets: readonly EngineSheet[],
  names: readonly EngineName[],
  functions: ReadonlyMap<string, EngineFunction>,
): CellValue[] {
  const layers: Map<string, PlacedProbe>[] = [];
  probes.forEach(({ sheetName, row, column, formula }, position) => {
    const key = cellKey(row, column);
    let layer = layers.find((each) => !each.has(key));
    if (!layer) {
      layer = new Map<string, PlacedProbe>();
      layers.push(layer);
    }
    layer.set(key, { row, column, formula: qualified(formula, sheetName), position });
  });
  const scratch = layers.map((layer, i): EngineSheet => ({
    id: sheets.length + i + 1,
    name: `workbench probe ${i}`,
    constants: [],
    formulas: [...layer.values()],
    tables: [],
    hiddenRows: new Set(),
  }));
  const values = new Array<CellValue>(probes.length).fill("");
  for (const { sheet, row, column, value, spilledFrom } of new SpreadsheetEngine().calculate(
    [...sheets, ...scratch],
    names,
    functions,
  )) {
    const probe = layers[sheet - sheets.length - 1]?.get(cellKey(row, column));
    if (probe && !spilledFrom) values[probe.position] = value ?? 0;
  }
  return values;
}

/** References without a sheet's name get one. */
function qualified(formula: string, sheetName: string): string {
  return tokenize(formula, { mergeRefs: true })
    .filter(({ type }) => type !== "fx_prefix")
    .map(({ type, value }) => {
      const isBare = (type === "range" || type === "range_beam" || type === "range_ternary") && !value.includes("!");
      return isBare ? `${quoteSheetName(sheetName)}!${value}` : value;
    })
    .join("");
}
