import { kamFunctionsIn } from "../../formulas/kamFunction";
import type { Messages } from "../../i18n";
import { fill } from "../../i18n/fill";
import { relativeAddress } from "../../templates/address";
import { isPending } from "../../workbook/isPending";
import { insertSheet } from "../../workbook/insertSheet";
import { copySheets, type CopiedSheet } from "../../workbook/sharing/copySheets";
import { readCopies } from "../../workbook/sharing/readCopies";
import { readForSharing } from "../../workbook/sharing/readForSharing";
import { removeSheets } from "../../workbook/sharing/removeSheets";
import type { SharedReading, SheetCells } from "../../workbook/sharing/SharedReading";
import { markSheet } from "../../workbook/sharing/sharedMark";
import { protectCopies, writeCopies } from "../../workbook/sharing/writeCopies";
import { WorkbookError } from "../../workbook/WorkbookError";
import { readWhenCalculated } from "../readWhenCalculated";
import { pauseFor, type Pause } from "../Pause";
import { copyNames } from "./copyNames";
import { differingCells, type DifferingCell } from "./differingCells";
import { cutLinks, type CutLinks } from "./cutLinks";
import { frozenCells } from "./frozenCells";
import { asConstant, matters, planCopies, type CopiedCell, type CopyPlan } from "./planCopies";
import { planComparison } from "./planComparison";
import type { SharedCopy, SharedSheet, SharingStep } from "./SharedCopy";
import { Repointing } from "./Repointing";
import { writeSteps } from "./writeSteps";

type WantedSheets = readonly { readonly sheetId: string; readonly sheetName: string }[];

interface Steps {
  readonly report: (step: SharingStep) => void;
  readonly signal: AbortSignal;
}

/**
 * Copies sheets so that they work without the add-in, and says how the copies compare with them. The originals are only read.
 * Whatever fails, or when the user cancels, the copies are taken away again.
 */
export async function shareCopy(
  wanted: WantedSheets,
  messages: Messages,
  { report, signal }: Steps,
): Promise<SharedCopy> {
  const goOn = () => signal.throwIfAborted();
  const pause = pauseFor(signal);
  report("reading");
  const reading = await readCalculated(wanted, goOn);
  goOn();
  report("copying");
  const copied = await copySheets(toCopy(reading, messages));
  const made = copied.map(({ sheetId }) => sheetId);
  try {
    goOn();
    report("writing");
    const repointing = new Repointing(reading, copied);
    const links = await cutLinks(reading, copied, repointing);
    goOn();
    const plans = await planCopies(reading, copied, repointing, pause);
    await write(plans, goOn);
    report("checking");
    const { plans: settled, differing } = await checked(plans, goOn, pause);
    await protectCopies(copied);
    const sheets = settled.map((plan) => sharedSheet(plan, links));
    const comparison = await insertSheet(({ sheets: taken }) => planComparison(sheets, messages, taken), goOn);
    made.push(comparison.sheetId);
    await markSheet(comparison.sheetId, "comparison");
    goOn();
    return { sheets, comparison: { sheetId: comparison.sheetId, sheetName: comparison.sheetName }, differing };
  } catch (failure) {
    await removeSheets(made, failure);
    throw failure;
  }
}

/** @throws WorkbookError stillCalculating */
async function readCalculated(wanted: WantedSheets, goOn: () => void): Promise<SharedReading> {
  const read = () => readForSharing(wanted, matters, goOn);
  const reading = await readWhenCalculated(read, (each) => pendingSheet(each) !== undefined, goOn);
  const pending = pendingSheet(reading);
  if (pending !== undefined) throw new WorkbookError("stillCalculating", { sheetName: pending.name });
  return reading;
}

/** A sheet with a formula of ours that has no result yet. */
function pendingSheet({ chosen }: SharedReading): SheetCells | undefined {
  return chosen.find(({ values, formulas }) =>
    values.some((row, i) =>
      row.some((value, j) => isPending(value) && kamFunctionsIn(String(formulas[i]?.[j])).length > 0),
    ),
  );
}

