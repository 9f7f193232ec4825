import { messagesFor } from "../../messagesFor";
import { countFormulas } from "../../../src/templates/countFormulas";
import { planSheet } from "../../../src/templates/planSheet";
import type { SheetPlan } from "../../../src/templates/SheetPlan";
import type { Content, SheetTemplate } from "../../../src/templates/SheetTemplate";

const messages = messagesFor("en");

/** Margin, then a table of two rows with a name and two figures, and a total above. */
function template(contents: readonly Content[], more: Partial<SheetTemplate> = {}): SheetTemplate {
  return {
    sheet: "matrixTitle",
    columns: [{ key: "margin", size: 2 }, { key: "name" }, { key: "first" }, { key: "second", size: 9 }],
    rows: [{ key: "margin" }, { key: "total" }, { key: "header" }, { key: "body", count: 2 }],
    names: [{ name: "totals", at: { row: "total", column: "first:second" } }],
    tables: [
      {
        key: "figures",
        name: "Figures",
        header: "header",
        body: "body",
        columns: [
          { column: "name", header: { text: "matrixAccount" } },
          { column: "first", header: { typed: "Fit [1]" } },
          { column: "second", header: { typed: "fit [1]" } },
        ],
      },
    ],
    contents,
    validations: [],
    highlights: [],
    charts: [],
    frozen: { row: "header", column: "name" },
    print: { orientation: "landscape", columns: "margin:second", repeatedRows: "header" },
    start: { row: "body", rows: 1, column: "first" },
    ...more,
  };
}

function written(plan: SheetPlan, address: string) {
  return plan.steps.find((step) => step.kind === "write" && step.address === address);
}

function formulaAt(row: string, column: string, formula: string, address: string) {
  const plan = planSheet(template([{ row, column, look: "body", entries: [[{ formula }]] }]), messages);
  return written(plan, address);
}

