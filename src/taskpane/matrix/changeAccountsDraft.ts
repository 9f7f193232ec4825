import type { AccountsAction, AccountsDraft } from "./MatrixDraft";

/** The choice of accounts after one thing the user did. */
export function changeAccountsDraft(
  { accounts, rows, selection }: AccountsDraft,
  action: AccountsAction,
): AccountsDraft {
  switch (action.kind) {
    case "chooseAccounts":
      return { accounts: action.accounts, rows, selection };
    case "setRows":
      return { accounts, rows: action.rows, selection };
    case "setSelection":
      return { accounts: "named", rows, selection: action.selection };
  }
}
