import type {
  CellModel,
  ChartModel,
  SeriesModel,
  SheetModel,
  WorkbookModel,
} from "../../../../src/workbench/document/model";
import { newSheet } from "../../../../src/workbench/document/newWorkbook";

const GREY_TEXT = { color: "#595959", size: 9, bold: false };
const area = (top: number, left: number, bottom: number, right: number) => ({ top, left, bottom, right });

const CELLS: Record<string, CellModel> = {
  "0,0": { input: "Account" },
  "0,1": { input: "Score" },
  "0,2": { input: "Share", format: { numberFormat: "0.0%", bold: true, fill: "#FFE699" } },
  "1,0": { input: 'Nordwind & <Söhne> "KG"' },
  "1,1": { input: 8 },
  "1,2": { input: "=[@Score]/SUM(Accounts[Score])", format: { numberFormat: "0.0%" } },
  "2,0": { input: " spaces and\nlines, _x000D_ as text " },
  "2,1": { input: 9.25 },
  "2,2": { input: "=[@Score]/SUM(Accounts[Score])", format: { numberFormat: "0.0%" } },
  "3,0": { input: "Total" },
  "3,1": { input: "=SUBTOTAL(109,Accounts[Score])" },
  "5,0": { input: "123", quoted: true },
  "5,1": { input: "=not a formula", quoted: true },
  "5,2": { input: true },
  "5,3": { input: "=#N/A" },
  "5,4": { input: 46348, format: { numberFormat: "m/d/yyyy" } },
  "5,5": { input: "00123", quoted: true, format: { numberFormat: "@" } },
  "6,0": { input: "=SEQUENCE(2,2)*B2" },
  "6,4": { input: "=SUM(A7#)" },
  "6,5": { input: "=LET(a,B2,LAMBDA(b,b*a)(2))" },
  "7,4": { input: "=1/0" },
  "7,5": { input: '=TEXTJOIN(", ",TRUE,A2:A3)' },
  "8,0": {
    input: "bold",
    format: {
      bold: true,
      italic: true,
      underline: true,
      strikethrough: true,
      fontColor: "#C00000",
      fontName: "Arial",
      fontSize: 14,
    },
  },
  "8,1": {
    input: "framed",
    format: {
      borders: {
        EdgeTop: { style: "Continuous", color: "#FF0000", weight: "Thick" },
        EdgeBottom: { style: "Double", color: "#000000", weight: "Thick" },
        EdgeLeft: { style: "Dash", color: "#00FF00", weight: "Medium" },
        DiagonalUp: { style: "Dot", color: "#0000FF", weight: "Thin" },
      },
    },
  },
  "8,2": {
    input: "placed",
    format: {
      horizontalAlignment: "CenterAcrossSelection",
      verticalAlignment: "Top",
      wrapText: true,
      indentLevel: 2,
      textOrientation: -45,
    },
  },
  "8,3": { input: 1, format: { locked: false, formulaHidden: true, numberFormat: '#,##0.00 "€";[Red]-#,##0.00 "€"' } },
  "9,0": { input: "link", hyperlink: { address: "https://example.com/a?b=1&c=2", screenTip: "there" } },
  "9,1": { hyperlink: { documentReference: "'Second sheet'!A1" } },
};

function series(id: number, changes: Partial<SeriesModel>): SeriesModel {
  return {
    id: `{series${id}}`,
    name: "",
    nameFormula: "",
    values: "='First'!$B$2:$B$3".replaceAll("'", ""),
    categories: "=First!$A$2:$A$3",
    bubbleSizes: "",
    type: "ColumnClustered",
    axisGroup: "Primary",
    fill: "#156082",
    line: "",
    gapWidth: 150,
    overlap: 0,
    dataLabels: { visible: false, numberFormat: "General", position: "", format: GREY_TEXT },
    markerStyle: "Automatic",
    markerSize: 5,
    ...changes,
  };
}

const AXIS = {
  visible: true,
  title: { text: "", visible: false },
  minimum: "" as const,
  maximum: "" as const,
  majorUnit: "" as const,
  majorGridlines: { visible: false, color: "#D9D9D9" },
  numberFormat: "General",
  reversed: false,
  tickLabelPosition: "NextToAxis",
  lineVisible: true,
  format: GREY_TEXT,
};

const AXES = {
  category: { ...AXIS, title: { text: "Account", visible: true }, reversed: true },
  value: {
    ...AXIS,
    minimum: 0,
    maximum: 10,
    majorUnit: 2.5,
    numberFormat: "0.0",
    majorGridlines: { visible: true, color: "#E0E0E0" },
  },
};

function chart(id: number, name: string, all: readonly SeriesModel[], changes: Partial<ChartModel> = {}): ChartModel {
  return {
    id: `{chart${id}}`,
    name,
    type: all[0]?.type ?? "ColumnClustered",
    title: { text: "Scores", formula: "", visible: true, format: { color: "#595959", size: 14, bold: true } },
    legend: { visible: true, position: "Bottom", format: GREY_TEXT },
    left: 300,
    top: 40.5,
    width: 360,
    height: 216,
    series: all,
    axes: AXES,
    fill: "#FFFFFF",
    border: "#D9D9D9",
    ...changes,
  };
}

