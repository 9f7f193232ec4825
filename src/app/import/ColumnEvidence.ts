import { COLUMN_KINDS, isNumberKind, type ColumnKind } from "./ColumnKind";
import { valueOf } from "./valueOf";

/** So much of a column may be something else, such as "n/a" among figures; more than that, and it is text. */
const LEAST_FITTING = 0.9;

/** How numbers and dates are to be read where a column itself does not tell. */
export interface Habits {
  readonly number: "commaNumber" | "pointNumber";
  readonly date: "dayFirst" | "monthFirst";
}

export interface RecognisedColumn {
  readonly kind: ColumnKind;
  /** Another kind reads the same texts as well, but as other values: the user is asked. */
  readonly otherwise: ColumnKind | null;
  /** Cells with something in them. */
  readonly filled: number;
}

/** What the texts of one column tell about what they are, gathered one by one. */
export class ColumnEvidence {
  private filled = 0;
  /** A postcode or the number of a customer; with its like among them, the others are none to calculate with either. */
  private hasLeadingZero = false;
  private readonly fitting = new Map<ColumnKind, number>();
  /** Texts that are another number or another day for each of the two kinds. */
  private readonly differing = { number: 0, date: 0 };

  take(text: string): void {
    if (text.trim() === "") return;
    this.filled += 1;
    if (!/\d/.test(text)) return;
    this.hasLeadingZero ||= /^\s*0\d+\s*$/.test(text);
    const values = new Map<ColumnKind, number | undefined>();
    for (const kind of COLUMN_KINDS) {
      const value = valueOf(text, kind);
      values.set(kind, value);
      if (value !== undefined) this.fitting.set(kind, this.fits(kind) + 1);
    }
    if (differ(values.get("commaNumber"), values.get("pointNumber"))) this.differing.number += 1;
    if (differ(values.get("dayFirst"), values.get("monthFirst"))) this.differing.date += 1;
  }

  /** The way numbers are written that this column proves; undefined where it proves none. */
  provenNumber(): Habits["number"] | undefined {
    const [comma, point] = [this.fits("commaNumber"), this.fits("pointNumber")];
    if (comma === point || Math.max(comma, point) < this.filled * LEAST_FITTING) return undefined;
    return comma > point ? "commaNumber" : "pointNumber";
  }

  recognise(habits: Habits): RecognisedColumn {
    const { filled } = this;
    const most = Math.max(...COLUMN_KINDS.map((kind) => this.fits(kind)));
    if (this.hasLeadingZero || most === 0 || most < filled * LEAST_FITTING)
      return { kind: "text", otherwise: null, filled };
    const equal = COLUMN_KINDS.filter((kind) => this.fits(kind) === most);
    const kind = equal.find((each) => each === habits.number || each === habits.date) ?? equal[0] ?? "text";
    const rival = equal.find((each) => each !== kind && isNumberKind(each) === isNumberKind(kind)) ?? null;
    const differing = isNumberKind(kind) ? this.differing.number : this.differing.date;
    return { kind, otherwise: differing > 0 ? rival : null, filled };
  }

  private fits(kind: ColumnKind): number {
    return this.fitting.get(kind) ?? 0;
  }
}

function differ(one: number | undefined, other: number | undefined): boolean {
  return one !== undefined && other !== undefined && one !== other;
}
