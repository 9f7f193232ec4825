import type { SpilledPlace, Twin } from "./Twin";
import type { ReferenceSize, TwinArgument } from "./TwinArgument";

/**
 * The twin of a function that gives a result for each cell of its arguments: of the cells that one result is made of.
 *
 * @param each which arguments hold a cell per result; one that is a single cell serves all
 */
export function perCell(twin: Twin, each: readonly number[]): Twin {
  return ofPart(twin, each, ({ rows, columns, cell }, text, { nth }) => {
    const row = Math.floor(nth / columns) + 1;
    const column = (nth % columns) + 1;
    return row > rows ? undefined : { text: cell?.(row, column) ?? `INDEX(${text},${row},${column})`, size: ONE_CELL };
  });
}

/** The twin of a function that gives a result for each row of its arguments. */
export function perRow(twin: Twin, each: readonly number[]): Twin {
  return ofPart(twin, each, (size, text, { place }) => {
    const row = place.row + 1;
    if (row > size.rows) return undefined;
    // From its first cell to its last: LibreOffice counts in no INDEX of a whole row.
    const cells = size.row?.(row) ?? `INDEX(${text},${row},1):INDEX(${text},${row},${size.columns})`;
    return { text: cells, size: { rows: 1, columns: size.columns } };
  });
}

interface Wanted {
  readonly place: SpilledPlace;
  /** Counted row by row, as our functions go through cells that lie beside each other or below each other. */
  readonly nth: number;
}

type PartOf = (
  size: ReferenceSize,
  text: string,
  wanted: Wanted,
) => { readonly text: string; readonly size: ReferenceSize } | undefined;

const ONE_CELL: ReferenceSize = { rows: 1, columns: 1 };

function ofPart(twin: Twin, each: readonly number[], partOf: PartOf): Twin {
  return (args, place) => {
    if (place === undefined) return twin(args);
    const shape = args[each[0] ?? 0]?.size;
    if (shape === undefined) return undefined;
    const wanted = { place, nth: place.row * shape.columns + place.column };
    const parts = args.map((arg, i) => (arg && each.includes(i) ? partOfArgument(arg, wanted, partOf) : arg));
    return parts.some((part, i) => part === undefined && args[i] !== undefined) ? undefined : twin(parts, place);
  };
}

function partOfArgument(argument: TwinArgument, wanted: Wanted, partOf: PartOf): TwinArgument | undefined {
  const { text, size, blankWhere, word, number, isReference } = argument;
  if (word !== undefined || number !== undefined) return argument;
  // What is calculated has a size that nobody knows before.
  if (size === undefined || !isReference || blankWhere !== undefined) return undefined;
  if (size.rows * size.columns === 1) return argument;
  const part = partOf(size, text, wanted);
  return part && { ...argument, ...part };
}
