import { criterionFaults } from "../../../src/taskpane/matrix/criterionFaults";
import { draft } from "./draft";

describe("criterionFaults", () => {
  it("finds the criterion a fault speaks of, though the app counts the chosen ones only", () => {
    const [potential, growth, brand] = draft.criteria.map((each) => ({ ...each, chosen: each.id !== "potential" }));
    if (!potential || !growth || !brand) throw new Error("the draft of this test has three criteria");
    const faults = criterionFaults({ ...draft, criteria: [potential, growth, brand] }, [
      { field: "criteria.1.weight", message: "not a number" },
    ]);
    expect([...faults]).toEqual([["brand", { weight: "not a number" }]]);
  });

  it("keeps what is wrong with the name and with the weight of one criterion apart", () => {
    const faults = criterionFaults(draft, [
      { field: "criteria.0.name", message: "no name" },
      { field: "criteria.0.weight", message: "negative" },
    ]);
    expect(faults.get("potential")).toEqual({ name: "no name", weight: "negative" });
  });

  it("leaves faults of the whole form to the form", () => {
    const faults = criterionFaults(draft, [
      { field: "criteria", message: "choose one" },
      { field: "accounts", message: "too many" },
    ]);
    expect(faults.size).toBe(0);
  });
});
