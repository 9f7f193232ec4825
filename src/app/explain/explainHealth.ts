import type { Contribution, Contributions, ExplainedSection } from "./Explanation";
import { addUp } from "./addUp";
import type { Told } from "./explainScore";
import { callKamFunction, faultIn, isFault } from "./kamFunctions";
import type { Material } from "./planReading";
import { portfolioAround } from "./Portfolio";
import { nameIn } from "./scoredAccount";
import { figureSinceLastReview } from "./sinceLastReview";
import type { Teller } from "./Teller";
import { textIn } from "./textIn";

interface HealthReading {
  readonly name: string;
  /** Null where too little is known. */
  readonly health: number | null;
  readonly components: readonly HealthPart[];
  readonly gates: readonly { readonly name: string; readonly cap: number | null; readonly points: number }[];
}

interface HealthPart {
  readonly name: string;
  readonly value: number | null;
  readonly faded: number | null;
  readonly points: number;
  /** Days since it was seen; null where nobody says. */
  readonly age: number | null;
}

/** Days after which a component is called silent: good news has lost half of what it says. */
const SILENT_AFTER = 90;

/** Why an account has its health; null where the call cannot be followed. */
export function explainHealth(material: Material, teller: Teller): Told | null {
  const reading = readHealth(material, teller);
  if (reading === null) return null;
  const { name, health } = reading;
  return {
    title: name,
    sentence: sentence(reading, teller),
    own: health,
    parts: reading.components.every(({ value }) => value === null) ? null : contributions(reading, teller),
    sections: [
      missingSection(reading, material, teller),
      ...figureSinceLastReview(health, nameIn(material.labels, material.cell.row), material.history, teller),
    ],
    forSheet: forSheet(material, reading),
  };
}

function readHealth(
  { main, cell, block, gates: gateColumns, labels }: Material,
  { say }: Teller,
): HealthReading | null {
  if (main.given === null) return null;
  const row = (argument: unknown): unknown => ownRow(argument, main.index);
  const [values, weights = null, ages = null, halfLife = null, gates = null, caps = null, least = null] = main.given;
  const own = [row(values), weights, row(ages), halfLife, row(gates), caps];
  const parts = callKamFunction("EXPLAINHEALTH", own);
  if (isFault(parts)) return null;
  const answer = callKamFunction("HEALTH", [...own, least]);
  const health = isFault(answer) ? null : answer[0]?.[0];
  const count = cellsOf(row(values)).length;
  const portfolio = block === null ? null : portfolioAround(block, cell.row, []);
  // The marks of gates are words themselves: they have the same header as the components.
  const headerOf = (columns: Material["block"], i: number): string =>
    textIn(columns?.values[(portfolio?.headerRow ?? -1) - columns.row]?.[i]);
  const days = ages === null ? [] : cellsOf(row(ages));
  return {
    name: nameIn(labels, cell.row) ?? say("explainAccount"),
    health: typeof health === "number" && faultIn(health) === undefined ? health : null,
    components: parts.slice(0, count).map(([value, faded, points], i) => ({
      name: headerOf(block, i) || say("explainComponent", { number: i + 1 }),
      value: typeof value === "number" ? value : null,
      faded: typeof faded === "number" ? faded : null,
      points: Number(points),
      age: typeof days[i] === "number" ? days[i] : null,
    })),
    gates: parts.slice(count).map(([cap, , points], i) => ({
      name: headerOf(gateColumns, i) || say("explainGate", { number: i + 1 }),
      cap: typeof cap === "number" ? cap : null,
      points: Number(points),
    })),
  };
}

function ownRow(argument: unknown, index: number): unknown {
  if (!Array.isArray(argument)) return argument;
  const rows = argument as readonly (readonly unknown[])[];
  return rows.length > 1 && (rows[0]?.length ?? 0) > 1 ? [rows[index] ?? []] : rows;
}

