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
    expect(areasOf(plan).length).toBe(4); // accounts; charts; boxes; what would change a choice
    expect(printedIn(plan, "kam_matrix_chosen")).toEqual([3]);
    expect(plan.finish.print.titleColumns).toBeUndefined();
  });

  it("of a matrix of many criteria are results on pages of their own, beside the names", () => {
    const defaults = defaultMatrixOptions(messages);
    const criteria = Array.from({ length: 7 }, (_, i) => ({
      id: `own${i + 1}`,
      name: `Criterion ${i + 1}`,
      weight: 1,
    }));
    const plan = planSheet(templateOf("selectionMatrix", { ...defaults, criteria }), messages);
    expect([printedIn(plan, "kam_matrix_account"), printedIn(plan, "kam_matrix_score")]).toEqual([[0], [1]]);
    expect(plan.finish.print.titleColumns).toBe("B:B");
  });

  it("of health are the results on the first page, and what they rest on beside the names again", () => {
    const plan = planSheet(templateOf("accountHealth", startingOptions(sheetFields.accountHealth)), messages);
    expect([printedIn(plan, "kam_health_account"), printedIn(plan, "kam_health_score")]).toEqual([[0], [0]]);
    expect(printedIn(plan, "kam_health_values")).toEqual([1]);
    expect(plan.finish.print.titleColumns).toBe("B:B");
  });

  it.each(["selectionMatrix", "accountHealth"] as const)("of a %s is large enough to read", (id) => {
    const options =
      id === "selectionMatrix" ? defaultMatrixOptions(messages) : startingOptions(sheetFields.accountHealth);
    const plan = planSheet(templateOf(id, options), messages);
    const [accounts] = areasOf(plan);
    const widths = plan.columnWidths.map(({ columns, characters }) => ({
      area: parseReference(columns)?.area ?? { left: 0, right: -1 },
      // Calibri 11: a digit is 7 pixels wide, a column 5 more than its digits; 0.75 points each.
      points: (characters * 7 + 5) * 0.75,
    }));
    const printed = widths.reduce((sum, { area, points }) => {
      const columns = Math.min(area.right, accounts?.right ?? 0) - Math.max(area.left, accounts?.left ?? 0) + 1;
      return sum + Math.max(0, columns) * points;
    }, 0);
    const A4_WITHIN_ITS_MARGINS = 842 - 2 * 28;
    expect((11 * A4_WITHIN_ITS_MARGINS) / printed).toBeGreaterThanOrEqual(8);
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
