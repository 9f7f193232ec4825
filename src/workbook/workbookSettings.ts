/** In the add-in's own settings of the workbook: they go along with the file, and no cell is needed for them. */
const KEY = "kam.settings";

/** Queues reading what is kept; sends nothing. */
export function queueSettings(context: Excel.RequestContext): Excel.Setting {
  const setting = context.workbook.settings.getItemOrNullObject(KEY);
  setting.load("value");
  return setting;
}

/** What somebody has decided for this workbook, as it was kept; undefined when nobody has. One round trip. */
export async function readSettings(): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = queueSettings(context);
    await context.sync();
    return setting.isNullObject ? undefined : (setting.value as unknown);
  });
}

/** Keeps other settings, or none, and gives those that were kept before. */
export async function changeSettings(settings: object | undefined): Promise<unknown> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const setting = queueSettings(context);
    await context.sync();
    const before = setting.isNullObject ? undefined : (setting.value as unknown);
    if (settings !== undefined) context.workbook.settings.add(KEY, settings);
    else if (!setting.isNullObject) setting.delete();
    await context.sync();
    return before;
  });
}
