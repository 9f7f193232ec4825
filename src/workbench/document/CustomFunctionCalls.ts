import {
  BLANK,
  VALUE_ERROR,
  engineArray,
  engineScalar,
  firstOf,
  rowsOf,
  type EngineError,
  type EngineScalar,
  type EngineValue,
} from "./EngineValue";
import type {
  Argument,
  ArgumentValue,
  CustomFunctionCall,
  CustomFunctionMetadata,
  CustomFunctionResult,
  CustomFunctions,
} from "./CustomFunctions";

import type { Calculable } from "./FormulaReader";

const BUSY: EngineError = { kind: 4, code: "#BUSY!" };

/** The numbers the functions runtime gives for a failed call, and the error Excel shows for each. */
const ERROR_OF_CODE: Readonly<Record<number, string>> = {
  1: "#N/A",
  5: "#DIV/0!",
  6: "#NUM!",
  7: "#VALUE!",
  8: "#NULL!",
};
/** Excel shows why only for these two. */
const WITH_MESSAGE = new Set(["#VALUE!", "#N/A"]);
/** Results kept at most; beyond it those not asked for in the last calculation go. */
const MOST_RESULTS = 50_000;

interface Entry {
  /** #BUSY! until the answer is there. */
  result: EngineValue;
  isAnswered: boolean;
  /** Who is waiting for the result. */
  askers: Calculable[];
  /** The calculation it was last asked for in. */
  round: number;
}

/**
 * Calls of custom functions: each is made once for the same arguments, is #BUSY! until it is answered, and remembered afterwards,
 * so that a recalculation calls only what changed.
 */
export class CustomFunctionCalls {
  private readonly byKey = new Map<string, Entry>();
  private readonly pending = new Map<number, Entry>();
  /** By the #BUSY! that stood for a call, one for each, the answer. */
  private readonly answers = new WeakMap<EngineValue, EngineValue>();
  private toSend: CustomFunctionCall[] = [];
  private nextCallId = 1;
  private round = 0;

  constructor(
    private readonly port: CustomFunctions,
    private readonly emptyCell: 0 | null,
    /** Called whenever results have arrived, with those who asked for them. */
    private readonly answered: (askers: ReadonlySet<Calculable>) => void,
  ) {}

  get arePending(): boolean {
    return this.pending.size > 0;
  }

  find(name: string): CustomFunctionMetadata | undefined {
    const prefix = `${this.port.namespace}.`.toUpperCase();
    const wanted = name.toUpperCase();
    if (!wanted.startsWith(prefix)) return undefined;
    return this.port.functions.find((each) => each.name.toUpperCase() === wanted.slice(prefix.length));
  }

  /** Before each calculation. */
  beginRound(): void {
    this.round += 1;
    if (this.byKey.size <= MOST_RESULTS) return;
    for (const [key, entry] of this.byKey) if (entry.isAnswered && entry.round < this.round - 1) this.byKey.delete(key);
  }

  /** The value of one call as far as it is known. */
  invoke(
    metadata: CustomFunctionMetadata,
    values: readonly EngineValue[],
    addressOf: (asker: Calculable) => string,
    asker: Calculable,
  ): EngineValue {
    const args = this.argumentsOf(metadata, values);
    if (!Array.isArray(args)) return args;
    const key = `${metadata.id} ${JSON.stringify(args)}`;
    let entry = this.byKey.get(key);
    if (!entry) {
      const id = this.nextCallId++;
      entry = { result: { ...BUSY }, isAnswered: false, askers: [], round: this.round };
      this.byKey.set(key, entry);
      this.pending.set(id, entry);
      this.toSend.push({ id, functionId: metadata.id, args, address: addressOf(asker) });
    }
    entry.round = this.round;
    if (!entry.isAnswered) entry.askers.push(asker);
    return entry.result;
  }

  /** What has become of a value that was the #BUSY! of one call and nothing else. */
  answerTo(value: EngineValue): EngineValue | undefined {
    return this.answers.get(value);
  }

  /** Sends what the last calculation found to be missing. */
  send(): void {
    const calls = this.toSend;
    this.toSend = [];
    if (calls.length > 0) this.port.call(calls, (results) => this.receive(results));
  }

  /** Forgets every result, so that the next calculation calls everything again. */
  forget(): void {
    for (const [key, entry] of this.byKey) if (entry.isAnswered) this.byKey.delete(key);
  }

  private receive(results: readonly CustomFunctionResult[]): void {
    const askers = new Set<Calculable>();
    for (const result of results) {
      const entry = this.pending.get(result.id);
      if (!entry) continue; // answered already: the runtime repeats a batch whose sending failed
      const answer = resultValue(result);
      this.answers.set(entry.result, answer);
      entry.result = answer;
      entry.isAnswered = true;
      this.pending.delete(result.id);
      entry.askers.forEach((asker) => askers.add(asker));
      entry.askers = [];
    }
    this.answered(askers);
  }

