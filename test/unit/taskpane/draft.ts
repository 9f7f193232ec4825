import type { MatrixDraft } from "../../../src/taskpane/matrix/MatrixDraft";

/** A small library: two criteria chosen, one value area not. */
export const draft: MatrixDraft = {
  criteria: [
    { id: "potential", group: "criterion", name: "Revenue potential", chosen: true, weight: "30" },
    { id: "growth", group: "criterion", name: "Growth", chosen: true, weight: "20" },
    { id: "brand", group: "valueArea", name: "Brand", chosen: false, weight: "20" },
  ],
  accounts: "example",
  rows: "20",
  selection: null,
  choices: {},
};
