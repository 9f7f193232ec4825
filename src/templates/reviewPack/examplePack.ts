import type { MessageKey } from "../../i18n";
import { exampleHealth } from "../accountHealth/exampleHealth";
import { exampleHistory } from "../history/exampleHistory";
import { exampleAccounts } from "../selectionMatrix/exampleAccounts";
import type { Entry, Saying } from "../SheetTemplate";

/** 20 November 2026, a day the example looks back from. */
export const EXAMPLE_DAY = 46_346;

/** An account as its own sheets would know it. */
export interface ExamplePackAccount {
  readonly name: string;
  readonly owner: string;
  readonly tier: MessageKey | null;
  readonly score: number | null;
  readonly scoreBefore: number | null;
  readonly health: number | null;
  readonly healthBefore: number | null;
  readonly status: MessageKey | null;
  readonly trend: MessageKey | null;
  readonly flags: Saying | null;
  readonly revenue: number | null;
}

const RISING = "scorecardRising";
const FLAT = "scorecardFlat";
const FALLING = "scorecardFalling";

/** In the order of the accounts of the selection matrix: where health has headed over the last four reviews. */
const TRENDS: readonly (MessageKey | null)[] = [
  RISING,
  FALLING,
  RISING,
  FALLING,
  RISING,
  FALLING,
  FALLING,
  FLAT,
  FALLING,
  RISING,
  FLAT,
  null,
];

const GATES: Readonly<Record<string, MessageKey>> = {
  sponsor: "gateSponsor",
  overdue: "gateOverdue",
  notice: "gateNotice",
};

const MAYAS: ReadonlySet<string> = new Set(["Norvik Foods", "Albion Rail", "Tamar Logistics", "Sable Retail Group"]);

/** The same accounts as on the other sheets, as of the latest of the reviews in the history. */
export const examplePackAccounts: readonly ExamplePackAccount[] = exampleAccounts.map(({ name }, i) => {
  const [before, latest] = exampleHistory.filter(({ account }) => account === name).slice(-2);
  const health = latest?.health ?? null;
  return {
    name,
    owner: MAYAS.has(name) ? "Maya Brandt" : "Nils Berg",
    tier: latest?.tier ?? null,
    score: latest?.score ?? null,
    scoreBefore: before?.score ?? null,
    health,
    healthBefore: before?.health ?? null,
    status: health === null ? null : statusOf(health),
    trend: TRENDS[i] ?? null,
    flags: flagsOf(name, exampleHealth[i]?.gates ?? []),
    revenue: exampleHealth[i]?.revenue ?? null,
  };
});

/** By the bounds that the sheet of account health begins with. */
function statusOf(health: number): MessageKey {
  if (health >= 70) return "healthWell";
  return health >= 50 ? "healthWatch" : "healthRisk";
}

/** Gates of account health; and of Norvik Foods what the margin review shows. */
function flagsOf(name: string, gates: readonly string[]): Saying | null {
  if (name === "Norvik Foods")
    return { text: "packTwo", gaps: { one: { text: "marginFlag3" }, other: { text: "marginFlag4" } } };
  const [gate] = gates.flatMap((id) => GATES[id] ?? []);
  return gate === undefined ? null : { text: gate };
}

/** The example's accounts, the best scored first: those get the pages. */
export const examplePageAccounts: readonly string[] = [...examplePackAccounts]
  .sort((one, other) => (other.score ?? 0) - (one.score ?? 0))
  .map(({ name }) => name);

/** What is written on an account's page, and beside it while there is no plan. */
export interface ExamplePage {
  readonly words: MessageKey;
  /** What, who, until when, done on. */
  readonly actions: readonly (readonly Entry[])[];
  /** Name, title, last contact, every so many days. */
  readonly people: readonly (readonly Entry[])[];
  /** What, who, until when. */
  readonly decisions: readonly (readonly Entry[])[];
}

export const examplePages: Readonly<Partial<Record<string, ExamplePage>>> = {
  "Norvik Foods": {
    words: "packWords1",
    actions: [
      [{ text: "planExampleAction2" }, { typed: "Aya Sato" }, 46_339, null],
      [{ text: "planExampleAction4" }, { typed: "Aya Sato" }, 46_342, null],
      [{ text: "planExampleAction3" }, { typed: "Jon Ek" }, 46_374, null],
    ],
    people: [
      [{ typed: "Tomas Eide" }, { text: "planExamplePosition7" }, 46_286, 30],
      [{ typed: "Ingrid Solheim" }, { text: "planExamplePosition1" }, 46_326, 45],
      [{ typed: "Henrik Dahl" }, { text: "planExamplePosition4" }, 46_306, 60],
    ],
    decisions: [[{ text: "packDecision1" }, { typed: "Maya Brandt" }, 46_416]],
  },
  "Castellan Pharma": {
    words: "packWords2",
    actions: [
      [{ text: "packAction1" }, { typed: "Nils Berg" }, 46_310, null],
      [{ text: "packAction2" }, { typed: "Nils Berg" }, 46_387, null],
    ],
    people: [[{ typed: "Irene Falk" }, { text: "packPosition1" }, 46_280, 30]],
    decisions: [[{ text: "packDecision2" }, { typed: "Nils Berg" }, 46_374]],
  },
  "Albion Rail": {
    words: "packWords3",
    actions: [[{ text: "packAction3" }, { typed: "Maya Brandt" }, 46_325, null]],
    people: [
      [{ typed: "Robert Hale" }, { text: "packPosition2" }, 46_316, 30],
      [{ typed: "Joan Whitby" }, { text: "packPosition3" }, 46_226, 60],
    ],
    decisions: [[{ text: "packDecision3" }, { typed: "Maya Brandt" }, 46_402]],
  },
  "Bluewater Energy": {
    words: "packWords4",
    actions: [[{ text: "packAction4" }, { typed: "Nils Berg" }, 46_332, null]],
    people: [[{ typed: "Owen Price" }, { text: "packPosition4" }, 46_226, 45]],
    decisions: [[{ text: "packDecision4" }, { typed: "Nils Berg" }, 46_360]],
  },
};
