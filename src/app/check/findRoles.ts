import { kamCallsIn, type KamCall } from "../../formulas/kamCalls";
import { areaOf, numberOf, type FormulaPlace } from "./areaOf";
import { cellArea, type CellArea } from "./CellArea";
import type { Pause } from "../Pause";
import { Roles } from "./Roles";
import type { WorkbookReading } from "./WorkbookReading";

/** Finds out what cells are for by what our functions are given: so the user's own tables are known as well as our sheets. */
export async function findRoles(book: WorkbookReading, pause: Pause): Promise<Roles> {
  const roles = new Roles();
  const known = new Map<string, readonly KamCall[]>();
  for (const sheet of book.sheets) {
    const { top, left, bottom, right } = sheet.area;
    for (let row = top; row <= bottom; row++) {
      const breath = pause();
      if (breath) await breath;
      for (let column = left; column <= right; column++) {
        const formula = sheet.formula(row, column);
        if (formula === undefined) continue;
        for (const call of callsIn(formula, known))
          takeCall({ call, place: { sheetId: sheet.id, row, column }, book, roles });
      }
    }
  }
  return roles;
}

/** Formulas repeat in R1C1 notation: each text is read once. */
function callsIn(formula: string, known: Map<string, readonly KamCall[]>): readonly KamCall[] {
  const calls = known.get(formula) ?? kamCallsIn(formula, "R1C1");
  if (calls.length > 0) known.set(formula, calls);
  return calls;
}

interface Occurrence {
  readonly call: KamCall;
  readonly place: FormulaPlace;
  readonly book: WorkbookReading;
  readonly roles: Roles;
}

/** Which arguments of a function are weights, bands … by position. */
interface Signature {
  readonly weights?: readonly number[];
  readonly bands?: number;
  readonly figures?: readonly number[];
  readonly also?: (occurrence: Occurrence) => void;
}

const SIGNATURES: Readonly<Record<string, Signature>> = {
  SCORE: { weights: [1], figures: [0], also: (each) => takeScores(each, 3, 4, true) },
  COVERAGE: { weights: [1], figures: [0], also: (each) => takeScores(each, 2, 3, false) },
  EXPLAIN: { weights: [1], figures: [0], also: (each) => takeScores(each, 4, 5, false) },
  ROBUSTNESS: { weights: [1], figures: [0] },
  BREAKEVEN: { weights: [1], figures: [0] },
  TOPSIS: { weights: [1], figures: [0] },
  NORMALIZE: { figures: [0] },
  TIER: { bands: 1 },
  BAND: { bands: 1, figures: [0] },
  HEALTH: { weights: [1], figures: [0, 2], also: takeHealth },
  EXPLAINHEALTH: { weights: [1], figures: [0, 2] },
  SCORECARD: { weights: [1, 3], also: takeScorecard },
  BALANCE: { weights: [1] },
  COMPLETENESS: { weights: [1] },
  ATTAINMENT: { also: takeKpis },
  SMART: { also: takeSmart },
  OVERDUE: { figures: [0], also: takeOverdue },
  RELATIONSHIP: { also: takeStakeholders },
  MISSINGROLES: { also: takeStakeholders },
  NPS: { figures: [0] },
  NPSMARGIN: { figures: [0] },
  CSAT: { figures: [0] },
  CES: { figures: [0] },
  GRR: { figures: [0, 1] },
  NRR: { figures: [0, 1] },
  PVM: { figures: [0, 1, 2, 3, 4, 5] },
  POCKETPRICE: { figures: [0, 1, 2] },
  HHI: { figures: [0] },
  TOPSHARE: { figures: [0] },
  ABC: { figures: [0] },
  WHALECURVE: { figures: [0] },
  PAYBACK: { figures: [1] },
};

function takeCall(occurrence: Occurrence): void {
  const { call, roles } = occurrence;
  const signature = SIGNATURES[call.name];
  if (!signature) return;
  for (const position of signature.weights ?? []) roles.weights.add(argument(occurrence, position));
  for (const position of [...(signature.weights ?? []), ...(signature.figures ?? [])])
    roles.figures.add(argument(occurrence, position));
  if (signature.bands !== undefined) roles.bands.add(argument(occurrence, signature.bands));
  signature.also?.(occurrence);
}

function argument({ call, place, book }: Occurrence, position: number): CellArea | undefined {
  return areaOf(call.arguments[position], place, book);
}

function number({ call, place, book }: Occurrence, position: number): number | undefined {
  return numberOf(call.arguments[position], place, book);
}

const cellOf = ({ place }: Occurrence): CellArea => cellArea(place.sheetId, place.row, place.column);

function takeScores(occurrence: Occurrence, least: number, most: number, isScore: boolean): void {
  const scores = argument(occurrence, 0);
  if (!scores) return;
  const { roles } = occurrence;
  roles.addScores(scores, number(occurrence, least) ?? 1, number(occurrence, most) ?? 10);
  if (isScore && scores.top === scores.bottom)
    roles.scoreFormulas.push({ at: cellOf(occurrence), scores, weights: argument(occurrence, 1) });
}

function takeHealth(occurrence: Occurrence): void {
  occurrence.roles.components.add(argument(occurrence, 0));
  occurrence.roles.healthCells.push(cellOf(occurrence));
}

function takeScorecard(occurrence: Occurrence): void {
  occurrence.roles.scorecardCells.push(cellOf(occurrence));
}

function takeKpis(occurrence: Occurrence): void {
  const [actual, target, direction, baseline] = [0, 1, 2, 3].map((position) => argument(occurrence, position));
  if (!actual || !target) return;
  for (let i = 0; i <= target.bottom - target.top; i++)
    occurrence.roles.addKpi({
      target: rowOf(target, i),
      actual: rowOf(actual, i),
      direction: direction && rowOf(direction, i),
      baseline: baseline && rowOf(baseline, i),
    });
}

/** The nth cell of a column; a single cell serves every row. */
function rowOf({ sheetId, top, left, bottom }: CellArea, i: number): CellArea {
  return cellArea(sheetId, top === bottom ? top : top + i, left);
}

function isFirst({ call, roles }: Occurrence, area: CellArea): boolean {
  return area.top === area.bottom || roles.isFirstOf(call.name, area);
}

function takeSmart(occurrence: Occurrence): void {
  const kpi = argument(occurrence, 0);
  if (!kpi || !isFirst(occurrence, kpi)) return;
  const at = cellOf(occurrence);
  for (let i = 0; i <= kpi.bottom - kpi.top; i++)
    occurrence.roles.addStatement({
      kpi: { ...kpi, top: kpi.top + i, bottom: kpi.top + i },
      letters: cellArea(at.sheetId, at.top + i, at.left),
    });
}

function takeOverdue(occurrence: Occurrence): void {
  const due = argument(occurrence, 0);
  if (!due || !isFirst(occurrence, due)) return;
  const at = cellOf(occurrence);
  for (let i = 0; i <= due.bottom - due.top; i++)
    occurrence.roles.overdue.push({ at: cellArea(at.sheetId, at.top + i, at.left), due: rowOf(due, i) });
}

function takeStakeholders(occurrence: Occurrence): void {
  const people = argument(occurrence, 0);
  const asOf = number(occurrence, 1);
  const { stakeholders } = occurrence.roles;
  if (!people || asOf === undefined) return;
  const isKnown = stakeholders.some((each) => each.people.sheetId === people.sheetId && each.people.top === people.top);
  if (!isKnown) stakeholders.push({ people, asOf });
}
