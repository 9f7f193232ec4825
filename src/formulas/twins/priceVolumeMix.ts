import { FIRST, type Twin } from "../Twin";
import type { TwinArgument } from "../TwinArgument";
import { givenLabel } from "./bridge";

const EFFECTS = ["price", "volume", "mix", "cost", "gained", "lost"] as const;
type Effect = (typeof EFFECTS)[number];

/** One effect of one product, or of all of them; with names of the products, these come first. */
const priceVolumeMix: Twin = ([...args], { row, column } = FIRST) => {
  const [sales0, units0, sales1, units1, cost0, cost1, mix, products] = args;
  if (!sales0?.isReference || !sales0.size || !units0?.isReference || !sales1?.isReference || !units1?.isReference) return undefined; // prettier-ignore
  if ((cost0 === undefined) !== (cost1 === undefined) || (mix?.word !== undefined && !MIX.includes(mix.word))) return undefined; // prettier-ignore
  const count = sales0.size.rows * sales0.size.columns;
  if (products && column === 0) return productName(products, row, count);
  const effect = EFFECTS[products ? column - 1 : column];
  const figures = { s0: sales0.text, u0: units0.text, s1: sales1.text, u1: units1.text, c0: cost0?.text ?? "0", c1: cost1?.text ?? "0" }; // prettier-ignore
  const result = effect && (row < count ? ofProduct(effect, figures, row + 1, spread(mix, figures)) : ofAll(effect, figures)); // prettier-ignore
  return result && `IF(${isOdd(figures, mix)},#VALUE!,${result})`;
};

const MIX: readonly (string | undefined)[] = ["plan", "average"];

/** Sales, units and costs, before and after: whole columns. */
interface Figures {
  readonly s0: string;
  readonly u0: string;
  readonly s1: string;
  readonly u1: string;
  readonly c0: string;
  readonly c1: string;
}

/** Fewer units than none, sales or costs without units, and a way of spreading mix that there is not. */
function isOdd({ s0, u0, s1, u1, c0, c1 }: Figures, mix: TwinArgument | undefined): string {
  const costly = (cost: string, units: string) => (cost === "0" ? "" : `+(${units}=0)*(${cost}<>0)`);
  const faults = `SUMPRODUCT((${u0}<0)+(${u1}<0)+(${u0}=0)*(${s0}<>0)+(${u1}=0)*(${s1}<>0)${costly(c0, u0)}${costly(c1, u1)})>0`;
  if (!mix || mix.word !== undefined) return faults;
  return `OR(${faults},AND(${mix.text}<>"",${mix.text}<>"plan",${mix.text}<>"average"))`;
}

/** Sums over the products that were sold in both periods. */
function continuing({ s0, u0, u1, c0 }: Figures) {
  const both = `(${u0}>0)*(${u1}>0)`;
  const before = `SUMPRODUCT(${both}*${u0})`;
  return {
    both,
    before,
    growth: `SUMPRODUCT(${both}*${u1})/(${before}+(${before}=0))`,
    marginBefore: `SUMPRODUCT(${both}*(${s0}-${c0}))`,
  };
}

/** The average margin of a unit, where mix is counted above it. */
function spread(mix: TwinArgument | undefined, figures: Figures): string | undefined {
  if (!mix || mix.word === "plan") return undefined;
  const { marginBefore, before } = continuing(figures);
  const average = `${marginBefore}/${before}`;
  return mix.word === "average" ? average : `IF(${mix.text}="average",${average},0)`;
}

function ofProduct(effect: Effect, figures: Figures, place: number, average: string | undefined): string {
  const own = (cells: string) => (cells === "0" ? "0" : `INDEX(${cells},${place})`);
  const [s0, u0, s1, u1, c0, c1] = [figures.s0, figures.u0, figures.s1, figures.u1, figures.c0, figures.c1].map(own);
  const atOldMix = `${u0}*${continuing(figures).growth}`;
  const margin = `(${s0}-${c0})/${u0}`;
  const inBoth = (result: string) => `IF(AND(${u0}>0,${u1}>0),${result},0)`;
  const above = average === undefined ? margin : `(${margin}-${average})`;
  const rest = average === undefined ? "" : `+(${u1}-${atOldMix})*${average}`;
  const results: Readonly<Record<Effect, string>> = {
    price: inBoth(`${s1}-${s0}/${u0}*${u1}`),
    volume: inBoth(`(${atOldMix}-${u0})*${margin}${rest}`),
    mix: inBoth(`(${u1}-${atOldMix})*${above}`),
    cost: inBoth(`${c0}/${u0}*${u1}-${c1}`),
    gained: `IF(${u0}>0,0,${s1}-${c1})`,
    lost: `IF(AND(${u0}>0,${u1}=0),${c0}-${s0},0)`,
  };
  return results[effect];
}

/** However mix is spread over the products, it is the same in total. */
function ofAll(effect: Effect, figures: Figures): string {
  const { s0, u0, s1, u1, c0, c1 } = figures;
  const { both, growth, marginBefore } = continuing(figures);
  // Nothing is divided by units that there were not.
  const perUnit = `(${u0}+(${u0}=0))`;
  const results: Readonly<Record<Effect, string>> = {
    price: `SUMPRODUCT(${both}*(${s1}-${s0}/${perUnit}*${u1}))`,
    volume: `(${growth}-1)*${marginBefore}`,
    mix: `SUMPRODUCT(${both}*${u1}*(${s0}-${c0})/${perUnit})-${growth}*${marginBefore}`,
    cost: c0 === "0" ? "0" : `SUMPRODUCT(${both}*(${c0}/${perUnit}*${u1}-${c1}))`,
    gained: `SUMPRODUCT((${u0}=0)*(${s1}-${c1}))`,
    lost: `SUMPRODUCT((${u0}>0)*(${u1}=0)*(${c0}-${s0}))`,
  };
  return results[effect];
}

/** Names may have one for the total. */
function productName({ text, size }: TwinArgument, row: number, count: number): string | undefined {
  const names = size && size.rows * size.columns;
  if (names !== count && names !== count + 1) return undefined;
  return row < names ? givenLabel(`INDEX(${text},${row + 1})`) : '"Total"';
}

export const changeTwins: Readonly<Record<string, Twin>> = { PVM: priceVolumeMix };
