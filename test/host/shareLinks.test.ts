/** What reads other sheets besides the cells, on copies that are shared: names, lists, conditional formats, charts. */
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { insertTemplate } from "../../src/app/insertTemplate";
import { shareCopy } from "../../src/app/share/shareCopy";
import type { SharedCopy } from "../../src/app/share/SharedCopy";
import { sheetFields, type FieldSheetId, type SheetOptions } from "../../src/templates/options/sheetFields";
import { startingOptions } from "../../src/templates/options/startingOptions";
import type { OfficeHostOptions } from "../../src/workbench/host/OfficeHost";
import { messagesFor } from "../messagesFor";
import { openExcel, type OpenExcel } from "./openExcel";

const messages = messagesFor("en");
const nothing = () => undefined;

async function share(excel: OpenExcel, names: readonly string[]): Promise<SharedCopy> {
  await excel.settled();
  const wanted = names.map((sheetName) => ({ sheetId: excel.document.sheetId(sheetName), sheetName }));
  const copy = await shareCopy(wanted, messages, { report: nothing, signal: new AbortController().signal });
  await excel.settled();
  return copy;
}

function sheetOf({ document }: OpenExcel, name: string) {
  return document.state.sheet(document.sheetId(name));
}

/** Every formula of a sheet that stands in no cell: of its validations, formats, charts and names. */
function linksOf(excel: OpenExcel, name: string): string[] {
  const { id, validations, conditionalFormats, charts } = sheetOf(excel, name);
  const own = excel.document.model.names.filter(({ sheetId }) => sheetId === id);
  const texts = JSON.stringify([
    validations.map(({ rule }) => rule),
    conditionalFormats.map(({ rule }) => rule),
    charts.map(({ title, series }) => [title.formula, ...series.flatMap((each) => [each.nameFormula, each.values, each.categories, each.bubbleSizes])]), // prettier-ignore
    own.map(({ formula }) => formula),
  ]);
  return [...texts.matchAll(/"(=(?:[^"\\]|\\.)*)"/g)].map(([, formula = ""]) => formula.replaceAll('\\"', '"'));
}

/** A dashboard that reads a sheet of lists and a secret one in every way there is. */
async function openDashboard(options: OfficeHostOptions = {}): Promise<OpenExcel> {
  const excel = await openExcel(options);
  await Excel.run(async (context) => {
    const { worksheets, names } = context.workbook;
    for (const sheetName of ["Bob's lists", "Secret"]) {
      const sheet = worksheets.add(sheetName);
      sheet.getRange("A1:B3").values = [["Low", 1], ["Middle", 2], ["High", 3]]; // prettier-ignore
    }
    names.add("levels", "='Bob''s lists'!$A$1:$A$3");
    names.add("highest_level", "=INDEX(levels,3)");
    names.add("secret_levels", "=Secret!$A$1:$A$3");
    await context.sync();
    const dashboard = worksheets.getItem("Sheet1");
    dashboard.getRange("A1:D1").values = [["Level", "Points", "Kind", "Own"]];
    dashboard.getRange("A2:D4").values = [["Low", 1, "Low", 1], ["High", 3, "High", 2], ["Low", 1, "Low", 3]]; // prettier-ignore
    await context.sync();
  });
  return excel;
}

async function onDashboard(change: (sheet: Excel.Worksheet, workbook: Excel.Workbook) => void): Promise<void> {
  await Excel.run(async (context) => {
    change(context.workbook.worksheets.getItem("Sheet1"), context.workbook);
    await context.sync();
  });
}

const COPY = "Sheet1 (shared)";
const LISTS = "'Bob''s lists (shared)'";
const BOTH = ["Sheet1", "Bob's lists"];