const combined = chart(
  1,
  "Combined",
  [
    series(1, {
      name: "Score",
      nameFormula: "=First!$B$1",
      gapWidth: 60,
      overlap: -10,
      dataLabels: { visible: true, numberFormat: "0.0", position: "OutsideEnd", format: GREY_TEXT, categoryName: true },
      points: { 1: { fill: "#C00000", label: "best" } },
    }),
    series(2, {
      name: "Share",
      values: "=First!$C$2:$C$3",
      type: "LineMarkers",
      axisGroup: "Secondary",
      fill: "#E97132",
      line: "#000000",
      markerStyle: "Diamond",
      markerSize: 7,
    }),
  ],
  { blanks: "Zero", axes: { ...AXES, secondaryValue: { ...AXIS, numberFormat: "0%" } } },
);

/** A workbook that holds every kind of thing a model can hold, in the form in which a file gives it back. */
export function everything(): WorkbookModel {
  const first: SheetModel = {
    ...newSheet("{1}", "First"),
    tabColor: "#70AD47",
    showGridlines: false,
    showHeadings: false,
    cells: CELLS,
    columns: { 0: { size: 150 }, 3: { hidden: true }, 4: { size: 75, format: { fill: "#DDEBF7" } } },
    rows: { 0: { size: 30 }, 2: { filtered: true }, 12: { hidden: true } },
    tables: [
      {
        id: "1",
        name: "Accounts",
        area: area(0, 0, 3, 2),
        columns: [
          { id: 1, name: "Account" },
          { id: 2, name: "Score" },
          { id: 3, name: "Share" },
        ],
        style: "TableStyleMedium7",
        showHeaders: true,
        showTotals: true,
        showBandedRows: false,
        showBandedColumns: true,
        showFilterButton: true,
        highlightFirstColumn: true,
        highlightLastColumn: false,
        filters: {
          2: { filterOn: "Custom", criterion1: "<9", criterion2: ">=1", operator: "And" },
          1: { filterOn: "Values", values: ["Nordwind", ""] },
        },
      },
    ],
    merges: [area(14, 0, 15, 2)],
    comments: [
      {
        id: "{comment1}",
        kind: "note",
        row: 1,
        column: 1,
        author: "Ada",
        text: "Why 8?",
        replies: [],
        resolved: false,
      },
      {
        id: "{comment2}",
        kind: "thread",
        row: 2,
        column: 1,
        author: "Ada",
        text: "Checked?",
        created: "2026-11-22T10:00:00.00",
        replies: [{ id: "{comment3}", author: "Bo", text: "Yes.", created: "2026-11-22T11:00:00.00" }],
        resolved: true,
      },
    ],
    validations: [
      {
        id: "dv1",
        areas: [area(1, 1, 2, 1), area(20, 0, 25, 0)],
        rule: { wholeNumber: { formula1: 0, formula2: "=$B$3+1", operator: "Between" } },
        errorAlert: { showAlert: true, style: "Warning", title: "Score", message: "0 to 10,\nplease" },
        prompt: { showPrompt: true, title: "Score", message: "from 0 to 10" },
        ignoreBlanks: true,
      },
      {
        id: "dv2",
        areas: [area(20, 1, 25, 1)],
        rule: { list: { inCellDropDown: true, source: "Key,Growth" } },
        errorAlert: { showAlert: false, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: false, title: "", message: "" },
        ignoreBlanks: false,
      },
      {
        id: "dv3",
        areas: [area(20, 2, 25, 2)],
        rule: { list: { inCellDropDown: false, source: "='Second sheet'!$A$1:$A$3" } },
        errorAlert: { showAlert: true, style: "Stop", title: "", message: "" },
        prompt: { showPrompt: true, title: "", message: "" },
        ignoreBlanks: true,
      },
    ],
    conditionalFormats: conditionalFormats(),
    charts: [
      combined,
      chart(2, "Bars", [series(3, { type: "BarStacked", overlap: 100, fill: "" })], {
        title: {
          text: "Account",
          formula: "=First!$A$1",
          visible: true,
          format: { color: "#000000", size: 12, bold: false },
        },
      }),
      chart(3, "Points", [series(4, { type: "XYScatter", categories: "=First!$C$2:$C$3" })]),
      chart(4, "Net", [series(5, { type: "RadarMarkers" })]),
      chart(5, "Course", [series(6, { type: "LineMarkers" })], {
        axes: { ...AXES, category: { ...AXES.category, categoryType: "DateAxis", numberFormat: "mmm yy" } },
      }),
      chart(6, "Names", [series(7, {})], {
        axes: { ...AXES, category: { ...AXES.category, categoryType: "TextAxis" } },
      }),
    ],
    freeze: { rows: 1, columns: 2 },
    pageLayout: {
      ...newSheet("", "").pageLayout,
      orientation: "Landscape",
      paperSize: "A4",
      zoom: { horizontalFitToPages: 1 },
      printArea: "$A$1:$F$30",
      titleRows: "$1:$2",
      titleColumns: "$A:$A",
      centerHorizontally: true,
      printGridlines: true,
      margins: { top: 50.4, bottom: 36, left: 18, right: 18, header: 21.6, footer: 21.6 },
      headersFooters: { leftHeader: "R&&D", centerFooter: "&P / &N" },
      blackAndWhite: true,
      rowBreaks: [10],
    },
    protection: {
      protected: true,
      options: {
        allowEditObjects: false,
        allowEditScenarios: false,
        allowFormatCells: true,
        allowFormatColumns: false,
        allowFormatRows: false,
        allowInsertColumns: false,
        allowInsertRows: true,
        allowInsertHyperlinks: false,
        allowDeleteColumns: false,
        allowDeleteRows: false,
        allowSort: true,
        allowAutoFilter: false,
        allowPivotTables: false,
        selectionMode: "Unlocked",
      },
    },
    selection: area(4, 3, 6, 4),
    customProperties: { "kam.sheet": "matrix ✓" },
  };
  const second: SheetModel = {
    ...newSheet("{2}", "Second sheet"),
    visibility: "Hidden",
    cells: { "0,0": { input: "Key" }, "1,0": { input: "=First!B2*Rate" } },
  };
  return {
    sheets: [first, second],
    names: [
      { name: "Rate", formula: "=0.5", comment: "a <comment>", visible: true },
      { name: "Local", formula: "='Second sheet'!$A$1", comment: "", visible: false, sheetId: "{2}" },
    ],
    activeSheetId: "{1}",
    structureProtected: true,
    settings: { "kam.settings": { version: 1, words: ["ä", "<&>"] } },
    properties: { title: "Selection", author: "Ada", keywords: "kam", company: "Nordwind & Söhne" },
    customProperties: { Checked: true, Round: 3, By: "Bo" },
    nextId: 20,
  };
}

