import { accountColumn } from "../options/accountColumn";
import { accounts, choice, count } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { formulasField } from "../options/sharedFields";

/** More would not stand on one page, and are no longer key accounts. */
export const MOST_ACCOUNTS = 25;

/** What a user decides before a review pack is inserted. */
export const reviewPackFields = {
  parts: choice<"all" | "customer">({
    label: "packParts",
    choices: [
      { value: "all", label: "packPartsAll", hint: "packPartsAllHint" },
      { value: "customer", label: "packPartsCustomer", hint: "packPartsCustomerHint" },
    ],
    start: "all",
  }),
  accounts: accounts({
    label: "optionsAccounts",
    columns: [accountColumn],
    unique: true,
    most: MOST_ACCOUNTS,
    start: { kind: "example" },
  }),
  pages: count({ label: "packPages", least: 1, most: MOST_ACCOUNTS, start: 4 }),
  formulas: formulasField,
};

export type ReviewPackOptions = OptionsOf<typeof reviewPackFields>;
