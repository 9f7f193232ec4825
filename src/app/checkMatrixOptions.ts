import type { Messages } from "../i18n";
import { fill } from "../i18n/fill";
import { checkAccounts } from "./checkAccounts";
import { MOST_ACCOUNTS } from "../templates/selectionMatrix/limits";
import type { AccountSource } from "../templates/options/AccountSource";
import type { MatrixCriterion, MatrixOptions } from "../templates/selectionMatrix/MatrixOptions";

/** One thing to mend. `field` is "criteria", "accounts", "criteria.2.name" or "criteria.2.weight" (counted from 0). */
export interface OptionFault {
  readonly field: string;
  readonly message: string;
}

/** What must be mended before a matrix can be inserted; nothing when all is well. */
export function checkMatrixOptions(options: MatrixOptions, messages: Messages): OptionFault[] {
  const { criteria, accounts } = options;
  return [
    ...criteria.flatMap((criterion, i) => checkCriterion(criterion, i, criteria, messages)),
    ...checkAllCriteria(criteria, messages),
    ...accountFaults(accounts, messages),
  ];
}

function checkCriterion(
  { name, weight }: MatrixCriterion,
  i: number,
  all: readonly MatrixCriterion[],
  messages: Messages,
): OptionFault[] {
  const faults: OptionFault[] = [];
  const nameField = `criteria.${i}.name`;
  if (name.trim() === "") faults.push({ field: nameField, message: messages.checkCriterionUnnamed });
  else if (all.findIndex((other) => sameName(other.name, name)) < i)
    faults.push({ field: nameField, message: fill(messages.checkCriterionTwice, { name: name.trim() }) });
  if (!Number.isFinite(weight) || weight < 0)
    faults.push({ field: `criteria.${i}.weight`, message: fill(messages.checkWeight, { name: name.trim() }) });
  return faults;
}

function accountFaults(accounts: AccountSource, messages: Messages): OptionFault[] {
  const message = checkAccounts(accounts, MOST_ACCOUNTS, messages);
  return message === undefined ? [] : [{ field: "accounts", message }];
}

function checkAllCriteria(criteria: readonly MatrixCriterion[], messages: Messages): OptionFault[] {
  if (criteria.length === 0) return [{ field: "criteria", message: messages.checkNoCriteria }];
  if (criteria.every(({ weight }) => weight === 0)) return [{ field: "criteria", message: messages.checkNoWeight }];
  return [];
}

/** As Excel compares the headers of a table. */
function sameName(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
