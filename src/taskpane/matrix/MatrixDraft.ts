import type { OwnSelection } from "../../app/ownRows/OwnSelection";
import type { WeighedCriterion } from "../../app/readWeights";
import type { AccountSource } from "../../templates/options/AccountSource";
import type { MatrixChoices } from "../../templates/selectionMatrix/matrixFields";

/** The options of a selection matrix while they are being chosen: numbers as typed, and what is not chosen kept for later. */
export interface MatrixDraft extends AccountsDraft {
  /** The whole library in its own order, then the user's own: a row never moves under the pointer. */
  readonly criteria: readonly DraftCriterion[];
  /** What was decided; the rest is as the sheets of this workbook begin. */
  readonly choices: Partial<MatrixChoices>;
  readonly protect?: boolean;
}

/** Which accounts a sheet begins with, while that is being chosen. */
export interface AccountsDraft {
  readonly accounts: AccountSource["kind"];
  readonly rows: string;
  /** The accounts last read from the workbook; null until then. */
  readonly selection: OwnSelection | null;
}

export interface DraftCriterion {
  readonly id: string;
  readonly group: CriterionGroup;
  readonly name: string;
  readonly chosen: boolean;
  readonly weight: string;
}

export type CriterionGroup = "criterion" | "valueArea" | "own";

export type MatrixDraftAction =
  | { readonly kind: "toggle"; readonly id: string }
  | { readonly kind: "weigh"; readonly id: string; readonly weight: string }
  | { readonly kind: "addOwn" }
  | { readonly kind: "rename"; readonly id: string; readonly name: string }
  | { readonly kind: "removeOwn"; readonly id: string }
  | { readonly kind: "takeCriteria"; readonly criteria: readonly WeighedCriterion[]; readonly decimalSign: string }
  | AccountsAction
  | { readonly kind: "decide"; readonly choices: Partial<MatrixChoices> }
  | { readonly kind: "protect"; readonly protect: boolean };

export type AccountsAction =
  | { readonly kind: "chooseAccounts"; readonly accounts: AccountsDraft["accounts"] }
  | { readonly kind: "setRows"; readonly rows: string }
  | { readonly kind: "setSelection"; readonly selection: OwnSelection };
