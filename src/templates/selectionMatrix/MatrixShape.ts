import { criterionFigures, ownFigure, type CriterionFigure } from "../../knowledge/criterionFigures";
import { countAccounts } from "./countAccounts";
import { MOST_ACCOUNTS_TESTED, MOST_ACCOUNTS_WITH_OWN_FORMULAS } from "./limits";
import type { MatrixSection } from "./matrixFields";
import { isOwnCriterion, type MatrixOptions } from "./MatrixOptions";
import type { Saying } from "../SheetTemplate";

/** What the parts of the matrix need to know of the options. */
export interface MatrixShape {
  readonly options: MatrixOptions;
  /** Key of each criterion's column. */
  readonly criterionColumns: readonly string[];
  /** From the first criterion to the last one. */
  readonly criteria: string;
  readonly accounts: number;
  /** True: one formula per result beside the table, since nothing can spill inside one. */
  readonly spilled: boolean;
  readonly has: (section: MatrixSection) => boolean;
  /** Criteria that are scored by figures. */
  readonly figures: readonly MatrixFigure[];
}

/** A criterion that is scored by a figure, and the columns of that figure and of its bands. */
export interface MatrixFigure extends Pick<CriterionFigure, "criterion" | "unit" | "bands"> {
  readonly header: Saying;
  readonly scored: string;
  readonly column: string;
  readonly from: string;
  readonly points: string;
  /** Name of its bands in the workbook, without the prefix. */
  readonly bandsName: string;
}

export function matrixShape(options: MatrixOptions): MatrixShape {
  const criterionColumns = options.criteria.map((_, i) => `criterion${i + 1}`);
  const accounts = countAccounts(options.accounts);
  return {
    options,
    criterionColumns,
    criteria: `criterion1:criterion${options.criteria.length}`,
    accounts,
    // Excel's own functions stay in the table whatever its size: old Excels and LibreOffice know no spilling.
    spilled: options.formulas === "kam" && accounts > MOST_ACCOUNTS_WITH_OWN_FORMULAS,
    has: (section) =>
      options.sections.includes(section) && (section !== "robustness" || accounts <= MOST_ACCOUNTS_TESTED),
    figures: figuresOf(options),
  };
}

/** Those of the library first, then those of criteria that the user made up. */
function figuresOf({ criteria, figures }: MatrixOptions): MatrixFigure[] {
  const known = criterionFigures.map(({ name, ...figure }) => ({ ...figure, header: { text: name } }));
  const own = criteria.filter(isOwnCriterion).map(({ id, name }) => ({
    ...ownFigure,
    criterion: id,
    header: { text: "matrixOwnFigure" as const, gaps: { criterion: { typed: name } } },
  }));
  return [...known, ...own]
    .filter(({ criterion }) => figures.includes(criterion))
    .flatMap((figure) => {
      const place = criteria.findIndex(({ id }) => id === figure.criterion);
      return place < 0 ? [] : [{ ...figure, scored: `criterion${place + 1}` }];
    })
    .map((figure, i) => ({
      ...figure,
      column: `figure${i + 1}`,
      from: `band${i + 1}From`,
      points: `band${i + 1}Points`,
      bandsName: `matrix_bands${i + 1}`,
    }));
}
