import { recognise } from "./findOurSheets";
import { gridOf, type CellBlock } from "./gridOf";
import { nameSnapshot } from "./nameSnapshot";
import type { Piece } from "./piecesOf";
import type { NameSnapshot, SheetSnapshot } from "./WorkbookSnapshot";

/** What has been read of one sheet. */
export class SheetToCheck {
  private used: Excel.Range | undefined;
  private first: Excel.Range | undefined;
  private invalid: Excel.RangeAreas | undefined;
  private readonly blocks: CellBlock[] = [];

  constructor(private readonly sheet: Excel.Worksheet) {}

  queueFirst(rows: number, validations: boolean): void {
    const { sheet } = this;
    this.used = sheet.getUsedRangeOrNullObject(true);
    this.used.load("rowIndex,columnIndex,rowCount,columnCount");
    this.first = sheet.getRange(`1:${rows}`).getUsedRangeOrNullObject(true);
    this.first.load("rowIndex,columnIndex,values,formulasR1C1");
    this.invalid = validations ? sheet.getRange(`1:${rows}`).dataValidation.getInvalidCellsOrNullObject() : undefined;
    this.invalid?.load("address");
    sheet.names.load("items/name,items/formula");
    sheet.customProperties.load("items/key,items/value");
  }

  /** The rows that were not asked for at first, and how many characters a row takes. */
  rest(): { readonly fromRow: number; readonly rows: number; readonly charactersPerRow: number } {
    const { used, first } = this;
    if (!used || used.isNullObject) return { fromRow: 0, rows: 0, charactersPerRow: 0 };
    if (first && !first.isNullObject) this.take(first);
    const [block] = this.blocks;
    const fromRow = block === undefined ? used.rowIndex : block.top + block.values.length;
    const sample = block?.values.slice(-200) ?? [];
    const formulas = block?.formulas.slice(-200) ?? [];
    const characters = JSON.stringify(sample).length + JSON.stringify(formulas).length;
    return {
      fromRow,
      rows: used.rowIndex + used.rowCount - fromRow,
      charactersPerRow: sample.length === 0 ? 30 * used.columnCount : characters / sample.length,
    };
  }

  queuePiece({ fromRow, rows }: Piece): Excel.Range | undefined {
    if (!this.used) return undefined;
    const range = this.sheet.getRangeByIndexes(fromRow, this.used.columnIndex, rows, this.used.columnCount);
    range.load("rowIndex,columnIndex,values,formulasR1C1");
    return range;
  }

  take({ rowIndex, columnIndex, values, formulasR1C1 }: Excel.Range): void {
    this.blocks.push({ top: rowIndex, left: columnIndex, values, formulas: formulasR1C1 });
  }

  get size(): number {
    return this.used && !this.used.isNullObject ? this.used.rowCount * this.used.columnCount : 0;
  }

  get cells(): number {
    return this.blocks.reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  }

  snapshot(): SheetSnapshot {
    const { sheet, invalid } = this;
    const ours = recognise(sheet);
    return {
      id: sheet.id,
      name: sheet.name,
      ...(ours && { ours }),
      ...gridOf(this.blocks),
      ...(invalid && !invalid.isNullObject && { invalid: invalid.address }),
    };
  }

  names(): NameSnapshot[] {
    return this.sheet.names.items.map((item) => nameSnapshot(item, this.sheet.id));
  }
}
