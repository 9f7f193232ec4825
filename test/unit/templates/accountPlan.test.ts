import { messagesFor } from "../../messagesFor";
import { accountPlan } from "../../../src/templates/accountPlan/accountPlan";
import { accountPlanFields } from "../../../src/templates/accountPlan/accountPlanFields";
import { startingOptions } from "../../../src/templates/options/startingOptions";
import { planSheet } from "../../../src/templates/planSheet";

const messages = messagesFor("en");
const options = startingOptions(accountPlanFields);
const sections = accountPlanFields.sections.items.map(({ value }) => value);

/** Every formula of a plan with these sections; a reference to what was left out does not get that far. */
function formulasWith(chosen: typeof options.sections, formulas: "kam" | "plain"): string[] {
  const { steps } = planSheet(accountPlan({ ...options, sections: chosen, formulas }), messages);
  const cells = steps.flatMap((step) => (step.kind === "write" ? step.cells.flat() : []));
  return cells.filter((cell): cell is string => typeof cell === "string" && cell.startsWith("="));
}

const mentions = (formulas: readonly string[], name: string) => formulas.some((formula) => formula.includes(name));

describe.each(["kam", "plain"] as const)("the account plan with %s formulas", (formulas) => {
  it.each(sections)("stands on its own with no section but %s", (section) => {
    expect(mentions(formulasWith([section], formulas), "PlanActions[")).toBe(true);
  });

  it.each([
    ["people", "PlanPeople["],
    ["contacts", "PlanContacts["],
    ["customer", "PlanGoals["],
    ["worth", "PlanOpportunities["],
    ["risks", "PlanRisks["],
    ["reviews", "PlanReviews["],
  ] as const)("says nothing of %s where they are left out", (left, table) => {
    expect(mentions(formulasWith(sections, formulas), table)).toBe(true);
    const others = sections.filter((section) => section !== left);
    expect(mentions(formulasWith(others, formulas), table)).toBe(false);
  });
});

describe("the plain twins of the account plan", () => {
  it("call none of our functions", () => {
    expect(mentions(formulasWith(sections, "plain"), "KAM.")).toBe(false);
  });
});
