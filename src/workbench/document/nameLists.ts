const known = new Map<string, readonly (readonly string[])[]>();

/** The lists of names that Excel continues: days and months, short and long, in English and in the user's language. */
export function nameLists(locale: string): readonly (readonly string[])[] {
  let lists = known.get(locale);
  if (!lists) known.set(locale, (lists = [...new Set(["en-US", locale])].flatMap(listsOf)));
  return lists;
}

function listsOf(locale: string): string[][] {
  return (["short", "long"] as const).flatMap((length) => [
    // 4 January 1970 was a Sunday, with which Excel's lists begin.
    names(7, new Intl.DateTimeFormat(locale, { weekday: length, timeZone: "UTC" }), (day) =>
      Date.UTC(1970, 0, 4 + day),
    ),
    names(12, new Intl.DateTimeFormat(locale, { month: length, timeZone: "UTC" }), (month) => Date.UTC(1970, month, 1)),
  ]);
}

function names(count: number, format: Intl.DateTimeFormat, timeOf: (index: number) => number): string[] {
  return Array.from({ length: count }, (_, i) => format.format(timeOf(i)));
}
