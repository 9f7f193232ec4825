import { choice } from "../options/fields";
import type { OptionsOf } from "../options/OptionField";
import { contentField, formulasField } from "../options/sharedFields";

/** What a user decides before a programme-fit sheet is inserted. */
export const programmeFitFields = {
  /** Months that the programme may take until it has paid back. */
  runway: choice<"12" | "24" | "36">({
    label: "fitRunwayOption",
    choices: [
      { value: "12", label: "fitRunway12" },
      { value: "24", label: "fitRunway24" },
      { value: "36", label: "fitRunway36" },
    ],
    start: "24",
  }),
  content: contentField,
  formulas: formulasField,
};

export type ProgrammeFitOptions = OptionsOf<typeof programmeFitFields>;
