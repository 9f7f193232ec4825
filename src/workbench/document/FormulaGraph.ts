import type { PlacedArea } from "./findReference";
import type { FormulaCell } from "./FormulaCell";
import type { Area } from "./model";

/** Cells that formulas read, and the formulas that do. Formulas that read the same area share one. */
export interface ReadArea {
  readonly area: Area;
  readonly readers: Set<FormulaCell>;
}

/** Rows and columns of one block of cells. */
const BLOCK_ROWS = 8;
const BLOCK_COLUMNS = 8;
/** An area over more blocks than this is kept apart instead. */
const MOST_BLOCKS = 8;

/** Which formulas read which cells. */
export class FormulaGraph {
  private readonly sheets = new Map<string, SheetAreas>();
  private readonly reads = new Map<FormulaCell, { readonly sheet: SheetAreas; readonly read: ReadArea }[]>();

  /** Notes what a formula reads, in place of what it read before. */
  put(formula: FormulaCell): void {
    this.remove(formula);
    const areas = [...formula.compiled.precedents, ...formula.found.values()];
    this.reads.set(
      formula,
      areas.map(({ sheetId, area }) => {
        const sheet = this.sheetAreas(sheetId);
        const read = sheet.at(area);
        read.readers.add(formula);
        return { sheet, read };
      }),
    );
  }

  remove(formula: FormulaCell): void {
    for (const { sheet, read } of this.reads.get(formula) ?? []) {
      read.readers.delete(formula);
      if (read.readers.size === 0) sheet.remove(read);
    }
    this.reads.delete(formula);
  }

  /** The areas formulas read that have cells in an area. */
  touching({ sheetId, area }: PlacedArea): ReadArea[] {
    return this.sheets.get(sheetId)?.touching(area) ?? [];
  }

  private sheetAreas(sheetId: string): SheetAreas {
    let areas = this.sheets.get(sheetId);
    if (!areas) {
      areas = new SheetAreas();
      this.sheets.set(sheetId, areas);
    }
    return areas;
  }
}

/** The areas read on one sheet: small ones by the blocks of cells they touch, large ones in one set. */
class SheetAreas {
  private readonly byKey = new Map<string, ReadArea>();
  private readonly blocks = new Map<number, Set<ReadArea>>();
  private readonly large = new Set<ReadArea>();

  at(area: Area): ReadArea {
    const key = keyOf(area);
    let read = this.byKey.get(key);
    if (!read) {
      read = { area, readers: new Set() };
      this.byKey.set(key, read);
      const blocks = blocksOf(area);
      if (!blocks) this.large.add(read);
      for (const block of blocks ?? []) {
        const others = this.blocks.get(block);
        if (others) others.add(read);
        else this.blocks.set(block, new Set([read]));
      }
    }
    return read;
  }

  remove(read: ReadArea): void {
    this.byKey.delete(keyOf(read.area));
    this.large.delete(read);
    for (const block of blocksOf(read.area) ?? []) this.blocks.get(block)?.delete(read);
  }

  touching(area: Area): ReadArea[] {
    const found: ReadArea[] = [];
    const look = (areas: Iterable<ReadArea>): void => {
      for (const read of areas) if (overlaps(read.area, area)) found.push(read);
    };
    const blocks = blocksOf(area);
    if (!blocks) {
      look(this.byKey.values());
      return found;
    }
    for (const block of blocks) look(this.blocks.get(block) ?? []);
    look(this.large);
    return blocks.length > 1 ? [...new Set(found)] : found;
  }
}

function keyOf({ top, left, bottom, right }: Area): string {
  return `${top},${left},${bottom},${right}`;
}

/** The numbers of the blocks an area touches; undefined when they are many. */
function blocksOf({ top, left, bottom, right }: Area): number[] | undefined {
  const [firstRow, lastRow] = [Math.floor(top / BLOCK_ROWS), Math.floor(bottom / BLOCK_ROWS)];
  const [firstColumn, lastColumn] = [Math.floor(left / BLOCK_COLUMNS), Math.floor(right / BLOCK_COLUMNS)];
  if ((lastRow - firstRow + 1) * (lastColumn - firstColumn + 1) > MOST_BLOCKS) return undefined;
  const blocks = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++) blocks.push(row * 2048 + column);
  return blocks;
}

function overlaps(one: Area, other: Area): boolean {
  return one.top <= other.bottom && other.top <= one.bottom && one.left <= other.right && other.left <= one.right;
}
