import { countRows } from "../options/countRows";
import type { MessageKey } from "../../i18n";
import { keyResultAreas, type KeyPerformanceIndicator } from "../../knowledge/keyResultAreas";
import type { Content, Entry, Highlight, TableTemplate, Track, Validation } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";

export const figureTable: TableTemplate = {
  key: "figures",
  name: "ReviewFigures",
  header: "figureHeader",
  body: "figure",
  columns: [
    { column: "item", header: { text: "reviewFigure" } },
    { column: "a", header: { text: "reviewSide" } },
    { column: "b", header: { text: "reviewTime" } },
    { column: "c", header: { text: "reviewSubject" } },
    { column: "d", header: { text: "scorecardDirection" } },
    { column: "e", header: { text: "scorecardTarget" } },
    { column: "f", header: { text: "scorecardActual" } },
    { column: "g", header: { text: "reviewReached" } },
    { column: "words", header: { text: "reviewEvidence" } },
  ],
};

/** Indicators of what comes in; the others tell how customers are dealt with. */
const ABOUT_REVENUE: ReadonlySet<string> = new Set([
  "retentionRate",
  "keyAccountGrowth",
  "upsellOpportunities",
  "salesTarget",
  "contractValue",
  "dealsClosed",
  "renewalRate",
  "contractMargin",
  "yearOnYearGrowth",
  "newBusinessShare",
  "newAccounts",
  "expansionRevenue",
  "growthIdentified",
]);

function chosen({ figures, own: ownRows }: PerformanceReviewOptions): KeyPerformanceIndicator[] {
  if (ownRows.kind === "own") return [];
  return keyResultAreas.flatMap(({ indicators }) => indicators).filter(({ id }) => figures.includes(id));
}

export function figureRows(options: PerformanceReviewOptions): Track[] {
  return [
    { key: "beforeFigures", size: 10.5 },
    { key: "figureHead", size: 18 },
    { key: "figureHeader", size: 21 },
    { key: "figure", size: 18, count: chosen(options).length + countRows(options.own) },
  ];
}

/** What was to be reached and what was, on which side of each balance it stands, and how much of the target it is. */
export function reviewFigures(options: PerformanceReviewOptions): Content[] {
  const figures = chosen(options);
  const given = { row: "figure", rows: figures.length };
  return [
    { row: "figureHead", column: "item", look: "head", entries: [[{ text: "reviewFiguresHead" }]] },
    { row: "figureHeader", column: "item", look: "headerText" },
    { row: "figureHeader", column: "a:d", look: "headerWord" },
    { row: "figureHeader", column: "e:g", look: "headerNumber" },
    { row: "figureHeader", column: "words", look: "headerWord" },
    { row: "figure", column: "item", look: "inputText" },
    { row: "figure", column: "a:d", look: "inputLabel" },
    { row: "figure", column: "e:f", look: "inputFigure" },
    { row: "figure", column: "words", look: "inputLabel" },
    ...(figures.length === 0 ? [] : fromLibrary(figures)),
    ...(options.content === "example" && figures.length > 0
      ? [
          {
            ...given,
            column: "e:f",
            look: "inputFigure" as const,
            entries: figures.map(({ example: [target, , actual] }): Entry[] => [target, actual]),
          },
        ]
      : []),
    { row: "figure", column: "g", look: "wholeShare", entries: [[{ formula: reached(options) }]] },
  ];
}

function fromLibrary(figures: readonly KeyPerformanceIndicator[]): Content[] {
  const given = { row: "figure", rows: figures.length };
  return [
    { ...given, column: "item", look: "inputText", entries: figures.map(({ name }): Entry[] => [{ text: name }]) },
    { ...given, column: "a:d", look: "inputLabel", entries: figures.map(tags) },
  ];
}

function tags({ id, side, time, direction }: KeyPerformanceIndicator): Entry[] {
  const say = (text: MessageKey): Entry => ({ text });
  return [
    say(side === "customer" ? "scorecardCustomer" : "scorecardInternal"),
    say(time === "leading" ? "scorecardLeading" : "scorecardLagging"),
    say(ABOUT_REVENUE.has(id) ? "reviewRevenue" : "reviewRelationship"),
    { mark: direction },
  ];
}

const own = (column: string) => `{figures[@${column}]}`;

function reached({ formulas }: PerformanceReviewOptions): string {
  const open = `OR(${own("f")}="",AND(${own("e")}="",${own("d")}<>"yes"))`;
  return `IF(${open},"",${formulas === "kam" ? BY_KAM : PLAIN})`;
}

const BY_KAM = `KAM.ATTAINMENT(${own("f")},IF(${own("e")}="",1,${own("e")}),IF(${own("d")}="","up",${own("d")}))`;

const DONE = `IF(OR(${own("f")}="yes",${own("f")}=TRUE,N(${own("f")})>=1),1,0)`;
const DOWN = `IF(${own("f")}<=0,1,${own("e")}/${own("f")})`;
const PLAIN = `MAX(0,IF(${own("d")}="yes",${DONE},IF(${own("d")}="down",${DOWN},${own("f")}/${own("e")})))`;

/** A scorecard without figures of its own reads these. */
export const figureNames = [
  { name: "review_figures", at: { row: "figure", column: "item" } },
  { name: "review_actuals", at: { row: "figure", column: "f" } },
] as const;

export const figureHighlights: readonly Highlight[] = [{ row: "figure", column: "g", kind: "bar", least: 0, most: 1 }];

export const figureValidations: readonly Validation[] = [
  ...[
    ["a", "{review_sides}"],
    ["b", "{review_times}"],
    ["c", "{review_subjects}"],
    ["d", "{review_directions}"],
  ].map(([column = "", from = ""]): Validation => ({
    row: "figure",
    column,
    rule: "list",
    from,
    message: { text: "scorecardListRefused" },
  })),
  {
    row: "figure",
    column: "e",
    rule: "custom",
    formula: "ISNUMBER({here.here})",
    message: { text: "scorecardNumberRefused" },
  },
  {
    row: "figure",
    column: "f",
    rule: "custom",
    formula: 'OR(ISNUMBER({here.here}),{here.here}="yes",{here.here}="no")',
    message: { text: "scorecardActualRefused" },
  },
];