function conditionalFormats(): SheetModel["conditionalFormats"] {
  const all: readonly Pick<SheetModel["conditionalFormats"][number], "type" | "rule">[] = [
    { type: "CellValue", rule: { formula1: "5", formula2: "=$B$3", operator: "Between" } },
    { type: "Custom", rule: { formula: "=$B2>AVERAGE($B$2:$B$3)" } },
    { type: "Custom", rule: { formula: "=B2>'Second sheet'!$A$1" } },
    { type: "ContainsText", rule: { operator: "BeginsWith", text: 'Nord"w' } },
    { type: "TopBottom", rule: { type: "BottomPercent", rank: 20 } },
    { type: "PresetCriteria", rule: { criterion: "DuplicateValues" } },
    { type: "PresetCriteria", rule: { criterion: "EqualOrBelowAverage" } },
    { type: "PresetCriteria", rule: { criterion: "LastSevenDays" } },
    {
      type: "ColorScale",
      rule: {
        criteria: {
          minimum: { type: "LowestValue", color: "#F8696B" },
          midpoint: { type: "Percentile", formula: "50", color: "#FFEB84" },
          maximum: { type: "Formula", formula: "=$B$3", color: "#63BE7B" },
        },
      },
    },
    {
      type: "DataBar",
      rule: {
        positiveFormat: { fillColor: "#638EC6", gradientFill: false, borderColor: "#000080" },
        negativeFormat: { fillColor: "#C00000", matchPositiveFillColor: false, matchPositiveBorderColor: true },
        lowerBoundRule: { type: "Number", formula: "0" },
        upperBoundRule: { type: "Automatic" },
        showDataBarOnly: true,
        barDirection: "LeftToRight",
        axisFormat: "CellMidPoint",
        axisColor: "#000000",
      },
    },
    {
      type: "IconSet",
      rule: {
        style: "ThreeTrafficLights1",
        criteria: [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
          { type: "Number", formula: "4", operator: "GreaterThan" },
          { type: "Number", formula: "7", operator: "GreaterThanOrEqual" },
        ],
        reverseIconOrder: true,
      },
    },
    {
      type: "IconSet",
      rule: {
        style: "ThreeStars",
        criteria: [
          { type: "Percent", formula: "0", operator: "GreaterThanOrEqual" },
          { type: "Percent", formula: "33", operator: "GreaterThanOrEqual" },
          { type: "Percent", formula: "67", operator: "GreaterThanOrEqual" },
        ],
        showIconOnly: true,
      },
    },
  ];
  const withoutLook = ["ColorScale", "DataBar", "IconSet"];
  return all.map((each, priority) => ({
    id: `{cf${priority}}`,
    areas: [area(1, 1, 2, 1), area(1, 4, 2, 4)],
    ...each,
    stopIfTrue: priority === 1,
    priority,
    format: withoutLook.includes(each.type)
      ? {}
      : {
          fill: "#FFC7CE",
          fontColor: "#9C0006",
          bold: true,
          underline: true,
          numberFormat: "0.00",
          borders: { EdgeTop: { style: "Continuous", color: "#9C0006", weight: "Thin" } },
        },
  }));
}
