import { ownAccounts } from "../../app/ownRows/ownAccounts";
import type { AccountSource } from "../../templates/options/AccountSource";
import type { AccountsDraft } from "./MatrixDraft";
import { numberFrom } from "./numberFrom";

/** The accounts that a draft asks for. */
export function accountsFrom({ accounts, rows, selection }: AccountsDraft): AccountSource {
  switch (accounts) {
    case "example":
      return { kind: "example" };
    case "empty":
      return { kind: "empty", rows: numberFrom(rows) };
    case "named":
      return selection === null ? { kind: "named", names: [], address: "" } : ownAccounts(selection);
  }
}
