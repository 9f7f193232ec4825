import "../unit/functions/excelRuntime";
import { functionDocs } from "../../src/build/functionDocs.js";
import { argumentTables } from "./argumentTables";
import { FuzzRandom } from "./FuzzRandom";
import { type OurFunction, ourFunctions } from "./ourFunctions";
import { plantFault } from "./plantFault";

/** What became of the calls of one function. */
export interface FuzzResult {
  readonly id: string;
  calls: number;
  /** Calls that returned a value in at least one cell. */
  answered: number;
  /** What a call must never do, with what it was called with. */
  readonly faults: string[];
}

const MOST_FAULTS = 5;

/**
 * Calls all functions by chance, in turn. Every second call has valid arguments with one thing changed, the others are valid.
 *
 * A call may answer a rectangle of numbers, texts, truth values and errors, or refuse as a whole with an error. Which errors:
 * #VALUE! for what cannot be read and #N/A for too little to go by, both with a message; #DIV/0! only where the mathematics
 * of the function documents a `zeroDivisor`. The arguments are frozen, so that a function that writes on them gives itself away.
 */
export async function fuzz(seed: number, calls: number): Promise<FuzzResult[]> {
  const random = new FuzzRandom(seed);
  const functions = await ourFunctions();
  const dividing = functionDocs()
    .filter(({ mathematics }) => mathematics.some(({ errors }) => errors.some(({ code }) => code === "zeroDivisor")))
    .map(({ id }) => id);
  const results = functions.map(({ id }): FuzzResult => ({ id, calls: 0, answered: 0, faults: [] }));
  for (let call = 0; call < calls; call++) {
    const index = call % functions.length;
    const [called, result] = [functions[index], results[index]];
    if (called === undefined || result === undefined) break;
    callOnce(called, result, random, dividing.includes(called.id));
  }
  return results;
}

function callOnce(called: OurFunction, result: FuzzResult, random: FuzzRandom, mayDivide: boolean): void {
  const valid = argumentTables[called.id]?.(random);
  if (valid === undefined) throw new Error(`argumentTables has no arguments for ${called.id}`);
  const values = random.chance(0.5) ? plantFault(random, valid) : valid;
  values.forEach(freeze);

  result.calls++;
  const { answer, fault } = outcomeOf(called, values, mayDivide);
  if (answer?.some((row) => row.some((cell) => !(cell instanceof CustomFunctions.Error))) === true) result.answered++;
  if (fault !== undefined && result.faults.length < MOST_FAULTS)
    result.faults.push(`${called.id}(${shown(values)}) ${fault}`);
}

function outcomeOf(
  { answer, parameters }: OurFunction,
  values: readonly unknown[],
  mayDivide: boolean,
): { answer?: unknown[][]; fault?: string } {
  try {
    const sent = parameters.map((_, i) => values[i] ?? null);
    const results = answer(...([...sent, {}] as never[]));
    return { answer: results, fault: faultInAnswer(results, mayDivide) };
  } catch (error) {
    if (error instanceof CustomFunctions.Error) return { fault: faultInError(error, mayDivide) };
    return { fault: `throws ${error instanceof Error ? (error.stack ?? error.message) : String(error)}` };
  }
}

function faultInAnswer(results: unknown[][], mayDivide: boolean): string | undefined {
  const columns = results[0]?.length ?? 0;
  if (columns === 0 || results.some((row) => row.length !== columns)) return "answers no rectangle";
  for (const cell of results.flat()) {
    if (cell instanceof CustomFunctions.Error) {
      const fault = faultInError(cell, mayDivide);
      if (fault !== undefined) return fault;
    } else if (
      typeof cell === "number" ? !Number.isFinite(cell) : typeof cell !== "string" && typeof cell !== "boolean"
    )
      return `answers ${String(cell)}`;
  }
  return undefined;
}

function faultInError({ code, message }: CustomFunctions.Error, mayDivide: boolean): string | undefined {
  const { invalidValue, notAvailable, divisionByZero } = CustomFunctions.ErrorCode;
  if (code === divisionByZero)
    return mayDivide ? undefined : `answers ${code}, which it does not document: ${message ?? ""}`;
  if (code !== invalidValue && code !== notAvailable) return `answers ${code}, which no function documents`;
  return (message ?? "") === "" ? `answers ${code} without a word` : undefined;
}

function freeze(value: unknown): void {
  if (!Array.isArray(value)) return;
  value.forEach(freeze);
  Object.freeze(value);
}

function shown(values: readonly unknown[]): string {
  return values.map((value) => JSON.stringify(value)).join(", ");
}