  /** The arguments as Excel sends them, or the error the call is without being made. */
  private argumentsOf(metadata: CustomFunctionMetadata, values: readonly EngineValue[]): Argument[] | EngineError {
    if (
      values.some((value) =>
        rowsOf(value).some((row) => row.some((item) => item.kind === 4 && item.code === BUSY.code)),
      )
    )
      return BUSY;
    const { parameters } = metadata;
    const repeats = parameters.at(-1)?.repeating === true;
    const required = parameters.filter((each) => each.optional !== true && each.repeating !== true).length;
    if (values.length < required || (values.length > parameters.length && !repeats)) return VALUE_ERROR;

    const args: Argument[] = [];
    for (const [position, value] of values.entries()) {
      const parameter = parameters[Math.min(position, parameters.length - 1)];
      const argument = this.argument(value, parameter?.type ?? "any", parameter?.dimensionality === "matrix");
      if (isEngineError(argument)) return argument;
      args.push(argument);
    }
    const sent = repeats ? parameters.length - 1 : parameters.length;
    while (args.length < sent) args.push(null);
    return args;
  }

  private argument(value: EngineValue, type: string, matrix: boolean): Argument | EngineError {
    if (value.kind === 0 && value.omitted) return null;
    if (!matrix && value.kind === 5 && (value.height > 1 || value.width > 1)) return VALUE_ERROR;
    if (!matrix) return this.item(firstOf(value), type);
    const rows: ArgumentValue[][] = [];
    for (const row of rowsOf(value)) {
      const items: ArgumentValue[] = [];
      for (const cell of row) {
        const item = this.item(cell, type);
        if (isEngineError(item)) return item;
        items.push(item);
      }
      rows.push(items);
    }
    return rows;
  }

  /** One cell, converted where its parameter has a type, as Excel does before the call. */
  private item(cell: EngineScalar, type: string): ArgumentValue | EngineError {
    if (cell.kind === 4) return type === "any" ? { type: "CustomFunctionError", code: cell.code } : cell;
    if (type === "number") return asNumber(cell);
    if (type === "string")
      return cell.kind === 0 ? "" : cell.kind === 3 ? String(cell.value).toUpperCase() : String(cell.value);
    if (type === "boolean") return asBoolean(cell);
    return cell.kind === 0 ? this.emptyCell : cell.value;
  }
}

function asNumber(cell: Exclude<EngineScalar, EngineError>): number | EngineError {
  if (cell.kind === 0) return 0;
  const number = cell.kind === 2 && cell.value.trim() === "" ? Number.NaN : Number(cell.value);
  return Number.isNaN(number) ? VALUE_ERROR : number;
}

function asBoolean(cell: Exclude<EngineScalar, EngineError>): boolean | EngineError {
  if (cell.kind === 0) return false;
  if (cell.kind !== 2) return Boolean(cell.value);
  if (/^true$/i.test(cell.value)) return true;
  return /^false$/i.test(cell.value) ? false : VALUE_ERROR;
}

function resultValue({ failed, value, errorCode }: CustomFunctionResult): EngineValue {
  if (failed === true) return errorValue(ERROR_OF_CODE[errorCode ?? 0] ?? "#VALUE!", value);
  if (!Array.isArray(value)) return resultItem(value);
  const rows = (value as unknown[]).map((row) => (Array.isArray(row) ? row.map(resultItem) : [resultItem(row)]));
  const width = rows[0]?.length ?? 0;
  return width > 0 && rows.every((row) => row.length === width) ? engineArray(rows) : VALUE_ERROR;
}

function resultItem(item: unknown): EngineScalar {
  if (item === null || item === undefined) return BLANK;
  if (typeof item === "number" || typeof item === "string" || typeof item === "boolean") return engineScalar(item);
  // What is left are the runtime's objects: an error or a number with its format.
  const { type, basicValue, code, message } = item as Record<string, unknown>;
  if (type === "Error")
    return errorValue(
      typeof basicValue === "string" ? basicValue : typeof code === "string" ? code : "#VALUE!",
      message,
    );
  return typeof basicValue === "number" ? engineScalar(basicValue) : VALUE_ERROR;
}

function errorValue(code: string, message: unknown): EngineError {
  const told = typeof message === "string" && message !== "" && WITH_MESSAGE.has(code);
  return told ? { kind: 4, code, message } : { kind: 4, code };
}

function isEngineError(value: Argument | EngineError | Argument[]): value is EngineError {
  return typeof value === "object" && value !== null && "kind" in value;
}
