import type { CellValue } from "./model";

/** Numbers, texts, FALSE and TRUE, errors: in this order, whatever they are. */
const RANKS: readonly ((value: CellValue) => boolean)[] = [
  (value) => typeof value === "number",
  (value) => typeof value === "string",
  (value) => typeof value === "boolean",
];

/**
 * How two cells stand to each other when Excel sorts: below zero when the first comes first. Empty cells (undefined) come last
 * whichever way one sorts, and errors are all alike.
 */
export function sortOrder(
  one: CellValue | undefined,
  other: CellValue | undefined,
  { descending = false, matchCase = false }: { readonly descending?: boolean; readonly matchCase?: boolean } = {},
): number {
  if (one === undefined || other === undefined) return Number(one === undefined) - Number(other === undefined);
  const order = rank(one) - rank(other) || withinRank(one, other, matchCase);
  return descending ? -order : order;
}

function rank(value: CellValue): number {
  const found = RANKS.findIndex((isOfRank) => isOfRank(value));
  return found < 0 ? RANKS.length : found;
}

function withinRank(one: CellValue, other: CellValue, matchCase: boolean): number {
  if (typeof one === "object" || typeof other === "object") return 0;
  if (typeof one !== "string" || typeof other !== "string") return Number(one) - Number(other);
  // Hyphens and apostrophes count only between texts that are otherwise the same: the one that has them is last.
  return compareTexts(plain(one), plain(other), matchCase) || one.length - other.length;
}

function plain(text: string): string {
  return text.replace(/['-]/g, "");
}

const withoutCase = new Intl.Collator("en", { sensitivity: "accent" });
const withCase = new Intl.Collator("en", { sensitivity: "variant" });

function compareTexts(one: string, other: string, matchCase: boolean): number {
  return (matchCase ? withCase : withoutCase).compare(one, other);
}
