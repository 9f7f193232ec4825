import type { ExampleArea } from "../templates/ExampleArea";

type Row = ExampleArea["cells"][number];
type CellNow = string | number | boolean;
type RowNow = readonly CellNow[];

export interface MatchedCell {
  readonly row: number;
  readonly column: number;
  /** "example": it holds what the example does. "changed": the user has put something else there. */
  readonly state: "example" | "changed";
}

/**
 * Finds the example's cells among those that stand there now. Rows may have been sorted, put in and taken out; a row that has
 * little in common with any of the example is the user's own, even where a figure happens to be the same.
 */
export function matchExample(example: readonly Row[], now: readonly RowNow[]): MatchedCell[] {
  const open = { example: filledRows(example), now: now.map((_, i) => i) };
  const pairs = [
    ...pair(open, (was, is) => was === is && isSame(example[was], now[is])),
    ...pair(open, (was, is) => isSame(example[was], now[is])),
    ...pairByName(open, example, now),
    ...pair(open, (was, is) => isMostlySame(example[was], now[is])),
  ];
  // Where no row has come or gone, the rest are rows of the example, too, with little left of it.
  const rest =
    open.example.length === open.now.length ? open.now.map((is, i) => [open.example[i] ?? 0, is] as const) : [];
  return [
    ...pairs.flatMap(([was, is]) => compare(example[was] ?? [], now[is] ?? [], is)),
    ...rest.flatMap(([was, is]) =>
      compare(example[was] ?? [], now[is] ?? [], is).map((cell) => ({ ...cell, state: "changed" as const })),
    ),
  ];
}

type Pair = readonly [was: number, is: number];

interface OpenRows {
  example: number[];
  now: number[];
}

function filledRows(example: readonly Row[]): number[] {
  return example.flatMap((row, i) => (row.some(isFilled) ? [i] : []));
}

/** Pairs each open row of the example with the first open one that it matches; neither is open any more then. */
function pair(open: OpenRows, matches: (was: number, is: number) => boolean): Pair[] {
  const pairs: Pair[] = [];
  for (const was of open.example) {
    const is = open.now.find((row) => matches(was, row));
    if (is === undefined) continue;
    pairs.push([was, is]);
    open.now = open.now.filter((row) => row !== is);
  }
  open.example = open.example.filter((row) => !pairs.some(([was]) => was === row));
  return pairs;
}

/** By the first column in which every row of the example has a text of its own. */
function pairByName(open: OpenRows, example: readonly Row[], now: readonly RowNow[]): Pair[] {
  const filled = filledRows(example);
  const name = (example[0] ?? []).findIndex((_, column) => {
    const texts = filled.map((row) => example[row]?.[column]);
    return texts.every((text) => typeof text === "string" && text !== "") && new Set(texts).size === texts.length;
  });
  return name < 0 ? [] : pair(open, (was, is) => example[was]?.[name] === now[is]?.[name]);
}

function isSame(example: Row = [], now: RowNow = []): boolean {
  return example.every((value, column) => !isFilled(value) || value === now[column]);
}

function isMostlySame(example: Row = [], now: RowNow = []): boolean {
  const filled = example.flatMap((value, column) => (isFilled(value) ? [column] : []));
  return 2 * filled.filter((column) => example[column] === now[column]).length >= filled.length;
}

function compare(example: Row, now: RowNow, row: number): MatchedCell[] {
  return example.flatMap((value, column): MatchedCell[] => {
    const cell = now[column] ?? "";
    // A cell that the user has emptied holds nothing that could be kept.
    if (!isFilled(value) || cell === "") return [];
    return [{ row, column, state: cell === value ? "example" : "changed" }];
  });
}

function isFilled(value: Row[number]): boolean {
  return value !== null && value !== "";
}
