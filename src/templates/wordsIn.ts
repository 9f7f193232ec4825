import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import { cleanText } from "./cleanText";
import type { PlanContext } from "./PlanContext";
import type { Saying } from "./SheetTemplate";

/** Puts what a template says into the words of a language; what a user wrote stays as it is, on one line. */
export function wordsIn(messages: Messages): PlanContext["words"] {
  const words: PlanContext["words"] = (said) => ("typed" in said ? cleanText(said.typed) : say(said));
  const say = ({ text, gaps = {} }: Saying): string =>
    fill(
      messages[text],
      Object.fromEntries(
        Object.entries(gaps).map(([gap, value]) => [gap, typeof value === "number" ? value : words(value)]),
      ),
    );
  return words;
}
