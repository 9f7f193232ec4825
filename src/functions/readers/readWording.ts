import { describeShape } from "./CellRange";
import { counted } from "./counted";
import { InputFault } from "./InputFault";
import { labelIn } from "./labelIn";
import { isLeftOut } from "./options";
import { readVector } from "./readVector";

/**
 * Reads the words a function answers with, in the order in which they stand in `english`.
 *
 * @param sent a label for each, in a row or a column; a blank one, or no labels at all, means the English word
 */
export function readWording<Answer extends string>(
  argument: string,
  sent: unknown,
  english: Readonly<Record<Answer, string>>,
): Record<Answer, string> {
  if (isLeftOut(sent)) return { ...english };
  const answers = Object.keys(english) as Answer[];
  const cells = readVector(argument, sent);
  if (cells.length !== answers.length)
    throw new InputFault(
      `${describeShape(argument, sent)}: needs ${counted(answers.length, "label")}, for ${Object.values<string>(english).join(", ")}`,
    );
  const words: Record<Answer, string> = { ...english };
  cells.forEach((cell, i) => {
    const answer = answers[i];
    if (answer !== undefined) words[answer] = String(labelIn(cell)) || english[answer];
  });
  return words;
}
