import type { AstExpression, CallExpression, ReferenceIdentifier } from "@borgar/fx";
import { argumentsOf, calledName } from "./calledName";
import { functionArguments } from "./functionArguments";
import { FIRST_OF_RANGE, GIVE_LINES } from "./functionKinds";

/** Whether what an address or a name stands for may be several values. */
type AskReference = (node: ReferenceIdentifier) => boolean;

/** False for what is surely a single value, whatever cells hold. */
export function mayBeArray(node: AstExpression | null | undefined, ask: AskReference): boolean {
  switch (node?.type) {
    case undefined:
    case "Literal":
    case "ErrorLiteral":
      return false;
    case "ReferenceIdentifier":
      return ask(node);
    case "UnaryExpression":
      return node.operator === "#" || (node.operator !== "@" && node.arguments.some((each) => mayBeArray(each, ask)));
    case "BinaryExpression":
      return /^[: ,]$/.test(node.operator) || node.arguments.some((each) => mayBeArray(each, ask));
    case "CallExpression":
      return callMayBeArray(node, ask);
    default:
      return true;
  }
}

/** A function of single values gives several for several; one that nobody knows may give anything. */
function callMayBeArray(node: CallExpression, ask: AskReference): boolean {
  const name = calledName(node) ?? "";
  const known = functionArguments(name);
  if (!known || known.isMany || GIVE_LINES.has(name)) return true;
  return argumentsOf(node).some((each, i) => (takesOne(name, i) || known.letterAt(i) === "p") && mayBeArray(each, ask));
}

/** True for an argument that is one value: an array there means a call for each of its items. */
export function takesOne(name: string, position: number): boolean {
  return functionArguments(name)?.letterAt(position) === "v" || FIRST_OF_RANGE.has(name);
}
