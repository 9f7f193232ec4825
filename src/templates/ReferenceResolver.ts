import { absoluteAddress, growingAddress, relativeAddress, type Area } from "./address";
import type { SheetGrid } from "./SheetGrid";
import { escapedColumn } from "./tableHeaders";

/** A table as references need it: its name in this workbook, and the header of each of its columns by key. */
export interface NamedTable {
  readonly name: string;
  readonly headers: ReadonlyMap<string, string>;
}

/** Turns the references of a template's formulas into those of Excel; `SheetTemplate` says which there are. */
export class ReferenceResolver {
  constructor(
    private readonly grid: SheetGrid,
    private readonly tables: ReadonlyMap<string, NamedTable>,
    private readonly names: ReadonlyMap<string, string>,
  ) {}

  /** @param cell the cell that the formula is for, as the place of one row and one column */
  resolve(formula: string, cell: Area): string {
    return formula.replace(/\{([^{}]+)\}/g, (written, reference: string) =>
      ARRAY.test(reference) ? written : this.reference(reference, cell),
    );
  }

  private reference(reference: string, cell: Area): string {
    const structured = /^(\w+)\[(@|all )?([\w:]+)\]$/.exec(reference);
    if (structured !== null) return this.structured(structured[1] ?? "", structured[2] ?? "", structured[3] ?? "");

    const [row, column] = reference.split(".");
    if (column === undefined) return this.name(reference);
    return this.cells(row ?? "", column, cell);
  }

  private name(key: string): string {
    const name = this.names.get(key);
    if (name === undefined) throw new Error(`The template has no name "${key}"`);
    return name;
  }

  private structured(key: string, rows: string, columns: string): string {
    const table = this.tables.get(key);
    if (table === undefined) throw new Error(`The template has no table "${key}"`);
    const [first = "", last = first] = columns.split(":").map((column) => {
      const header = table.headers.get(column);
      if (header === undefined) throw new Error(`The table "${key}" has no column "${column}"`);
      return `[${escapedColumn(header)}]`;
    });
    const range = first === last ? first : `${first}:${last}`;
    if (rows === "all ") return `${table.name}[[#All],${range}]`;
    return rows === "" && first === last ? `${table.name}${first}` : `${table.name}[${rows}${range}]`;
  }

  private cells(row: string, column: string, cell: Area): string {
    const spilled = column.endsWith("#");
    const columnKey = spilled ? column.slice(0, -1) : column;
    const across = this.columns(columnKey, cell);
    const down = this.rows(row, cell);
    const area = { top: down.top, bottom: down.bottom, left: across.left, right: across.right };
    if (spilled) return `${absoluteAddress({ ...area, bottom: area.top })}#`;
    if (DOWN_TO.test(row)) return growingAddress(area);
    return RELATIVE.has(row) || RELATIVE.has(columnKey) ? relativeAddress(area) : absoluteAddress(area);
  }

  private columns(column: string, cell: Area): Pick<Area, "left" | "right"> {
    if (column === "here") return cell;
    if (column === "left") return { left: cell.left - 1, right: cell.right - 1 };
    return this.grid.area({ row: ANY_ROW, column });
  }

  private rows(row: string, cell: Area): Pick<Area, "top" | "bottom"> {
    if (row === "here") return cell;
    if (row === "above") return { top: cell.top - 1, bottom: cell.bottom - 1 };
    const end = DOWN_TO.exec(row)?.[1];
    const fixed = this.grid.area({ row: row.replace(DOWN_TO, ""), column: ANY_COLUMN });
    if (end === undefined) return fixed;
    return { top: fixed.top, bottom: end === "above" ? cell.bottom - 1 : cell.bottom };
  }
}

/** Excel's own braces: {1,0,0}. */
const ARRAY = /^[\d,;]+$/;
const RELATIVE: ReadonlySet<string> = new Set(["here", "above", "left"]);
/** From a fixed row down to the formula's own, or to the one above it. */
const DOWN_TO = /:(above|here)$/;

/** Every template has a margin: the first row and the first column. */
const ANY_ROW = "margin";
const ANY_COLUMN = "margin";
