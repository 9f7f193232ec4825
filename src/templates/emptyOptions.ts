import { exampleAccounts } from "./selectionMatrix/exampleAccounts";

/** The same decisions about a sheet, but without its example: as many rows, and nothing in them. undefined: they ask for no example. */
export function emptyOptions(options: object): object | undefined {
  const { content, accounts } = options as { content?: unknown; accounts?: { readonly kind: string } };
  if (content !== "example" && accounts?.kind !== "example") return undefined;
  return {
    ...options,
    ...(content === "example" && { content: "empty" }),
    ...(accounts?.kind === "example" && { accounts: { kind: "empty", rows: exampleAccounts.length } }),
  };
}
