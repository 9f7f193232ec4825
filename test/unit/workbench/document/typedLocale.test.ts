import { parseEntry, type Entry } from "../../../../src/workbench/document/parseEntry";
import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

// Day 46348 of Excel's calendar is 22 November 2026: 126 years of 365 days from 1900, 31 leap days and Excel's 29 February 1900, day 326.
describe("a text typed the American way", () => {
  it.each<[string, Entry]>([
    ["12%", { input: 0.12, numberFormat: "0%" }],
    ["1,234.5", { input: 1234.5, numberFormat: "#,##0.00" }],
    ["11/22/2026", { input: 46348, numberFormat: "m/d/yyyy" }],
    ["2026-11-22", { input: 46348, numberFormat: "m/d/yyyy" }],
    ["1,5", { input: "1,5" }],
    ["22.11.2026", { input: "22.11.2026" }],
    ["12 €", { input: 12, numberFormat: '#,##0 "€"' }],
  ])("%s", (text, expected) => {
    expect(parseEntry(text, "General")).toEqual(expected);
  });
});

describe("a text typed the German way", () => {
  it.each<[string, Entry]>([
    ["1,5", { input: 1.5 }],
    ["1.234,5", { input: 1234.5, numberFormat: "#,##0.00" }],
    ["12,5%", { input: 0.125, numberFormat: "0.00%" }],
    ["22.11.2026", { input: 46348, numberFormat: "m/d/yyyy" }],
    ["2026-11-22", { input: 46348, numberFormat: "m/d/yyyy" }],
    ["1.234,50 €", { input: 1234.5, numberFormat: '#,##0.00 "€"' }],
    ["=SUM(A1,1.5)", { input: "=SUM(A1,1.5)" }],
  ])("%s", (text, expected) => {
    expect(parseEntry(text, "General", "de-DE")).toEqual(expected);
  });
});

describe("a workbook in German", () => {
  const document = new WorkbookDocument({ locale: "de-DE" });

  it("shows numbers and dates as they were typed", () => {
    document.enter(SHEET, 0, 0, "1,5");
    document.enter(SHEET, 1, 0, "22.11.2026");
    expect([0, 1].map((row) => document.textAt(SHEET, row, 0))).toEqual(["1,5", "22.11.2026"]);
  });

  it("reads what an add-in writes the American way", () => {
    document.cells.write(SHEET, { top: 2, left: 0, bottom: 2, right: 0 }, [["1.5"]]);
    expect(document.valueAt(SHEET, 2, 0)).toBe(1.5);
  });
});
