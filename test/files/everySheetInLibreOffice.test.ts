/** Every sheet of the product as LibreOffice prints it and draws its charts, filled with its example and empty. */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { SheetId } from "../../src/templates";
import type { ChartStep, SheetPlan } from "../../src/templates/SheetPlan";
import type { Area } from "../../src/workbench/document/model";
import { formatAbsoluteReference, parseReference } from "../../src/workbench/document/reference";
import type { WorkbookDocument } from "../../src/workbench/document/WorkbookDocument";
import { allOf, parseXml, type XmlElement } from "../../src/workbench/xlsx/package/XmlElement";
import { writeXlsx } from "../../src/workbench/xlsx/writeXlsx";
import { carryOut } from "../../src/workbook/carryOut";
import { galleryPlan, gallerySheets, type SheetChoice } from "../host/gallerySheets";
import { openExcel } from "../host/openExcel";
import { convert } from "./libreOffice";
import { requireOtherPrograms } from "./otherPrograms";

const FOLDER = mkdtempSync(path.join(tmpdir(), "kam-sheets-"));
const STATES = ["filled", "empty"] as const;
const fileOf = (id: SheetId, state: string): string => path.join(FOLDER, `${id}-${state}.xlsx`);

/** Words of the rows that stand on every page, by the sheet and its state. */
const repeatedWords = new Map<string, readonly string[]>();
/** What the cells say that charts have their titles from, by the sheet. */
const chartTitles = new Map<SheetId, readonly string[]>();
let printed = "";
let flat = "";

beforeAll(async () => {
  requireOtherPrograms();
  for (const id of gallerySheets) {
    for (const state of STATES) await save(id, state);
    await saveChanged(id);
  }
  printed = convert(
    gallerySheets.flatMap((id) => STATES.map((state) => fileOf(id, state))),
    "pdf",
  );
  flat = convert(
    gallerySheets.flatMap((id) => ["filled", "changed"].map((state) => fileOf(id, state))),
    "fods",
  );
});

/** The sheet alone, with Excel's own functions. */
async function save(id: SheetId, state: (typeof STATES)[number]): Promise<void> {
  const excel = await openExcel();
  const plan = planOf(id, { isEmpty: state === "empty" });
  const { sheetId } = await Excel.run((context) => carryOut(context, plan));
  await excel.settled();
  const { document } = excel;
  const { top, bottom } = parseReference(plan.finish.print.titleRows ?? "1:1")?.area ?? { top: 0, bottom: 0 };
  const cells = (document.valuesOf(`='${plan.sheetName}'!A${top + 1}:C${bottom + 1}`) ?? []).flat();
  const texts = cells.filter((value): value is string => typeof value === "string" && value !== "");
  repeatedWords.set(
    `${id}-${state}`,
    texts.map((text) => text.split(" ")[0] ?? ""),
  );
  if (state === "filled")
    chartTitles.set(
      id,
      plannedCharts(plan).map(({ title }) => document.valuesOf(title)?.[0]?.[0] as string),
    );
  await write(document, sheetId, fileOf(id, state));
}

/** The same with another figure in the first source cell of every chart. */
async function saveChanged(id: SheetId): Promise<void> {
  const excel = await openExcel();
  const { sheetId } = await Excel.run((context) => carryOut(context, planOf(id)));
  await excel.settled();
  const { document } = excel;
  for (const { series } of document.state.sheet(sheetId).charts) {
    const { top, left } = parseReference(series.at(-1)?.values ?? "")?.area ?? { top: 0, left: 0 };
    const value = Number(document.valueAt(sheetId, top, left)) + 1;
    document.paste(sheetId, { top, left, bottom: top, right: left }, [[value]]);
  }
  await excel.settled();
  await write(document, sheetId, fileOf(id, "changed"));
}

async function write(document: WorkbookDocument, sheetId: string, file: string): Promise<void> {
  for (const { id } of [...document.model.sheets]) if (id !== sheetId) document.deleteSheet(id);
  writeFileSync(file, await writeXlsx(document));
}

function planOf(id: SheetId, choice: SheetChoice = {}) {
  return galleryPlan(id, { ...choice, formulas: "plain" });
}

function plannedCharts({ steps }: SheetPlan): ChartStep[] {
  return steps.filter((step): step is ChartStep => step.kind === "chart");
}

/** The text of each page: as it stands there, or as it was drawn, one thing after the other. */
function pagesOf(id: SheetId, state: string, order: "-layout" | "-raw" = "-layout"): string[] {
  const file = path.join(printed, `${id}-${state}.pdf`);
  const text = execFileSync("pdftotext", [order, file, "-"]).toString();
  return text.split("\f").slice(0, -1);
}

