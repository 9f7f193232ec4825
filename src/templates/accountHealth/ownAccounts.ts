import type { OwnColumn } from "../options/OwnRows";
import { broughtColumns } from "../options/broughtColumns";
import type { RowsForTable } from "../takeInRows";
import type { HealthShape } from "./HealthShape";

const NONE: { names: readonly string[]; address: string; columns?: readonly OwnColumn[] } = { names: [], address: "" };

/** What the user brought along with the accounts: its columns are called by what they tell, those of the sheet by their place. */
export function ownAccounts({ options: { accounts }, components, gates }: HealthShape): RowsForTable[] {
  if (broughtColumns(accounts) === undefined) return [];
  const { names, address, columns = [] } = accounts.kind === "named" ? accounts : NONE;
  const places = new Map<string, string>([
    ...components.map(({ id, value }) => [id, value] as const),
    ...components.map(({ id, seen }) => [`${id}Seen`, seen] as const),
    ...gates.map(({ id, column }) => [id, column] as const),
  ]);
  return [
    {
      table: "accounts",
      rows: { address, count: names.length, columns },
      columnOf: (column) => places.get(column) ?? column,
    },
  ];
}
