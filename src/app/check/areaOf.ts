import { parseR1C1Ref, parseStructRef } from "@borgar/fx";
import { parseFormula, partsOf, type Expression } from "../../formulas/parseFormula";
import type { CellArea } from "./CellArea";
import { bodyOf } from "./SheetReading";
import type { WorkbookReading } from "./WorkbookReading";

/** The cell a formula stands in. */
export interface FormulaPlace {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

/** Functions whose result is, cell by cell, that of their first argument. */
const PASSES_ON: ReadonlySet<string> = new Set(["N", "IFERROR", "IFNA", "TRANSPOSE", "VALUE", "ABS"]);

/** The cells an argument takes its figures from: a reference, a name, or the branch of an IF that is one. */
export function areaOf(node: Expression | undefined, place: FormulaPlace, book: WorkbookReading): CellArea | undefined {
  if (node?.type === "ReferenceIdentifier") return referredTo(node.value, node.kind, place, book);
  if (node?.type !== "CallExpression") return undefined;
  const name = node.callee.name.toUpperCase();
  const [first, second, third] = node.arguments as readonly (Expression | null)[];
  if (PASSES_ON.has(name)) return areaOf(first ?? undefined, place, book);
  if (name !== "IF") return undefined;
  return areaOf(second ?? undefined, place, book) ?? areaOf(third ?? undefined, place, book);
}

/** A number that is written out, or that the only cell of a reference holds. */
export function numberOf(node: Expression | undefined, place: FormulaPlace, book: WorkbookReading): number | undefined {
  if (node?.type === "Literal") return typeof node.value === "number" ? node.value : undefined;
  return book.numberIn(areaOf(node, place, book));
}

/** Every cell a formula in R1C1 notation reads. */
export function areasIn(formula: string, place: FormulaPlace, book: WorkbookReading): readonly CellArea[] {
  const root = parseFormula(formula, "R1C1");
  return root ? areasOfParts(root, place, book) : [];
}

function areasOfParts(node: Expression, place: FormulaPlace, book: WorkbookReading): readonly CellArea[] {
  if (node.type === "ReferenceIdentifier") {
    const area = referredTo(node.value, node.kind, place, book);
    return area ? [area] : [];
  }
  return partsOf(node).flatMap((part) => areasOfParts(part, place, book));
}

function referredTo(text: string, kind: string, place: FormulaPlace, book: WorkbookReading): CellArea | undefined {
  if (kind === "name") {
    const [, sheetName, name = text] = /^(?:'?(.*?)'?!)?([^!]+)$/.exec(text) ?? [];
    const sheetId = sheetName === undefined ? place.sheetId : book.sheetNamed(sheetName)?.id;
    return book.named(name, sheetId);
  }
  return kind === "table" ? tableCells(text, place, book) : addressed(text, place, book);
}

/** Scores[@Weight], Scores[[Fit]:[Growth]], [@Weight] inside a table. */
function tableCells(text: string, place: FormulaPlace, book: WorkbookReading): CellArea | undefined {
  const parsed = parseStructRef(text);
  if (!parsed) return undefined;
  const { table: name, columns = [], sections = [] } = parsed;
  const sheet = book.sheet(place.sheetId);
  const table = name ? book.tableNamed(name) : sheet?.tableAt(place.row, place.column);
  const home = table && book.sheet(table.sheetId);
  if (!home) return undefined;
  const body = bodyOf(table);
  const positions = columns.map((wanted) => {
    for (let column = table.left; column <= table.right; column++)
      if (String(home.value(table.top, column)).toLowerCase() === wanted.toLowerCase()) return column;
    return undefined;
  });
  if (positions.includes(undefined)) return undefined;
  const [left = table.left, right = columns.length === 0 ? table.right : left] = positions;
  const rows = rowsOf(sections, table, body, place.row);
  return rows && { sheetId: home.id, ...rows, left, right };
}

function rowsOf(
  sections: readonly string[],
  table: { readonly top: number; readonly bottom: number },
  body: CellArea,
  row: number,
): Pick<CellArea, "top" | "bottom"> | undefined {
  const wanted = sections.map((section) => section.toLowerCase());
  if (wanted.includes("this row")) return { top: row, bottom: row };
  if (wanted.includes("all")) return { top: table.top, bottom: table.bottom };
  if (wanted.length > 0 && !wanted.includes("data")) return undefined;
  return { top: body.top, bottom: body.bottom };
}

/** R[-3]C:RC[2], absolute or relative to the formula's cell; whole rows and columns end with the used cells. */
function addressed(text: string, { sheetId, row, column }: FormulaPlace, book: WorkbookReading): CellArea | undefined {
  const parsed = parseR1C1Ref(text);
  if (!parsed || !("range" in parsed)) return undefined;
  const { context = [], range } = parsed;
  if (context.length > 1) return undefined; // another workbook
  const sheet = context[0] === undefined ? book.sheet(sheetId) : book.sheetNamed(context[0]);
  if (!sheet) return undefined;
  const { area } = sheet;
  const at = (
    offset: number | null | undefined,
    fixed: boolean | null | undefined,
    from: number,
    whole: number,
  ): number => {
    if (offset === null || offset === undefined) return whole;
    return fixed === true ? offset : from + offset;
  };
  const rows = [at(range.r0, range.$r0, row, area.top), at(range.r1, range.$r1, row, area.bottom)];
  const columns = [at(range.c0, range.$c0, column, area.left), at(range.c1, range.$c1, column, area.right)];
  return {
    sheetId: sheet.id,
    top: Math.min(...rows),
    bottom: Math.max(...rows),
    left: Math.min(...columns),
    right: Math.max(...columns),
  };
}
