import type { OwnValue } from "../../templates/options/OwnRows";
import type { RowColumn } from "../../templates/options/RowColumn";
import { numberInText, type DecimalSign } from "./numberInText";
import { plainWords } from "./plainWords";
import { wordsFor, type Wording } from "./Wording";

/** What a cell of the user's is in a column of the sheet; undefined where it cannot be there. */
export function readOwnValue(
  value: unknown,
  column: RowColumn,
  decimal: DecimalSign,
  wording: Wording,
): OwnValue | undefined {
  const { holds } = column;
  if (typeof holds === "object") return oneOf(String(value), holds, wording);
  switch (holds) {
    case "text":
      return String(value);
    case "yes":
      return markOf(value, wording);
    case "date":
      return within(typeof value === "number" ? value : dateIn(String(value)), { least: 1, most: LAST_DAY });
    case "number":
      return within(typeof value === "number" ? value : numberInText(String(value), decimal), column);
    case "figure": {
      const number = typeof value === "number" ? value : numberInText(String(value), decimal);
      if (number !== undefined) return number;
      const mark = markOf(value, wording);
      return mark === undefined ? undefined : mark === null ? "no" : "yes";
    }
  }
}

/** 31 December 9999, the last day that Excel knows. */
const LAST_DAY = 2_958_465;
const DAY = 86_400_000;
/** The day that Excel counts as 0, for every date from March 1900 on. */
const DAY_ZERO = Date.UTC(1899, 11, 30);

/** Only a date that everyone reads alike: 2026-11-20. */
function dateIn(text: string): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)(?:[T ].*)?$/.exec(text.trim()) ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).getUTCDate() === Number(day) ? (time - DAY_ZERO) / DAY : undefined;
}

function within(number: number | undefined, { least = -Infinity, most = Infinity }: Pick<RowColumn, "least" | "most">) {
  return number !== undefined && number >= least && number <= most ? number : undefined;
}

const YES = { text: "healthYes" } as const;

/** Marked, not marked (null), or something else. */
function markOf(value: unknown, wording: Wording): typeof YES | null | undefined {
  if (value === true || value === 1) return YES;
  if (value === false || value === 0) return null;
  const text = String(value).trim();
  const isOneOf = (words: readonly string[]) => words.map(plainWords).includes(plainWords(text));
  if (/^[✓✔]$/u.test(text) || isOneOf([...wordsFor(wording, "wordsYes"), wording.messages.healthYes])) return YES;
  return /^[-–—]+$/.test(text) || isOneOf(wordsFor(wording, "wordsNo")) ? null : undefined;
}

function oneOf(
  text: string,
  { oneOf: allowed }: Extract<RowColumn["holds"], object>,
  wording: Wording,
): string | undefined {
  const word = plainWords(text);
  for (const each of allowed) {
    const [own, ...others] =
      "mark" in each ? [each.mark, ...wordsFor(wording, each.words)] : [wording.messages[each.text]];
    if ([own, ...others].some((other) => plainWords(other) === word)) return own;
  }
  return undefined;
}
