import type { Area } from "./address";
import type { Place, SheetTemplate, Track } from "./SheetTemplate";

/** Knows where the rows and columns of a template come to lie. */
export class SheetGrid {
  private readonly columns: ReadonlyMap<string, Span>;
  private readonly rows: ReadonlyMap<string, Span>;

  constructor(template: Pick<SheetTemplate, "columns" | "rows">) {
    this.columns = spans(template.columns);
    this.rows = spans(template.rows);
  }

  area({ row, column, rows }: Place): Area {
    const across = range(this.columns, column);
    const down = range(this.rows, row);
    return {
      top: down.first,
      left: across.first,
      bottom: rows === undefined ? down.last : down.first + rows - 1,
      right: across.last,
    };
  }
}

interface Span {
  readonly first: number;
  readonly last: number;
}

function spans(tracks: readonly Track[]): ReadonlyMap<string, Span> {
  const byKey = new Map<string, Span>();
  let next = 0;
  for (const { key, count = 1 } of tracks) {
    if (byKey.has(key)) throw new Error(`The template has two rows or columns with the key "${key}"`);
    byKey.set(key, { first: next, last: next + count - 1 });
    next += count;
  }
  return byKey;
}

function range(all: ReadonlyMap<string, Span>, keys: string): Span {
  const [from = "", to = from] = keys.split(":");
  return { first: span(all, from).first, last: span(all, to).last };
}

function span(all: ReadonlyMap<string, Span>, key: string): Span {
  const found = all.get(key);
  if (found === undefined) throw new Error(`The template has no row or column with the key "${key}"`);
  return found;
}
