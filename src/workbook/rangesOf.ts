/** Gives the range of an address on one sheet. */
export type RangeAt = (address: string) => Excel.Range;

/** A sheet's ranges, each asked for once: every one that is asked for is four actions, and Excel keeps it until the end. */
export function rangesOf(sheet: Excel.Worksheet): RangeAt {
  const known = new Map<string, Excel.Range>();
  return (address) => {
    const range = known.get(address) ?? sheet.getRange(address);
    known.set(address, range);
    return range;
  };
}
