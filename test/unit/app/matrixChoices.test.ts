import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { matrixChoices, robustnessLimit } from "../../../src/app/matrixChoices";
import { messagesFor } from "../../messagesFor";
import type { OptionField } from "../../../src/templates/options/OptionField";

const defaults = defaultMatrixOptions(messagesFor("en"));

function offered(field: OptionField | undefined): string[] {
  return field?.kind === "checks" ? field.items.map(({ value }) => value) : [];
}

describe("matrixChoices", () => {
  it("offers every section, and figures for those chosen criteria that can be scored by one", () => {
    const { sections, figures } = matrixChoices(defaults);
    expect(offered(sections)).toEqual(["status", "robustness", "portfolio", "concentration", "watch"]);
    expect(offered(figures)).toEqual(["revenuePotential", "growthPotential"]);
  });

  it("does not ask for figures where no chosen criterion can be scored by one", () => {
    const criteria = [{ id: "productFit", name: "Product fit", weight: 1 }];
    expect(matrixChoices({ ...defaults, criteria })).not.toHaveProperty("figures");
  });

  it("offers figures for criteria that the user made up, by the names they have", () => {
    const criteria = [
      { id: "own1", name: "Plants", weight: 1 },
      { id: "own2", name: "", weight: 1 },
    ];
    const { figures } = matrixChoices({ ...defaults, criteria });
    expect(offered(figures)).toEqual(["own1"]);
    expect(figures?.kind === "checks" && figures.items[0]?.label).toEqual({ typed: "Plants" });
  });

  it("does not offer robustness where plain Excel calculates", () => {
    expect(offered(matrixChoices({ ...defaults, formulas: "plain" })["sections"])).not.toContain("robustness");
  });
});

describe("robustnessLimit", () => {
  it("says from when on robustness is left out, and nothing where it is not wanted or there are few accounts", () => {
    const many = { kind: "empty", rows: 501 } as const;
    expect(robustnessLimit({ ...defaults, accounts: many })).toBe(500);
    expect(robustnessLimit({ ...defaults, accounts: { kind: "empty", rows: 500 } })).toBeUndefined();
    expect(robustnessLimit({ ...defaults, accounts: many, sections: ["status"] })).toBeUndefined();
  });
});
