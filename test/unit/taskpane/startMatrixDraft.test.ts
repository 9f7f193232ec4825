import { startMatrixDraft } from "../../../src/taskpane/matrix/startMatrixDraft";

const library = [
  { id: "potential", group: "criterion", name: "Revenue potential" },
  { id: "growth", group: "criterion", name: "Growth" },
  { id: "brand", group: "valueArea", name: "Brand" },
] as const;

const defaults = {
  criteria: [
    { id: "growth", name: "Growth", weight: 20 },
    { id: "potential", name: "Revenue potential", weight: 30 },
  ],
  accounts: { kind: "example" },
} as const;

describe("startMatrixDraft", () => {
  it("shows the whole library in its own order, with the defaults chosen", () => {
    expect(startMatrixDraft(library, defaults).criteria.map(({ id, chosen }) => [id, chosen])).toEqual([
      ["potential", true],
      ["growth", true],
      ["brand", false],
    ]);
  });

  it("lets a criterion that is added weigh as little as the least of the defaults", () => {
    expect(startMatrixDraft(library, defaults).criteria.at(-1)?.weight).toBe("20");
  });
});
