import type { MessageKey } from "../../i18n";
import type { SheetPart } from "../accountPlan/SheetPart";
import { smallHeaderLook } from "../headerLook";
import type { LookName } from "../look";
import type { Content, Entry, Highlight, SentencePart } from "../SheetTemplate";
import type { ExamplePage } from "./examplePack";
import { cellsOf, notAmongThoseRead } from "../neighbours";
import type { PagePlaces } from "./PagePlaces";
import type { ReviewPackOptions } from "./reviewPackFields";

interface ListColumn {
  readonly column: string;
  readonly header: MessageKey;
  readonly look: LookName;
  /** Its place among the plan's columns and the column of the user's own entries; or what it is worked out by. */
  readonly from: { readonly inPlan: number; readonly own: string } | string;
}

interface PageList {
  readonly key: string;
  readonly head: MessageKey;
  readonly none: MessageKey;
  readonly columns: readonly ListColumn[];
  /** Names of the plan: its table, and the column of figures that it is ordered by. */
  readonly table: string;
  readonly figures: string;
  /** Of the user's own entries, in the first helper column: the same figure. */
  readonly ownFigure: string;
  /** What finds the first, second … of the figures, the sign of those before one, and whether one belongs on the list. */
  readonly pick: "LARGE" | "SMALL";
  readonly belongs: (figure: string) => string;
  readonly entries: readonly { readonly column: string; readonly header: MessageKey; readonly look: LookName }[];
  readonly example: readonly (readonly Entry[])[];
}

const say = (text: MessageKey): Entry => ({ text });

/** Actions of the account's plan that are late, the latest first. */
export function overdueActions(
  places: PagePlaces,
  example: ExamplePage | undefined,
  { formulas }: ReviewPackOptions,
): Pick<SheetPart, "contents" | "highlights"> {
  const days =
    formulas === "kam"
      ? 'KAM.OVERDUE({here.e3},IF({here.e4}="","",{here.e4}),{pack_as_of})'
      : "IF(AND(N({here.e4})>0,N({here.e4})<={pack_as_of}),0,MAX(0,{pack_as_of}-{here.e3}))";
  return pageList(places, {
    key: "action",
    head: "packLateHead",
    none: "packLateNone",
    columns: [
      { column: "item", header: "planAction", look: "word", from: { inPlan: 1, own: "e1" } },
      { column: "b", header: "planOwner", look: "word", from: { inPlan: 2, own: "e2" } },
      { column: "c", header: "planDue", look: "date", from: { inPlan: 3, own: "e3" } },
      { column: "d", header: "packDaysLate", look: "whole", from: { inPlan: 5, own: "x1" } },
    ],
    table: "actions",
    figures: "days_overdue",
    ownFigure: `IF(OR({here.e3}="",N({pack_as_of})=0),"",${days})`,
    pick: "LARGE",
    belongs: (figure) => `${figure}>0`,
    entries: [
      { column: "e1", header: "planAction", look: "inputText" },
      { column: "e2", header: "planOwner", look: "inputLabel" },
      { column: "e3", header: "planDue", look: "inputDate" },
      { column: "e4", header: "planDone", look: "inputDate" },
    ],
    example: example?.actions ?? [],
  });
}

/** People whose next contact was due before today, the longest overdue first. */
export function coldPeople(
  places: PagePlaces,
  example: ExamplePage | undefined,
): Pick<SheetPart, "contents" | "highlights"> {
  return pageList(places, {
    key: "people",
    head: "packColdHead",
    none: "packColdNone",
    columns: [
      { column: "item", header: "planPerson", look: "word", from: { inPlan: 1, own: "e1" } },
      { column: "a", header: "planPosition", look: "word", from: { inPlan: 8, own: "e2" } },
      { column: "c", header: "planLastContact", look: "date", from: { inPlan: 5, own: "e3" } },
      { column: "d", header: "packDaysAgo", look: "whole", from: 'IF({here.c}="","",{pack_as_of}-{here.c})' },
    ],
    table: "people",
    figures: "next_contacts",
    ownFigure: 'IF({here.e3}="","",{here.e3}+IF(N({here.e4})=0,30,{here.e4}))',
    pick: "SMALL",
    belongs: (figure) => `AND(${figure}>0,${figure}<{pack_as_of})`,
    entries: [
      { column: "e1", header: "planPerson", look: "inputText" },
      { column: "e2", header: "planPosition", look: "inputLabel" },
      { column: "e3", header: "planLastContact", look: "inputDate" },
      { column: "e4", header: "planCadence", look: "inputNumber" },
    ],
    example: example?.people ?? [],
  });
}

