import { argumentTexts } from "../../formulas/kamCalls";
import type { Messages } from "../../i18n";
import { columnLetters } from "../../templates/address";
import type { SelectedCell, WorkbookName } from "../../workbook/SelectedCell";
import type { ReadCells, WantedCells } from "../../workbook/WantedCells";
import type { Wording } from "../loadWording";
import { calculate, BeyondUs, asSent } from "./calculate";
import { findCallInRow, findMainCall, findOwnCall, type FoundCall, type MainCall } from "./findCall";
import { liveText } from "./liveText";
import { wantedCells } from "./wantedCells";

/** A call with the values of its arguments. */
export interface ReadCall extends FoundCall {
  /** The arguments as they are written; empty for one that is left out. */
  readonly texts: readonly string[];
  /** As our functions get them; null where an argument is more than we can follow. */
  readonly given: readonly unknown[] | null;
  /** The cells of each argument; null for one that is no reference. */
  readonly places: readonly (ReadCells | null)[];
  /** The arguments as a formula on another sheet writes them; null where that cannot be. */
  readonly live: readonly string[] | null;
}

/** Everything an explanation is made from. */
export interface Material {
  readonly cell: SelectedCell;
  /** The call that says what the row is about. */
  readonly main: ReadCall;
  /** That of the selected cell itself; the same where the cell is what its row is about. */
  readonly own: ReadCall;
  /** The columns of what is weighed, as far as the sheet is used; null where that would be too much. */
  readonly block: ReadCells | null;
  /** The columns of the gates, for what heads them. */
  readonly gates: ReadCells | null;
  /** The column with the names of the accounts. */
  readonly labels: ReadCells | null;
  /** Everything from the sheet's first cell to the first argument, for the words beside it. */
  readonly corner: ReadCells | null;
  /** The words beside its parts, where the sheet has a name for them. */
  readonly words: ReadCells | null;
  /** Lower bounds and labels. */
  readonly bands: readonly (readonly unknown[])[] | null;
  /** From where on an account may become key, and how many there is room for. */
  readonly line: number | null;
  readonly places: number | null;
  /** What has become of the account, in the sheet's words. */
  readonly status: string;
  readonly history: HistoryTable | null;
}

/** The table of the history, its header first, in the words of the language it was made in. */
export interface HistoryTable {
  readonly values: ReadCells["values"];
  readonly words: Messages;
}

/** More rows are not read for the sake of a rank. */
const MOST_ROWS = 25_000;
const MOST_CELLS = 250_000;

/** What an explanation of the cell needs to read, and how what was read is put together; null where there is nothing of ours. */
export function planReading(cell: SelectedCell): ReadingPlan | null {
  const own = findOwnCall(cell);
  const main = findMainCall(cell);
  const chosen =
    main !== undefined && (own === undefined || isAboutRow(main, own)) ? main : (own ?? findCallInRow(cell));
  if (chosen === undefined) return null;
  return new ReadingPlan(cell, chosen, own ?? chosen, chosen === main ? main : undefined);
}

/** Results that are made of the main one, or that the same cells are made into. */
const ABOUT_ROW: Readonly<Record<string, readonly string[]>> = {
  SCORE: ["SCORE", "COVERAGE", "RANK", "TIER", "STATUS", "ROBUSTNESS", "QUADRANT"],
  HEALTH: ["HEALTH", "RAG"],
  SCORECARD: ["SCORECARD"],
  RELATIONSHIP: ["RELATIONSHIP"],
  PVM: ["PVM"],
  FIT: ["FIT"],
};

function isAboutRow(main: FoundCall, own: FoundCall): boolean {
  return ABOUT_ROW[main.call.name]?.includes(own.call.name) ?? false;
}

export class ReadingPlan {
  readonly wanted: WantedCells[] = [];
  private readonly found = new Map<string, number>();
  private readonly block: number | null;
  private readonly gates: number | null;
  private readonly labels: number | null;
  private readonly corner: number | null;
  private readonly words: number | null;
  private readonly bands: number | null;
  private readonly line: number | null;
  private readonly places: number | null;
  private readonly history: number | null;

  constructor(
    private readonly cell: SelectedCell,
    private readonly main: FoundCall,
    private readonly own: FoundCall,
    private readonly meaning: MainCall | undefined,
  ) {
    for (const { call } of new Set([main, own]))
      for (const tree of call.arguments) for (const [key, each] of wantedCells(tree, cell)) this.add(key, each);
    const isRich = RICH.has(main.call.name);
    const isSmall = cell.usedRows <= MOST_ROWS;
    const columnsOf = (argument: number): number | null => {
      const cells = isRich && isSmall ? this.firstCells(argument) : undefined;
      return cells === undefined ? null : this.add(null, { ...cells, wholeColumns: true });
    };
    this.block = columnsOf(0);
    this.gates = main.call.name === "HEALTH" ? columnsOf(GATES) : null;
    this.labels = isRich && isSmall ? this.addLabels() : null;
    this.corner = this.addCorner();
    this.words = this.addName(meaning?.words);
    this.bands = this.addName(meaning?.bands);
    this.line = this.addName(meaning?.line);
    this.places = this.addName(meaning?.places);
    const history = isRich ? cell.tables.find((name) => /^AccountHistory(_?\d+)?$/i.test(name)) : undefined;
    this.history =
      history === undefined ? null : this.add(null, { kind: "table", table: history, columns: [], rows: "all" });
  }

