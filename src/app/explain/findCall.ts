import { kamCallsIn, type KamCall } from "../../formulas/kamCalls";
import type { SheetId } from "../../templates";
import { columnLetters } from "../../templates/address";
import { mainFormulas, type MainFormula } from "../../templates/mainFormulas";
import type { SelectedCell, WorkbookName } from "../../workbook/SelectedCell";
import { addressIn } from "./wantedCells";

/** A call that explains the selected cell, and the cell whose formula it is in. */
export interface FoundCall {
  readonly call: KamCall;
  readonly formula: string;
  /** The result, where it can be compared: the value that a cell shows. Undefined where no cell shows it. */
  readonly shown: unknown;
  /** Which row of the arguments is the selected one, where the formula spills. */
  readonly index: number;
  readonly address: string;
}

/** The main result of a sheet of ours, and what on the sheet says what it means. */
export interface MainCall extends FoundCall {
  /** The words beside its parts. */
  readonly words: WorkbookName | undefined;
  readonly bands: WorkbookName | undefined;
  readonly line: WorkbookName | undefined;
  readonly places: WorkbookName | undefined;
  /** In the sheet's words; empty where there is none. */
  readonly status: string;
}

/** The main result of where the selected cell stands, whatever the sheet's formulas look like; undefined where there is none. */
export function findMainCall(cell: SelectedCell): MainCall | undefined {
  const all = mainFormulas[cell.template as SheetId] ?? [];
  const main = all.find((each) => isAbout(each, cell));
  return main && mainCall(main, cell);
}

function isAbout({ about, result }: MainFormula, cell: SelectedCell): boolean {
  const areas = (about ?? [result]).map((key) => areaIfAny(key === undefined ? undefined : ownName(cell, key)));
  const known = areas.filter((area) => area !== undefined);
  if (!known.some(({ top, bottom }) => cell.row >= top && cell.row <= bottom)) return false;
  if (about === undefined) return true;
  const left = Math.min(...known.map((area) => area.left));
  return cell.column >= labelBefore(cell, left) && cell.column <= Math.max(...known.map((area) => area.right));
}

/** The column of the word before a column of the row; the column itself where there is none. */
function labelBefore({ rowCells: { values, firstColumn } }: SelectedCell, column: number): number {
  let before = column - 1 - firstColumn;
  while (before >= 0 && values[before] === "") before--;
  return before >= 0 && typeof values[before] === "string" ? before + firstColumn : column;
}

function mainCall(main: MainFormula, cell: SelectedCell): MainCall | undefined {
  const formula = withReferences(main.formula, cell);
  const [call] = formula === undefined ? [] : kamCallsIn(formula);
  if (call === undefined || formula === undefined) return undefined;
  const result = main.result === undefined ? undefined : areaIfAny(ownName(cell, main.result));
  const isInRow = result !== undefined && cell.row >= result.top && cell.row <= result.bottom;
  const address = isInRow ? `${columnLetters(result.left)}${cell.row + 1}` : cell.address;
  const shown = isInRow ? valueInRow(cell, result.left) : undefined;
  return { call, formula, shown, index: 0, address, ...meaningOf(main, cell) };
}

function meaningOf(
  { meaning, parts }: MainFormula,
  cell: SelectedCell,
): Pick<MainCall, "words" | "bands" | "line" | "places" | "status"> {
  const find = (key: string | undefined) => (key === undefined ? undefined : ownName(cell, key));
  const column = areaIfAny(find(meaning?.status))?.left;
  const status = column === undefined ? "" : valueInRow(cell, column);
  return {
    words: find(parts),
    bands: find(meaning?.bands),
    line: find(meaning?.line),
    places: find(meaning?.places),
    status: typeof status === "string" && !status.startsWith("#") ? status : "",
  };
}

