/**
 * Calls back whenever the user goes to another cell, and whenever cells or results change, until the returned function is called.
 * Excel raises several events for one thing a user does: whoever follows waits for the last of them.
 */
export async function followSelection(onChange: () => void): Promise<() => Promise<void>> {
  const told = (): Promise<void> => {
    onChange();
    return Promise.resolve();
  };
  return Excel.run({ delayForCellEdit: true }, async (context) => {
    const { worksheets } = context.workbook;
    const handlers = [
      worksheets.onSelectionChanged.add(told),
      worksheets.onActivated.add(told),
      worksheets.onDeleted.add(told),
      worksheets.onChanged.add(told),
      worksheets.onCalculated.add(told),
    ];
    await context.sync();
    return async () => {
      for (const handler of handlers) handler.remove();
      await context.sync(); // in the context the handlers were added in: in another they are not known
    };
  });
}
