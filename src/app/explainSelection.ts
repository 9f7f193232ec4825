import type { Messages } from "../i18n";
import { readSelection } from "../workbook/readSelection";
import type { SelectedCell } from "../workbook/SelectedCell";
import { describeCall } from "./explain/describeCall";
import { explainAnyCall } from "./explain/explainAnyCall";
import { explainers } from "./explain/explainers";
import type { Told } from "./explain/explainScore";
import type { CellLink, SelectionExplained } from "./explain/Explanation";
import { planReading, type Material, type ReadingPlan } from "./explain/planReading";
import { Teller } from "./explain/Teller";

/** Says what the selected cell, or its row, is about. Two round trips at most; the workbook is only read. */
export async function explainSelection(messages: Messages, language: string): Promise<SelectionExplained> {
  let plan: ReadingPlan | null = null;
  const { cell, found } = await readSelection((selected) => {
    plan = planReading(selected);
    return plan?.wanted ?? [];
  });
  const place = placeOf(cell);
  // Assigned within the call above, which the compiler does not see.
  const planned = plan as ReadingPlan | null;
  if (planned === null) return { kind: "nothing", place };
  return explained(planned.material(found), place, new Teller(messages, language));
}

function explained(material: Material, place: CellLink, teller: Teller): SelectionExplained {
  const told = explainers[material.main.call.name]?.(material, teller) ?? explainAnyCall(material, teller);
  const { own, ...shown } = told;
  return {
    kind: "explained",
    place,
    ...shown,
    warnings: [...staleness(own, material, teller), ...tooMuch(material, told, teller)],
    call: describeCall(material.own, teller),
  };
}

/** What the cell shows, where its own cells give something else: nobody is to trust a number that is no longer true. */
function staleness(own: Told["own"], { main, cell }: Material, { say, figures }: Teller): string[] {
  const { shown } = main;
  if (own === null || typeof shown !== "number" || Math.abs(own - shown) <= 1e-9 * Math.max(1, Math.abs(own)))
    return [];
  const why = cell.calculatesManually ? say("explainStaleManual") : say("explainStaleTyped");
  return [`${say("explainStale", { shown: figures.points(shown), own: figures.points(own) })} ${why}`];
}

function tooMuch({ block, main }: Material, { parts }: Told, { say }: Teller): string[] {
  return main.call.name === "SCORE" && parts !== null && block === null ? [say("explainTooMuch")] : [];
}

function placeOf({ sheetId, sheetName, address }: SelectedCell): CellLink {
  return { sheetId, sheetName, address };
}
