import { isRange, tokenize } from "@borgar/fx";
import type { Area } from "../../document/model";
import { parseReference } from "../../document/reference";

/** Excel's colours for the references of a formula that is being typed, one after the other. */
const COLOURS = ["#0070C0", "#C00000", "#7030A0", "#00803C", "#B0247D", "#B45309", "#0F7B8A"];

export interface FormulaReference {
  /** Where it stands in the text, its end not included. */
  readonly start: number;
  readonly end: number;
  readonly sheetName?: string;
  readonly area: Area;
  readonly colour: string;
}

/** The references to cells in what is being typed; the same cells get the same colour. */
export function formulaReferences(text: string): FormulaReference[] {
  if (!text.startsWith("=")) return [];
  const colours = new Map<string, string>();
  const references: FormulaReference[] = [];
  let start = 0;
  for (const token of tokenize(text, { mergeRefs: true })) {
    const end = start + token.value.length;
    const reference = isRange(token) ? parseReference(token.value) : undefined;
    if (reference) {
      const plain = token.value.replaceAll("$", "").toLowerCase();
      const colour = colours.get(plain) ?? COLOURS[colours.size % COLOURS.length] ?? "";
      colours.set(plain, colour);
      references.push({ start, end, ...reference, colour });
    }
    start = end;
  }
  return references;
}
