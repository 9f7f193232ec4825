import { tokenize } from "@borgar/fx";
import { intersection } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import { resolveReference } from "../../document/resolveReference";
import { isFormula } from "../../document/isFormula";
import type { HostClass, HostContext, HostObject } from "../HostClass";
import type { RangeTarget } from "../HostSession";
import { eachCell, rectangles } from "../occupiedCells";
import { workbookRangeAreas } from "./rangeAreas";

type Step = (from: RangeTarget, document: HostContext["document"]) => RangeTarget[];

/** What a range's formulas are made of, and what is made of its cells. */
export const rangePrecedents: NonNullable<HostClass<RangeTarget>["methods"]> = {
  getDirectPrecedents: (target, _, { document }) => grouped(precedents(target, document)),
  getPrecedents: (target, _, { document }) => grouped(all(target, precedents, document)),
  getDirectDependents: (target, _, { document }) => grouped(dependents(target, document)),
  getDependents: (target, _, { document }) => grouped(all(target, dependents, document)),
};

/** The ranges the formulas of some cells name. */
function precedents({ sheetId, area }: RangeTarget, document: HostContext["document"]): RangeTarget[] {
  const used = document.cells.usedArea(sheetId, true);
  const within = used && intersection(used, area);
  const found: RangeTarget[] = [];
  if (within)
    eachCell(within, (row, column) => {
      const formula = document.formulaAt(sheetId, row, column);
      if (formula !== undefined) found.push(...referencesIn(formula, sheetId, document));
    });
  return found;
}

/** The cells whose formulas name some of these cells. */
function dependents(target: RangeTarget, document: HostContext["document"]): RangeTarget[] {
  return document.model.sheets.flatMap(({ id, cells }) =>
    Object.entries(cells).flatMap(([key, cell]) => {
      if (!isFormula(cell)) return [];
      const names = referencesIn(String(cell.input), id, document).some(
        ({ sheetId, area }) => sheetId === target.sheetId && intersection(area, target.area),
      );
      const [row = 0, column = 0] = key.split(",").map(Number);
      return names ? [{ sheetId: id, area: { top: row, left: column, bottom: row, right: column } }] : [];
    }),
  );
}

function referencesIn(formula: string, sheetId: string, { model }: HostContext["document"]): RangeTarget[] {
  return tokenize(formula).flatMap(({ type, value }) => {
    const isReference = type === "range" || type === "range_beam" || type === "range_named" || type === "structured";
    const found = isReference ? resolveReference(model, value, sheetId) : undefined;
    return found ?? [];
  });
}

/** What a step leads to, and what leads on from there, each once. */
function all(target: RangeTarget, step: Step, document: HostContext["document"]): RangeTarget[] {
  const met = new Map<string, RangeTarget>();
  let next = step(target, document);
  while (next.length > 0) {
    const fresh = next.filter((each) => !met.has(keyOf(each)));
    fresh.forEach((each) => met.set(keyOf(each), each));
    next = fresh.flatMap((each) => step(each, document));
  }
  return [...met.values()];
}

function keyOf({ sheetId, area }: RangeTarget): string {
  return `${sheetId} ${Object.values(area).join(",")}`;
}

/** By sheet, each cell once, joined to as few ranges as may be. */
function grouped(found: readonly RangeTarget[]): HostObject {
  if (found.length === 0) throw new DocumentError("ItemNotFound", "There are no such cells.");
  const sheets = new Map<string, Map<string, { row: number; column: number }>>();
  for (const { sheetId, area } of found) {
    const cells = sheets.get(sheetId) ?? new Map<string, { row: number; column: number }>();
    eachCell(area, (row, column) => cells.set(`${row},${column}`, { row, column }));
    sheets.set(sheetId, cells);
  }
  return workbookRangeAreas(
    [...sheets].map(([sheetId, cells]) => ({
      sheetId,
      areas: rectangles([...cells.values()].sort((one, other) => one.row - other.row || one.column - other.column)),
    })),
  );
}
