/** Numbers in sentences, in the way of the user's language. */
export class Figures {
  private readonly one: Intl.NumberFormat;
  private readonly two: Intl.NumberFormat;
  private readonly short: Intl.NumberFormat;
  private readonly whole: Intl.NumberFormat;
  private readonly percent: Intl.NumberFormat;
  private readonly finePercent: Intl.NumberFormat;
  private readonly signedWhole: Intl.NumberFormat;
  private readonly signed: Intl.NumberFormat;
  private readonly names: Intl.ListFormat;

  constructor(language: string) {
    const digits = (least: number, most: number): Intl.NumberFormatOptions => ({
      minimumFractionDigits: least,
      maximumFractionDigits: most,
    });
    this.one = new Intl.NumberFormat(language, digits(1, 1));
    this.two = new Intl.NumberFormat(language, digits(2, 2));
    this.short = new Intl.NumberFormat(language, digits(0, 2));
    this.whole = new Intl.NumberFormat(language, digits(0, 0));
    this.percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 0 });
    this.finePercent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 1 });
    this.signedWhole = new Intl.NumberFormat(language, { ...digits(0, 0), signDisplay: "exceptZero" });
    this.signed = new Intl.NumberFormat(language, { ...digits(1, 2), signDisplay: "exceptZero" });
    this.names = new Intl.ListFormat(language, { type: "conjunction" });
  }

  /** A score or health: 7.9. */
  readonly score = (value: number): string => withMinus(this.one.format(value));
  /** Points, which have to be seen to add up: 2.40. */
  readonly points = (value: number): string => withMinus(this.two.format(value));
  /** As many decimals as it has, up to two. */
  readonly plain = (value: number): string => withMinus(this.short.format(value));
  readonly count = (value: number): string => withMinus(this.whole.format(value));
  readonly share = (value: number): string => withMinus(this.percent.format(value));
  readonly fine = (value: number): string => withMinus(this.finePercent.format(value));
  /** Money that came or went. */
  readonly amount = (value: number): string => withMinus(this.signedWhole.format(value));
  readonly change = (value: number): string => withMinus(this.signed.format(value));
  readonly list = (items: readonly string[]): string => this.names.format(items);

  /** A day in Excel's 1900 system, as everyone reads it: 2026-11-20. */
  readonly day = (serial: number): string => new Date(Date.UTC(1899, 11, 30 + Math.floor(serial))).toISOString().slice(0, 10); // prettier-ignore
}

/** A minus as long as a plus, as on the sheets. */
function withMinus(text: string): string {
  return text.replace("-", "\u2212");
}