describe("planSheet", () => {
  it.each([
    ["cells by their row and column, fixed", "SUM({body.first:second})", "=SUM($C$4:$D$5)"],
    ["the formula's own column", "SUM({body.here})", "=SUM(C4:C5)"],
    ["a name of the sheet", "SUM({totals})", "=SUM(kam_totals)"],
    ["a table's column, its special characters escaped", "SUM({figures[first]})", "=SUM(Figures[Fit '[1']])"],
    ["several columns of a table", "SUM({figures[first:second]})", "=SUM(Figures[[Fit '[1']]:[fit '[1'] (2)]])"],
    ["a table's column with its header", "ROWS({figures[all first]})", "=ROWS(Figures[[#All],[Fit '[1']]])"],
    ["a table's column in the same row", "{figures[@first]}", "=Figures[@[Fit '[1']]]"],
    ["several of them", "SUM({figures[@first:second]})", "=SUM(Figures[@[Fit '[1']]:[fit '[1'] (2)]])"],
    ["what a formula spills", "SUM({body.second#})", "=SUM($D$4#)"],
  ])("resolves %s", (_, formula, resolved) => {
    expect(formulaAt("total", "first", formula, "C2")).toMatchObject({ cells: [[resolved]] });
  });

  it("resolves a reference to its own row anew in each row", () => {
    const plan = planSheet(
      template([
        { row: "body", column: "second", look: "body", entries: [[{ formula: "{here.first}+{above.second}" }]] },
      ]),
      messages,
    );
    expect(written(plan, "D4:D5")).toMatchObject({ cells: [["=C4+D3"], ["=C5+D4"]] });
  });

  it("resolves a reference to all rows down to the one above, from the first on", () => {
    const plan = planSheet(
      template([
        { row: "body", column: "second", look: "body", entries: [[{ formula: "MAX({header:above.second})+1" }]] },
      ]),
      messages,
    );
    expect(written(plan, "D4:D5")).toMatchObject({ cells: [["=MAX(D$3:D3)+1"], ["=MAX(D$3:D4)+1"]] });
  });

  it.each(["{nowhere.first}", "{body.nowhere}", "{nothing}", "{nothing[first]}", "{figures[nothing]}"])(
    "refuses %s, which refers to nothing",
    (formula) => {
      expect(() => formulaAt("total", "first", formula, "C2")).toThrow(/The (template|table)/);
    },
  );

  it("writes formulas after the table that they may name", () => {
    const plan = planSheet(
      template([{ row: "total", column: "first", look: "body", entries: [[{ formula: "SUM({figures[first]})" }]] }]),
      messages,
    );
    const kinds = plan.steps
      .filter((step) => step.kind === "write" || step.kind === "table")
      .map(({ kind, address }) => `${kind} ${address}`);
    expect(kinds).toEqual(["write B3:D3", "table B3:D5", "write C2"]);
  });

  it("formats cells before it writes them, so that Excel makes no dates of names", () => {
    const plan = planSheet(
      template([{ row: "body", column: "name", look: "inputText", entries: [[{ typed: "7/11" }], [{ typed: "3M" }]] }]),
      messages,
    );
    const format = plan.steps.findIndex(
      (step) => step.kind === "format" && step.address === "B4:B5" && step.format.numberFormat === "@",
    );
    const write = plan.steps.findIndex((step) => step.kind === "write" && step.address === "B4:B5");
    expect(format).toBeGreaterThanOrEqual(0);
    expect(write).toBeGreaterThan(format);
  });

  it("lets what a user typed into cells of format text only, where =1+1 is no formula", () => {
    const typed = (look: "inputText" | "body"): Content => ({
      row: "body",
      column: "name",
      look,
      entries: [[{ typed: "=1+1" }], [{ typed: "-x" }]],
    });
    const plan = planSheet(template([typed("inputText")]), messages);
    expect(written(plan, "B4:B5")).toMatchObject({ cells: [["=1+1"], ["-x"]] });
    expect(plan.calculated).toEqual([]);
    expect(() => planSheet(template([typed("body")]), messages)).toThrow('needs a look of format "@"');
  });

  it("gives sheet, table and names a number where they are taken", () => {
    const taken = { sheets: ["selection MATRIX"], names: ["figures"] };
    const plan = planSheet(
      template([
        {
          row: "total",
          column: "first",
          look: "body",
          entries: [[{ formula: "SUM({totals})+SUM({figures[first]})" }]],
        },
      ]),
      messages,
      taken,
    );
    expect(plan.sheetName).toBe("Selection matrix (2)");
    expect(plan.names).toEqual([{ name: "kam_totals_2", address: "C2:D2" }]);
    expect(written(plan, "C2")).toMatchObject({ cells: [["=SUM(kam_totals_2)+SUM(Figures_2[Fit '[1']])"]] });
  });

  it("refuses a template whose entries do not fill their place", () => {
    const tooNarrow: Content = { row: "total", column: "name:second", look: "body", entries: [[1, 2]] };
    expect(() => planSheet(template([tooNarrow]), messages)).toThrow("no entry for its row 1, column 3");
  });

  it("is the same every time, and plain JSON", () => {
    const plan = planSheet(template([]), messages);
    expect(planSheet(template([]), messages)).toEqual(plan);
    expect(JSON.parse(JSON.stringify(plan))).toEqual(plan);
  });
});

describe("countFormulas", () => {
  it("counts one for each cell that a formula is written into", () => {
    const contents: Content[] = [
      { row: "body", column: "first:second", look: "body", entries: [[{ formula: "1" }]] },
      { row: "total", column: "first:second", look: "body", entries: [[{ formula: "1" }, 5]] },
      { row: "header", column: "name", look: "body", entries: [[{ sentence: [{ text: "matrixTitle" }] }]] },
    ];
    // 2 rows of 2, 1 of 2, and the sentence.
    expect(countFormulas(template(contents))).toBe(6);
  });
});
