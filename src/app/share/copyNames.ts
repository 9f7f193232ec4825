const LONGEST_SHEET_NAME = 31;

/** Free names for copies: "Plan (shared)"; a long name is cut, and a number is put behind where the name is taken. Pure. */
export function copyNames(
  names: readonly string[],
  withMark: (name: string) => string,
  taken: readonly string[],
): string[] {
  const used = new Set(taken.map((name) => name.toLowerCase()));
  return names.map((name) => {
    for (let number = 1; ; number++) {
      const ending = number === 1 ? "" : ` ${number}`;
      const room = LONGEST_SHEET_NAME - withMark("").length - ending.length;
      // A half of a surrogate pair is no character.
      const short = name.slice(0, room).replace(/[\uD800-\uDBFF]$/, "").trimEnd(); // prettier-ignore
      const candidate = withMark(short) + ending;
      if (used.has(candidate.toLowerCase())) continue;
      used.add(candidate.toLowerCase());
      return candidate;
    }
  });
}
