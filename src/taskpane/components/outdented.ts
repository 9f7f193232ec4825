/** A button whose edge is not seen stands with its words in line with those above; where a contrast theme draws the edge, with that. */
export function outdented(padding: string) {
  return {
    marginLeft: `calc(-1 * ${padding})`,
    "@media (forced-colors: active)": { marginLeft: 0 },
  } as const;
}
