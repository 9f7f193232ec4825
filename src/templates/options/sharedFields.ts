import { choice, onOff } from "./fields";

/** Whether a sheet comes with its worked example. */
export const contentField = choice<"example" | "empty">({
  label: "optionsContent",
  choices: [
    { value: "example", label: "optionsContentExample", hint: "optionsContentExampleHint" },
    { value: "empty", label: "optionsContentEmpty", hint: "optionsContentEmptyHint" },
  ],
  start: "example",
});

/** Our functions, which explain themselves, or their twins in plain Excel, which live without the add-in. */
export const formulasField = choice<"kam" | "plain">({
  label: "optionsFormulas",
  choices: [
    { value: "kam", label: "optionsFormulasKam", hint: "optionsFormulasKamHint" },
    { value: "plain", label: "optionsFormulasPlain", hint: "optionsFormulasPlainHint" },
  ],
  start: "kam",
});

/** Asked for every sheet, and no part of any: whoever opens the sheet again does so on the sheet. */
export const protectionField = onOff({ label: "protectionSwitch", hint: "protectionHint", start: false });
