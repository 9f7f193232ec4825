import type { Told } from "./explainScore";
import { faultIn } from "./kamFunctions";
import { cellContent } from "./calculate";
import type { Material } from "./planReading";
import { textIn } from "./textIn";
import type { Teller } from "./Teller";

/** What any of our functions can be said to give: its result, or that it shows an error. */
export function explainAnyCall({ own, cell }: Material, { say, figures }: Teller): Told {
  const name = own.call.name;
  const result = own.shown;
  const fault = faultIn(cellContent(result));
  const sentence = (): string => {
    if (fault !== undefined) return say("explainGivesError", { name, error: fault.error });
    if (result === "" || result === null || result === undefined) return say("explainGivesNothing", { name });
    if (own.address === cell.address) return say("explainGives", { name, result: cell.text });
    return say("explainGives", { name, result: typeof result === "number" ? figures.plain(result) : textIn(result) });
  };
  return { title: name, sentence: sentence(), own: null, parts: null, sections: [], forSheet: null };
}
