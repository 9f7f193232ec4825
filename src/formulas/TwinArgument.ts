import { extent, type Argument, type Call, type Expression } from "./parseFormula";

/** How large a reference is, where that can be known. */
export interface ReferenceSize {
  readonly rows: number;
  readonly columns: number;
  /** One of its columns, or rows, or cells, from 1 on, as a reference of its own. */
  readonly column?: (place: number) => string;
  readonly row?: (place: number) => string;
  readonly cell?: (row: number, column: number) => string;
}

/** One column of an argument that is a list: by its own reference where that is known. LibreOffice sums no INDEX of a whole column. */
export function columnOf({ text, size }: TwinArgument, place: number): string {
  return size?.column?.(place) ?? `INDEX(${text},0,${place})`;
}

/** One argument of a call, as its plain twin is written with it. */
export interface TwinArgument {
  /** In plain Excel. */
  readonly text: string;
  /** Cells, which COUNTIF and its kin can count; anything else is calculated. */
  readonly isReference: boolean;
  /** Of IF(cells="","",something): what is given in place of blank cells is left out of `text`, which is the something. */
  readonly blankWhere?: string;
  readonly word?: string;
  readonly number?: number;
  readonly size?: ReferenceSize;
}

/** Reads arguments: how they are said in plain Excel, and how large a reference is. */
export interface ArgumentReader {
  /** Undefined where a call in it has no twin. */
  translated(argument: Argument): string | undefined;
  arguments(call: Call): (Argument | undefined)[];
  sizeOf(reference: string): ReferenceSize | undefined;
}

/** What an argument means to the call it is given to; undefined where it cannot be said in plain Excel. */
export function twinArgument(argument: Argument, reader: ArgumentReader): TwinArgument | undefined {
  const { part } = argument;
  if (part.type === "CallExpression" && /^transpose$/i.test(part.callee.name)) {
    const [inner] = reader.arguments(part);
    const turned = inner && twinArgument(inner, reader);
    // Twins do not mind which way a row of cells lies.
    return turned && { ...turned, ...(turned.size && { size: turnedSize(turned.size, turned.text) }) };
  }
  const guarded = guardedBlanks(part, reader);
  if (guarded !== undefined) {
    const inner = twinArgument(guarded.otherwise, reader);
    return inner && { ...inner, ...(inner.text !== guarded.cells && { blankWhere: guarded.cells }) };
  }
  const text = reader.translated(argument)?.trim();
  if (text === undefined) return undefined;
  const size = reader.sizeOf(text);
  return {
    text: isReference(part) || part.type === "Literal" || part.type === "CallExpression" ? text : `(${text})`,
    isReference: isReference(part),
    ...(part.type === "Literal" && typeof part.value === "string" && { word: part.value.toLowerCase() }),
    ...(part.type === "Literal" && typeof part.value === "number" && { number: part.value }),
    ...(size && { size }),
  };
}

/** Its text stays as it lies: only what is taken of it has to be taken the other way. */
function turnedSize({ rows, columns, row, column, cell }: ReferenceSize, text: string): ReferenceSize {
  return {
    rows: columns,
    columns: rows,
    row: (place) => column?.(place) ?? `INDEX(${text},1,${place}):INDEX(${text},${rows},${place})`,
    column: (place) => row?.(place) ?? `INDEX(${text},${place},1):INDEX(${text},${place},${columns})`,
    cell: (place, other) => cell?.(other, place) ?? `INDEX(${text},${other},${place})`,
  };
}

/** IF(cells="","",otherwise), by which our functions are told that a cell is blank; plain Excel can see it. */
function guardedBlanks(
  part: Expression,
  reader: ArgumentReader,
): { readonly cells: string; readonly otherwise: Argument } | undefined {
  if (part.type !== "CallExpression" || !/^if$/i.test(part.callee.name)) return undefined;
  const [test, blank, otherwise] = reader.arguments(part);
  if (test?.part.type !== "BinaryExpression" || test.part.operator !== "=" || !otherwise) return undefined;
  const [cells, empty] = test.part.arguments;
  if (cells === undefined || !isReference(cells) || !isText(empty, "")) return undefined;
  if (!isText(blank?.part, "") && !isText(blank?.part, "-")) return undefined;
  const text = reader.translated({ part: cells, ...extent(cells) });
  return text === undefined ? undefined : { cells: text, otherwise };
}

function isText(part: Expression | undefined, text: string): boolean {
  return part?.type === "Literal" && part.value === text;
}

export function isReference(part: Expression): boolean {
  if (part.type === "ReferenceIdentifier") return true;
  if (part.type === "UnaryExpression") return part.operator === "#" || (part.operator === "@" && part.arguments.every(isReference)); // prettier-ignore
  if (part.type === "BinaryExpression") return part.operator === ":";
  return part.type === "CallExpression" && /^(index|offset|indirect)$/i.test(part.callee.name);
}

/** The text of a part as it stands. */
export function written(part: Expression, formula: string): string {
  const { start, end } = extent(part);
  return formula.slice(start, end);
}
