/** The accounts that a sheet begins with. */
export type AccountSource =
  | { readonly kind: "example" }
  | { readonly kind: "empty"; readonly rows: number }
  /** The names in a range of the user's, which itself is never touched. */
  | { readonly kind: "named"; readonly names: readonly string[]; readonly address: string };
