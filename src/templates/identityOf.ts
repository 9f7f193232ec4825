import type { SheetId } from ".";
import type { Messages } from "../i18n";
import { knownCriterion } from "../knowledge/knownCriterion";
import type { AccountSource } from "./options/AccountSource";
import { broughtColumns } from "./options/broughtColumns";
import type { OwnRows, OwnValue } from "./options/OwnRows";
import type { RowSource } from "./options/RowSource";
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
  if (isOwnRows(value)) return { kind: "own", rows: shapeOf(value.rows) };
  // Only the matrix has criteria with names; elsewhere they are words of ours.
  if (key === "criteria") return (value as readonly (MatrixCriterion | string)[]).map(withoutOwnName);
  return value;
}

/** How many rows there were, which columns, and which rows were of one result area: as much as decides where everything stands. */
function shapeOf({ count, columns }: OwnRows): OwnRows {
  return {
    address: "",
    count,
    columns: columns.map(({ column, values }) => ({ column, values: column === "area" ? numbered(values) : [] })),
  };
}

/** Each text by its number among them. */
function numbered(values: readonly OwnValue[]): OwnValue[] {
  const key = (value: OwnValue) => (typeof value === "string" ? value.toLowerCase() : value);
  const distinct = [...new Set(values.map(key))];
  return values.map((value) => (value === null ? null : String(distinct.indexOf(key(value)) + 1)));
}

function isOwnRows(value: unknown): value is Extract<RowSource, { kind: "own" }> {
  return typeof value === "object" && value !== null && "kind" in value && value.kind === "own";
}

function withoutNames(accounts: AccountSource): AccountSource {
  if (accounts.kind !== "named") return accounts;
  const brought = broughtColumns(accounts);
  return { kind: "empty", rows: accounts.names.length, ...(brought && { brought }) };
}

function withoutOwnName(criterion: MatrixCriterion | string): MatrixCriterion | string {
  if (typeof criterion === "string" || knownCriterion(criterion.id) !== undefined) return criterion;
  return { ...criterion, name: "" };
}
