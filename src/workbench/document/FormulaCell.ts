import { singleCell } from "./area";
import type { CompiledFormula } from "./compileFormula";
import type { PlacedArea } from "./findReference";
import type { Area } from "./model";

/** A formula in its cell, and what became of it when it was last calculated. */
export class FormulaCell {
  /** What its result fills: its own cell, unless it spills. */
  output: Area;
  /** True when its result is an array, if only of one item: then "B2#" means its output. */
  isArray = false;
  /** What its result would have filled, had nothing been in the way. */
  blocked: Area | undefined;
  /** Cells it turned out to read, found by OFFSET, INDIRECT and their like. */
  readonly found = new Map<string, PlacedArea>();

  constructor(
    readonly sheetId: string,
    readonly row: number,
    readonly column: number,
    /** With "=" in front. */
    readonly input: string,
    public compiled: CompiledFormula,
  ) {
    this.output = singleCell(row, column);
  }
}
