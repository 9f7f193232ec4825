import type { Expression } from "./parseFormula";

/** What is called: a function by its name or, against the library's types, another expression as in LAMBDA(…)(…). */
export function readCallee({ callee }: Expression & { type: "CallExpression" }): {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly expression?: Expression;
} {
  const { type, name, loc } = callee as Omit<typeof callee, "type"> & { readonly type: string };
  const [from = 0, to = 0] = loc ?? [];
  return type === "Identifier"
    ? { name, from, to }
    : { name: "", from, to, expression: callee as unknown as Expression };
}
