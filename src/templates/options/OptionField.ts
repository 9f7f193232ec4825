import type { MessageKey } from "../../i18n";
import type { AccountSource } from "./AccountSource";
import type { RowReading } from "./RowColumn";
import type { RowSource } from "./RowSource";

/** One thing that a user may decide before a sheet is inserted; `start` holds where nobody decides. */
export type OptionField = ChoiceField | CountField | ChecksField | AccountsField | RowsField | SwitchField;

/** The key of a field of checks, and which of them has to be chosen for another field to decide anything. */
type PartOf = readonly [field: string, choice: string];

export interface ChoiceField<Value extends string = string> {
  readonly kind: "choice";
  readonly label: MessageKey;
  readonly choices: readonly { readonly value: Value; readonly label: MessageKey; readonly hint?: MessageKey }[];
  readonly partOf?: PartOf;
  readonly start: Value;
}

export interface CountField {
  readonly kind: "count";
  readonly label: MessageKey;
  readonly partOf?: PartOf;
  readonly least: number;
  readonly most: number;
  readonly start: number;
}

export interface ChecksField<Value extends string = string> {
  readonly kind: "checks";
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  /** Those of one group stand under its heading. */
  readonly items: readonly {
    readonly value: Value;
    /** A name that the user typed is said as it is. */
    readonly label: MessageKey | { readonly typed: string };
    readonly hint?: MessageKey;
    readonly group?: MessageKey;
  }[];
  /** How many must be chosen, at least and at most. */
  readonly least: number;
  readonly most: number;
  readonly start: readonly Value[];
}

/** The accounts the sheet begins with: the example, empty rows, or accounts of the user's own with what stands beside them. */
export interface AccountsField extends RowReading {
  readonly kind: "accounts";
  readonly label: MessageKey;
  readonly start: AccountSource;
}

/** The rows of one table: room for so many, or rows of the user's own. */
export interface RowsField extends RowReading {
  readonly kind: "rows";
  readonly label: MessageKey;
  /** The key of the table. */
  readonly table: string;
  /** Rows of room. */
  readonly least: number;
  /** The key of a field that decides nothing any more once there are rows of the user's own. */
  readonly replaces?: string;
  readonly partOf?: PartOf;
  readonly start: RowSource;
}

export interface SwitchField {
  readonly kind: "switch";
  readonly label: MessageKey;
  readonly hint?: MessageKey;
  readonly start: boolean;
}

export type OptionFields = Readonly<Record<string, OptionField>>;

/** What is decided in all fields of a sheet, by their keys. */
export type OptionsOf<Fields extends OptionFields> = { readonly [Key in keyof Fields]: Fields[Key]["start"] };