function pageList(places: PagePlaces, list: PageList): Pick<SheetPart, "contents" | "highlights"> {
  const { row } = places;
  const { key, columns, entries, example } = list;
  const rows = row(key);
  return {
    contents: [
      { row: row(`${key}Head`), column: "item", look: "head", entries: [[say(list.head)]] },
      { row: row(`${key}Header`), column: "item:e", look: "smallHeader" },
      { row: rows, column: "item:e", look: "word" },
      ...columns.flatMap((listed): Content[] => {
        const { column, header, look } = listed;
        return [
          { row: row(`${key}Header`), column, look: smallHeaderLook(look), entries: [[say(header)]] },
          { row: rows, column, look, entries: [[{ formula: shown(places, list, listed) }]] },
        ];
      }),
      { row: row(`${key}Note`), column: "item", look: "helper", entries: [[{ sentence: note(places, list) }]] },
      { row: row(`${key}Head`), column: "e1", look: "note", entries: [[say("packEntriesHere")]] },
      ...entries.flatMap(({ column, header, look }, i): Content[] => [
        { row: row(`${key}Header`), column, look: smallHeaderLook(look), entries: [[say(header)]] },
        { row: rows, column, look },
        ...(example.length === 0
          ? []
          : [{ row: rows, rows: example.length, column, look, entries: example.map((cells) => [cells[i] ?? null]) }]),
      ]),
      ...finders(places, list),
    ],
    highlights: [{ row: rows, column: "d", kind: "state", state: "bad", when: "N({here.here})>0" } satisfies Highlight],
  };
}

/** Which entries are shown: the figure of the first, second …, and the row it stands in. */
function finders(places: PagePlaces, list: PageList): Content[] {
  const { row, plan } = places;
  const rows = row(list.key);
  // Counted, so that a row that comes between does not hide an entry.
  const place = `(COUNT({${row(`${list.key}Header`)}:above.x2})+1)`;
  const inPlan = cellsOf("plan", list.figures, plan);
  const own = `{${rows}.x1}`;
  const pick = (cells: string) => `IFERROR(${list.pick}(${cells},${place}),0)`;
  const finder = (column: string, look: LookName, formula: string): Content => ({
    row: rows,
    column,
    look,
    entries: [[{ formula }]],
  });
  return [
    finder("x1", "helperWhole", list.ownFigure),
    finder("x2", "helperWhole", `IF(${plan}>0,${pick(inPlan)},${pick(own)})`),
    finder(
      "x3",
      "helperWhole",
      `IF(${list.belongs("{here.x2}")},IF(${plan}>0,${position(places, list.key, inPlan)},${position(places, list.key, own)}),"")`,
    ),
  ];
}

/** The row of the figure among all; of several alike each one after the row that was found above. */
function position({ row }: PagePlaces, key: string, cells: string): string {
  const header = row(`${key}Header`);
  const found = `SUMPRODUCT(MAX(({${header}:above.x2}={here.x2})*{${header}:above.x3}))`;
  const further = `INDEX(${cells},${found}+1):INDEX(${cells},ROWS(${cells}))`;
  const isFirst = `COUNTIF({${header}:above.x2},{here.x2})=0`;
  return `IF(${isFirst},MATCH({here.x2},${cells},0),${found}+MATCH({here.x2},${further},0))`;
}

function shown({ row, plan }: PagePlaces, { key, table }: PageList, { from, look }: ListColumn): string {
  if (typeof from === "string") return from;
  const inPlan = `INDEX(${cellsOf("plan", table, plan)},{here.x3},${from.inPlan})`;
  const own = `INDEX({${row(key)}.${from.own}},{here.x3})`;
  // Only words may be missing, of an entry that has the date it is listed for.
  const asWord = look === "word" ? '&""' : "";
  return `IF({here.x3}="","",IF(${plan}>0,${inPlan},${own})${asWord})`;
}

/** Where the list comes from, or why it is empty. */
function note({ account, row, plan }: PagePlaces, { key, none }: PageList): SentencePart[] {
  const isShown = `COUNT({${row(key)}.x3})>0`;
  const day = { day: cellsOf("plan", "as_of", plan) };
  return [
    { when: `${account}=""`, text: "packNothing" },
    notAmongThoseRead("plan", plan, `COUNT({${row(key)}.x1})=0`),
    { when: `AND(${plan}=0,COUNT({${row(key)}.x1})=0)`, text: "packNoPlanEntries" },
    { when: `AND(${plan}=0,${isShown})`, text: "packFromEntries" },
    { when: `${plan}=0`, text: none },
    { when: isShown, text: "packFromPlan", gaps: { day } },
    { text: none },
  ];
}
