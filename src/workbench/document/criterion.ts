import type { EngineScalar } from "./EngineValue";

type Test = (cell: EngineScalar) => boolean;

/** What a criterion's operator wants of a cell less the operand. */
const ORDERS: Readonly<Record<string, (difference: number) => boolean>> = {
  "<": (difference) => difference < 0,
  "<=": (difference) => difference <= 0,
  ">": (difference) => difference > 0,
  ">=": (difference) => difference >= 0,
};

/**
 * Reads a criterion as COUNTIF and its family do: 5, ">=5", "<>", "Gold", "G*", "<>?old".
 * Numbers meet only numbers, texts only texts (without case, * and ? standing for any), and an empty cell meets only "", "=" and "<>…".
 */
export function criterion(wanted: EngineScalar): Test {
  if (wanted.kind === 4) return (cell) => cell.kind === 4 && cell.code === wanted.code;
  if (wanted.kind === 1 || wanted.kind === 3) return (cell) => cell.kind === wanted.kind && cell.value === wanted.value;
  if (wanted.kind === 0) return (cell) => cell.kind === 1 && cell.value === 0;

  const [, operator = "", operand = ""] = /^(<=|>=|<>|<|>|=)?([\s\S]*)$/.exec(wanted.value) ?? [];
  if (operator === "<>") {
    const equal = equalTo(operand, "=");
    return (cell) => !equal(cell);
  }
  const holds = ORDERS[operator];
  return holds ? comparison(holds, operand) : equalTo(operand, operator);
}

function equalTo(operand: string, operator: string): Test {
  if (operand === "") return (cell) => cell.kind === 0 || (operator === "" && cell.kind === 2 && cell.value === "");
  const number = numberIn(operand);
  if (number !== undefined) {
    return (cell) => (cell.kind === 1 && cell.value === number) || (cell.kind === 2 && numberIn(cell.value) === number);
  }
  if (/^(true|false)$/i.test(operand)) {
    const truth = operand.toLowerCase() === "true";
    return (cell) => cell.kind === 3 && cell.value === truth;
  }
  if (operand.startsWith("#")) return (cell) => cell.kind === 4 && cell.code === operand.toUpperCase();
  const pattern = new RegExp(`^${wildcards(operand).source}$`, "i");
  return (cell) => cell.kind === 2 && pattern.test(cell.value);
}

/** A criterion that asks for numbers on one side of another, as ">=5"; undefined for any other. */
export interface Limit {
  readonly operator: string;
  readonly number: number;
}

export function limitIn(wanted: EngineScalar): Limit | undefined {
  const [, operator, operand = ""] = (wanted.kind === 2 && /^([<>]=?)([^>=][\s\S]*)$/.exec(wanted.value)) || [];
  const number = operator === undefined ? undefined : numberIn(operand);
  return operator === undefined || number === undefined ? undefined : { operator, number };
}

function comparison(holds: (difference: number) => boolean, operand: string): Test {
  const number = numberIn(operand);
  if (number !== undefined) return (cell) => cell.kind === 1 && holds(cell.value - number);
  const text = operand.toLowerCase();
  return (cell) => cell.kind === 2 && holds(cell.value.toLowerCase().localeCompare(text, "en"));
}

function numberIn(text: string): number | undefined {
  const trimmed = text.trim();
  if (!/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(trimmed)) return undefined;
  return trimmed.endsWith("%") ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

/** A text in which * and ? stand for any letters, and ~* and ~? for themselves. */
export function wildcards(text: string): RegExp {
  const source = text.replace(/~[*?~]|[*?]|[\\^$+.()|{}[\]/-]/g, (found) => {
    if (found === "*") return "[\\s\\S]*";
    if (found === "?") return "[\\s\\S]";
    return found.startsWith("~") ? `\\${found[1] ?? ""}` : `\\${found}`;
  });
  return new RegExp(source, "i");
}
