import { areaKey, type CellArea } from "./CellArea";

/** Accounts scored on criteria: the columns are criteria, the rows accounts. */
export interface ScoreBlock {
  readonly sheetId: string;
  readonly left: number;
  readonly right: number;
  readonly least: number;
  readonly most: number;
  readonly rows: ReadonlySet<number>;
}

/** One formula that scores one account. */
export interface ScoreFormula {
  readonly at: CellArea;
  readonly scores: CellArea;
  readonly weights: CellArea | undefined;
}

/** One figure against its target. */
export interface KpiRow {
  readonly target: CellArea;
  readonly actual: CellArea;
  readonly direction: CellArea | undefined;
  readonly baseline: CellArea | undefined;
}

/** What is written down about one KPI, from its name to its date, and the cell that says which letters of SMART it lacks. */
export interface KpiStatement {
  readonly kpi: CellArea;
  readonly letters: CellArea;
}

/** What cells are for, as far as formulas and our own sheets tell. */
export class Roles {
  readonly weights = new AreaSet();
  readonly bands = new AreaSet();
  /** From 0 to 100. */
  readonly components = new AreaSet();
  /** Where a function needs numbers, blank cells and what says "not scored" aside. */
  readonly figures = new AreaSet();
  readonly stakeholders: { readonly people: CellArea; readonly asOf: number }[] = [];
  readonly overdue: { readonly at: CellArea; readonly due: CellArea }[] = [];
  readonly scoreFormulas: ScoreFormula[] = [];
  readonly healthCells: CellArea[] = [];
  readonly scorecardCells: CellArea[] = [];
  private readonly spilled = new Set<string>();
  private readonly blocks = new Map<string, ScoreBlock & { readonly rows: Set<number> }>();
  private readonly kpisByTarget = new Map<string, KpiRow>();
  private readonly statementsByCell = new Map<string, KpiStatement>();
  private readonly statementsByRow = new Map<string, KpiStatement>();

  get scores(): readonly ScoreBlock[] {
    return [...this.blocks.values()];
  }

  get kpis(): readonly KpiRow[] {
    return [...this.kpisByTarget.values()];
  }

  get statements(): readonly KpiStatement[] {
    return [...this.statementsByCell.values()];
  }

  /** Excel gives the formula of a spill for each of its cells: only the first one is where it stands. */
  isFirstOf(name: string, area: CellArea): boolean {
    const key = `${name} ${areaKey(area)}`;
    if (this.spilled.has(key)) return false;
    this.spilled.add(key);
    return true;
  }

  addScores({ sheetId, top, left, bottom, right }: CellArea, least: number, most: number): void {
    const key = `${sheetId} ${left} ${right} ${least} ${most}`;
    const block = this.blocks.get(key) ?? { sheetId, left, right, least, most, rows: new Set<number>() };
    for (let row = top; row <= bottom; row++) block.rows.add(row);
    this.blocks.set(key, block);
  }

  addKpi(kpi: KpiRow): void {
    const key = areaKey(kpi.target);
    const known = this.kpisByTarget.get(key);
    this.kpisByTarget.set(key, { ...known, ...kpi, baseline: kpi.baseline ?? known?.baseline });
  }

  addStatement(statement: KpiStatement): void {
    const { sheetId, top } = statement.kpi;
    this.statementsByCell.set(areaKey(statement.letters), statement);
    this.statementsByRow.set(`${sheetId} ${top}`, statement);
  }

  /** What is written about the KPI of that row. */
  statementIn(sheetId: string, row: number): KpiStatement | undefined {
    return this.statementsByRow.get(`${sheetId} ${row}`);
  }
}

/** Areas, each once. */
class AreaSet {
  private readonly areas = new Map<string, CellArea>();

  add(area: CellArea | undefined): void {
    if (area) this.areas.set(areaKey(area), area);
  }

  get all(): readonly CellArea[] {
    return [...this.areas.values()];
  }
}
