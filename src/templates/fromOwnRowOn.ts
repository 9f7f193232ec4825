/**
 * Cells of the table "accounts" from the formula's own row down, for a formula beside the table that spills. Where a sheet's row
 * is put in above the first account, the table takes it in and the formula moves down: every result still stands beside its own
 * account. Between the table and the formula there is a column "beforeResults".
 */
export function fromOwnRowOn(columns: string): string {
  const [first = "", last = first] = columns.split(":");
  const ownPlace = "ROWS({header:here.beforeResults})-1";
  return `INDEX({accounts[${first}]},${ownPlace}):INDEX({accounts[${last}]},ROWS({accounts[${last}]}))`;
}
