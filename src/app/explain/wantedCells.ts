import { parseA1Ref, parseStructRef, type ReferenceA1 } from "@borgar/fx";
import { partsOf, type Expression } from "../../formulas/parseFormula";
import type { SelectedCell } from "../../workbook/SelectedCell";
import type { WantedCells } from "../../workbook/WantedCells";

/** The cells that an argument refers to, by how it is written there. */
export function wantedCells(tree: Expression | undefined, cell: SelectedCell): Map<string, WantedCells> {
  const wanted = new Map<string, WantedCells>();
  const visit = (node: Expression): void => {
    const reference = referenceIn(node);
    if (reference === undefined) partsOf(node).forEach(visit);
    else {
      const cells = cellsNamed(reference.text, reference.spilled, cell);
      if (cells !== undefined) wanted.set(reference.key, cells);
    }
  };
  if (tree) visit(tree);
  return wanted;
}

/** The reference that a part of a formula is; with # it is another one. */
export function referenceIn(
  node: Expression,
): { readonly key: string; readonly text: string; readonly spilled: boolean } | undefined {
  if (node.type === "ReferenceIdentifier") return { key: node.value, text: node.value, spilled: false };
  if (node.type !== "UnaryExpression" || node.operator !== "#") return undefined;
  const [operand] = node.arguments;
  return operand?.type === "ReferenceIdentifier"
    ? { key: `${operand.value}#`, text: operand.value, spilled: true }
    : undefined;
}

/** The cells an address means; undefined for a name or anything else. */
export function addressIn(text: string): ReferenceA1 | undefined {
  const found = parseA1Ref(text.replace(/^=/, ""), { allowNamed: false });
  return found !== undefined && "range" in found ? found : undefined;
}

/** Undefined for what is no reference to cells of this workbook. */
function cellsNamed(text: string, spilled: boolean, cell: SelectedCell): WantedCells | undefined {
  const address = addressIn(text);
  if (address !== undefined) return addressed(text, address.context ?? [], spilled);
  const name = nameOf(text, cell);
  if (name !== undefined) return name;
  const part = parseStructRef(text);
  const table = part?.table === undefined || part.table === "" ? cell.table?.name : part.table;
  const isTable = cell.tables.some((each) => each.toLowerCase() === (table ?? text).toLowerCase());
  if (part === undefined) return isTable ? { kind: "table", table: text, columns: [], rows: "body" } : undefined;
  if (table === undefined || !isTable) return undefined;
  const rows = ROWS[part.sections?.[0]?.toLowerCase() ?? "data"];
  return rows && { kind: "table", table, columns: part.columns ?? [], rows };
}

const ROWS: Readonly<Record<string, "body" | "headers" | "all" | "own">> = {
  data: "body",
  headers: "headers",
  all: "all",
  "this row": "own",
};

function addressed(text: string, context: readonly string[], spilled: boolean): WantedCells | undefined {
  // Two of them: the first is another workbook, which is not ours to read.
  if (context.length > 1 || text.includes("[")) return undefined;
  const address = text.slice(text.lastIndexOf("!") + 1).replaceAll("$", "");
  return { kind: "address", sheetName: context[0] ?? null, address, ...(spilled && { spilled: true }) };
}

/** A name of the sheet comes before one of the workbook. */
function nameOf(text: string, { names }: SelectedCell): WantedCells | undefined {
  const same = names.filter(({ name }) => name.toLowerCase() === text.toLowerCase());
  const name = same.find(({ ofThisSheet }) => ofThisSheet) ?? same[0];
  // A name may stand for a calculation, or for cells that are gone.
  if (name === undefined || addressIn(name.formula) === undefined) return undefined;
  return { kind: "name", name: name.name, ofThisSheet: name.ofThisSheet };
}
