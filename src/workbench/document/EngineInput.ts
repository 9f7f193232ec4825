import { contains } from "./area";
import type { CalculatedValues } from "./CalculatedValues";
import { engineColumnName, engineFormula, engineTableName, type FormulaContext } from "./engineFormula";
import { isFormula } from "./isFormula";
import { isHiddenLine } from "./isHiddenLine";
import { cellKey, type CellValue, type SheetModel, type WorkbookModel } from "./model";
import { formatAbsoluteReference, parseReference } from "./reference";
import type { EngineName, EngineSheet } from "./spreadsheetEngine";
import { dataArea } from "./structuredReference";

/** Formulas of the same text mean the same within a scope: a sheet, or a table on it. */
type ScopedContext = FormulaContext & { readonly scope: string };

/** A value one cell is to have for a while. */
export interface Instead {
  readonly sheetId: string;
  readonly key: string;
  readonly value: CellValue;
}

/** The workbook as the engine reads it. */
export class EngineInput {
  /** What has been translated, by scope and formula. */
  private readonly translated = new Map<string, string>();

  constructor(
    private readonly model: WorkbookModel,
    private readonly isCustomFunction: (name: string) => boolean,
  ) {}

  /** Sheets, tables or names have changed: formulas may mean something else. */
  forget(): void {
    this.translated.clear();
  }

  /** Spills have changed: formulas such as "=SUM(B2#)" mean another range. */
  forgetSpillReferences(): void {
    for (const key of this.translated.keys()) if (key.includes("#")) this.translated.delete(key);
  }

  /** Every sheet with its constants, its formulas, and what had spilled before. */
  sheets(before: CalculatedValues): EngineSheet[] {
    return this.model.sheets.map((sheet, position) => {
      const constants: { row: number; column: number; value: CellValue }[] = [];
      const formulas: { row: number; column: number; formula: string }[] = [];
      const contextAt = this.contexts(sheet, before);
      for (const [key, cell] of Object.entries(sheet.cells)) {
        if (cell.input === undefined) continue;
        const { row, column } = placeOf(key);
        if (!isFormula(cell)) constants.push({ row, column, value: cell.input });
        else formulas.push({ row, column, formula: this.translate(String(cell.input), contextAt(row, column)) });
      }
      for (const [key, value] of before.spilledOf(sheet.id)) constants.push({ ...placeOf(key), value });
      return { ...sheetFrame(sheet, position + 1), constants, formulas };
    });
  }

  /** Every sheet with values only. */
  calculatedSheets(now: CalculatedValues, instead?: Instead): EngineSheet[] {
    return this.model.sheets.map((sheet, position) => {
      const values = new Map<string, CellValue>();
      for (const [key, cell] of Object.entries(sheet.cells)) if (cell.input !== undefined) values.set(key, cell.input);
      for (const [key, value] of now.valuesOf(sheet.id)) values.set(key, value);
      if (instead?.sheetId === sheet.id) values.set(instead.key, instead.value);
      const constants = [...values].flatMap(([key, value]) => (value === "" ? [] : [{ ...placeOf(key), value }]));
      return { ...sheetFrame(sheet, position + 1), constants, formulas: [] };
    });
  }

  names(before: CalculatedValues): EngineName[] {
    const first = this.model.sheets[0];
    if (!first) return [];
    const context = this.contexts(first, before)(-1, -1);
    return this.model.names.map(({ name, formula, sheetId }) => ({
      name,
      formula: this.translate(formula, context),
      ...(sheetId !== undefined && { sheet: this.model.sheets.findIndex((sheet) => sheet.id === sheetId) }),
    }));
  }

  private translate(formula: string, context: ScopedContext): string {
    const key = `${context.scope} ${formula}`;
    let text = this.translated.get(key);
    if (text === undefined) {
      text = engineFormula(formula, context);
      this.translated.set(key, text);
    }
    return text;
  }

  /** The contexts of a sheet's formulas: one for each table and one for the rest. */
  private contexts(sheet: SheetModel, before: CalculatedValues): (row: number, column: number) => ScopedContext {
    const shared = {
      findTable: (name: string) => this.findTable(name),
      isCustomFunction: this.isCustomFunction,
      spillArea: (reference: string) => this.spillReference(sheet, reference, before),
    };
    const outside = { ...shared, scope: sheet.id };
    const inside = sheet.tables.map((table) => ({ ...shared, table, scope: `${sheet.id} ${table.id}` }));
    return (row, column) => inside.find(({ table }) => contains(table.area, row, column)) ?? outside;
  }

  private findTable(name: string): ReturnType<FormulaContext["findTable"]> {
    for (const sheet of this.model.sheets) {
      const table = sheet.tables.find((each) => each.name.toLowerCase() === name.toLowerCase());
      if (table) return { sheet, table };
    }
    return undefined;
  }

  private spillReference(sheet: SheetModel, reference: string, before: CalculatedValues): string | undefined {
    const parsed = parseReference(reference);
    const name = parsed?.sheetName?.toLowerCase();
    const target = name === undefined ? sheet : this.model.sheets.find((each) => each.name.toLowerCase() === name);
    const area = parsed && target && before.spillAt(target.id, cellKey(parsed.area.top, parsed.area.left));
    return area && formatAbsoluteReference(target.name, area);
  }
}

function sheetFrame(sheet: SheetModel, id: number): Omit<EngineSheet, "constants" | "formulas"> {
  const hidden = Object.entries(sheet.rows).flatMap(([row, line]) => (isHiddenLine(line) ? [Number(row)] : []));
  return { id, name: sheet.name, tables: tablesOf(sheet), hiddenRows: new Set(hidden) };
}

function tablesOf(sheet: SheetModel): EngineSheet["tables"] {
  return sheet.tables.map((table) => {
    const data = dataArea(table);
    return {
      name: engineTableName(table),
      row: table.area.top,
      column: table.area.left,
      columns: table.columns.map((_, position) => engineColumnName(position)),
      dataRows: data.bottom - data.top + 1,
      headers: table.showHeaders,
      totals: table.showTotals,
    };
  });
}

function placeOf(key: string): { row: number; column: number } {
  const comma = key.indexOf(",");
  return { row: Number(key.slice(0, comma)), column: Number(key.slice(comma + 1)) };
}
