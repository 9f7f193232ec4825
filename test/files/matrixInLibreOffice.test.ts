import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { defaultMatrixOptions } from "../../src/app/defaultMatrixOptions";
import { insertSelectionMatrix } from "../../src/app/insertSelectionMatrix";
import { messagesFor } from "../messagesFor";
import { cellKey, type ChartModel, type SheetModel } from "../../src/workbench/document/model";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { allOf, parseXml, type XmlElement } from "../../src/workbench/xlsx/package/XmlElement";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { openExcel } from "../host/openExcel";
import { convert } from "./libreOffice";
import { describeBy, requireOtherPrograms } from "./otherPrograms";

const FOLDER = mkdtempSync(path.join(tmpdir(), "kam-matrix-"));
const messages = messagesFor("en");
let document: WorkbookDocument;

/** Saves the workbook; gives the file. */
async function save(name: string): Promise<string> {
  const file = path.join(FOLDER, `${name}.xlsx`);
  writeFileSync(file, await writeXlsx(document));
  return file;
}

/** LibreOffice's flat copy of a file, every formula calculated by LibreOffice. */
function flat(file: string): string {
  return path.join(convert([file], "fods", "always"), `${path.basename(file, ".xlsx")}.fods`);
}

beforeAll(async () => {
  requireOtherPrograms();
  const excel = await openExcel();
  ({ document } = excel);
  await insertSelectionMatrix({ ...defaultMatrixOptions(messages), formulas: "plain" }, messages, () => undefined);
  await excel.settled();
});

function matrix(): SheetModel {
  const sheet = document.model.sheets.find(({ charts }) => charts.length > 0);
  if (!sheet) throw new Error("There is no sheet with a chart.");
  return sheet;
}

function chart(): ChartModel {
  const [first] = matrix().charts;
  if (!first) throw new Error("There is no chart.");
  return first;
}

it("LibreOffice calculates the numbers of the selection matrix in its plain form", async () => {
  const described = describeBy("describe_flat_sheet.py", flat(await save("numbers"))) as {
    readonly sheets: readonly {
      readonly name: string;
      readonly cells: Record<string, { readonly value: string; readonly text: string }>;
    }[];
  };
  const sheet = matrix();
  const cells = described.sheets.find(({ name }) => name === sheet.name)?.cells ?? {};
  const formulas = Object.entries(sheet.cells).filter(([, { input }]) => String(input).startsWith("="));
  const compared = formulas.map(([key]) => {
    const [row = 0, column = 0] = key.split(",").map(Number);
    const value = document.valueAt(sheet.id, row, column);
    return {
      key,
      ours: shown(value),
      theirs: shown(typeof value === "number" ? Number(cells[key]?.value) : (cells[key]?.text ?? "")),
    };
  });
  expect(compared.filter(({ ours }) => typeof ours === "number").length).toBeGreaterThan(50);
  expect(compared.filter(({ ours, theirs }) => ours !== theirs)).toEqual([]);
});

/** Numbers as far as two programs calculate alike. */
function shown(value: unknown): unknown {
  return typeof value === "number" ? Number(value.toPrecision(12)) : typeof value === "object" ? "error" : value;
}

describe("its chart, read by LibreOffice,", () => {
  it("has the same title, axes and series", async () => {
    const drawn = drawnChart(flat(await save("chart")));
    const { title, axes, series } = chart();
    expect(drawn.title).toBe(document.valuesOf(title.formula)?.[0]?.[0]);
    const axisTitles = [axes.category.title, axes.value.title].filter(({ visible }) => visible);
    expect(drawn.axisTitles).toEqual(axisTitles.map(({ text }) => text));
    expect(drawn.axes).toEqual(["x", "y"]);
    expect(drawn.kinds).toEqual(series.map(() => "chart:bar"));
    expect(drawn.series).toEqual(
      series.map(({ values, nameFormula }) => [inLibreOffice(values), inLibreOffice(nameFormula)]),
    );
    expect(drawn.series).toHaveLength(2);
  });

  it("is a picture that changes when a score it shows changes", async () => {
    const before = picture(await save("before"));
    expect(picture(await save("again")).equals(before)).toBe(true); // so a difference comes from the score alone
    const score = firstScore();
    document.enter(matrix().id, score.row, score.column, "1");
    await document.settled();
    const after = picture(await save("after"));
    expect(before.length).toBeGreaterThan(2_000);
    expect(after.equals(before)).toBe(false);
  });
});

interface DrawnChart {
  readonly title: string;
  readonly axisTitles: readonly string[];
  readonly axes: readonly string[];
  readonly kinds: readonly string[];
  readonly series: readonly (readonly string[])[];
}

/** The chart inside a flat document. */
function drawnChart(file: string): DrawnChart {
  const drawn = allOf(parseXml(readFileSync(file, "utf8")), "chart").find(({ children }) =>
    children.some(({ name }) => name === "plot-area"),
  );
  if (!drawn) throw new Error("LibreOffice found no chart.");
  const attribute = (element: XmlElement, name: string): string => element.attributes[`chart:${name}`] ?? "";
  const text = (title: XmlElement): string => allOf(title, "p").map(allText).join("\n");
  const titles = drawn.children.filter(({ name }) => name === "title").map(text);
  const axes = allOf(drawn, "axis");
  const all = allOf(drawn, "series");
  return {
    title: titles.join(),
    axisTitles: axes.flatMap((axis) => axis.children.filter(({ name }) => name === "title").map(text)),
    axes: axes.map((axis) => attribute(axis, "dimension")),
    kinds: all.map((each) => attribute(each, "class")),
    series: all.map((each) => [attribute(each, "values-cell-range-address"), attribute(each, "label-cell-address")]),
  };
}

function allText(element: XmlElement): string {
  return element.text + element.children.map(allText).join("");
}

/** "='Data'!$A$1:$A$3" as LibreOffice writes it, with the sheet before each corner. */
function inLibreOffice(formula: string): string {
  const [sheet = "", corners = ""] = formula.slice(1).replaceAll("$", "").split("!");
  const [first = "", last = first] = corners.split(":");
  return `${sheet}.${first}:${sheet}.${last}`;
}

/** The part of the printed page where the chart lies, as a picture. */
function picture(file: string): Buffer {
  const folder = convert([file], "pdf", "always");
  const name = path.join(folder, path.basename(file, ".xlsx"));
  execFileSync("pdftoppm", [
    "-r",
    "100",
    "-x",
    "760",
    "-y",
    "170",
    "-W",
    "280",
    "-H",
    "160",
    "-png",
    "-singlefile",
    `${name}.pdf`,
    name,
  ]);
  return readFileSync(`${name}.png`);
}

/** The first number under a criterion: the first cell of the table below its header that holds a number. */
function firstScore(): { readonly row: number; readonly column: number } {
  const { tables, cells } = matrix();
  const [table] = tables;
  if (!table) throw new Error("The matrix has no table.");
  const { top, left, right } = table.area;
  for (let column = left; column <= right; column++) {
    if (typeof cells[cellKey(top + 1, column)]?.input === "number") return { row: top + 1, column };
  }
  throw new Error("The first account has no score.");
}
