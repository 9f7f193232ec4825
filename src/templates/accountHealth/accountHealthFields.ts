import { healthComponents, healthGates } from "../../knowledge/accountHealth";
import { accounts, checks } from "../options/fields";
import { healthReading } from "./healthReading";
import type { OptionsOf } from "../options/OptionField";
import { formulasField } from "../options/sharedFields";

/** What a user decides before a sheet of account health is inserted. */
export const accountHealthFields = {
  components: checks<string>({
    label: "healthComponents",
    hint: "healthComponentsHint",
    items: healthComponents.map(({ id, name, about }) => ({ value: id, label: name, hint: about })),
    least: 2,
    most: 8,
    start: healthComponents.filter(({ startingWeight }) => startingWeight !== undefined).map(({ id }) => id),
  }),
  gates: checks<string>({
    label: "healthGates",
    hint: "healthGatesHint",
    items: healthGates.map(({ id, name, about }) => ({ value: id, label: name, hint: about })),
    least: 1,
    most: 4,
    start: ["sponsor", "overdue", "notice"],
  }),
  accounts: accounts({ label: "optionsAccounts", ...healthReading, start: { kind: "example" } }),
  formulas: formulasField,
};

export type AccountHealthOptions = OptionsOf<typeof accountHealthFields>;
