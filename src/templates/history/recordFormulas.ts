/** The latest day an account was recorded, before another day if one is said; 0 when there is none. */
export function latestDay(account: string, before?: string): string {
  const days = "{records[date]}";
  const isEarlier = before === undefined ? "" : `*(${days}<${before})`;
  return `SUMPRODUCT(MAX(({records[account]}=${account})${isEarlier}*${days}))`;
}

/** What was recorded of an account on a day. A record is never changed afterwards: of two of one day the first one counts. */
export function recorded(column: string, account: string, day: string): string {
  const figures = `{records[${column}]}`;
  const isIt = `({records[account]}=${account})*({records[date]}=${day})*(${figures}<>"")`;
  // No record on that day is nothing yet.
  return `IF(N(${day})=0,"",IFERROR(INDEX(${figures},MATCH(1,INDEX(${isIt},0),0)),""))`;
}
