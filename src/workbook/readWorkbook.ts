import { queueSettings } from "./workbookSettings";

/** What a workbook holds before anything is added to it. */
export interface WorkbookBefore {
  readonly sheets: readonly string[];
  readonly sheetIds: readonly string[];
  /** Of tables and of defined names, on all sheets. */
  readonly names: readonly string[];
  readonly activeSheetId: string;
  readonly structureProtected: boolean;
  readonly calculationMode: Excel.Application["calculationMode"];
  /** What somebody has decided for this workbook, as it was kept; undefined when nobody has. */
  readonly settings: unknown;
}

/** One round trip. */
export async function readWorkbook(context: Excel.RequestContext): Promise<WorkbookBefore> {
  const { worksheets, tables, names, protection } = context.workbook;
  const { application } = context.workbook;
  const activeSheet = worksheets.getActiveWorksheet();
  worksheets.load("items/name,items/id");
  tables.load("items/name");
  names.load("items/name");
  protection.load("protected");
  activeSheet.load("id");
  application.load("calculationMode");
  const settings = queueSettings(context);
  await context.sync();

  return {
    sheets: worksheets.items.map(({ name }) => name),
    sheetIds: worksheets.items.map(({ id }) => id),
    names: [...tables.items, ...names.items].map(({ name }) => name),
    activeSheetId: activeSheet.id,
    structureProtected: protection.protected,
    calculationMode: application.calculationMode,
    settings: settings.isNullObject ? undefined : settings.value,
  };
}
