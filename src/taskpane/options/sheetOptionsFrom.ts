import type { OptionFields, OptionsOf } from "../../templates/options/OptionField";
import { accountsFrom } from "../matrix/accountsFrom";
import type { AccountsDraft } from "../matrix/MatrixDraft";
import { numberFrom } from "../matrix/numberFrom";
import type { SheetDraft } from "./SheetDraft";

/** What a draft asks for. What cannot be read as a number arrives as NaN: the app says what is wrong with it. */
export function sheetOptionsFrom<Fields extends OptionFields>(fields: Fields, draft: SheetDraft): OptionsOf<Fields> {
  const entries = Object.entries(fields).map(([key, { kind }]) => {
    const value = draft[key];
    if (kind === "count") return [key, numberFrom(value as string)];
    return [key, kind === "accounts" ? accountsFrom(value as AccountsDraft) : value];
  });
  return Object.fromEntries(entries) as OptionsOf<Fields>;
}
