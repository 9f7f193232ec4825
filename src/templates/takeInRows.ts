import type { LookName } from "./look";
import type { OwnRows, OwnValue } from "./options/OwnRows";
import { SheetGrid } from "./SheetGrid";
import type { Content, Entry, Saying, SheetTemplate, TableTemplate, Track } from "./SheetTemplate";

/** Rows of the user's own for one of a sheet's tables. */
export interface RowsForTable {
  readonly table: string;
  readonly rows: OwnRows;
  /** Where the sheet's columns are called otherwise than those of the rows. */
  readonly columnOf?: (column: string) => string;
}

/** The sheet with rows of the user's own in its tables, and below its head a line for each that says where they come from. */
export function takeInRows(template: SheetTemplate, taken: readonly RowsForTable[]): SheetTemplate {
  if (taken.length === 0) return template;
  const title = template.contents.find(({ row }) => row === "title");
  const text = title?.column ?? "";
  return {
    ...template,
    rows: template.rows.flatMap((track) => (track.key === "howTo" ? [track, ...taken.map(sourceRow)] : [track])),
    contents: [
      ...template.contents,
      ...taken.map(({ rows }, i): Content => ({
        row: sourceRow(rows, i).key,
        column: text,
        look: "note",
        entries: [[sourceOf(rows)]],
      })),
      ...taken.flatMap((rows) => contentsOf(template, rows)),
    ],
  };
}

function sourceRow(_: unknown, i: number): Track {
  return { key: `ownRows${i + 1}`, size: 15 };
}

function sourceOf({ count, address }: OwnRows): Saying {
  return { text: "ownRowsSource", gaps: { count, address: { typed: address } } };
}

function contentsOf(
  template: SheetTemplate,
  { table: key, rows, columnOf = (column) => column }: RowsForTable,
): Content[] {
  const table = template.tables.find((each) => each.key === key);
  if (table === undefined) throw new Error(`The template has no table "${key}"`);
  const grid = new SheetGrid(template);
  // A sheet that is planned again knows the columns there were, and nothing that stood in them.
  const known = rows.columns.filter(({ values }) => values.length > 0);
  return known.map(({ column: own, values }): Content => {
    const column = columnOf(own);
    return {
      row: table.body,
      rows: rows.count,
      column,
      look: lookOf(template, table, column, grid),
      entries: values.map((value) => [entryOf(value)]),
    };
  });
}

/** How the sheet shows what is entered in this column. */
function lookOf(template: SheetTemplate, table: TableTemplate, column: string, grid: SheetGrid): LookName {
  const body = grid.area({ row: table.body, column });
  const content = template.contents.findLast((each) => {
    const area = grid.area(each);
    const holdsColumn = area.left <= body.left && area.right >= body.right;
    return holdsColumn && area.top === body.top && area.bottom === body.bottom;
  });
  if (content === undefined) throw new Error(`Nothing is entered in the column "${column}" of "${table.key}"`);
  return content.look;
}

function entryOf(value: OwnValue): Entry {
  return typeof value === "string" ? { typed: value } : value;
}
