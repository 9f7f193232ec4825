import { parseA1Ref, stringifyA1Ref, type Token } from "@borgar/fx";
import { LAST_COLUMN, LAST_ROW } from "../area";
import { changeTokens } from "../formulaTokens";
import type { Area } from "../model";
import { quoteSheetName } from "../reference";
import { adjustReference } from "./adjustReference";
import type { Place, StructureChange } from "./StructureChange";

/** The sheet a formula is on: what an address without a sheet's name belongs to. A moved formula may come to another one. */
export interface FormulaHome {
  readonly before: string | undefined;
  readonly after: string | undefined;
}

/** A formula after a change of structure: its references follow the cells they meant, and say #REF! where those are gone. */
export function adjustFormula(formula: string, home: FormulaHome, change: StructureChange): string {
  return readdressFormula(formula, home, (reference) => adjustReference(reference, change));
}

/** A formula with other areas in place of those it refers to; undefined stands for #REF!. */
export function readdressFormula(
  formula: string,
  home: FormulaHome,
  readdress: (reference: Place) => Place | undefined,
): string {
  return changeTokens(formula, (token) => readdressed(token, home, readdress));
}

function readdressed(token: Token, home: FormulaHome, readdress: (reference: Place) => Place | undefined): string {
  const written = addressIn(token);
  const sheetName = written?.sheetName ?? home.before;
  if (!written || sheetName === undefined) return token.value;
  const place = readdress({ sheetName, area: written.area });
  if (!place) return `${written.prefix}#REF!`;
  const isHere = written.sheetName === undefined && place.sheetName === home.after;
  const isPlain = isHere || (written.sheetName !== undefined && place.sheetName === written.sheetName);
  const prefix = isPlain ? written.prefix : `${quoteSheetName(place.sheetName)}!`;
  return prefix + (place.area === written.area ? written.address : addressOf(place.area, written.address));
}

interface WrittenAddress {
  /** "Sheet1!" or nothing. */
  readonly prefix: string;
  readonly address: string;
  readonly sheetName: string | undefined;
  readonly area: Area;
}

/** The address a token is; undefined for all else, also for addresses over several sheets or in other workbooks, which do not follow. */
function addressIn({ type, value }: Token): WrittenAddress | undefined {
  if (type !== "range" && type !== "range_beam") return undefined;
  const parsed = parseA1Ref(value, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return undefined;
  const [sheetName, ...others] = parsed.context ?? [];
  if (others.length > 0 || sheetName?.includes(":") === true) return undefined;
  const { top, left, bottom, right } = parsed.range as WrittenRange;
  const area = { top: top ?? 0, left: left ?? 0, bottom: bottom ?? LAST_ROW, right: right ?? LAST_COLUMN };
  const mark = value.lastIndexOf("!") + 1;
  return { prefix: value.slice(0, mark), address: value.slice(mark), sheetName, area };
}

/** As @borgar/fx reads an address: null for the ends of whole rows and columns. */
type WrittenRange = Partial<Record<keyof Area, number | null>>;

/** Another area in the manner an address was written: the same dollars, "A:B" for whole columns, "A1:A1" where it had two corners. */
function addressOf(area: Area, address: string): string {
  const parsed = parseA1Ref(address, { allowNamed: false });
  if (!parsed || !("range" in parsed)) return address;
  const before = parsed.range as WrittenRange;
  const corner = (side: keyof Area): number | null => (before[side] === null ? null : area[side]);
  const range = {
    ...parsed.range,
    top: corner("top"),
    left: corner("left"),
    bottom: corner("bottom"),
    right: corner("right"),
  };
  const text = stringifyA1Ref({ range });
  return address.includes(":") && !text.includes(":") ? `${text}:${text}` : text;
}
