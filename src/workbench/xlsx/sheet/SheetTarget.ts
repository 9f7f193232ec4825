import type { CalculatedWorkbook, SheetModel } from "../../document/model";
import type { FileFormula } from "../formulas/dialect";
import type { NewPackage } from "../package/NewPackage";
import type { People } from "../workbook/People";
import type { SharedStrings } from "../workbook/SharedStrings";
import type { StyleWriter } from "../styles/StyleWriter";

/** What the parts of a sheet need to be written. */
export interface SheetTarget {
  readonly package: NewPackage;
  /** Of the sheet's part; names of its other parts follow its number, from 1. */
  readonly path: string;
  readonly number: number;
  readonly document: CalculatedWorkbook;
  readonly sheet: SheetModel;
  readonly styles: StyleWriter;
  readonly sharedStrings: SharedStrings;
  readonly people: People;
  /** A formula in the dialect of files, in a table's cells with the table's name. */
  readonly formula: (formula: string, tableName?: string) => FileFormula;
}
