import { fill } from "../i18n/fill";
import { relativeAddress, type Area } from "./address";
import { looks, type Look, type LookName } from "./look";
import type { PlanContext } from "./PlanContext";
import { quoted, sentenceFormula } from "./sentenceFormula";
import type { PlannedCell, PlanStep } from "./SheetPlan";
import type { Content, Entry, SentencePart } from "./SheetTemplate";
import { writtenDay } from "./writtenDay";

/** Writes a content's entries into its place: one entry into every cell, one row of entries into every row, or each into its own. */
export function planContent(content: Content, context: PlanContext): PlanStep[] {
  const { entries } = content;
  if (entries === undefined) return [];
  const area = context.grid.area(content);
  const cells = rowsOf(area).map((row, i) =>
    columnsOf(area).map((column, j) => {
      const cell = { top: row, bottom: row, left: column, right: column };
      return planEntry(entryAt(entries, i, j, area), cell, content, context);
    }),
  );
  return [{ kind: "write", address: relativeAddress(area), cells }];
}

function entryAt(entries: readonly (readonly Entry[])[], i: number, j: number, area: Area): Entry {
  const row = entries.length === 1 ? entries[0] : entries[i];
  const entry = row?.length === 1 ? row[0] : row?.[j];
  if (entry === undefined)
    throw new Error(`The content of ${relativeAddress(area)} has no entry for its row ${i + 1}, column ${j + 1}`);
  return entry;
}

function planEntry(entry: Entry, cell: Area, { look }: Content, context: PlanContext): PlannedCell {
  if (entry === null || typeof entry === "number") return entry;
  if ("mark" in entry) return entry.mark;
  if ("text" in entry) return context.words(entry);
  if ("typed" in entry) {
    // Only in a cell of format "@" is "=1+1" no formula and "7/11" no date.
    if (numberFormatOf(look) !== "@") throw new Error(`A user's text needs a look of format "@"; ${look} has another`);
    return context.words(entry);
  }
  // There it would be shown instead of calculated.
  if (numberFormatOf(look) === "@") throw new Error(`A formula needs a look of another format than "@"; not ${look}`);
  const formula = "formula" in entry ? entry.formula : sentence(entry.sentence, context);
  return `=${context.references.resolve(formula, cell)}`;
}

function numberFormatOf(name: LookName): string | undefined {
  const { numberFormat }: Look = looks[name];
  return numberFormat;
}

/** IF(when, text, IF(when, text, …)) around the sentences of the parts. */
function sentence(parts: readonly SentencePart[], context: PlanContext): string {
  return parts.reduceRight((otherwise, { when, text, gaps }) => {
    const words = context.messages[text];
    const formula =
      gaps === undefined ? quoted(fill(words, {})) : sentenceFormula(words, formulasOf(gaps, context.messages));
    return when === undefined ? formula : `IF(${when},${formula},${otherwise})`;
  }, '""');
}

function formulasOf(
  gaps: NonNullable<SentencePart["gaps"]>,
  { dateFormat }: PlanContext["messages"],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(gaps).map(([name, gap]) => [name, typeof gap === "string" ? gap : writtenDay(gap.day, dateFormat)]),
  );
}

function rowsOf({ top, bottom }: Area): number[] {
  return Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
}

function columnsOf({ left, right }: Area): number[] {
  return Array.from({ length: right - left + 1 }, (_, i) => left + i);
}
