import type { AstExpression, CallExpression } from "@borgar/fx";

/** The name of a called function in capitals and without the prefixes of files; undefined for a LAMBDA called where it stands. */
export function calledName({ callee }: CallExpression): string | undefined {
  const { type, name } = callee as { readonly type: string; readonly name?: string }; // fx types it as a name only
  return type === "Identifier" ? name?.toUpperCase().replace(/^_XLFN\.(_XLWS\.)?/, "") : undefined;
}

/** Null where nothing stands between commas, which fx leaves out of its types. */
export function argumentsOf(node: CallExpression): readonly (AstExpression | null)[] {
  return node.arguments;
}
