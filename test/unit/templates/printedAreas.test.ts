import { messagesFor } from "../../messagesFor";
import { startingOptions } from "../../../src/templates/options/startingOptions";
import { sheetFields } from "../../../src/templates/options/sheetFields";
import { planSheet } from "../../../src/templates/planSheet";
import type { SheetPlan } from "../../../src/templates/SheetPlan";
import { templateOf } from "../../../src/templates/templateOf";
import { defaultMatrixOptions } from "../../../src/app/defaultMatrixOptions";
import { contains } from "../../../src/workbench/document/area";
import { parseReference } from "../../../src/workbench/document/reference";

const messages = messagesFor("en");

function areasOf({ finish }: SheetPlan) {
  return finish.print.area.split(",").map((address) => {
    const area = parseReference(address)?.area;
    if (area === undefined) throw new Error(`${address} is no area`);
    return area;
  });
}

/** The places of the printed areas that hold the first cell of a name. */
function printedIn(plan: SheetPlan, name: string): number[] {
  const area = parseReference(plan.names.find((each) => each.name === name)?.address ?? "")?.area;
  if (area === undefined) throw new Error(`There is no ${name}`);
  return areasOf(plan).flatMap((printed, i) => (contains(printed, area.top, area.left) ? [i] : []));
}

const many = { kind: "empty", rows: 600 } as const;

describe("what is printed", () => {
  it("of a matrix are accounts and results together, then what stands beside them", () => {
    const plan = planSheet(templateOf("selectionMatrix", defaultMatrixOptions(messages)), messages);
    expect([printedIn(plan, "kam_matrix_account"), printedIn(plan, "kam_matrix_score")]).toEqual([[0], [0]]);
    expect(areasOf(plan).length).toBe(3); // accounts; charts and boxes; what would change a choice
    expect(printedIn(plan, "kam_matrix_chosen")).toEqual([2]);
    expect(plan.finish.print.titleColumns).toBeUndefined();
  });

  it.each([
    ["selectionMatrix", "kam_matrix_account", "kam_matrix_score"],
    ["accountHealth", "kam_health_account", "kam_health_score"],
  ] as const)("of a %s of 600 accounts are results on pages of their own, beside the names", (id, account, score) => {
    const options =
      id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions(sheetFields.accountHealth);
    const plan = planSheet(templateOf(id, { ...options, accounts: many }), messages);
    expect([printedIn(plan, account), printedIn(plan, score)]).toEqual([[0], [1]]);
    expect(plan.finish.print.titleColumns).toBe("B:B");
  });
});
