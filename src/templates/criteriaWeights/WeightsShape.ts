import type { MessageKey } from "../../i18n";
import { knownCriterion } from "../../knowledge/knownCriterion";
import type { CriteriaWeightsOptions, WeightMethod } from "./criteriaWeightsFields";

/** What the parts of the sheet need to know of the options. */
export interface WeightsShape {
  readonly options: CriteriaWeightsOptions;
  readonly criteria: readonly WeighedCriterion[];
  /** Columns of the criteria, from the first to the last. */
  readonly across: string;
  /** Chosen methods, in the order of the sheet; each has a column of the summary. */
  readonly methods: readonly { readonly method: WeightMethod; readonly column: string }[];
  /** Of the weights that are to be used, after the methods'. */
  readonly chosenColumn: string;
  /** So many columns of criteria: the summary may need more than there are criteria. */
  readonly columns: number;
}

export interface WeighedCriterion {
  readonly name: MessageKey;
  readonly importance: number;
  /** Of its row in the summary, of its row among the pairs, and of its column. */
  readonly row: string;
  readonly pair: string;
  readonly column: string;
}

/** In the example: what a criterion weighs that is none of the usual five. */
const USUAL_IMPORTANCE = 10;

const IN_ORDER: readonly WeightMethod[] = ["pairs", "ranking", "points", "raters"];

export function weightsShape(options: CriteriaWeightsOptions): WeightsShape {
  const criteria = options.criteria.flatMap((id, i): WeighedCriterion[] => {
    const known = knownCriterion(id);
    return known === undefined
      ? []
      : [
          {
            name: known.name,
            importance: known.startingWeight ?? USUAL_IMPORTANCE,
            row: `criterion${i + 1}`,
            pair: `pair${i + 1}`,
            column: columnKey(i),
          },
        ];
  });
  const methods = IN_ORDER.filter((method) => options.methods.includes(method)).map((method, i) => ({
    method,
    column: columnKey(i),
  }));
  return {
    options,
    criteria,
    across: `${columnKey(0)}:${columnKey(criteria.length - 1)}`,
    methods,
    chosenColumn: columnKey(methods.length),
    columns: Math.max(criteria.length, methods.length + 1),
  };
}

export function columnKey(position: number): string {
  return `across${position + 1}`;
}
