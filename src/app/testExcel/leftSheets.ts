export { findLeftSheets, removeLeftSheets } from "../../workbook/probes/leftSheets";
export type { MarkedSheet } from "../../workbook/markedSheets";
