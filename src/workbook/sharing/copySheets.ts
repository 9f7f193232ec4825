import { IDENTITY } from "../identityProperties";
import { WorkbookError } from "../WorkbookError";
import { removeSheets } from "./removeSheets";
import { queueMark } from "./sharedMark";

export interface SheetToCopy {
  readonly sheetId: string;
  readonly sheetName: string;
  /** Free among the names of sheets. */
  readonly copyName: string;
  readonly tables: readonly { readonly name: string; readonly address: string }[];
}

export interface CopiedSheet {
  readonly sheetId: string;
  readonly sheetName: string;
  readonly originalId: string;
  readonly originalName: string;
  /** The copy's name of each table, by the name of the table. */
  readonly tables: ReadonlyMap<string, string>;
  /** Names that hold on the copy only, as Excel has given it them. */
  readonly names: readonly { readonly name: string; readonly formula: string }[];
  /** A copy of one of the product's sheets. */
  readonly isOurs: boolean;
  /** Protected again, and how, once everything is written. */
  readonly protection: Excel.WorksheetProtectionOptions | undefined;
}

/**
 * Copies sheets behind all others, or leaves the workbook as it was. A copy of a protected sheet is open until `protectCopies`.
 *
 * @throws WorkbookError sheetProtected: by a password; leftBehind
 */
export async function copySheets(sheets: readonly SheetToCopy[]): Promise<CopiedSheet[]> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    const before = new Set(worksheets.items.map(({ id }) => id));
    try {
      context.application.suspendApiCalculationUntilNextSync();
      const copies = sheets.map((each) => queueCopy(worksheets, each));
      await context.sync();

      const placed = copies.map(({ copy, ...each }) => ({
        ...each,
        copy,
        places: copy.tables.items.map((table) => ({ table, range: loadedRange(table) })),
      }));
      for (const { copy } of placed) queueIdentity(copy);
      for (const { copy, sheet } of placed) await open(context, copy, sheet);
      await context.sync();
      return placed.map(copiedSheet);
    } catch (failure) {
      await removeWhatIsNew(before, failure);
      throw failure;
    }
  });
}

function queueCopy(worksheets: Excel.WorksheetCollection, sheet: SheetToCopy) {
  const copy = worksheets.getItem(sheet.sheetId).copy("End");
  copy.name = sheet.copyName;
  copy.visibility = "Visible";
  copy.load("id,name");
  copy.tables.load("items/name");
  copy.names.load("items/name,items/formula");
  copy.protection.load("protected,options");
  copy.customProperties.load("items/key");
  return { sheet, copy };
}

function queueIdentity(copy: Excel.Worksheet): void {
  queueMark(copy, "copy");
  // A sheet of ours knows with which formulas it was made; the copy was made with Excel's own.
  if (isOurs(copy)) copy.customProperties.add(IDENTITY.formulas, "plain");
}

function isOurs({ customProperties }: Excel.Worksheet): boolean {
  return customProperties.items.some(({ key }) => key.toLowerCase() === IDENTITY.template);
}

async function open(context: Excel.RequestContext, copy: Excel.Worksheet, { sheetName }: SheetToCopy): Promise<void> {
  if (!copy.protection.protected) return;
  copy.protection.unprotect();
  try {
    await context.sync();
  } catch (error) {
    // The only reason Excel has to refuse this: somebody has set a password.
    throw new WorkbookError("sheetProtected", { sheetName }, { cause: error });
  }
}

function loadedRange(table: Excel.Table): Excel.Range {
  const range = table.getRange();
  range.load("address");
  return range;
}

function copiedSheet({
  sheet,
  copy,
  places,
}: {
  readonly sheet: SheetToCopy;
  readonly copy: Excel.Worksheet;
  readonly places: readonly { readonly table: Excel.Table; readonly range: Excel.Range }[];
}): CopiedSheet {
  const at = new Map(places.map(({ table, range }) => [range.address.replace(/^.*!/, ""), table.name]));
  return {
    sheetId: copy.id,
    sheetName: sheet.copyName,
    originalId: sheet.sheetId,
    originalName: sheet.sheetName,
    tables: new Map(sheet.tables.map(({ name, address }) => [name, at.get(address) ?? name])),
    names: copy.names.items.map(({ name, formula }) => ({
      name: name.replace(/^.*!/, ""),
      formula: String(formula),
    })),
    isOurs: isOurs(copy),
    protection: copy.protection.protected ? copy.protection.options : undefined,
  };
}

/** Whatever sheets are there that were not there before. */
async function removeWhatIsNew(before: ReadonlySet<string>, failure: unknown): Promise<void> {
  const sheetIds = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/id");
    await context.sync();
    return worksheets.items.map(({ id }) => id).filter((id) => !before.has(id));
  });
  await removeSheets(sheetIds, failure);
}
