import { readEachCell } from "./CellRange";
import { InputFault } from "./InputFault";
import { numberIn, type Scale } from "./numberIn";
import { isLeftOut } from "./options";

/**
 * Reads the answers to a question of a survey: whole numbers on a scale, in a range of any shape. Blank cells are no answers.
 *
 * Excel on the desktop sends blank cells as 0. Where 0 is an answer, only `answered` tells the two apart: how many cells hold
 * a number, as COUNT says. Zeros beyond that are blank. Where 0 is no answer, `answered` finds out those who gave it.
 */
export function readAnswers(
  argument: string,
  sent: unknown,
  scale: Scale,
  answered: number | null | undefined,
): number[] {
  const cells = readEachCell(argument, sent, (cell) => {
    const answer = numberIn(cell);
    const isOdd = answer !== null && answer !== 0 && !isOnScale(answer, scale);
    if (isOdd) throw new InputFault(`${cell.place}: ${answer} is no whole number from ${scale.min} to ${scale.max}`);
    return answer;
  });
  const figures = cells.flat().filter((answer) => answer !== null);
  const answers = figures.filter((answer) => answer !== 0);
  const zeros = countZeros(answers.length, figures.length, scale.min > 0, answered);
  if (zeros > 0 && scale.min > 0)
    throw new InputFault(
      `${argument}: answers of 0 are off the scale from ${scale.min} to ${scale.max}; there are ${zeros}`,
    );
  return [...answers, ...Array<number>(zeros).fill(0)];
}

function isOnScale(answer: number, { min, max }: Scale): boolean {
  return Number.isInteger(answer) && answer >= min && answer <= max;
}

/** How many of the zeros are answers. */
function countZeros(above0: number, numbers: number, isBlank: boolean, answered: number | null | undefined): number {
  if (isLeftOut(answered)) return isBlank ? 0 : numbers - above0;
  const zeros = (answered ?? 0) - above0;
  if (!Number.isInteger(zeros) || zeros < 0 || zeros > numbers - above0)
    throw new InputFault(
      `answered: ${answered ?? 0} does not fit, as ${numbers} cells hold a number, ${above0} of them above 0; use COUNT of the same cells`,
    );
  return zeros;
}
