import { accountColumn } from "../options/accountColumn";
import { accounts } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { formulasField } from "../options/sharedFields";

/** As many as stay readable; each looks through all records. */
export const MOST_ACCOUNTS = 200;

/** What a user decides before the history is inserted. */
export const historyFields = {
  accounts: accounts({
    label: "optionsAccounts",
    columns: [accountColumn],
    unique: true,
    most: MOST_ACCOUNTS,
    start: { kind: "example" },
  }),
  formulas: formulasField,
};

export type HistoryOptions = OptionsOf<typeof historyFields>;