describe("what a shared sheet reads on another sheet that is shared", () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openDashboard();
  });

  it.each([
    ["a list of its cells", "='Bob''s lists'!$A$1:$A$3", `=${LISTS}!$A$1:$A$3`],
    ["a list of a name", "=levels", `=${LISTS}!levels`],
  ])("%s is taken from the copy, with the same messages", async (_, source, moved) => {
    await onDashboard((sheet) => {
      const { dataValidation } = sheet.getRange("A2:A4");
      dataValidation.rule = { list: { inCellDropDown: true, source } };
      dataValidation.errorAlert = { showAlert: true, style: "Stop", title: "Level", message: "Choose one" };
      dataValidation.prompt = { showPrompt: true, title: "Which", message: "Low to high" };
    });
    const { sheets } = await share(excel, BOTH);
    const [validation] = sheetOf(excel, COPY).validations;
    expect(validation?.rule).toEqual({ list: { inCellDropDown: true, source: moved } });
    expect(validation).toMatchObject({
      areas: [{ top: 1, left: 0, bottom: 3, right: 0 }],
      errorAlert: { title: "Level", message: "Choose one" },
      prompt: { title: "Which", message: "Low to high" },
    });
    expect(sheets.flatMap(({ cut }) => cut)).toEqual([]);
    expect(sheetOf(excel, "Sheet1").validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source } });
  });

  it("rules of validation that differ from cell to cell are each moved", async () => {
    await onDashboard((sheet) => {
      sheet.getRange("A2").dataValidation.rule = { list: { inCellDropDown: true, source: "=levels" } };
      sheet.getRange("A3").dataValidation.rule = { custom: { formula: "=COUNTIF('Bob''s lists'!$A:$A,A3)>0" } };
      sheet.getRange("A4:B4").dataValidation.rule = { wholeNumber: { formula1: 1, formula2: "='Bob''s lists'!$B$3", operator: "Between" } }; // prettier-ignore
    });
    await share(excel, BOTH);
    expect(linksOf(excel, COPY).sort()).toEqual([
      `=${LISTS}!$B$3`,
      `=${LISTS}!levels`,
      `=COUNTIF(${LISTS}!$A:$A,A3)>0`,
    ]);
  });

  it("a list that holds for a whole column, empty as it is, is moved in all of it", async () => {
    await onDashboard((sheet) => {
      sheet.getRange("H:H").dataValidation.rule = { list: { inCellDropDown: true, source: "=levels" } };
      sheet.getRange("B:B").dataValidation.rule = { list: { inCellDropDown: true, source: "=levels" } };
    });
    await share(excel, BOTH);
    expect([...new Set(linksOf(excel, COPY))]).toEqual([`=${LISTS}!levels`]);
    const cells = sheetOf(excel, COPY).validations.flatMap(({ areas }) => areas);
    expect(cells.reduce((sum, { top, bottom, left, right }) => sum + (bottom - top + 1) * (right - left + 1), 0)).toBe(2 * 1_048_576); // prettier-ignore
  });

  it("a conditional format is decided by the copy, and looks as before", async () => {
    await onDashboard((sheet) => {
      const { custom } = sheet.getRange("B2:B4").conditionalFormats.add("Custom");
      custom.rule.formula = "=B2='Bob''s lists'!$B$3";
      custom.format.fill.color = "#FF0000";
      const { cellValue } = sheet.getRange("D2:D4").conditionalFormats.add("CellValue");
      cellValue.rule = { formula1: "=INDEX(highest_level,1)", operator: "EqualTo" };
      cellValue.format.font.color = "#00FF00";
    });
    await share(excel, BOTH);
    const formats = sheetOf(excel, COPY).conditionalFormats;
    expect(linksOf(excel, COPY).sort()).toEqual([`=B2=${LISTS}!$B$3`, `=INDEX(${LISTS}!highest_level,1)`]);
    expect(formats.map(({ format }) => format)).toEqual([{ fill: "#FF0000" }, { fontColor: "#00FF00" }]);
  });

  it("a chart draws the copy, under the names its series had", async () => {
    await onDashboard((sheet, workbook) => {
      const lists = workbook.worksheets.getItem("Bob's lists");
      sheet.charts.add("ColumnClustered", lists.getRange("A1:B3"), "Columns").name = "Levels";
      sheet.charts.add("Line", sheet.getRange("D1:D4"), "Columns").name = "Own";
    });
    const before = sheetOf(excel, "Sheet1").charts[0]?.series.map(({ name }) => name);
    await share(excel, BOTH);
    const [levels, own] = sheetOf(excel, COPY).charts;
    expect(levels?.series).toMatchObject([{ values: `=${LISTS}!$B$1:$B$3`, categories: `=${LISTS}!$A$1:$A$3` }]);
    expect(levels?.series.map(({ name }) => name)).toEqual(before);
    expect(own?.series).toMatchObject([{ values: `='${COPY}'!$D$2:$D$4`, nameFormula: `='${COPY}'!$D$1` }]);
    expect(sheetOf(excel, "Sheet1").charts[0]?.series).toMatchObject([{ values: "='Bob''s lists'!$B$1:$B$3" }]);
  });

  it("names that only the sheet knows lead to the copy, and so do names that stand for other names", async () => {
    await onDashboard((sheet, { names }) => {
      sheet.names.add("my_levels", "='Bob''s lists'!$A$1:$A$3");
      names.add("second_level", "=INDEX(levels,2)");
      sheet.getRange("F1:F2").formulas = [["=INDEX(my_levels,1)"], ["=second_level"]];
    });
    await share(excel, BOTH);
    expect(linksOf(excel, COPY)).toEqual([`=${LISTS}!$A$1:$A$3`]);
    expect(await excel.value(`'${COPY}'!F1`)).toBe("Low");
    await Excel.run(async (context) => {
      const copied = context.workbook.worksheets.getItem("Bob's lists (shared)");
      copied.getRange("A1:A2").values = [["Least"], ["Half"]];
      await context.sync();
    });
    expect(await excel.value(`'${COPY}'!F1`)).toBe("Least");
    expect(await excel.value(`'${COPY}'!F2`)).toBe("Half");
    expect(await excel.value("Sheet1!F2")).toBe("Middle");
  });
});

