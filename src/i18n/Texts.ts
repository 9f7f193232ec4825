/** The texts of a catalog in another language than its source: each of its keys, and no other. */
export type Texts<Source> = { readonly [Key in keyof Source]: string };
