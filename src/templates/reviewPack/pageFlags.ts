import type { Content, Highlight, SentencePart } from "../SheetTemplate";
import { cellsOf, notAmongThoseRead } from "../neighbours";
import type { PagePlaces } from "./PagePlaces";

/** What stands against the account: gates of its health, red flags of its margin, roles that nobody fills, what is weakest. */
export function pageFlags(places: PagePlaces): Content[] {
  const { row } = places;
  const lines = [ofHealth(places), ofMargin(places), ofPeople(places), ofWeakest(places)];
  return [
    { row: row("changedHead"), column: "g", look: "head", entries: [[{ text: "packFlags" }]] },
    ...lines.flatMap(({ sentence, isUp }, i): Content[] => {
      const at = row(`changed${i + 1}`);
      return [
        { row: at, column: "g:k", look: "word" },
        { row: at, column: "g", look: "word", entries: [[{ sentence }]] },
        { row: at, column: "x7", look: "helperWhole", entries: [[{ formula: `IF(${isUp},1,0)` }]] },
      ];
    }),
    ...weakest(places),
  ];
}

interface FlagLine {
  readonly sentence: readonly SentencePart[];
  readonly isUp: string;
}

function ofHealth({ account, health, margin, listed }: PagePlaces): FlagLine {
  const reason = `IFERROR(INDEX(kam_health_reason,${health})&"","")`;
  const gates = `IF(${health}=0,"",${reason})`;
  // Before there is a sheet that knows, the overview shows the user's own.
  const noted = `IF(OR(${health}+${margin}>0,${listed}=""),"",INDEX({accounts[k]},${listed})&"")`;
  return {
    sentence: [
      { when: `${account}=""`, text: "packNothing" },
      { when: `${noted}<>""`, text: "packFlagNoted", gaps: { flags: noted } },
      { when: `${health}=0`, text: "packNoHealth" },
      { when: `${gates}<>""`, text: "packFlagGate", gaps: { gates } },
      { text: "packFlagNoGate" },
    ],
    isUp: `${gates}&${noted}<>""`,
  };
}

function ofMargin({ account, margin }: PagePlaces): FlagLine {
  const flags = `IF(${margin}=0,"",${cellsOf("margin", "flags", margin)}&"")`;
  return {
    sentence: [
      { when: `${account}=""`, text: "packNothing" },
      notAmongThoseRead("margin", margin),
      { when: `${margin}=0`, text: "packNoMargin" },
      { when: `${flags}<>""`, text: "packFlagMargin", gaps: { flags } },
      { text: "packFlagNoMargin" },
    ],
    isUp: `${flags}<>""`,
  };
}

function ofPeople({ account, plan }: PagePlaces): FlagLine {
  const roles = `IF(${plan}=0,"",IFERROR(${cellsOf("plan", "missing_roles", plan)}&"",""))`;
  return {
    sentence: [
      { when: `${account}=""`, text: "packNothing" },
      notAmongThoseRead("plan", plan),
      { when: `${plan}=0`, text: "packNoPlanPeople" },
      { when: `${roles}<>""`, text: "packFlagRoles", gaps: { roles } },
      { text: "packFlagNoRoles" },
    ],
    isUp: `${roles}<>""`,
  };
}

function ofWeakest({ weakest: name, weakestValue }: PagePlaces): FlagLine {
  return {
    sentence: [
      { when: `${name}=""`, text: "packNothing" },
      { text: "packFlagWeakest", gaps: { component: name, value: `FIXED(${weakestValue},0)` } },
    ],
    isUp: "FALSE",
  };
}

/** The component of health that is lowest, beside the page. */
function weakest({ row, health }: PagePlaces): Content[] {
  const values = `INDEX(kam_health_values,${health},0)`;
  const at = { row: row("changed4") } as const;
  const ifKnown = (formula: string) => `IF(${health}=0,"",IFERROR(${formula},""))`;
  return [
    {
      ...at,
      column: "x4",
      look: "helper",
      entries: [
        [{ formula: ifKnown(`IF({here.x5}="","",INDEX(kam_health_components,MATCH({here.x5},${values},0)))`) }],
      ],
    },
    {
      ...at,
      column: "x5",
      look: "helperWhole",
      entries: [[{ formula: ifKnown(`IF(COUNT(${values})=0,"",MIN(${values}))`) }]],
    },
  ];
}

/** The whole line, over which the sentence runs. */
export function flagHighlights({ row }: PagePlaces): Highlight[] {
  return ["changed1", "changed2", "changed3"].map((line) => ({
    row: row(line),
    column: "g:k",
    kind: "state",
    state: "bad",
    when: `{${row(line)}.x7}=1`,
  }));
}