describe.each(gallerySheets)("the sheet %s", (id) => {
  describe.each(STATES)("printed %s", (state) => {
    it("has its name, the page and the date at the foot of every page", () => {
      const pages = pagesOf(id, state);
      const { sheetName } = planOf(id);
      const feet = pages.map((page) => page.trimEnd().split("\n").at(-1) ?? "");
      const wrong = feet.filter(
        (foot, i) => !new RegExp(`^ *${sheetName} +.*${i + 1} of ${pages.length} +\\S*\\d{4}$`).test(foot),
      );
      expect(wrong).toEqual([]);
      expect(pages.length).toBeGreaterThan(0);
    });

    it("is one page wide, and begins a new one where it says so", () => {
      const { pagesBegin = [], area } = planOf(id, { isEmpty: state === "empty" }).finish.print;
      const pages = pagesOf(id, state);
      expect(pages.length).toBeGreaterThan(pagesBegin.length);
      // What is repeated stands on the left: a page of columns that did not fit would lack it, as the last pages do, which hold
      // what stands beside the table.
      const repeated = repeatedWords.get(`${id}-${state}`) ?? [];
      const lacking = pages.flatMap((page, i) => (repeated.every((word) => page.includes(word)) ? [] : [i]));
      const furtherAreas = area.split(",").length - 1;
      expect(lacking).toEqual(pages.map((_, i) => i).slice(pages.length - furtherAreas));
    });
  });

  it("has charts of the titles, axes and series that were planned", () => {
    const plan = planOf(id);
    expect(chartsIn(id, "filled").map(described)).toEqual(
      plannedCharts(plan).map((chart, i) => ({
        title: chartTitles.get(id)?.[i],
        axisTitles: axisTitlesOf(chart),
        series: plannedSeries(chart, plan.sheetName),
      })),
    );
  });

  it("is printed with the titles of its charts and of their axes", () => {
    const words = (text: string): string => text.replaceAll(/\s+/g, " ");
    const text = words(pagesOf(id, "filled", "-raw").join(" "));
    const titles = [...(chartTitles.get(id) ?? []), ...plannedCharts(planOf(id)).flatMap(axisTitlesOf)];
    expect(titles.filter((title) => !text.includes(words(title)))).toEqual([]);
    expect(titles.length).toBeGreaterThan(0);
  });

  it("has charts that change with the figures they are made of", () => {
    const [before, after] = ["filled", "changed"].map((state) =>
      chartsIn(id, state).map((chart) => JSON.stringify(chart)),
    );
    expect(before?.filter((chart, i) => chart === after?.[i])).toEqual([]);
  });
});

/** The charts of a sheet, in the order of their names. */
function chartsIn(id: SheetId, state: string): XmlElement[] {
  const file = path.join(flat, `${id}-${state}.fods`);
  return allOf(parseXml(readFileSync(file, "utf8")), "chart").filter(({ children }) =>
    children.some(({ name }) => name === "plot-area"),
  );
}

interface DrawnChart {
  readonly title: string | undefined;
  readonly axisTitles: readonly string[];
  /** Where its figures and its name stand. */
  readonly series: readonly { readonly values: string; readonly name: string }[];
}

function described(chart: XmlElement): DrawnChart {
  const titles = (element: XmlElement): string[] =>
    element.children.filter(({ name }) => name === "title").map((title) => allOf(title, "p").map(allText).join("\n"));
  return {
    title: titles(chart)[0],
    axisTitles: allOf(chart, "axis").flatMap(titles),
    series: allOf(chart, "series").map(({ attributes }) => ({
      values: attributes["chart:values-cell-range-address"] ?? "",
      name: attributes["chart:label-cell-address"] ?? "",
    })),
  };
}

function axisTitlesOf({ axes: { category, value } }: ChartStep): string[] {
  return [category, value].flatMap(({ title }) => (title === undefined ? [] : [title]));
}

/** One for each of the last columns of the source, whose first row holds the names; or where they lie in rows, of its last rows. */
function plannedSeries({ source, seriesBy, series }: ChartStep, sheetName: string): DrawnChart["series"] {
  const { top, left, right, bottom } = parseReference(source)?.area ?? { top: 0, left: 0, right: 0, bottom: 0 };
  return series.map((_, i) => {
    const row = bottom - series.length + 1 + i;
    const column = right - series.length + 1 + i;
    const [name, values] =
      seriesBy === "Rows"
        ? [
            { top: row, bottom: row, left, right: left },
            { top: row, bottom: row, left: left + 1, right },
          ]
        : [
            { top, bottom: top, left: column, right: column },
            { top: top + 1, bottom, left: column, right: column },
          ];
    return { name: inLibreOffice(sheetName, name), values: inLibreOffice(sheetName, values) };
  });
}

/** An address as LibreOffice writes it, with the sheet before each corner. */
function inLibreOffice(sheetName: string, area: Area): string {
  const [sheet = "", corners = ""] = formatAbsoluteReference(sheetName, area).replaceAll("$", "").split("!");
  const [first = "", last = first] = corners.split(":");
  return `${sheet}.${first}:${sheet}.${last}`;
}

function allText(element: XmlElement): string {
  return element.text + element.children.map(allText).join("");
}

it("prints the charts of a matrix on its second page, the concentration and who is next in line on its third", () => {
  const [accounts = "", charts = "", boxes = "", ...more] = pagesOf("selectionMatrix", "filled");
  expect(more).toEqual([]);
  expect(accounts).toContain("Quadrant");
  for (const text of ["11 accounts scored", "by our strength and their attraction"]) expect(charts).toContain(text);
  for (const text of ["Concentration index", "Next in line"]) expect(boxes).toContain(text);
});