function cellsOf(argument: unknown): readonly unknown[] {
  return Array.isArray(argument) ? (argument as readonly (readonly unknown[])[]).flat() : [argument];
}

function sentence({ name, health, components, gates }: HealthReading, { say, figures }: Teller): string {
  const known = components.filter(({ value }) => value !== null).length;
  if (health === null) return say("explainNoHealth", { name });
  const holder = gates.find(({ points }) => points < 0);
  return [
    say("explainHealthIs", { name, health: figures.score(health), known, components: components.length }),
    ...(holder === undefined
      ? []
      : [
          say("explainHealthCapped", {
            gate: holder.name,
            cap: figures.plain(holder.cap ?? 0),
            uncapped: figures.score(health - holder.points),
          }),
        ]),
  ].join(" ");
}

function contributions({ components, gates }: HealthReading, { say, figures }: Teller): Contributions {
  const fired = gates.filter(({ points }) => points !== 0);
  const shown = addUp([...components, ...fired].map(({ points }) => points));
  const total = shown.reduce((sum, each) => sum + each, 0);
  const rows = components.map((part, i): Contribution => ({
    name: part.name,
    detail: detail(part, { say, figures }),
    points: part.points,
    lost: 0,
    pointsText: figures.points(shown[i] ?? 0),
    lostText: "",
  }));
  const gateRows = fired.map((gate, i): Contribution => ({
    name: gate.name,
    detail: say("explainPartCap", { cap: figures.plain(gate.cap ?? 0) }),
    points: gate.points,
    lost: 0,
    pointsText: figures.points(shown[components.length + i] ?? 0),
    lostText: "",
  }));
  return {
    caption: say("explainPartsCaption", { total: figures.points(total) }),
    rows: [...rows.sort((one, other) => other.points - one.points), ...gateRows],
    total: { name: say("explainHealthTotal"), points: figures.points(total) },
    most: Math.max(...[...components, ...fired].map(({ points }) => Math.abs(points))),
  };
}

function detail({ value, faded, age }: HealthPart, { say, figures }: Pick<Teller, "say" | "figures">): string {
  if (value === null) return say("explainPartUnknown");
  if (faded === null || age === null || Math.abs(faded - value) < 0.05)
    return say("explainPartFresh", { value: figures.plain(value) });
  return say("explainPartFaded", {
    value: figures.plain(value),
    faded: figures.score(faded),
    days: figures.count(age),
  });
}

function missingSection(reading: HealthReading, { main }: Material, { say, figures }: Teller): ExplainedSection {
  const unknown = reading.components.filter(({ value }) => value === null).map(({ name }) => name);
  const halfLife = typeof main.given?.[3] === "number" ? main.given[3] : SILENT_AFTER;
  const silent = reading.components
    .filter(({ value, age }) => value !== null && age !== null && age > halfLife)
    .map(({ name, age }) => say("explainSilent", { name, days: figures.count(age ?? 0) }));
  const fired = reading.gates.filter(({ cap }) => cap !== null).map(({ name }) => name);
  const lines = [
    unknown.length === 0 ? say("explainKnownAll") : say("explainMissingComponents", { names: figures.list(unknown) }),
    ...(silent.length === 0 ? [] : [say("explainSilence", { names: figures.list(silent) })]),
    ...(reading.gates.length === 0
      ? []
      : [fired.length === 0 ? say("explainGatesQuiet") : say("explainGateFired", { names: figures.list(fired) })]),
  ];
  return { title: say("explainMissing"), lines };
}

function forSheet({ main }: Material, { name, components, gates }: HealthReading): Told["forSheet"] {
  const isOne = cellsOf(main.given?.[0]).length === components.length;
  if (main.live === null || !isOne) return null;
  return {
    kind: "health",
    account: name,
    parts: [...components, ...gates].map((each) => each.name),
    // The seventh of HEALTH is the least coverage; that of the function that explains names the parts.
    arguments: main.live.slice(0, 6),
  };
}
