export { findExampleSheets, type ExampleSheet } from "../../workbook/exampleSheets";