describe("what a shared sheet reads on a sheet that is not shared", () => {
  let excel: OpenExcel;
  beforeEach(async () => {
    excel = await openDashboard();
  });

  it.each([
    ["cells", "=Secret!$A$1:$A$3"],
    ["a name", "=secret_levels"],
  ])("a list of %s keeps its words", async (_, source) => {
    await onDashboard((sheet) => {
      sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source } };
    });
    const { sheets } = await share(excel, ["Sheet1"]);
    expect(sheetOf(excel, COPY).validations[0]?.rule).toEqual({ list: { inCellDropDown: true, source: "Low,Middle,High" } }); // prettier-ignore
    expect(sheets[0]?.cut).toEqual([{ kind: "list", where: "A2:A4", names: ["Secret"] }]);
  });

  it("a list whose words hold commas, any other rule, a format and a name are left out, and told", async () => {
    await onDashboard((sheet, workbook) => {
      workbook.worksheets.getItem("Secret").getRange("A1").values = [["Low, very"]];
      sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=secret_levels" } };
      sheet.getRange("B2:B4").dataValidation.rule = { custom: { formula: "=B2<=Secret!$B$3" } };
      sheet.getRange("C2:C4").conditionalFormats.add("Custom").custom.rule.formula = "=C2=Secret!$A$1";
      sheet.names.add("my_secret", "=Secret!$B$3");
      sheet.getRange("F1").formulas = [["=my_secret*2"]];
    });
    const { sheets, comparison } = await share(excel, ["Sheet1"]);
    expect(linksOf(excel, COPY)).toEqual([]);
    expect(sheetOf(excel, COPY).validations).toEqual([]);
    expect(sheetOf(excel, COPY).conditionalFormats).toEqual([]);
    expect(await excel.value(`'${COPY}'!F1`)).toBe(6);
    expect(sheets[0]?.frozen).toEqual([{ address: "F1", cells: 1, why: { kind: "outside", names: ["Secret"] } }]);
    expect(sheets[0]?.cut).toEqual([
      { kind: "name", where: "my_secret", names: ["Secret"] },
      { kind: "validation", where: "A2:A4", names: ["Secret"] },
      { kind: "validation", where: "B2:B4", names: ["Secret"] },
      { kind: "format", where: "", names: ["Secret"] },
    ]);
    const told = Object.values(sheetOf(excel, comparison.sheetName).cells).map(({ input }) => String(input));
    expect(told).toContain("Entries are not checked any more; that read Secret");
    expect(told).toContain("The name is left out; it led to Secret");
  });

  it("a chart draws the same figures from beside the copy's cells", async () => {
    await onDashboard((sheet, workbook) => {
      const secret = workbook.worksheets.getItem("Secret");
      sheet.charts.add("ColumnClustered", secret.getRange("A1:B3"), "Columns").name = "Levels";
    });
    const { sheets } = await share(excel, ["Sheet1"]);
    const [series] = sheetOf(excel, COPY).charts[0]?.series ?? [];
    expect(excel.document.valuesOf(series?.values ?? "")).toEqual([[1], [2], [3]]);
    expect(excel.document.valuesOf(series?.categories ?? "")).toEqual([["Low"], ["Middle"], ["High"]]);
    expect(linksOf(excel, COPY).every((formula) => formula.startsWith(`='${COPY}'!`))).toBe(true);
    expect(sheets[0]?.cut).toEqual([{ kind: "chart", where: "Levels", names: ["Secret"] }]);
  });

  it("originals, and what reads them, stay as they are", async () => {
    await onDashboard((sheet, workbook) => {
      sheet.getRange("A2:A4").dataValidation.rule = { list: { inCellDropDown: true, source: "=secret_levels" } };
      sheet.getRange("C2:C4").conditionalFormats.add("Custom").custom.rule.formula = "=C2=Secret!$A$1";
      sheet.charts.add("Line", workbook.worksheets.getItem("Secret").getRange("B1:B3"), "Columns");
      sheet.names.add("my_secret", "=Secret!$B$3");
    });
    await excel.settled();
    const before = excel.document.snapshot();
    const { sheets } = await share(excel, ["Sheet1"]);
    const after = excel.document.snapshot();
    expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);
    expect(after.names.filter(({ sheetId }) => sheetId !== sheets[0]?.sheetId)).toEqual(before.names);
  });
});

