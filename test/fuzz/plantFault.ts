import type { FuzzRandom } from "./FuzzRandom";
import type { Sent } from "./ranges";

const NUMBERS = [0, -0, -1, 0.5, 3, 1e308, -1e308, 1e-300, 5e-324, 2 ** 53] as const;

/** Arguments with one thing changed: a cell, a number, a word, or the shape of a range. Most changes are faults. */
export function plantFault(random: FuzzRandom, values: readonly unknown[]): unknown[] {
  const place = random.whole(0, values.length - 1);
  return values.map((value, i) => (i === place ? changed(random, value) : value));
}

function changed(random: FuzzRandom, value: unknown): unknown {
  if (Array.isArray(value))
    return random.chance(0.7) ? withCellChanged(random, value as Sent) : reshaped(random, value as Sent);
  if (typeof value === "number") return random.pick([...NUMBERS, null]); // null: its place is left empty, though it has to be given
  if (typeof value === "string") return random.pick(["", "nonsense", value.toUpperCase(), ` ${value} `, null]);
  return value; // TRUE, FALSE and what is left out have nothing to be wrong about
}

function withCellChanged(random: FuzzRandom, sent: Sent): Sent {
  const row = random.whole(0, sent.length - 1);
  const column = random.whole(0, (sent[0]?.length ?? 1) - 1);
  const content = oddContent(random);
  return sent.map((cells, i) => (i === row ? cells.map((cell, j) => (j === column ? content : cell)) : cells));
}

function oddContent(random: FuzzRandom): unknown {
  const { invalidReference, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  return random.pick<() => unknown>([
    () => random.pick(NUMBERS),
    () => random.pick(["", " ", "n/a", "good", "7", "7,5", "12 %", "__proto__", "=1+1", "x".repeat(300)]),
    () => random.pick([true, false, null]),
    () => new CustomFunctions.Error(random.pick([invalidReference, notAvailable, divisionByZero])),
    () => ({ type: "FormattedNumber", basicType: "Double", basicValue: 5, numberFormat: "0.0" }),
    () => ({ type: "Entity", text: "Contoso", properties: {} }),
  ])();
}

/** Excel's ranges are never empty and never ragged. */
function reshaped(random: FuzzRandom, sent: Sent): Sent {
  return random.pick<() => Sent>([
    () => (sent.length > 1 ? sent.slice(1) : [...sent, ...sent]),
    () => sent.map((row) => (row.length > 1 ? row.slice(1) : [...row, ...row])),
    () => (sent[0] ?? []).map((_, j) => sent.map((row) => row[j])),
    () => sent.slice(0, 1).map((row) => row.slice(0, 1)),
    () => [...sent, ...sent.slice(-1)],
    () => sent.map((row) => row.map(() => null)),
    () => sent.map((row) => row.map(() => 0)),
  ])();
}
