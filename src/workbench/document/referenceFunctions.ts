import { parse, tokenize } from "@borgar/fx";
import { cellCount, columnCount, contains, rowCount, singleCell } from "./area";
import type { EngineFunction } from "./engineFunctions";
import { VALUE_ERROR, engineArray, firstOf, mapValue, type EngineScalar, type EngineValue } from "./EngineValue";
import { findReference, type PlacedArea } from "./findReference";
import type { Areas, FormulaReader } from "./FormulaReader";
import { indexed, offset, overlapping, REF_ERROR, spanned, wholeNumber } from "./referenceGeometry";

type Args = readonly EngineValue[];
type Answer = (areas: Areas, first: PlacedArea) => EngineValue;

const OMITTED: EngineScalar = { kind: 0, omitted: true };

/** What compileFormula puts into formulas where they refer to cells. References go by their numbers. */
export function referenceFunctions(reader: FormulaReader): ReadonlyMap<string, EngineFunction> {
  const functions = { ...readingFunctions(reader), ...makingFunctions(reader), ...askingFunctions(reader) };
  return new Map(
    Object.entries(functions).map(([name, invoke]) => [`WORKBENCH.${name}`, { minArity: 0, maxArity: 255, invoke }]),
  );
}

/** Calls `then` with the areas of a reference, or gives the error it is. */
function areasIn(reader: FormulaReader, reference: EngineValue | undefined, then: Answer): EngineValue {
  const areas = reader.areas(reference ?? VALUE_ERROR);
  if ("kind" in areas) return areas;
  return areas[0] ? then(areas, areas[0]) : REF_ERROR;
}

/** Their result is what cells hold. */
function readingFunctions(reader: FormulaReader): Record<string, (args: Args) => EngineValue> {
  const item = (areas: Areas, at: readonly EngineScalar[]): EngineValue => {
    const found = indexed(areas, at);
    return "kind" in found ? found : reader.values(found);
  };
  return {
    READ: ([reference = VALUE_ERROR]) => reader.read(reference),
    RANGE: ([reference = VALUE_ERROR]) => reader.read(reference, true),
    INDEX: ([base, row = OMITTED, column = OMITTED, which = OMITTED]) =>
      areasIn(reader, base, (areas) => {
        if (base) reader.noteFound(base, areas);
        const [r, c, a] = [firstOf(row), firstOf(column), firstOf(which)];
        if (row.kind === 5) return mapValue(row, (each) => firstOf(item(areas, [each, c, a])));
        if (column.kind === 5) return mapValue(column, (each) => firstOf(item(areas, [r, each, a])));
        return item(areas, [r, c, a]);
      }),
    COUNTBLANK: ([reference = VALUE_ERROR]) =>
      areasIn(reader, reference, (areas) => {
        reader.noteFound(reference, areas);
        return number(areas.reduce((sum, place) => sum + blankCells(reader, place), 0));
      }),
  };
}

/** Their result is the number of a new reference. */
function makingFunctions(reader: FormulaReader): Record<string, (args: Args) => EngineValue> {
  const made = (found: Areas | EngineValue): EngineValue => ("kind" in found ? found : reader.make(found));
  const joined = (join: (left: Areas, right: Areas) => Areas | EngineValue) => {
    return ([left, right]: Args) =>
      areasIn(reader, left, (one) => areasIn(reader, right, (other) => made(join(one, other))));
  };
  return {
    SPAN: joined(spanned),
    OVERLAP: joined(overlapping),
    UNION: joined((left, right) => [...left, ...right]),
    WITHIN: ([base, ...at]) => areasIn(reader, base, (areas) => made(indexed(areas, at.map(firstOf)))),
    OFFSET: ([base, ...moves]) =>
      areasIn(reader, base, (_, place) => {
        const numbers = moves.map((each) => wholeNumber(firstOf(each)));
        const failed = numbers.find((each) => typeof each === "object");
        return failed ?? made(offset(place, numbers as (number | undefined)[]));
      }),
    INDIRECT: ([text = VALUE_ERROR, style = OMITTED]) => {
      const [wanted, a1] = [firstOf(text), firstOf(style)];
      if (wanted.kind === 4) return wanted;
      const isA1 = a1.kind === 0 || (a1.kind !== 4 && Boolean(a1.value));
      return isA1 && wanted.kind === 2 ? made(indirect(wanted.value, reader)) : REF_ERROR;
    },
    /** "@B2:B9": the cell of it in the formula's row or column. */
    AT: ([reference]) =>
      areasIn(reader, reference, (_, { sheetId, area }) => {
        const { row, column } = reader.place.formula;
        const cell = singleCell(rowCount(area) === 1 ? area.top : row, columnCount(area) === 1 ? area.left : column);
        return contains(area, cell.top, cell.left) ? reader.make([{ sheetId, area: cell }]) : VALUE_ERROR;
      }),
    /** "B2#" */
    SPILL: ([reference]) =>
      areasIn(reader, reference, (_, { sheetId, area }) => {
        const formula = reader.cells.cellsOf(sheetId).formulas.get(area.top, area.left);
        const isSpilling = formula?.isArray === true && !formula.blocked;
        return isSpilling ? reader.make([{ sheetId, area: formula.output }]) : REF_ERROR;
      }),
  };
}

