/** A run of rows or of columns, both ends included. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** A reference's run after lines were put in before one of them; undefined when it is pushed off the sheet. All lines stay all lines. */
export function spanAfterInsertion(span: Span, { first, last }: Span, lastLine: number): Span | undefined {
  if (isEverything(span, lastLine)) return span;
  const count = last - first + 1;
  const moved = (line: number): number => (line >= first ? line + count : line);
  return moved(span.first) > lastLine
    ? undefined
    : { first: moved(span.first), last: Math.min(moved(span.last), lastLine) };
}

/** A reference's run after lines were taken out; undefined when nothing is left of it. */
export function spanAfterDeletion(span: Span, deleted: Span, lastLine: number): Span | undefined {
  if (covers(deleted, span)) return undefined;
  if (isEverything(span, lastLine)) return span;
  const count = deleted.last - deleted.first + 1;
  const left = (line: number, instead: number): number => {
    if (line < deleted.first) return line;
    return line > deleted.last ? line - count : instead;
  };
  return { first: left(span.first, deleted.first), last: left(span.last, deleted.first - 1) };
}

/**
 * A reference's run after lines were cut and pasted along it, by Excel's rules: an end that is moved takes the reference along,
 * unless it passes the other end; lines pasted over an end and beyond it cut the reference short.
 */
export function spanAfterMove(span: Span, moved: Span, amount: number): Span | undefined {
  if (covers(moved, span)) return shifted(span, amount);
  const target = shifted(moved, amount);
  const takesFirst = covers(moved, { first: span.first, last: span.first });
  const takesLast = covers(moved, { first: span.last, last: span.last });
  if (takesFirst) return firstMoved(span, moved, target, amount);
  if (takesLast) return mirrored(firstMoved(mirrored(span), mirrored(moved), mirrored(target), -amount));
  return spanOverwritten(span, target);
}

/** A reference's run after others were pasted over lines of it. Within the reference that changes nothing. */
export function spanOverwritten(span: Span, target: Span): Span | undefined {
  if (covers(target, span)) return undefined;
  if (target.first < span.first && target.last >= span.first) return { first: target.last + 1, last: span.last };
  if (target.last > span.last && target.first <= span.last) return { first: span.first, last: target.first - 1 };
  return span;
}

export function covers(outer: Span, inner: Span): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function firstMoved(span: Span, moved: Span, target: Span, amount: number): Span {
  if (target.first > span.last) return span; // past the other end: Excel lets the reference be
  if (target.last < span.last) return { first: span.first + amount, last: span.last };
  // The end that stayed has been pasted over, so what was pasted is the end now.
  const uncovered = moved.last + 1;
  return { first: target.first > uncovered ? uncovered : span.first + amount, last: target.last };
}

function shifted({ first, last }: Span, amount: number): Span {
  return { first: first + amount, last: last + amount };
}

function mirrored({ first, last }: Span): Span {
  return { first: -last, last: -first };
}

function isEverything(span: Span, lastLine: number): boolean {
  return span.first === 0 && span.last === lastLine;
}