it("in an Excel that does not tell what charts draw, the user is told to look at them", async () => {
  const excel = await openDashboard({ requirementSets: { ExcelApi: "1.14" } });
  await onDashboard((sheet) => {
    sheet.charts.add("Line", sheet.getRange("D1:D4"), "Columns");
  });
  const { sheets, comparison } = await share(excel, BOTH);
  expect(sheets.map(({ untold }) => untold)).toEqual(["figures", undefined]);
  const told = Object.values(sheetOf(excel, comparison.sheetName).cells).map(({ input }) => input);
  expect(told).toContain("Charts: this Excel does not tell what they draw; look at them");
});

it("whether a chart's title reads another sheet no Excel tells: the user is told to look, but not of charts of ours", async () => {
  const excel = await openDashboard();
  await onDashboard((sheet) => {
    sheet.charts.add("Line", sheet.getRange("D1:D4"), "Columns").title.setFormula("='Bob''s lists'!$A$1");
  });
  await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nothing);
  await excel.settled();
  const { sheets, comparison } = await share(excel, ["Sheet1", "Selection matrix"]);
  expect(sheets.map(({ untold }) => untold)).toEqual(["words", undefined]);
  const told = Object.values(sheetOf(excel, comparison.sheetName).cells).map(({ input }) => input);
  expect(told).toContain("Charts: look whether their titles or labels read other sheets");
});

it("a plan, a review pack, a matrix, health and a margin review with lists, colours and charts of each other read only each other's copies", async () => {
  const excel = await openExcel();
  await insertSelectionMatrix(defaultMatrixOptions(messages), messages, nothing);
  for (const id of ["accountHealth", "accountPlan", "marginReview", "reviewPack"] as const) await insert(id);
  await excel.settled();
  const names = excel.document.model.sheets.map(({ name }) => name).filter((name) => name !== "Sheet1");
  expect(names).toHaveLength(5);
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const [plan, pack, matrix] = ["Account plan", "Review pack", "Selection matrix"].map((name) => worksheets.getItem(name)); // prettier-ignore
    if (!plan || !pack || !matrix) throw new Error("a sheet is missing");
    plan.getRange("C4").dataValidation.rule = { list: { inCellDropDown: true, source: "=kam_matrix_account" } };
    pack.getRange("AZ4").dataValidation.rule = { list: { inCellDropDown: true, source: "='Selection matrix'!$B$15:$B$26" } }; // prettier-ignore
    plan.getRange("C4").conditionalFormats.add("Custom").custom.rule.formula = "=INDEX(kam_health_score,1)<50";
    matrix.charts.add("Line", worksheets.getItem("Account health").getRange("B29:C33"), "Columns");
    await context.sync();
  });
  await excel.settled();
  const before = excel.document.snapshot();
  const copy = await share(excel, names);

  const originals = names.flatMap((name) => [`'${name}'!`.toLowerCase(), `${name}!`.toLowerCase()]);
  const ofWorkbook = new Set(before.names.filter(({ sheetId }) => sheetId === undefined).map(({ name }) => name.toLowerCase())); // prettier-ignore
  const wrong = copy.sheets.flatMap(({ sheetId, sheetName }) => {
    const own = new Set(excel.document.model.names.filter((name) => name.sheetId === sheetId).map(({ name }) => name.toLowerCase())); // prettier-ignore
    return linksOf(excel, sheetName).filter((formula) => {
      const called = formula.toLowerCase().match(/(?<![!'\w])kam_\w+/g) ?? [];
      const readsOriginal = originals.some((original) => formula.toLowerCase().includes(original));
      return readsOriginal || called.some((name) => ofWorkbook.has(name) && !own.has(name));
    });
  });
  expect(wrong).toEqual([]);
  expect(linksOf(excel, "Account plan (shared)")).toEqual(
    expect.arrayContaining([
      "='Selection matrix (shared)'!kam_matrix_account",
      "=INDEX('Account health (shared)'!kam_health_score,1)<50",
    ]),
  );
  expect(copy.differing).toBe(0);
  expect(copy.sheets.flatMap(({ cut }) => cut)).toEqual([]);
  const after = excel.document.snapshot();
  expect(after.sheets.slice(0, before.sheets.length)).toEqual(before.sheets);

  async function insert(id: FieldSheetId): Promise<void> {
    await insertTemplate(id, startingOptions(sheetFields[id]) as SheetOptions<typeof id>, messages, nothing);
  }
}, 600_000);
