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
  readonly bands: WorkbookName | undefined;
  readonly line: WorkbookName | undefined;
  readonly places: WorkbookName | undefined;
  /** In the sheet's words; empty where there is none. */
  readonly status: string;
}

/** The sheet's main result in the selected row, whatever the sheet's formulas look like; undefined where there is none. */
export function findMainCall(cell: SelectedCell): MainCall | undefined {
  const main = mainFormulas[cell.template as SheetId];
  const results = main && ownName(cell, main.result);
  const area = areaIfAny(results);
  if (main === undefined || area === undefined || cell.row < area.top || cell.row > area.bottom) return undefined;
  const formula = withReferences(main.formula, cell);
  const [call] = formula === undefined ? [] : kamCallsIn(formula);
  if (call === undefined || formula === undefined) return undefined;
  const address = `${columnLetters(area.left)}${cell.row + 1}`;
  const shown = valueInRow(cell, area.left);
  return { call, formula, shown, index: 0, address, ...meaningOf(main, cell) };
}

function meaningOf(
  { meaning }: MainFormula,
  cell: SelectedCell,
): Pick<MainCall, "bands" | "line" | "places" | "status"> {
  const find = (key: string | undefined) => (key === undefined ? undefined : ownName(cell, key));
  const column = areaIfAny(find(meaning?.status))?.left;
  const status = column === undefined ? "" : valueInRow(cell, column);
  return {
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

/** The formula with names and addresses of this sheet; undefined where one of its names is gone. */
function withReferences(template: MainFormula["formula"], cell: SelectedCell): string | undefined {
  const keys = [...template.matchAll(/\{(?:row )?(\w+)\}/g)].map(([, key = ""]) => key);
  if (keys.some((key) => areaIfAny(ownName(cell, key)) === undefined)) return undefined;
  const formula = template.replace(/\{(row )?(\w+)\}/g, (_, inRow: string | undefined, key: string) => {
    const name = ownName(cell, key);
    const area = areaIfAny(name);
    if (inRow === undefined || area === undefined) return name?.name ?? "";
    return `${columnLetters(area.left)}${cell.row + 1}:${columnLetters(area.right)}${cell.row + 1}`;
  });
  return `=${formula}`;
}

/** The sheet's own name of a key: a second sheet of its kind has kam_weights_2, and a copy has names of its own. */
export function ownName({ names, sheetName }: SelectedCell, key: string): WorkbookName | undefined {
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
