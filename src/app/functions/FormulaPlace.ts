export type { FormulaPlace } from "../../workbook/readFormulaPlaces";
