/** Which of these workbook names stand for cells. One round trip. */
export async function namesThere(names: readonly string[]): Promise<ReadonlySet<string>> {
  return Excel.run(async (context) => {
    const ranges = names.map((name) => context.workbook.names.getItemOrNullObject(name).getRangeOrNullObject());
    ranges.forEach((range) => range.load("address"));
    await context.sync();
    return new Set(names.filter((_, i) => ranges[i]?.isNullObject === false));
  });
}
