import type { RowSource } from "../../templates/options/RowSource";
import type { OptionFields, OptionsOf } from "../../templates/options/OptionField";
import { accountsFrom } from "../matrix/accountsFrom";
import type { AccountsDraft } from "../matrix/MatrixDraft";
import { numberFrom } from "../matrix/numberFrom";
import type { RowsDraft, SheetDraft } from "./SheetDraft";

/** What a draft asks for. What cannot be read as a number arrives as NaN: the app says what is wrong with it. */
export function sheetOptionsFrom<Fields extends OptionFields>(fields: Fields, draft: SheetDraft): OptionsOf<Fields> {
  const entries = Object.entries(fields).map(([key, { kind }]) => {
    const value = draft[key];
    if (kind === "count") return [key, numberFrom(value as string)];
    if (kind === "rows") return [key, rowsFrom(value as RowsDraft)];
    return [key, kind === "accounts" ? accountsFrom(value as AccountsDraft) : value];
  });
  return Object.fromEntries(entries) as OptionsOf<Fields>;
}

const NO_ROWS: RowSource = { kind: "own", rows: { address: "", count: 0, columns: [] } };

function rowsFrom({ from, rows, selection }: RowsDraft): RowSource {
  if (from === "room") return { kind: "room", rows: numberFrom(rows) };
  return selection === null ? NO_ROWS : { kind: "own", rows: selection.rows };
}
