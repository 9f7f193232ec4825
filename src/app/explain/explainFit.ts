import type { Told } from "./explainScore";
import { callKamFunction, isFault } from "./kamFunctions";
import type { Material } from "./planReading";
import { textIn } from "./textIn";
import type { Teller } from "./Teller";
import { wordsBeside } from "./wordsBeside";

/** Whether a programme fits, and the answers that say so. */
export function explainFit(material: Material, { say, figures }: Teller): Told | null {
  const { given } = material.main;
  if (given === null) return null;
  const answer = callKamFunction("FIT", given);
  const verdict = isFault(answer) ? "" : textIn(answer[0]?.[0]);
  if (verdict === "") return null;
  const answers = Array.isArray(given[0]) ? (given[0] as readonly (readonly unknown[])[]).flat() : [];
  const names = wordsBeside(material);
  return {
    title: say("explainFit"),
    sentence: say("explainFitIs", { verdict }),
    own: null,
    parts: null,
    sections: [
      {
        title: say("explainFitAnswers"),
        lines: answers.map((each, i) =>
          say("explainRowLine", {
            column: names[i] ?? say("explainQuestion", { number: i + 1 }),
            value: typeof each === "number" ? figures.plain(each) : textIn(each),
          }),
        ),
      },
    ],
    forSheet: null,
  };
}