/** The call in the selected cell, or in the cell that spills into it. */
export function findOwnCall(cell: SelectedCell): FoundCall | undefined {
  const source = cell.spilledFrom ?? { row: cell.row, column: cell.column, formula: cell.formula };
  const [call] = kamCallsIn(source.formula);
  return (
    call && { call, formula: source.formula, shown: cell.value, index: cell.row - source.row, address: cell.address }
  );
}

/** The call in the row that says most, for a row that is selected by its name. */
export function findCallInRow(cell: SelectedCell): FoundCall | undefined {
  const calls = cell.rowCells.formulas.flatMap((formula, i): FoundCall[] => {
    const [call] = typeof formula === "string" && formula.startsWith("=") ? kamCallsIn(formula) : [];
    const column = cell.rowCells.firstColumn + i;
    if (call === undefined || typeof formula !== "string") return [];
    const address = `${columnLetters(column)}${cell.row + 1}`;
    return [{ call, formula, shown: cell.rowCells.values[i], index: 0, address }];
  });
  const weight = ({ call }: FoundCall): number => {
    const place = SAYS_MOST.indexOf(call.name);
    return place < 0 ? SAYS_MOST.length : place;
  };
  return calls.sort((one, other) => weight(one) - weight(other))[0];
}

/** What a row is about, before what is made of it. */
const SAYS_MOST = ["SCORE", "HEALTH", "SCORECARD", "ATTAINMENT", "RELATIONSHIP", "PVM", "TOPSIS", "FIT"];

/** {name}, {row name} or {name 1:6}. */
const REFERENCE = /\{(row )?(\w+)(?: (\d+):(\d+))?\}/g;

/** The formula with names and addresses of this sheet; undefined where one of its names is gone. */
function withReferences(template: MainFormula["formula"], cell: SelectedCell): string | undefined {
  const keys = [...template.matchAll(REFERENCE)].map(([, , key = ""]) => key);
  if (keys.some((key) => areaIfAny(ownName(cell, key)) === undefined)) return undefined;
  const formula = template.replace(
    REFERENCE,
    (_, inRow: string | undefined, key: string, from?: string, to?: string) => {
      const name = ownName(cell, key);
      const area = areaIfAny(name);
      if (area !== undefined && from !== undefined && to !== undefined) {
        const [first, last] = [area.left + Number(from) - 1, area.left + Number(to) - 1];
        return `${columnLetters(first)}${area.top + 1}:${columnLetters(last)}${area.bottom + 1}`;
      }
      if (inRow === undefined || area === undefined) return name?.name ?? "";
      return `${columnLetters(area.left)}${cell.row + 1}:${columnLetters(area.right)}${cell.row + 1}`;
    },
  );
  return `=${formula}`;
}

/** The sheet's own name of a key: a second sheet of its kind has kam_weights_2, and a copy has names of its own. */
function ownName({ names, sheetName }: SelectedCell, key: string): WorkbookName | undefined {
  const isIt = ({ name }: WorkbookName) => new RegExp(`^kam_${key}(_\\d+)?$`, "i").test(name);
  const quoted = `'${sheetName.replaceAll("'", "''")}'!`;
  const isHere = ({ formula }: WorkbookName) =>
    [`=${quoted}`, `=${sheetName}!`].some((start) => formula.toLowerCase().startsWith(start.toLowerCase()));
  const here = names.filter((name) => isIt(name) && isHere(name));
  return here.find(({ ofThisSheet }) => ofThisSheet) ?? here[0];
}

function areaIfAny(name: WorkbookName | undefined) {
  return name === undefined ? undefined : areaOf(name);
}

function areaOf({ formula }: WorkbookName) {
  const range = addressIn(formula)?.range;
  const { top, left, bottom, right } = range ?? {};
  if (typeof top !== "number" || typeof left !== "number") return undefined;
  return { top, left, bottom: typeof bottom === "number" ? bottom : top, right: typeof right === "number" ? right : left }; // prettier-ignore
}

function valueInRow({ rowCells }: SelectedCell, column: number): unknown {
  return rowCells.values[column - rowCells.firstColumn];
}