  /** Puts together what was read, in the order it was wanted. */
  material(read: readonly ReadCells[], wording: Wording): Material {
    const cells = new Map([...this.found].flatMap(([key, place]) => withCells(key, read[place])));
    const at = (place: number | null): ReadCells | null => (place === null ? null : (read[place] ?? null));
    const main = readCall(this.main, cells);
    return {
      cell: this.cell,
      main,
      own: this.own === this.main ? main : readCall(this.own, cells),
      block: at(this.block),
      gates: at(this.gates),
      labels: at(this.labels),
      corner: at(this.corner),
      words: at(this.words),
      bands: at(this.bands)?.values ?? null,
      line: numberIn(at(this.line)),
      places: numberIn(at(this.places)),
      status: this.meaning?.status ?? "",
      history: historyIn(at(this.history), wording),
    };
  }

  private add(key: string | null, wanted: WantedCells): number {
    if (key !== null && this.found.has(key)) return this.found.get(key) ?? 0;
    const place = this.wanted.push(wanted) - 1;
    if (key !== null) this.found.set(key, place);
    return place;
  }

  /** The first cells that an argument refers to: the scores, the components. */
  private firstCells(argument: number): WantedCells | undefined {
    const [first] = wantedCells(this.main.call.arguments[argument], this.cell).values();
    return first;
  }

  /** Names stand in the first cell of the row that holds words. */
  private addLabels(): number | null {
    const { firstColumn, values } = this.cell.rowCells;
    const place = values.findIndex((value) => typeof value === "string" && value.trim() !== "");
    if (place < 0) return null;
    const address = `${columnLetters(firstColumn + place)}${this.cell.row + 1}`;
    return this.add(null, { kind: "address", sheetName: null, address, wholeColumns: true });
  }

  private addCorner(): number | null {
    const { usedRows, usedColumns } = this.cell;
    if (!NAMED_BESIDE.has(this.main.call.name) || usedRows * usedColumns > MOST_CELLS) return null;
    const cells = this.firstCells(0);
    return cells === undefined ? null : this.add(null, { ...cells, fromCorner: true });
  }

  private addName(known: WorkbookName | undefined): number | null {
    if (known === undefined) return null;
    return this.add(null, { kind: "name", name: known.name, ofThisSheet: known.ofThisSheet });
  }
}

function historyIn(cells: ReadCells | null, wording: Wording): HistoryTable | null {
  return cells && { values: cells.values, words: wording(cells.language ?? "") };
}

function numberIn(cells: ReadCells | null): number | null {
  const value = cells?.values[0]?.[0];
  return typeof value === "number" ? value : null;
}

/** The place of the gates among the arguments of HEALTH. */
const GATES = 4;

/** Explained by what they are made of. */
const RICH: ReadonlySet<string> = new Set(["SCORE", "HEALTH"]);

/** Their parts are cells that have words beside them. */
const NAMED_BESIDE: ReadonlySet<string> = new Set(["SCORECARD", "FIT"]);

function liveTexts(texts: readonly string[], cells: ReadonlyMap<string, ReadCells>): readonly string[] | null {
  const live = texts.map((text) => liveText(text, (reference) => cells.get(reference)?.address));
  return live.every((text) => text !== null) ? live : null;
}

function withCells(key: string, found: ReadCells | undefined): [string, ReadCells][] {
  return found === undefined ? [] : [[key, found]];
}

function readCall(found: FoundCall, cells: ReadonlyMap<string, ReadCells>): ReadCall {
  const { call, formula } = found;
  const texts = argumentTexts(call, formula);
  const places = texts.map((text) => cells.get(text) ?? null);
  const size = [...cells.values()].reduce((sum, { values }) => sum + values.length * (values[0]?.length ?? 0), 0);
  const told = { ...found, texts, places, live: liveTexts(texts, cells) };
  if (size > MOST_CELLS) return { ...told, given: null };
  try {
    return { ...told, given: call.arguments.map((tree) => (tree ? asSent(calculate(tree, cells)) : null)) };
  } catch (error) {
    if (error instanceof BeyondUs) return { ...told, given: null };
    throw error;
  }
}
