import type { Messages } from "../i18n";
import { readSelection } from "../workbook/readSelection";
import type { SelectedCell } from "../workbook/SelectedCell";
import type { WantedCells } from "../workbook/WantedCells";
import { describeCall } from "./explain/describeCall";
import { explainAnyCall } from "./explain/explainAnyCall";
import { explainers } from "./explain/explainers";
import type { Told } from "./explain/explainScore";
import { explainRow } from "./explain/explainRow";
import type { CellLink, ExplainedCall, Explanation, SelectionExplained } from "./explain/Explanation";
import { planReading, type Material, type ReadingPlan } from "./explain/planReading";
import { rowOfSheet, wantedHeads } from "./explain/rowOfSheet";
import { Teller } from "./explain/Teller";
import { loadWording } from "./loadWording";

/** Says what the selected cell, or its row, is about. Two round trips at most; the workbook is only read. */
export async function explainSelection(messages: Messages, language: string): Promise<SelectionExplained> {
  let plan: ReadingPlan | null = null;
  let heads: WantedCells | null = null;
  const { cell, found } = await readSelection((selected) => {
    plan = planReading(selected);
    heads = wantedHeads(selected);
    return [...(heads ? [heads] : []), ...(plan?.wanted ?? [])];
  });
  // Assigned within the call above, which the compiler does not see.
  const [planned, headed] = [plan as ReadingPlan | null, heads as WantedCells | null];
  const read = headed === null ? found : found.slice(1);
  const row = headed === null || !found[0] ? null : rowOfSheet(cell, found[0]);
  const teller = new Teller(messages, language);
  const told = row && explainRow(row, cell.column, teller);
  const place = placeOf(cell);
  const wording = await loadWording(read.flatMap((cells) => cells.language ?? []), messages); // prettier-ignore
  if (planned !== null) return explained(planned.material(read, wording), told, place, teller);
  return told === null ? { kind: "nothing", place } : shown(told, place, [], null);
}

function explained(material: Material, row: Told | null, place: CellLink, teller: Teller): SelectionExplained {
  const told = explainers[material.main.call.name]?.(material, teller) ?? row ?? explainAnyCall(material, teller);
  const warnings = [...staleness(told.own, material, teller), ...tooMuch(material, told, teller)];
  return shown(told, place, warnings, describeCall(material.own, teller));
}

function shown(
  { title, sentence, parts, sections, forSheet }: Told,
  place: CellLink,
  warnings: readonly string[],
  call: ExplainedCall | null,
): Explanation {
  return { kind: "explained", place, title, sentence, warnings, parts, sections, call, forSheet };
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
