/** A formula's date as text, the same in every language of Excel. */
export function writtenDay(day: string): string {
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)&"-"&RIGHT("0"&DAY(${day}),2)`;
}
