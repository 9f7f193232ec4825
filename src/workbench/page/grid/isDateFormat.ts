/** Whether a number format shows days or times: it has their letters outside quotes, brackets and escapes. */
export function isDateFormat(numberFormat: string): boolean {
  return /[ymdhs]/i.test(numberFormat.replace(/"[^"]*"|\[[^\]]*\]|\\.|[_*]./g, "").replace(/General/gi, ""));
}