function toCopy({ chosen, sheetNames, tables }: SharedReading, messages: Messages) {
  const names = copyNames(chosen.map(({ name }) => name), (name) => fill(messages.shareCopyName, { name }), sheetNames); // prettier-ignore
  return chosen.map(({ id, name }, i) => ({
    sheetId: id,
    sheetName: name,
    copyName: names[i] ?? name,
    tables: tables.filter(({ sheetId }) => sheetId === id),
  }));
}

async function write(plans: readonly CopyPlan[], goOn: () => void): Promise<void> {
  const steps = plans.flatMap(({ copy, cells }) => writeSteps(copy.sheetId, cells));
  if (steps.length > 0) await writeCopies(steps, goOn);
}

/**
 * Compares every cell of the copies with its original. What differs, for whatever reason, becomes the value it should be; what
 * still differs after that is told.
 */
async function checked(
  plans: readonly CopyPlan[],
  goOn: () => void,
  pause: Pause,
): Promise<{ plans: CopyPlan[]; differing: number }> {
  const first = await compare(plans, goOn, pause);
  if (first.every(({ cells }) => cells.length === 0)) return { plans: [...plans], differing: 0 };
  const corrections = first.map(({ plan, cells }) => ({ ...plan, cells: cells.map((each) => asFrozen(each, plan)) }));
  await write(corrections, goOn);
  const second = await compare(plans, goOn, pause);
  return {
    plans: plans.map((plan, i) => ({ ...plan, cells: corrected(plan.cells, corrections[i]?.cells ?? []) })),
    differing: second.reduce((sum, { cells }) => sum + cells.length, 0),
  };
}

async function compare(plans: readonly CopyPlan[], goOn: () => void, pause: Pause): Promise<Comparison[]> {
  const copies: CopiedSheet[] = plans.map(({ copy }) => copy);
  const shown = await readCopies(copies, goOn);
  const compared: Comparison[] = [];
  for (const [i, plan] of plans.entries())
    compared.push({ plan, cells: await differingCells(plan.original, shown[i] ?? EMPTY, pause) });
  return compared;
}

interface Comparison {
  readonly plan: CopyPlan;
  readonly cells: readonly DifferingCell[];
}

const EMPTY: Pick<SheetCells, "top" | "left" | "values"> = { top: 0, left: 0, values: [] };

function asFrozen({ row, column, value }: DifferingCell, { original }: CopyPlan): CopiedCell {
  const formula = String(original.formulas[row - original.top]?.[column - original.left] ?? "");
  const names = kamFunctionsIn(formula);
  return { row, column, formula: asConstant(value), frozen: { kind: "differed", names }, names };
}

function corrected(cells: readonly CopiedCell[], corrections: readonly CopiedCell[]): CopiedCell[] {
  const at = ({ row, column }: CopiedCell) => `${row},${column}`;
  const changed = new Set(corrections.map(at));
  return [...cells.filter((cell) => !changed.has(at(cell))), ...corrections];
}

function sharedSheet({ copy, original, cells }: CopyPlan, { cut, untold }: CutLinks): SharedSheet {
  const { top, left, values } = original;
  const bottom = Math.max(top, top + values.length - 1);
  const untoldOfCharts = untold.get(copy.sheetId);
  return {
    sheetId: copy.sheetId,
    sheetName: copy.sheetName,
    originalName: copy.originalName,
    turned: cells.filter(({ frozen, names }) => frozen === undefined && names.length > 0).length,
    frozen: frozenCells(cells),
    cut: cut.get(copy.sheetId) ?? [],
    ...(untoldOfCharts && { untold: untoldOfCharts }),
    area: relativeAddress({ top, left, bottom, right: Math.max(left, left + (values[0]?.length ?? 1) - 1) }),
  };
}
