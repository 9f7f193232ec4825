import type { MessageKey } from "../../i18n";
import { headerLook } from "../headerLook";
import type { LookName } from "../look";
import type { Content, Entry, Validation } from "../SheetTemplate";
import type { SheetPart } from "./SheetPart";

interface EntryTable {
  /** Of the table and of its rows; those above it are called after it: `${key}Head`, `${key}HowTo`, `${key}Header`. */
  readonly key: string;
  /** In the workbook. */
  readonly name: string;
  readonly head: MessageKey;
  readonly howTo: MessageKey;
  readonly rows: number;
  /** Rows are two lines high from the start. Others have no height of their own: Excel makes them higher when a text needs it. */
  readonly twoLines?: true;
  /** From "item" on, without gaps. */
  readonly columns: readonly EntryColumn[];
  /** The last column is a line of text, which runs on over the empty cells up to here. */
  readonly runsTo?: string;
  /** Beside what looks of columns ask for; a column named here is checked by this alone. */
  readonly validations?: readonly Validation[];
  /** What the user would enter, row by row, columns with formulas left out. */
  readonly example: readonly (readonly Entry[])[];
}

interface EntryColumn {
  readonly column: string;
  readonly header: MessageKey;
  readonly look: LookName;
  /** Absent where the user enters something. */
  readonly formula?: string;
}

const HEADER_HEIGHT = 34;
const TWO_LINES = 32;

/** A block that the user fills in row by row: its head, how it is filled in, and a native table with some empty rows. */
export function entryTable(table: EntryTable): SheetPart {
  const { key, columns, runsTo } = table;
  const last = columns.at(-1);
  return {
    rows: [
      { key: `${key}Before`, size: 10 },
      { key: `${key}Head`, size: 17 },
      { key: `${key}HowTo`, size: 15 },
      { key: `${key}Header`, size: HEADER_HEIGHT },
      { key, count: table.rows, ...(table.twoLines && { size: TWO_LINES }) },
    ],
    validations: validationsOf(table),
    tables: [
      {
        key,
        name: table.name,
        header: `${key}Header`,
        body: key,
        columns: columns.map(({ column, header: text }) => ({ column, header: { text } })),
      },
    ],
    contents: [
      { row: `${key}Head`, column: "item", look: "head", entries: [[{ text: table.head }]] },
      { row: `${key}HowTo`, column: "item", look: "note", entries: [[{ text: table.howTo }]] },
      ...columns.map(({ column, look }): Content => ({ row: `${key}Header`, column, look: headerLook(look) })),
      ...columns.map(({ column, look, formula }): Content => ({
        row: key,
        column,
        look,
        ...(formula !== undefined && { entries: [[{ formula }]] }),
      })),
      ...(runsTo === undefined || last === undefined ? [] : running(key, `${last.column}:${runsTo}`)),
      ...examples(table),
    ],
  };
}

/** Only looks: the table itself ends where the line begins. */
function running(key: string, column: string): Content[] {
  return [
    { row: `${key}Header`, column, look: "headerLine" },
    { row: key, column, look: "inputLabel" },
  ];
}

/** What is entered in a look of this kind is of this kind. */
const RULES = {
  inputDate: { rule: "date", message: { text: "scorecardDateRefused" } },
  inputAmount: { rule: "atLeast", least: 0, message: { text: "fitAmountRefused" } },
  inputShare: { rule: "between", least: 0, most: 1, message: { text: "planShareRefused" } },
} as const;

function validationsOf({ key, columns, validations = [] }: EntryTable): Validation[] {
  const others = columns.filter(({ column }) => !validations.some((each) => each.column === column));
  return [
    ...others.flatMap(({ column, look }): Validation[] => {
      return look in RULES ? [{ row: key, column, ...RULES[look as keyof typeof RULES] }] : [];
    }),
    ...validations,
  ];
}

function examples({ key, columns, example, rows }: EntryTable): Content[] {
  const given = example.slice(0, rows);
  if (given.length === 0) return [];
  return columns
    .filter(({ formula }) => formula === undefined)
    .map(({ column, look }, i) => ({
      row: key,
      rows: given.length,
      column,
      look,
      entries: given.map((entries) => [entries[i] ?? null]),
    }));
}
