import type { MessageKey, Messages } from "../../i18n";
import { cellArea, type CellArea } from "./CellArea";
import type { Roles } from "./Roles";
import { bodyOf, type SheetReading } from "./SheetReading";
import type { WorkbookReading } from "./WorkbookReading";
import type { TableSnapshot } from "../../workbook/WorkbookSnapshot";

/** What the cells of our own sheets are for, also where they were made with Excel's own functions: by their names and headers. */
export function ownRoles(book: WorkbookReading, roles: Roles, languages: readonly Messages[]): void {
  for (const { name, formula, sheetId } of book.names) {
    const [, stem, ending = ""] = /^kam_(\w+?)(_\d+)?$/.exec(name) ?? [];
    const area = book.areaOfAddress(formula.replace(/^=/, ""), sheetId);
    const take = stem === undefined ? undefined : BY_NAME[stem];
    if (area && take) take({ area, ending, book, roles });
  }
  for (const sheet of book.sheets)
    if (sheet.snapshot.ours?.formulas === "plain")
      for (const table of sheet.tables) takeTable({ sheet, table, book, roles, languages });
}

interface Named {
  readonly area: CellArea;
  /** Of all names of the sheet: "", "_2" … */
  readonly ending: string;
  readonly book: WorkbookReading;
  readonly roles: Roles;
}

const BY_NAME: Readonly<Record<string, (named: Named) => void>> = {
  weights: ({ area, ending, book, roles }) => {
    takeWeights(area, roles);
    const least = book.numberIn(book.named(`kam_lowest_score${ending}`)) ?? 1;
    const most = book.numberIn(book.named(`kam_highest_score${ending}`)) ?? 10;
    const scores = below(area, book);
    if (scores) roles.addScores(scores, least, most);
  },
  health_weights: ({ area, book, roles }) => {
    takeWeights(area, roles);
    roles.components.add(below(area, book));
  },
  plan_part_weights: ({ area, roles }) => takeWeights(area, roles),
  tiers: ({ area, roles }) => roles.bands.add(area),
  health_score: ({ area, roles }) => {
    for (let row = area.top; row <= area.bottom; row++) roles.healthCells.push(cellArea(area.sheetId, row, area.left));
  },
  scorecard_total: ({ area, roles }) => {
    roles.scorecardCells.push(area);
  },
};

function takeWeights(area: CellArea, roles: Roles): void {
  roles.weights.add(area);
  roles.figures.add(area);
}

/** The columns of the table that the weights stand above. */
function below({ sheetId, left, right, bottom }: CellArea, book: WorkbookReading): CellArea | undefined {
  const table = book
    .sheet(sheetId)
    ?.tables.find((each) => each.top > bottom && each.left <= left && each.right >= right);
  return table && { ...bodyOf(table), left, right };
}

interface OwnTable {
  readonly sheet: SheetReading;
  readonly table: TableSnapshot;
  readonly book: WorkbookReading;
  readonly roles: Roles;
  readonly languages: readonly Messages[];
}

function takeTable({ sheet, table, book, roles, languages }: OwnTable): void {
  const { top, bottom } = bodyOf(table);
  const headed = (...headers: readonly MessageKey[]): number | undefined => {
    const words = languages.flatMap((messages) => headers.map((header) => messages[header]));
    for (let column = table.left; column <= table.right; column++)
      if (words.includes(String(sheet.value(table.top, column)))) return column;
    return undefined;
  };
  const kpi = kpiColumns(headed);
  const overdue = headed("planDaysOverdue", "reviewDaysOverdue");
  const due = headed("planDue", "reviewDue");
  const contact = headed("planLastContact");
  const asOf = asOfDay(sheet.id, book);
  for (let row = top; row <= bottom; row++) {
    const at = (column: number) => cellArea(sheet.id, row, column);
    if (kpi) takeKpi(kpi, at, roles);
    if (overdue !== undefined && due !== undefined) roles.overdue.push({ at: at(overdue), due: at(due) });
  }
  if (contact !== undefined && asOf !== undefined)
    roles.stakeholders.push({ people: { ...bodyOf(table), right: contact + 1 }, asOf });
}

/** Each plan has its own day; the names of a second one end with a number. */
function asOfDay(sheetId: string, book: WorkbookReading): number | undefined {
  const names = book.names.filter(({ name }) => /^kam_plan_as_of(_\d+)?$/.test(name));
  return book.numberIn(
    names.flatMap(({ name, sheetId: of }) => book.named(name, of) ?? []).find((area) => area.sheetId === sheetId),
  );
}

const KPI_HEADERS = {
  name: "scorecardKpi",
  baseline: "scorecardBaseline",
  target: "scorecardTarget",
  due: "scorecardDue",
  actual: "scorecardActual",
  letters: "scorecardLacks",
  direction: "scorecardDirection",
} as const satisfies Record<string, MessageKey>;

type KpiColumns = Readonly<Record<keyof typeof KPI_HEADERS, number>>;

/** Those of a scorecard, all of them; undefined where the table is another one. */
function kpiColumns(headed: (header: MessageKey) => number | undefined): KpiColumns | undefined {
  const columns = Object.entries(KPI_HEADERS).map(([column, header]) => [column, headed(header)] as const);
  if (columns.some(([, found]) => found === undefined)) return undefined;
  return Object.fromEntries(columns) as KpiColumns;
}

function takeKpi(kpi: KpiColumns, at: (column: number) => CellArea, roles: Roles): void {
  roles.addKpi({
    target: at(kpi.target),
    actual: at(kpi.actual),
    direction: at(kpi.direction),
    baseline: at(kpi.baseline),
  });
  // What is written about a KPI stands side by side, from its name to its date.
  roles.addStatement({ kpi: { ...at(kpi.name), right: kpi.due }, letters: at(kpi.letters) });
}
