import type { SheetId } from ".";
import type { Messages } from "../i18n";
import { knownCriterion } from "../knowledge/knownCriterion";
import type { AccountSource } from "./options/AccountSource";
import { PRODUCT_VERSION } from "./productVersion";
import type { MatrixCriterion } from "./selectionMatrix/MatrixOptions";
import type { SheetIdentity } from "./SheetIdentity";

/** What a sheet made with these options is to know about itself. */
export function identityOf(
  template: SheetId,
  options: object,
  messages: Pick<Messages, "languageCode">,
): SheetIdentity {
  const { formulas, ...others } = options as { formulas: SheetIdentity["formulas"] } & Record<string, unknown>;
  return {
    template,
    version: PRODUCT_VERSION,
    language: messages.languageCode,
    formulas,
    options: Object.fromEntries(Object.entries(others).map(([key, value]) => [key, withoutUsersData(key, value)])),
  };
}

/** Whoever gets a copy of the sheet with its cells emptied is not to find the accounts in its properties. */
function withoutUsersData(key: string, value: unknown): unknown {
  if (key === "accounts") return withoutNames(value as AccountSource);
  // Only the matrix has criteria with names; elsewhere they are words of ours.
  if (key === "criteria") return (value as readonly (MatrixCriterion | string)[]).map(withoutOwnName);
  return value;
}

function withoutNames(accounts: AccountSource): AccountSource {
  return accounts.kind === "named" ? { kind: "empty", rows: accounts.names.length } : accounts;
}

function withoutOwnName(criterion: MatrixCriterion | string): MatrixCriterion | string {
  if (typeof criterion === "string" || knownCriterion(criterion.id) !== undefined) return criterion;
  return { ...criterion, name: "" };
}
