import type { Area, CellFormat } from "./cellModel";

export interface ValidationModel {
  readonly id: string;
  /** One or more that do not overlap. Formulas of the rule are written for the top left corner of them all. */
  readonly areas: readonly Area[];
  /** As Office.js gives it: exactly one of list, custom, wholeNumber, decimal, date, time, textLength. */
  readonly rule: Readonly<Record<string, unknown>>;
  readonly errorAlert: {
    readonly showAlert: boolean;
    readonly style: string;
    readonly title: string;
    readonly message: string;
  };
  readonly prompt: { readonly showPrompt: boolean; readonly title: string; readonly message: string };
  readonly ignoreBlanks: boolean;
}

export interface ConditionalFormatModel {
  readonly id: string;
  /** As those of a validation. */
  readonly areas: readonly Area[];
  /** Excel.ConditionalFormatType. */
  readonly type: string;
  readonly stopIfTrue: boolean;
  readonly priority: number;
  /** The rule of its type as Office.js gives it (`rule`, `positiveFormat`, `criteria`, `style` …). */
  readonly rule: Readonly<Record<string, unknown>>;
  /** What a cell the rule holds for looks like, where the type has one. */
  readonly format: Pick<
    CellFormat,
    "fill" | "fontColor" | "bold" | "italic" | "underline" | "strikethrough" | "numberFormat" | "borders"
  >;
}
