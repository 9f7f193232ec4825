import type { CellContent } from "./WorkbookSnapshot";

/** Cells that were read together. */
export interface CellBlock {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly CellContent[])[];
  readonly formulas: readonly (readonly CellContent[])[];
}

/** Blocks that lie below each other as one grid: rows that nobody used are in it, narrower blocks are filled up with empty cells. */
export function gridOf(blocks: readonly CellBlock[]): CellBlock {
  const [first] = blocks;
  if (first === undefined) return { top: 0, left: 0, values: [], formulas: [] };
  if (blocks.length === 1) return first;
  const top = Math.min(...blocks.map((block) => block.top));
  const left = Math.min(...blocks.map((block) => block.left));
  const right = Math.max(...blocks.map((block) => block.left + (block.values[0]?.length ?? 0)));
  const grid = (part: "values" | "formulas"): CellContent[][] => {
    const rows: CellContent[][] = [];
    for (const block of blocks) {
      while (rows.length < block.top - top) rows.push(emptyCells(right - left));
      for (const row of block[part]) {
        const after = right - block.left - row.length;
        rows.push([...emptyCells(block.left - left), ...row, ...emptyCells(after)]);
      }
    }
    return rows;
  };
  return { top, left, values: grid("values"), formulas: grid("formulas") };
}

const emptyCells = (count: number): CellContent[] => Array.from({ length: count }, () => "");
