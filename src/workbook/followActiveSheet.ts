/** Calls back whenever another sheet is shown, until the returned function is called. */
export async function followActiveSheet(onChange: () => void): Promise<() => Promise<void>> {
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const told = (): Promise<void> => {
      onChange();
      return Promise.resolve();
    };
    const handler = context.workbook.worksheets.onActivated.add(told);
    await context.sync();
    return async () => {
      handler.remove();
      await context.sync(); // in the context the handler was added in: in another it is not known
    };
  });
}
