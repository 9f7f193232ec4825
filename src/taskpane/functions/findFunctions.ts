import type { FunctionEntry } from "./FunctionEntry";

/** Functions that all the words are about, in their own order; those whose name begins so come first. */
export function findFunctions(all: readonly FunctionEntry[], search: string): FunctionEntry[] {
  const words = plain(search)
    .replace(/^=?kam\./, "")
    .split(/\s+/)
    .filter((word) => word !== "");
  const found = all.filter((entry) => {
    const text = plain(
      [entry.id, entry.description, entry.family, ...entry.parameters.map(({ name }) => name)].join(" "),
    );
    return words.every((word) => text.includes(word));
  });
  const isNamed = ({ id }: FunctionEntry) => words.length > 0 && id.toLowerCase().startsWith(words[0] ?? "");
  return [...found.filter(isNamed), ...found.filter((entry) => !isNamed(entry))];
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
}
