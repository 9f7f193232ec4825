/** Formulas that Excel does not take: a sheet that is built with one of them would not come about there. */
import { openExcel } from "./openExcel";

type Act = (sheet: Excel.Worksheet) => void;

const enter =
  (formula: string): Act =>
  (sheet) =>
    (sheet.getRange("E2").formulas = [[formula]]);
const colourWhere =
  (formula: string): Act =>
  (sheet) =>
    (sheet.getRange("A2:A3").conditionalFormats.add("Custom").custom.rule.formula = formula);
const permitWhere =
  (formula: string): Act =>
  (sheet) =>
    (sheet.getRange("A2:A3").dataValidation.rule = { custom: { formula } });
const say =
  (title: string, message: string): Act =>
  (sheet) => {
    const { dataValidation } = sheet.getRange("A2:A3");
    dataValidation.rule = { custom: { formula: "=A2>0" } };
    dataValidation.errorAlert = { showAlert: true, style: "Stop", title, message };
  };
const nested = (depth: number): string => `=${"ABS(".repeat(depth)}1${")".repeat(depth)}`;
const summed = (count: number): string => `=SUM(MAX(1,2),${"{1,2},".repeat(count - 2)}3)`;
const long = (characters: number): string => `=A2>1${"+0".repeat(125)}`.replace("1", "1".repeat(characters - 254));

const text = (length: number): string => "x".repeat(length);

async function outcomeOf(act: Act): Promise<string> {
  await openExcel();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange("A1:A3").values = [["Score"], [7], [8]];
    sheet.tables.add("A1:A3", true).name = "Scores";
    await context.sync();
    act(sheet);
    return context.sync().then(
      () => "taken",
      (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
    );
  });
}

it.each<[string, Act, Act]>([
  ["a column of a table that is not there", enter("=SUM(Scores[Score])"), enter("=SUM(Marks[Score])")],
  ["a column that a table does not have", enter("=MAX(scores[score])"), enter("=MAX(Scores[Mark])")],
  ["a text of more than 255 characters", enter(`="${text(255)}"`), enter(`="${text(256)}"`)],
  ["functions more than 64 deep", enter(nested(64)), enter(nested(65))],
  ["a function with more than 255 arguments", enter(summed(255)), enter(summed(256))],
  ["a conditional format that names a column", colourWhere("=A2>7"), colourWhere("=Scores[[#This Row],[Score]]>7")],
  ["a conditional format with an array", colourWhere("=OR(A2=7,A2=8)"), colourWhere("=OR(A2={7,8})")],
  ["a conditional format that is no formula", colourWhere("=SUM(A2)"), colourWhere("=SUM((")],
  ["a validation that names a column", permitWhere("=A2>7"), permitWhere("=Scores[[#This Row],[Score]]>7")],
  ["a validation with an array", permitWhere("=OR(A2=7,A2=8)"), permitWhere("=OR(A2={7,8})")],
  ["a validation of more than 255 characters", permitWhere(long(256)), permitWhere(long(257))],
  ["a message under a title of more than 32 characters", say(text(32), "No"), say(text(33), "No")],
  ["a message of more than 255 characters", say("No", text(255)), say("No", text(256))],
])("%s is refused, and what comes closest is taken", async (_, closest, refused) => {
  expect(await outcomeOf(closest)).toBe("taken");
  expect(await outcomeOf(refused)).toBe("InvalidArgument");
});