/** Their result says where cells are, or what they are besides their values. Without an argument it is the formula's own cell. */
function askingFunctions(reader: FormulaReader): Record<string, (args: Args) => EngineValue> {
  const { model } = reader.cells;
  const asked = (answer: Answer) => (args: Args) => {
    const { sheetId, row, column } = reader.place.formula;
    const own = { sheetId, area: singleCell(row, column) };
    return args.length === 0 ? answer([own], own) : areasIn(reader, args[0], answer);
  };
  const formulaIn = ({ sheetId, area }: PlacedArea): string | undefined =>
    reader.cells.cellsOf(sheetId).formulas.get(area.top, area.left)?.input;
  return {
    ROW: asked((_, place) => {
      const { top, bottom } = reader.clamped(place);
      const rows = Array.from({ length: bottom - top + 1 }, (__, i) => [number(top + i + 1)]);
      return rows.length === 1 ? (rows[0]?.[0] ?? REF_ERROR) : engineArray(rows);
    }),
    COLUMN: asked((_, place) => {
      const { left, right } = reader.clamped(place);
      const columns = Array.from({ length: right - left + 1 }, (__, i) => number(left + i + 1));
      return columns.length === 1 ? (columns[0] ?? REF_ERROR) : engineArray([columns]);
    }),
    ROWS: asked((areas) => number(areas.reduce((sum, { area }) => sum + rowCount(area), 0))),
    COLUMNS: asked((_, { area }) => number(columnCount(area))),
    SHEET: asked((_, { sheetId }) => number(model.sheets.findIndex(({ id }) => id === sheetId) + 1)),
    SHEETS: (args) =>
      args.length === 0
        ? number(model.sheets.length)
        : areasIn(reader, args[0], (areas) => number(new Set(areas.map(({ sheetId }) => sheetId)).size)),
    AREAS: asked((areas) => number(areas.length)),
    ISREF: asked(() => ({ kind: 3, value: true })),
    ISFORMULA: asked((_, place) => ({ kind: 3, value: formulaIn(place) !== undefined })),
    FORMULATEXT: asked((_, place) => {
      const text = formulaIn(place);
      return text === undefined ? { kind: 4, code: "#N/A" } : { kind: 2, value: text };
    }),
  };
}

/** The cells a text means: an address, a name, a part of a table. */
function indirect(text: string, reader: FormulaReader): Areas | EngineValue {
  const { formula, sheet } = reader.place;
  const [token, ...others] = tokenize(text, { mergeRefs: true });
  if (!token || others.length > 0) return REF_ERROR;
  const node = parse([token]);
  if (node.type !== "ReferenceIdentifier") return REF_ERROR;
  const found = findReference(node, { model: reader.cells.model, sheet, row: formula.row, column: formula.column });
  return "areas" in found ? found.areas : REF_ERROR;
}

function blankCells(reader: FormulaReader, { sheetId, area }: PlacedArea): number {
  let filled = 0;
  for (const { item } of reader.cells.cellsOf(sheetId).values.within(area))
    if (!(item.kind === 2 && item.value === "")) filled += 1;
  return cellCount(area) - filled;
}

function number(value: number): EngineScalar {
  return { kind: 1, value };
}
