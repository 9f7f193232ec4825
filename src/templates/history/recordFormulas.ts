const DAYS = "{records[date]}";

/** The latest day an account was recorded; 0 when there is none. */
export function latestDay(account: string): string {
  return latestOf(account, "");
}

/** The latest before another day. */
export function latestDayBefore(account: string, day: string): string {
  return latestOf(account, `*(${DAYS}<${day})`);
}

/** The latest on which something was recorded in a column. */
export function latestDayWith(account: string, column: string): string {
  return latestOf(account, `*({records[${column}]}<>"")`);
}

function latestOf(account: string, condition: string): string {
  return `SUMPRODUCT(MAX(({records[account]}=${account})${condition}*${DAYS}))`;
}

/** What was recorded of an account on a day. A record is never changed afterwards: of two of one day the first one counts. */
export function recorded(column: string, account: string, day: string): string {
  const figures = `{records[${column}]}`;
  const isIt = `({records[account]}=${account})*({records[date]}=${day})*(${figures}<>"")`;
  // No record on that day is nothing yet.
  return `IF(N(${day})=0,"",IFERROR(INDEX(${figures},MATCH(1,INDEX(${isIt},0),0)),""))`;
}
