import { calledKamFunction } from "./kamCalls";
import { kamFunctionsIn } from "./kamFunction";
import { argumentsOf, extent, parseFormula, partsOf, type Argument, type Call, type Expression } from "./parseFormula";
import { rowsFromOne, type SpilledPlace, type Twin } from "./Twin";
import { customerTwins } from "./twins/customers";
import { moneyTwins, whaleShare } from "./twins/money";
import { planningTwins } from "./twins/planning";
import { bridgeTwins } from "./twins/bridge";
import { changeTwins } from "./twins/priceVolumeMix";
import { portfolioTwins } from "./twins/portfolio";
import { relationshipTwins } from "./twins/relationships";
import { areaScore, scorecardTwins, tagShare } from "./twins/scorecards";
import { scoringTwins } from "./twins/scoring";
import { statusTwins } from "./twins/status";
import { trendTwins } from "./twins/trend";
import { raterSpread, weightingTwins } from "./twins/weighting";
import {
  isReference,
  twinArgument,
  written,
  type ArgumentReader,
  type ReferenceSize,
  type TwinArgument,
} from "./TwinArgument";

const TWINS: Readonly<Record<string, Twin>> = {
  ...scoringTwins,
  ...scorecardTwins,
  ...planningTwins,
  ...relationshipTwins,
  ...moneyTwins,
  ...portfolioTwins,
  ...customerTwins,
  ...weightingTwins,
  ...trendTwins,
  ...statusTwins,
  ...changeTwins,
  ...bridgeTwins,
};

export type PlainFormula =
  | { readonly formula: string }
  /** Functions of ours that plain Excel has no exact twin of, here at least. */
  | { readonly withoutTwin: readonly string[] };

/** Excel's limit. */
const LONGEST_FORMULA = 8192;

type SizeOf = (reference: string) => ReferenceSize | undefined;

/**
 * A formula with each call of ours replaced by what Excel itself calculates the same with. Pure.
 *
 * @param formula with "=" in front
 * @param sizeOf how large a reference is, where that is known
 * @param spilled of a formula that spills: which of its cells is asked for; only calls that IF and its kin merely hand on can say that
 */
export function plainFormula(formula: string, sizeOf: SizeOf, spilled?: SpilledPlace): PlainFormula {
  return plainFormulas(formula, sizeOf)(spilled);
}

/** The same for many cells of what a formula spills: it is read only once. */
export function plainFormulas(formula: string, sizeOf: SizeOf): (spilled?: SpilledPlace) => PlainFormula {
  const root = parseFormula(formula);
  const whole = root && { part: root, start: 1, end: formula.length };
  return (spilled) => {
    const translated = whole && new Translation(formula, sizeOf, spilled).of(whole, "cells");
    return translated === undefined || translated.length >= LONGEST_FORMULA
      ? { withoutTwin: kamFunctionsIn(formula) }
      : { formula: `=${translated}` };
  };
}

/**
 * What becomes of the cells that a part gives: each is a cell of the whole, as in IF and its kin; all are the argument of a twin,
 * which knows what to do with them; or Excel calculates with them.
 */
type Use = "cells" | "argument" | "calculation";

class Translation implements ArgumentReader {
  constructor(
    private readonly formula: string,
    readonly sizeOf: (reference: string) => ReferenceSize | undefined,
    private readonly spilled: SpilledPlace | undefined,
  ) {}

  translated(argument: Argument): string | undefined {
    return this.of(argument, "argument");
  }

  arguments(call: Call): (Argument | undefined)[] {
    return argumentsOf(call, this.formula);
  }

  of({ part, start, end }: Argument, use: Use): string | undefined {
    const isHandedOn = use !== "cells" || (isCalculation(part) && !this.spilled);
    if (part.type !== "CallExpression")
      return this.withParts(partsOf(part), part, { start, end }, isHandedOn ? use : "calculation");
    const place = extent(part);
    const text = this.ofCall(part, use);
    return text && this.formula.slice(start, place.start) + text + this.formula.slice(place.end, end);
  }

  private ofCall(call: Call, use: Use): string | undefined {
    const found = this.foundInList(call) ?? this.countedFromOne(call);
    if (found !== undefined) return found;
    const name = calledKamFunction(call);
    if (name === undefined) {
      const isHandedOn = use !== "cells" || HANDS_ON.test(call.callee.name);
      return this.withParts(partsOf(call), call, extent(call), isHandedOn ? use : "calculation");
    }
    if (use !== "cells" && (this.spilled !== undefined || PER_CELL.has(name))) return undefined;
    const args = this.readArguments(call);
    const twin = args && TWINS[name]?.(args, this.spilled);
    return twin === undefined ? undefined : `(${twin})`;
  }

