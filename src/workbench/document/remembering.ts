/**
 * A function of a text that keeps its answers: a column of formulas asks the same in every row.
 *
 * @param most answers kept; then it begins anew
 * @param answer always the same for the same text; what it throws is not kept
 */
export function remembering<Answer>(most: number, answer: (text: string) => Answer): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const kept = known.get(text);
    if (kept !== undefined) return kept;
    const fresh = answer(text);
    if (known.size === most) known.clear();
    known.set(text, fresh);
    return fresh;
  };
}
