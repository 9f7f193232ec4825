import type { OwnColumn } from "./OwnRows";

/** The accounts that a sheet begins with. */
export type AccountSource =
  | { readonly kind: "example" }
  /** `brought`: such rows as the user's own had been, with these columns beside their names. */
  | { readonly kind: "empty"; readonly rows: number; readonly brought?: readonly string[] }
  /** The names in a range of the user's, which itself is never touched, and what stands beside them. */
  | {
      readonly kind: "named";
      readonly names: readonly string[];
      readonly address: string;
      readonly columns?: readonly OwnColumn[];
    };
