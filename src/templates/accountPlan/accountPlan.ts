import { headRows, sheetHead } from "../sheetHead";
import type { SheetTemplate, Track } from "../SheetTemplate";
import type { AccountPlanOptions, PlanSection } from "./accountPlanFields";
import { competitors } from "./competitors";
import { contactLog } from "./contactLog";
import { customerGoals, initiatives } from "./customerGoals";
import { actions, objectives } from "./objectives";
import { overview } from "./overview";
import { planParts } from "./planParts";
import { planWork } from "./planWork";
import { planWords } from "./planWords";
import { reviewLog } from "./reviewLog";
import { risks } from "./risks";
import { joinParts, type SheetPart } from "./SheetPart";
import { stakeholderMap } from "./stakeholderMap";
import { swot } from "./swot";
import { whitespace } from "./whitespace";
import { worth } from "./worth";

/** The plan of one account: its people, the customer's own goals, what it is worth, and what we do, by whom and when. */
export function accountPlan(decided: AccountPlanOptions): SheetTemplate {
  const options = { ...decided, sections: sectionsWith(decided) };
  const head: SheetPart = {
    rows: headRows,
    contents: sheetHead(
      { title: "planTitle", purpose: "planPurpose", howTo: "planHowTo" },
      { text: "item", legend: ["item", "a"] },
    ),
  };
  const blocks = BLOCKS.filter(({ section }) => section === undefined || options.sections.includes(section));
  const parts = blocks.map(({ part }) => part(options));
  const pagesBegin = blocks.flatMap(({ beginsPage }, i) => (beginsPage ? [parts[i]?.rows[0]?.key ?? ""] : []));
  return {
    sheet: "planTitle",
    columns: COLUMNS,
    ...joinParts([head, ...parts]),
    frozen: { row: "title", column: "margin" },
    print: { orientation: "landscape", columns: "margin:j", repeatedRows: "title", pagesBegin },
    start: { row: "line1", column: "a" },
  };
}

/** Rows of the user's own bring their section along. */
function sectionsWith({ sections, people, contacts }: AccountPlanOptions): readonly PlanSection[] {
  const brought = { people, contacts };
  return [...sections, ...(["people", "contacts"] as const).filter((section) => brought[section].kind === "own")];
}

interface Block {
  /** Absent: every plan has it. */
  readonly section?: PlanSection;
  readonly part: (options: AccountPlanOptions) => SheetPart;
  /** On paper: who decides, what the customer wants, what it is worth, what we do, and what became of it. */
  readonly beginsPage?: true;
}

/** First who they are and what they want, then what it is worth, then what we do. */
const BLOCKS: readonly Block[] = [
  { part: overview },
  { section: "people", part: stakeholderMap },
  { section: "contacts", part: contactLog },
  { section: "customer", part: customerGoals, beginsPage: true },
  { section: "customer", part: initiatives },
  { section: "swot", part: swot },
  { section: "worth", part: worth, beginsPage: true },
  { section: "whitespace", part: whitespace },
  { section: "competitors", part: competitors },
  { part: objectives, beginsPage: true },
  { part: actions },
  { section: "risks", part: risks },
  { section: "reviews", part: reviewLog, beginsPage: true },
  { part: planWork },
  { part: planParts },
  { part: planWords },
];

/** The blocks share their columns; the charts' figures stand on the right, out of print. */
const COLUMNS: readonly Track[] = [
  { key: "margin", size: 2 },
  { key: "item", size: 36 },
  { key: "a", size: 20 },
  ...["b", "c", "d", "e", "f"].map((key) => ({ key, size: 13 })),
  { key: "g", size: 26 },
  { key: "h", size: 30 },
  { key: "i", size: 11 },
  { key: "j", size: 11 },
  { key: "beforeHelpers", size: 2 },
  { key: "label", size: 30 },
  ...["h1", "h2", "h3", "h4", "h5", "h6"].map((key) => ({ key, size: 12 })),
];
