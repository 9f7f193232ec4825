import type { MessageKey } from "../../i18n";
import type { Content, Entry, Highlight, SentencePart, Track } from "../SheetTemplate";
import type { PerformanceReviewOptions } from "./performanceReviewFields";
import { PLACE } from "./reviewPlaces";

export const balanceRows: readonly Track[] = [
  { key: "beforeBalances", size: 10.5 },
  { key: "balanceHead", size: 18 },
  { key: "balanceHeader", size: 18 },
  ...["balance1", "balance2", "balance3"].map((key) => ({ key, size: 21 })),
];

/** The column of the figures that says on which side each stands, and where the words of both sides are. */
const BALANCES: readonly { readonly name: MessageKey; readonly tags: string; readonly list: string }[] = [
  { name: "reviewResults", tags: "{figures[a]}", list: "listSide" },
  { name: "reviewTimes", tags: "{figures[b]}", list: "listTime" },
  { name: "reviewSubjects", tags: "{figures[c]}", list: "listSubject" },
];

/** Customer and internal, leading and lagging, relationship and revenue: how much is looked at each side, and how well it does. */
export function balances({ formulas }: PerformanceReviewOptions): Content[] {
  const say = (text: MessageKey): Entry => ({ text });
  const share = formulas === "kam" ? shareByKam : plainShare;
  return [
    { row: "balanceHead", column: "item", look: "head", entries: [[say("reviewBalanceHead")]] },
    { row: "balanceHeader", column: "item", look: "headerText", entries: [[say("reviewBalance")]] },
    ...(["a", "d"] as const).map((column): Content => ({
      row: "balanceHeader",
      column,
      look: "headerWord",
      entries: [[say(column === "a" ? "reviewOneSide" : "reviewOtherSide")]],
    })),
    ...["b:c", "e:f"].map((column): Content => ({
      row: "balanceHeader",
      column,
      look: "headerNumber",
      entries: [[say("reviewShare"), say("reviewMean")]],
    })),
    { row: "balanceHeader", column: "g:words", look: "headerLine", entries: [[say("reviewSays"), null]] },
    ...BALANCES.flatMap(({ name, tags, list }, i): Content[] => {
      const row = `balance${i + 1}`;
      const side = (word: string, first: string, second: string, third: string): Content[] => [
        { row, column: first, look: "word", entries: [[{ formula: word }]] },
        { row, column: second, look: "wholeShare", entries: [[{ formula: share(tags, `{here.${first}}`) }]] },
        { row, column: third, look: "wholeShare", entries: [[{ formula: attained(tags, `{here.${first}}`) }]] },
      ];
      return [
        { row, column: "item", look: "body", entries: [[say(name)]] },
        ...side(`{glance1.${list}}`, "a", "b", "c"),
        ...side(`{glance2.${list}}`, "d", "e", "f"),
        { row, column: "g", look: "word", entries: [[{ sentence: BALANCE }]] },
        { row, column: "words", look: "word" },
      ];
    }),
  ];
}

function shareByKam(tags: string, word: string): string {
  return `IF(COUNTIF(${tags},"?*")=0,"",IFNA(VLOOKUP(${word},KAM.BALANCE(${tags}),2,FALSE),0))`;
}

function plainShare(tags: string, word: string): string {
  return `IF(COUNTIF(${tags},"?*")=0,"",COUNTIF(${tags},${word})/COUNTIF(${tags},"?*"))`;
}

const REACHED = "{figures[g]}";

/** The mean of one side's figures; what goes beyond a target counts as reaching it. */
function attained(tags: string, word: string): string {
  const figures = `COUNTIFS(${tags},${word},${REACHED},">=0")`;
  const points = `SUMIFS(${REACHED},${tags},${word},${REACHED},"<=1")+COUNTIFS(${tags},${word},${REACHED},">1")`;
  return `IF(${figures}=0,"",(${points})/${figures})`;
}

const LEADER = (first: string, second: string) => `IF({here.c}>{here.f},${first},${second})`;
const BIGGER = (first: string, second: string) => `IF({here.b}>={here.e},${first},${second})`;

const BALANCE: readonly SentencePart[] = [
  { when: "COUNT({here.b},{here.e})<2", text: "reviewBalanceOpen" },
  {
    when: `MAX({here.b},{here.e})>${PLACE.oneSided}`,
    text: "reviewBalanceOneSided",
    gaps: { share: "FIXED(100*MAX({here.b},{here.e}),0)", tag: BIGGER("{here.a}", "{here.d}") },
  },
  { when: "COUNT({here.c},{here.f})<2", text: "reviewBalanceOpen" },
  {
    when: `ABS({here.c}-{here.f})>${PLACE.apart}`,
    text: "reviewBalanceAhead",
    gaps: {
      ahead: LEADER("{here.a}", "{here.d}"),
      behind: LEADER("{here.d}", "{here.a}"),
      points: "FIXED(100*ABS({here.c}-{here.f}),0)",
    },
  },
  { text: "reviewBalanceLevel" },
];

/** Conditional formats look at their own cells: a share above the limit stands out. */
export const balanceHighlights: readonly Highlight[] = ["b", "e"].map((column) => ({
  row: "balance1:balance3",
  column,
  kind: "state",
  state: "watch",
  when: `AND(ISNUMBER({here.here}),N({here.here})>${PLACE.oneSided})`,
}));
