import { VALUE_ERROR, type EngineError, type EngineScalar } from "./EngineValue";
import { generalText } from "./generalText";

/** A function's arguments read as Excel reads them: an error stops the function, a text may be a number. */
export class ScalarArguments {
  constructor(private readonly items: readonly EngineScalar[]) {}

  /** A number; `missing` stands for an argument that was left out. */
  number(position: number, missing?: number): number {
    const item = this.items[position];
    if (item === undefined && missing !== undefined) return missing;
    if (!item) throw new ArgumentFault(VALUE_ERROR);
    if (item.kind === 4) throw new ArgumentFault(item);
    const number = numberIn(item);
    if (number === undefined) throw new ArgumentFault(VALUE_ERROR);
    return number;
  }

  /** A number without its fraction. */
  whole(position: number, missing?: number): number {
    return Math.trunc(this.number(position, missing));
  }

  text(position: number): string {
    const item = this.items[position];
    if (!item) throw new ArgumentFault(VALUE_ERROR);
    if (item.kind === 4) throw new ArgumentFault(item);
    return generalText(item);
  }

  item(position: number): EngineScalar {
    return this.items[position] ?? { kind: 0 };
  }

  get count(): number {
    return this.items.length;
  }
}

/** The error a function is because of its arguments. */
export class ArgumentFault extends Error {
  constructor(readonly value: EngineError) {
    super(value.code);
  }
}

/** The number an item is or stands for; undefined for other texts. */
export function numberIn(item: Exclude<EngineScalar, EngineError>): number | undefined {
  if (item.kind === 0) return 0;
  return item.kind === 2 ? numberInText(item.value) : Number(item.value);
}

/** "12.5", "1,234", "12%", "1E3", "$5", and dates as "2024-02-29" and "2/29/2024". */
function numberInText(text: string): number | undefined {
  const plain = text.trim().replace(/^([-+]?)\$/, "$1");
  const [, digits = "", percent] =
    /^([-+]?(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?(?:e[-+]?\d+)?)(%?)$/i.exec(plain) ?? [];
  if (/\d/.test(digits)) return Number(digits.replaceAll(",", "")) / (percent === "%" ? 100 : 1);
  return dateIn(plain);
}

const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY = 86_400_000;

function dateIn(text: string): number | undefined {
  const [, isoYear, isoMonth, isoDay] = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text) ?? [];
  const [, month = isoMonth, day = isoDay, year = isoYear] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  const isReal = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return isReal ? (date.getTime() - FIRST_DAY) / DAY : undefined;
}
