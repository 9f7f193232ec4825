import type { LookName } from "../look";
import { SheetGrid } from "../SheetGrid";
import type { Content, Entry, Place, SheetTemplate, Track } from "../SheetTemplate";

interface CellOfName {
  readonly place: Place;
  readonly look: LookName;
  /** What stands there. */
  readonly entry: Entry;
}

/** The cells that one of a sheet's names points to, row by row; none where the sheet has no such name. */
export function cellsOfName(template: SheetTemplate, name: string): CellOfName[][] {
  const at = template.names.find((each) => each.name === name)?.at;
  if (at === undefined) return [];
  return keysOf(template.rows, at.row).map((row) =>
    keysOf(template.columns, at.column).map((column) => cellAt(template, { row, column })),
  );
}

/** "setting1:setting4": each of them. */
function keysOf(tracks: readonly Track[], keys: string): string[] {
  const [from = "", to = from] = keys.split(":");
  const all = tracks.map(({ key }) => key);
  return all.slice(all.indexOf(from), all.indexOf(to) + 1);
}

function cellAt(template: SheetTemplate, place: Place): CellOfName {
  const grid = new SheetGrid(template);
  const { top, left } = grid.area(place);
  const covering = template.contents.filter((content) => {
    const area = grid.area(content);
    return area.top <= top && area.bottom >= top && area.left <= left && area.right >= left;
  });
  const look = covering.at(-1)?.look;
  if (look === undefined) throw new Error(`Nothing stands in row "${place.row}", column "${place.column}"`);
  const written = covering.findLast(({ entries }) => entries !== undefined);
  return { place, look, entry: written === undefined ? null : entryOf(written, grid, top, left) };
}

function entryOf(content: Content, grid: SheetGrid, row: number, column: number): Entry {
  const { top, left } = grid.area(content);
  const { entries = [] } = content;
  const line = entries.length === 1 ? entries[0] : entries[row - top];
  return (line?.length === 1 ? line[0] : line?.[column - left]) ?? null;
}