  /** A list that a call of ours makes, of which Excel's own function takes one item. */
  private foundInList(call: Call): string | undefined {
    const [first, second, third, fourth] = this.arguments(call);
    if (/^vlookup$/i.test(call.callee.name) && first && isNumber(third, 2) && isFalse(fourth)) {
      const wanted = twinArgument(first, this);
      const shares = this.listArguments(second, "BALANCE");
      if (wanted && shares) return tagShare(wanted.text, shares);
      const areas = this.listArguments(second, "SCORECARD");
      return wanted && areas && areaScore(wanted.text, areas);
    }
    if (!/^index$/i.test(call.callee.name) || !second) return undefined;
    const profits = third ? undefined : this.listArguments(first, "WHALECURVE");
    const place = profits && twinArgument(second, this);
    if (place) return whaleShare(profits, place.text);
    const ratings = isNumber(second, 1) ? this.listArguments(first, "DISAGREEMENT") : undefined;
    return ratings && raterSpread(ratings, isNumber(third, 1) ? 1 : isNumber(third, 2) ? 2 : 0);
  }

  /** SEQUENCE(count), which Excel knows since 2021, by what it always knew: the numbers of as many rows. */
  private countedFromOne(call: Call): string | undefined {
    const [count, ...others] = this.arguments(call);
    if (!/^sequence$/i.test(call.callee.name) || !count || others.length > 0) return undefined;
    const text = this.translated(count);
    return text && rowsFromOne(text.trim());
  }

  private listArguments(argument: Argument | undefined, name: string): (TwinArgument | undefined)[] | undefined {
    const part = argument?.part;
    return part?.type === "CallExpression" && calledKamFunction(part) === name ? this.readArguments(part) : undefined;
  }

  /** Undefined where one of them has no twin itself. */
  private readArguments(call: Call): (TwinArgument | undefined)[] | undefined {
    const args: (TwinArgument | undefined)[] = [];
    for (const argument of this.arguments(call)) {
      const read = argument && twinArgument(argument, this);
      if (argument && read === undefined) return undefined;
      args.push(read);
    }
    return args;
  }

  /** The text between two places with the parts inside of it translated. */
  private withParts(
    parts: readonly Expression[],
    whole: Expression,
    { start, end }: { readonly start: number; readonly end: number },
    use: Use,
  ): string | undefined {
    if (use === "calculation" && this.spilled !== undefined && this.isSeveralCells(whole)) return undefined;
    let text = "";
    let next = start;
    for (const part of parts) {
      const place = extent(part);
      const translated = this.of({ part, ...place }, use);
      if (translated === undefined) return undefined;
      text += this.formula.slice(next, place.start) + translated;
      next = place.end;
    }
    return text + this.formula.slice(next, end);
  }

  /** In a formula that spills they may stand for one cell each, and which that is only Excel knows. */
  private isSeveralCells(part: Expression): boolean {
    if (part.type === "UnaryExpression") return part.operator === "#";
    if (part.type !== "BinaryExpression" || part.operator === ":") return false;
    return part.arguments.some((each) => {
      const { rows, columns } = (isReference(each) ? this.sizeOf(written(each, this.formula)) : undefined) ?? ONE_CELL;
      return rows * columns > 1;
    });
  }
}

function isCalculation(part: Expression): boolean {
  return part.type === "BinaryExpression" || part.type === "UnaryExpression";
}

const ONE_CELL: ReferenceSize = { rows: 1, columns: 1 };
const HANDS_ON = /^(if|ifna|iferror)$/i;
/** They give one result for each row or cell: inside of a sum that is not the single one their twin gives. */
const PER_CELL: ReadonlySet<string> = new Set(
  "QUADRANT SCORE COVERAGE RANK TIER BAND RAG ATTAINMENT SMART OVERDUE NEXTREVIEW FIT HEALTH MARGIN POCKETPRICE WHALECURVE ABC WEIGHTS AHP REDFLAGS TREND STATUS PVM BRIDGE".split(" "), // prettier-ignore
);

function isNumber(argument: Argument | undefined, number: number): boolean {
  return argument?.part.type === "Literal" && argument.part.value === number;
}

function isFalse(argument: Argument | undefined): boolean {
  return argument?.part.type === "Literal" && (argument.part.value === false || argument.part.value === 0);
}
