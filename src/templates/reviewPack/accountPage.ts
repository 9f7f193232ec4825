import type { SheetPart } from "../accountPlan/SheetPart";
import type { Content, Highlight, Track, Validation } from "../SheetTemplate";
import { examplePages } from "./examplePack";
import { pageDecisions, pageNotes } from "./pageDecisions";
import { flagHighlights, pageFlags } from "./pageFlags";
import { pageChanges } from "./pageChanges";
import { pageHead } from "./pageHead";
import { coldPeople, overdueActions } from "./pageLists";
import { statusHighlights } from "./packAccounts";
import { pagePlaces, type PagePlaces } from "./PagePlaces";
import { pageQuestions } from "./pageQuestions";
import type { ReviewPackOptions } from "./reviewPackFields";

const LIST_ROWS = 5;
const DECISION_ROWS = 4;

/** One account on one page: how it stands, what has changed, what is late, whom to call, what to ask, what was decided. */
export function accountPage(page: number, account: string | undefined, options: ReviewPackOptions): SheetPart {
  const places = pagePlaces(page);
  const { row } = places;
  const example = options.accounts.kind === "example" && account !== undefined ? examplePages[account] : undefined;
  const lists = [overdueActions(places, example, options), coldPeople(places, example)];
  const validations: readonly Validation[] = [
    {
      row: row("title"),
      column: "item",
      rule: "list",
      from: "{pack_account}",
      message: { text: "packAccountRefused" },
    },
    { row: row("action"), column: "e3:e4", rule: "date", message: { text: "scorecardDateRefused" } },
    { row: row("people"), column: "e3", rule: "date", message: { text: "scorecardDateRefused" } },
    { row: row("people"), column: "e4", rule: "between", least: 1, most: 3650, message: { text: "healthDaysRefused" } },
    { row: row("decision"), column: "c", rule: "date", message: { text: "scorecardDateRefused" } },
  ];
  const contents: readonly Content[] = [
    ...pageHead(places, account),
    ...pageChanges(places, example),
    ...lists.flatMap((list) => list.contents),
    ...pageDecisions(places, example),
    ...pageFlags(places),
    ...pageQuestions(places),
    ...pageNotes(places),
  ];
  return { rows: rowsOf(row), contents, validations, highlights: highlightsOf(places, lists) };
}

/** Which account has which page, and how many of its own entries are late: the overview looks it up here. */
export function pageIndex(pages: number): Content[] {
  const all = Array.from({ length: pages }, (_, i) => pagePlaces(i + 1));
  const late = ({ row }: PagePlaces) => `{${row("action")}.x1}`;
  const place = { row: "number1", rows: pages };
  return [
    {
      ...place,
      column: "pageAccount",
      look: "helper",
      entries: all.map(({ account }) => [{ formula: `${account}&""` }]),
    },
    {
      ...place,
      column: "pageOverdue",
      look: "helperWhole",
      entries: all.map((page) => [{ formula: `IF(COUNT(${late(page)})=0,"",COUNTIF(${late(page)},">0"))` }]),
    },
  ];
}

function highlightsOf(places: PagePlaces, lists: readonly Pick<SheetPart, "highlights">[]): Highlight[] {
  const strip = places.row("strip");
  return [
    ...["d", "f"].map((column): Highlight => ({
      row: strip,
      column,
      kind: "state",
      state: "watch",
      when: "AND(ISNUMBER({here.here}),N({here.here})<0)",
    })),
    ...statusHighlights(strip, "a"),
    { row: strip, column: "h", kind: "state", state: "bad", when: "N({here.here})>0" },
    ...flagHighlights(places),
    ...lists.flatMap(({ highlights = [] }) => highlights),
  ];
}

function rowsOf(row: (key: string) => string): Track[] {
  const list = (key: string): Track[] => [
    { key: row(`${key}Head`), size: 18 },
    { key: row(`${key}Header`), size: 20 },
    { key: row(key), size: 18, count: LIST_ROWS },
    { key: row(`${key}Note`), size: 14 },
    { key: row(`${key}After`), size: 8 },
  ];
  return [
    { key: row("title"), size: 28 },
    { key: row("line"), size: 16 },
    { key: row("beforeStrip"), size: 6 },
    { key: row("stripHeader"), size: 18 },
    { key: row("strip"), size: 22 },
    { key: row("beforeChanges"), size: 8 },
    { key: row("changedHead"), size: 18 },
    ...["changed1", "changed2", "changed3", "changed4", "changed5"].map((key) => ({ key: row(key), size: 18 })),
    { key: row("afterChanges"), size: 8 },
    ...list("action"),
    ...list("people"),
    { key: row("decisionHead"), size: 18 },
    { key: row("decisionHeader"), size: 20 },
    { key: row("decision"), size: 18, count: DECISION_ROWS },
    { key: row("after"), size: 12 },
  ];
}
