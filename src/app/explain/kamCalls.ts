import { parse, tokenize, type AstExpression } from "@borgar/fx";

/** A call of one of our functions in a formula. */
export interface KamCall {
  /** Without the prefix: "SCORE". */
  readonly name: string;
  /** Null for one that is left out between commas. */
  readonly arguments: readonly (AstExpression | null)[];
  /** Of each argument as it is written; empty for one that is left out. */
  readonly texts: readonly string[];
}

/** A workbook that was open without the add-in writes the second. */
const OURS = /^(?:_xldudf_)?KAM[._](\w+)$/i;

/** Our functions in a formula, the outermost first; none in a text that is no formula. */
export function kamCallsIn(formula: string): KamCall[] {
  if (!/KAM[._]/i.test(formula)) return [];
  const tree = formulaTree(formula);
  const calls: KamCall[] = [];
  const visit = (node: AstExpression | null): void => {
    if (node === null) return;
    const name = calledName(node);
    if (node.type === "CallExpression" && name !== undefined) {
      const given: readonly (AstExpression | null)[] = node.arguments;
      const texts = given.map((each) => (each?.loc ? formula.slice(...each.loc) : ""));
      calls.push({ name, arguments: given, texts });
    }
    for (const child of childrenOf(node)) visit(child);
  };
  visit(tree);
  return calls;
}

/** A formula as a tree of its operations; null where it is none. */
export function formulaTree(formula: string): AstExpression | null {
  try {
    return parse(tokenize(formula, { mergeRefs: true, withLocation: true }));
  } catch {
    return null; // the parser throws nothing but what is wrong with the text
  }
}

/** The parts that an operation is made of. */
export function childrenOf(node: AstExpression): readonly (AstExpression | null)[] {
  if (node.type === "CallExpression" || node.type === "BinaryExpression" || node.type === "UnaryExpression")
    return node.arguments;
  return node.type === "ArrayExpression" ? node.elements.flat() : [];
}

/** The name of one of our functions, where the node calls one. */
export function calledName(node: AstExpression): string | undefined {
  if (node.type !== "CallExpression") return undefined;
  const { name } = node.callee as { readonly name?: string }; // a LAMBDA called where it stands has none
  return OURS.exec(name ?? "")?.[1]?.toUpperCase();
}
