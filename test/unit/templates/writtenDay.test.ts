import { messagesFor } from "../../messagesFor";
import { sheetFields, type FieldSheetId } from "../../../src/templates/options/sheetFields";
import { startingOptions } from "../../../src/templates/options/startingOptions";
import { planSheet } from "../../../src/templates/planSheet";
import { sheetTemplate } from "../../../src/templates/sheetTemplates";
import { writtenDay } from "../../../src/templates/writtenDay";

describe("writtenDay", () => {
  it("writes the parts of a date in the order of the format, with two digits for month and day", () => {
    expect(writtenDay("A1", "dd.mm.yyyy")).toBe('RIGHT("0"&DAY(A1),2)&"."&RIGHT("0"&MONTH(A1),2)&"."&YEAR(A1)');
    expect(writtenDay("A1", "yyyy-mm-dd")).toBe('YEAR(A1)&"-"&RIGHT("0"&MONTH(A1),2)&"-"&RIGHT("0"&DAY(A1),2)');
  });
});

it.each(Object.keys(sheetFields) as FieldSheetId[])("the German sheet %s has German dates only", (id) => {
  const template = sheetTemplate(id, startingOptions(sheetFields[id]));
  const plan = JSON.stringify(planSheet(template, messagesFor("de")));
  expect(plan).not.toContain("yyyy-mm-dd");
  // In formulas the year comes last.
  expect(plan).not.toMatch(/YEAR\([^)]*\)&\\"-/);
});
