import type { ReadCells } from "../../workbook/WantedCells";
import type { CellLink, ExplainedArgument, ExplainedCall } from "./Explanation";
import { cellContent } from "./calculate";
import { callKamFunction, faultIn, isFault, type CellFault } from "./kamFunctions";
import type { ReadCall } from "./planReading";
import { textIn } from "./textIn";
import type { Teller } from "./Teller";

/** How a call is written, what its arguments come to, and the error it shows with the reason our function gives. */
export function describeCall(call: ReadCall, teller: Teller): ExplainedCall {
  const { call: written, formula, shown, texts, places } = call;
  const shownFault = faultIn(cellContent(shown));
  const own = ownFault(call);
  const fault = own ?? shownFault;
  return {
    functionName: written.name,
    formula,
    arguments: texts.map((text, i): ExplainedArgument => ({
      text: text === "" ? teller.say("explainArgumentLeftOut") : text,
      value: text === "" ? "" : shortValue(call.given?.[i], call.given === null, teller),
      place: linkTo(places[i] ?? null),
    })),
    fault: shownFault === undefined || fault === undefined ? null : { error: shownFault.error, message: reasonOf(shownFault, own, teller) }, // prettier-ignore
  };
}

function linkTo(cells: ReadCells | null): CellLink | null {
  if (cells === null) return null;
  const end = cells.address.lastIndexOf("!");
  const sheetName = cells.address
    .slice(0, end)
    .replace(/^'(.*)'$/, "$1")
    .replaceAll("''", "'");
  return { sheetId: cells.sheetId, sheetName, address: cells.address.slice(end + 1) };
}

/** The message that Excel shows beside the cell; an add-in cannot read it there, but it can calculate it again. */
function ownFault({ call, given, index }: ReadCall): CellFault | undefined {
  if (given === null) return undefined;
  const answer = callKamFunction(call.name, given);
  if (isFault(answer)) return answer;
  return faultIn(answer[answer.length === 1 ? 0 : index]?.[0]);
}

/** In the function's words where it has some, and in ours what to do. */
function reasonOf({ error }: CellFault, own: CellFault | undefined, { say }: Teller): string {
  const todo = say(TODO[error] ?? "explainFaultOther");
  return own?.error === error && own.message !== "" ? `${sentenceOf(own.message)} ${todo}` : todo;
}

const TODO: Readonly<Record<string, Parameters<Teller["say"]>[0]>> = {
  "#VALUE!": "explainFaultValue",
  "#N/A": "explainFaultMissing",
  "#DIV/0!": "explainFaultZero",
  "#NAME?": "explainFaultName",
  "#SPILL!": "explainFaultSpill",
  "#REF!": "explainFaultReference",
  "#BUSY!": "explainFaultBusy",
  "#GETTING_DATA": "explainFaultBusy",
};

function sentenceOf(message: string): string {
  const text = message.charAt(0).toUpperCase() + message.slice(1);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

/** So many cells are named one by one. */
const FEW = 6;

function shortValue(value: unknown, isBeyondUs: boolean, { say, figures }: Teller): string {
  if (isBeyondUs) return say("explainArgumentCalculated");
  if (!Array.isArray(value)) return oneValue(value, say, figures);
  const rows = value as readonly (readonly unknown[])[];
  const cells = rows.flat();
  if (cells.length <= FEW) return cells.map((cell) => oneValue(cell, say, figures)).join(" · ");
  return say("explainArgumentCells", {
    rows: figures.count(rows.length),
    columns: figures.count(rows[0]?.length ?? 0),
  });
}

function oneValue(value: unknown, say: Teller["say"], figures: Teller["figures"]): string {
  const fault = faultIn(value);
  if (fault !== undefined) return fault.error;
  if (value === null || value === undefined || value === "") return say("explainArgumentBlank");
  if (typeof value === "number") return figures.plain(value);
  return typeof value === "boolean" ? String(value).toUpperCase() : textIn(value);
}
