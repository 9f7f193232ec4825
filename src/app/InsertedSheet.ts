export type { CellProblem, FinishingTouch, InsertedSheet } from "../workbook/InsertedSheet";
