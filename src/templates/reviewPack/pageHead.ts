import type { MessageKey } from "../../i18n";
import type { LookName } from "../look";
import type { Content, Entry, SentencePart } from "../SheetTemplate";
import { cellsOf, notAmongThoseRead, ownSheet } from "../neighbours";
import type { PagePlaces } from "./PagePlaces";

const say = (text: MessageKey): Entry => ({ text });

/** Whose page it is, where the account stands, and what the page is drawn from. */
export function pageHead(places: PagePlaces, account: string | undefined): Content[] {
  const { row } = places;
  return [
    { row: row("title"), column: "item:b", look: "inputTitle" },
    {
      row: row("title"),
      column: "item",
      look: "inputTitle",
      ...(account !== undefined && { entries: [[{ typed: account }]] }),
    },
    { row: row("line"), column: "item", look: "helper", entries: [[{ sentence: line(places) }]] },
    ...strip(places),
    ...finders(places),
  ];
}

/** A line of the account's figures. */
function strip(places: PagePlaces): Content[] {
  const { row } = places;
  const cell = (column: string, look: LookName, formula: string): Content => ({
    row: row("strip"),
    column,
    look,
    entries: [[{ formula }]],
  });
  return [
    {
      row: row("stripHeader"),
      column: "item:b",
      look: "smallHeader",
      entries: [[say("planOwner"), say("scorecardStatus"), say("matrixTier")]],
    },
    {
      row: row("stripHeader"),
      column: "c:f",
      look: "smallHeaderRight",
      entries: [[say("matrixScore"), say("packChange"), say("healthNow"), say("packChange")]],
    },
    { row: row("stripHeader"), column: "g", look: "smallHeader", entries: [[say("scorecardTrend")]] },
    {
      row: row("stripHeader"),
      column: "h:j",
      look: "smallHeaderRight",
      entries: [[say("packOverdue"), say("packSilent"), say("healthRevenue")]],
    },
    { row: row("stripHeader"), column: "k", look: "smallHeader", entries: [[say("packPlan")]] },
    cell("item", "word", places.word("a")),
    cell("a", "word", places.word("g")),
    cell("b", "word", places.word("b")),
    cell("c", "score", places.figure("c")),
    cell("d", "change", places.figure("d")),
    cell("e", "score", places.figure("e")),
    cell("f", "change", places.figure("f")),
    cell("g", "word", places.word("h")),
    cell("h", "whole", places.figure("i")),
    cell("i", "whole", silence(places)),
    cell("j", "amount", places.figure("j")),
    { row: row("strip"), column: "k", look: "word", entries: [[{ sentence: planState(places) }]] },
  ];
}

function line({ account, listed }: PagePlaces): SentencePart[] {
  return [
    { when: `${account}=""`, text: "packPageOpen" },
    { when: `${listed}=""`, text: "packPageUnlisted", gaps: { account } },
    { when: "N({pack_as_of})=0", text: "packPageNoDay" },
    { text: "packPageLine", gaps: { day: { day: "{pack_as_of}" } } },
  ];
}

/** Where the account is found on this sheet and on others, beside the page. */
function finders({ row, account }: PagePlaces): Content[] {
  const finder = (column: string, formula: string): Content => ({
    row: row("line"),
    column,
    look: "helperRight",
    entries: [[{ formula }]],
  });
  const rowOn = (names: string) => `IF(${account}="",0,IFERROR(MATCH(${account},kam_${names},0),0))`;
  return [
    {
      row: row("title"),
      column: "x1:x3",
      look: "helperRight",
      entries: [[say("packFoundRow"), say("packFoundPlan"), say("packFoundMargin")]],
    },
    {
      row: row("title"),
      column: "x5:x6",
      look: "helperRight",
      entries: [[say("packFoundHistory"), say("packFoundHealth")]],
    },
    finder("x1", `IF(${account}="","",IFERROR(MATCH(${account},{accounts[item]},0),""))`),
    finder("x2", `IF(${account}="",0,${ownSheet("plan", account)})`),
    finder("x3", `IF(${account}="",0,${ownSheet("margin", account)})`),
    finder("x5", rowOn("history_account")),
    finder("x6", rowOn("health_account")),
  ];
}

/** Days since anyone there was spoken to: as the plan tells, or by the entries beside the page. */
function silence({ row, plan }: PagePlaces): string {
  const last = `{${row("people")}.e3}`;
  const ofEntries = `IF(OR(COUNT(${last})=0,N({pack_as_of})=0),"",{pack_as_of}-MAX(${last}))`;
  return `IF(${plan}>0,IFERROR(${cellsOf("plan", "silence", plan)},""),${ofEntries})`;
}

function planState({ account, plan }: PagePlaces): SentencePart[] {
  const of = (name: string) => cellsOf("plan", name, plan);
  const share = `FIXED(100*N(${of("completeness")}),0)`;
  return [
    { when: `${account}=""`, text: "packNothing" },
    notAmongThoseRead("plan", plan),
    { when: `${plan}=0`, text: "packNoPlan" },
    { when: `IFERROR(N(${of("next_review")}),0)=0`, text: "packPlanFilled", gaps: { share } },
    { text: "packPlanReview", gaps: { share, day: { day: of("next_review") } } },
  ];
}
