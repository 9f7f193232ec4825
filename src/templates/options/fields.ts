import type { AccountsField, ChecksField, ChoiceField, CountField, RowsField, SwitchField } from "./OptionField";

/** Keep the words that may be chosen, for the types of the options. */
export function choice<Value extends string>(field: Omit<ChoiceField<Value>, "kind">): ChoiceField<Value> {
  return { kind: "choice", ...field };
}

export function checks<Value extends string>(field: Omit<ChecksField<Value>, "kind">): ChecksField<Value> {
  return { kind: "checks", ...field };
}

export function count(field: Omit<CountField, "kind">): CountField {
  return { kind: "count", ...field };
}

export function accounts(field: Omit<AccountsField, "kind">): AccountsField {
  return { kind: "accounts", ...field };
}

export function onOff(field: Omit<SwitchField, "kind">): SwitchField {
  return { kind: "switch", ...field };
}

export function rows(field: Omit<RowsField, "kind" | "start"> & { readonly start: number }): RowsField {
  return { ...field, kind: "rows", start: { kind: "room", rows: field.start } };
}
