import type { MessageKey } from "../../i18n";
import { plainHhi, plainTopShare } from "../plainConcentration";
import type { Content, Entry, SentencePart } from "../SheetTemplate";
import { MOST_WATCHED } from "./limits";
import type { MatrixShape } from "./MatrixShape";
import { resultColumn } from "./matrixReferences";

const say = (text: MessageKey): Entry => ({ text });

/** On how few customers the revenue hangs; and the accounts that are next in line. */
export function matrixBoxes(shape: MatrixShape): Content[] {
  return [...(shape.has("concentration") ? concentration(shape) : []), ...(shape.has("watch") ? watchList(shape) : [])];
}

const REVENUE = "{accounts[revenue]}";
const LARGEST = 5;

function concentration({ options: { formulas } }: MatrixShape): Content[] {
  const known = (formula: string): Entry => ({ formula: `IF(SUM(${REVENUE})=0,"",${formula})` });
  return [
    { row: "settingsHead", column: "box", look: "smallHeader", entries: [[say("matrixConcentration")]] },
    { row: "settingsHead", column: "boxScore:boxStatus", look: "smallHeaderRight" },
    {
      row: "setting1",
      column: "box",
      look: "label",
      entries: [[{ text: "marginTopShare", gaps: { count: LARGEST } }]],
    },
    { row: "setting2", column: "box", look: "label", entries: [[say("marginHhi")]] },
    {
      row: "setting1",
      column: "boxScore",
      look: "wholeShare",
      entries: [[known(formulas === "kam" ? `KAM.TOPSHARE(${REVENUE},${LARGEST})` : plainTopShare(REVENUE, LARGEST))]],
    },
    {
      row: "setting2",
      column: "boxScore",
      look: "whole",
      entries: [[known(formulas === "kam" ? `KAM.HHI(${REVENUE})` : plainHhi(REVENUE))]],
    },
    { row: "setting3", column: "box", look: "helper", entries: [[{ sentence: IN_WORDS }]] },
  ];
}

const IN_WORDS: readonly SentencePart[] = [
  { when: `SUM(${REVENUE})=0`, text: "matrixConcentrationOpen" },
  {
    text: "matrixConcentrationWords",
    gaps: { count: `COUNTIF(${REVENUE},">0")`, equal: "FIXED(10000/{setting2.boxScore},1)" },
  },
];

/**
 * The best of those that are no key accounts yet. They share their rows with accounts, whose rows come and go: so places are
 * counted, as behind the chart.
 */
function watchList(shape: MatrixShape): Content[] {
  const rows = MOST_WATCHED;
  const queue = resultColumn(shape, "queue");
  const of = (column: string) => `IF({here.watchRow}="","",INDEX(${column},{here.watchRow}))`;
  const line = shape.has("status") ? "{matrix_entry}" : "{setting4.score}";
  const standing = resultColumn(shape, shape.has("status") ? "status" : "tier");
  const toTheLine = `IF({here.watchRow}="","",INDEX(${resultColumn(shape, "score")},{here.watchRow})-${line})`;
  const position = `IF({here.watchPlace}>COUNT(${queue}),"",MATCH(SMALL(${queue},{here.watchPlace}),${queue},0))`;
  const cells = (column: string, look: Content["look"], formula: string): Content => ({
    row: "account",
    rows,
    column,
    look,
    entries: [[{ formula }]],
  });
  return [
    { row: "weight", column: "box", look: "head", entries: [[say("matrixWatchHead")]] },
    { row: "share", column: "box", look: "helper", entries: [[say("matrixQueueAbout")]] },
    { row: "header", column: "box", look: "headerText", entries: [[say("matrixAccount")]] },
    {
      row: "header",
      column: "boxScore:boxGap",
      look: "headerNumber",
      entries: [[say("matrixScore"), say("matrixToTheLine")]],
    },
    {
      row: "header",
      column: "boxStatus",
      look: "headerWord",
      entries: [[say(shape.has("status") ? "matrixStatus" : "matrixTier")]],
    },
    cells("box", "prose", of("{accounts[all account]}")),
    cells("boxScore", "score", of(resultColumn(shape, "score"))),
    cells("boxGap", "change", toTheLine),
    cells("boxStatus", "word", of(standing)),
    {
      row: "header",
      column: "watchPlace:watchRow",
      look: "helperRight",
      entries: [[say("matrixBarsPlace"), say("matrixBarsRow")]],
    },
    cells("watchPlace", "helperWhole", "MAX({header:above.watchPlace})+1"),
    cells("watchRow", "helperWhole", position),
  ];
}
