import { tokenize } from "@borgar/fx";

/**
 * An argument as a formula on another sheet has to write it: every reference with its sheet, and none that means "this row".
 *
 * @param addressOf where the cells of a reference stand, with their sheet
 * @returns null where a reference was not read, so that nobody knows where its cells are
 */
export function liveText(text: string, addressOf: (reference: string) => string | undefined): string | null {
  const tokens = tokenize(`=${text}`, { mergeRefs: true }).slice(1);
  const parts: string[] = [];
  for (const [i, { type, value }] of tokens.entries()) {
    const isSpill = tokens[i + 1]?.value === "#";
    if (value === "#" && parts.length > 0) continue; // already in what came before it
    if (!REFERENCES.has(type)) parts.push(value);
    else {
      const address = addressOf(isSpill ? `${value}#` : value);
      if (address === undefined) return null;
      parts.push(address);
    }
  }
  return parts.join("");
}

/** As the tokenizer calls cells, names and parts of tables. */
const REFERENCES: ReadonlySet<string> = new Set(["range", "range_beam", "range_ternary", "range_named", "structured"]);
