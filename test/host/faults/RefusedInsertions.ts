import type { SheetId } from "../../../src/templates";
import type { SheetPlan } from "../../../src/templates/SheetPlan";
import { insertSheet } from "../../../src/workbook/insertSheet";
import type { InsertedSheet } from "../../../src/workbook/InsertedSheet";
import { galleryPlan } from "../gallerySheets";
import { openExcel, type OpenExcel } from "../openExcel";

/** A workbook remembers what was done to it; now and then another one keeps that small. */
const MOST_TRIES_IN_A_WORKBOOK = 50;

interface Length {
  readonly plan: SheetPlan;
  /** So many of its first actions are the same as those of the whole plan. */
  readonly sameActions: number;
}

/** The insertion of one sheet into a workbook of somebody's, with one action refused at a time. */
export class RefusedInsertions {
  private excel: OpenExcel | undefined;
  private before = "";
  private tries = 0;

  private constructor(
    /** How many actions of the add-in it takes to build the sheet and to look at it once. */
    readonly actions: number,
    private readonly lengths: readonly Length[],
  ) {}

  /**
   * With the formulas that a user gets who decides nothing.
   *
   * @param lengthCount in as many lengths the plan is tried: what comes after a refused action is never carried out, but takes
   * time to send. Each length takes an insertion to measure, so that many are worth it only where many actions are refused
   */
  static async of(id: SheetId, lengthCount: number): Promise<RefusedInsertions> {
    // Nothing is waited for that is of no interest here.
    const plan = { ...galleryPlan(id), callsCustomFunctions: false };
    const actionsAround = await actionsOf({ ...plan, steps: [] });
    const lengths: Length[] = [];
    for (let i = 1; i < lengthCount; i++) {
      const shorter = { ...plan, steps: plan.steps.slice(0, Math.ceil((plan.steps.length * i) / lengthCount)) };
      lengths.push({ plan: shorter, sameActions: (await actionsOf(shorter)) - actionsAround });
    }
    const actions = await actionsOf(plan);
    return new RefusedInsertions(actions, [...lengths, { plan, sameActions: actions }]);
  }

  /** Refuses the nth action; what is wrong afterwards, undefined when all is well. */
  async fault(n: number): Promise<string | undefined> {
    const excel = await this.workbook();
    const plan = this.lengths.find(({ sameActions }) => n <= sameActions)?.plan;
    if (!plan) throw new Error(`There is no action ${n}`);
    excel.failAction(n, "GeneralException");
    const result = await insert(plan).catch((error: unknown) => error);
    if (result instanceof Error) return this.differenceAfter(result);
    this.excel = undefined; // it holds the sheet
    // A refused finishing touch leaves the sheet, and says so.
    return (result as InsertedSheet).notDone.length > 0 ? undefined : "the refusal went unnoticed";
  }

  private differenceAfter(refusal: Error): string | undefined {
    const after = this.excel ? stateOf(this.excel) : "";
    if (after === this.before) return undefined;
    this.excel = undefined;
    return `${refusal.message} Left behind: ${after}`;
  }

  private async workbook(): Promise<OpenExcel> {
    if (this.excel && this.tries < MOST_TRIES_IN_A_WORKBOOK) {
      this.tries += 1;
      return this.excel;
    }
    this.excel = await openWorkbookOfSomebody();
    this.before = stateOf(this.excel);
    this.tries = 1;
    return this.excel;
  }
}

async function actionsOf(plan: SheetPlan): Promise<number> {
  const excel = await openWorkbookOfSomebody();
  const already = excel.actionCount();
  await insert(plan);
  return excel.actionCount() - already;
}

function insert(plan: SheetPlan): Promise<InsertedSheet> {
  return insertSheet(
    () => plan,
    () => undefined,
  );
}

/** Two sheets, the second one shown, with a table, a name and a chart of their own. */
async function openWorkbookOfSomebody(): Promise<OpenExcel> {
  const excel = await openExcel({ explainsRefusals: false });
  await Excel.run(async (context) => {
    const first = context.workbook.worksheets.getFirst();
    first.getRange("A1:B3").formulas = [
      ["Customer", "Revenue"],
      ["Alder", 120],
      ["Birch", "=B2*2"],
    ];
    first.tables.add("A1:B3", true).name = "Customers";
    context.workbook.names.add("BestRevenue", first.getRange("B3"));
    first.charts.add("ColumnClustered", first.getRange("A1:B3"), "Columns").name = "Revenue";
    const second = context.workbook.worksheets.add("Notes");
    second.getRange("C4").formulas = [["=BestRevenue"]];
    second.activate();
    second.getRange("C4").select();
    await context.sync();
  });
  await excel.settled();
  return excel;
}

function stateOf({ document }: OpenExcel): string {
  return JSON.stringify(document.snapshot());
}
