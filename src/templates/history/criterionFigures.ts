/** A figure of one criterion, as a record of the history keeps it. */
export interface CriterionFigure {
  readonly criterion: string;
  readonly figure: number;
}

/**
 * Scores or weights of a record in one cell that people can read, too: "Product fit 8; Growth 6.5". With a decimal point in every
 * language: what was written in one workbook is read in another.
 */
export function writeCriterionFigures(figures: readonly CriterionFigure[]): string {
  return figures.map(({ criterion, figure }) => `${recordedName(criterion)} ${figure}`).join("; ");
}

/** The name of a criterion without what parts one figure from the next. */
export function recordedName(criterion: string): string {
  return criterion.replace(/[;,\s]+/g, " ").trim();
}

/** What `writeCriterionFigures` wrote, or a user in its manner; parts that end in no figure are passed over. */
export function readCriterionFigures(text: string): CriterionFigure[] {
  return text.split(/[;,](?=\s|$)/).flatMap((part) => {
    const [, criterion, figure] = /^\s*(.+?)\s+(-?\d+(?:[.,]\d+)?)\s*$/.exec(part) ?? [];
    return criterion === undefined || figure === undefined
      ? []
      : [{ criterion, figure: Number(figure.replace(",", ".")) }];
  });
}
