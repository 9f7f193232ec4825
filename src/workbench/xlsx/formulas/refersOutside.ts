import { tokenize } from "@borgar/fx";

/** True for a file's formula that refers to another workbook, which stands there as a number: "[1]Sheet1!A1". */
export function refersOutside(text: string): boolean {
  if (!/\[\d+\]/.test(text)) return false;
  return tokenize(`=${text}`, { mergeRefs: true }).some(
    ({ type, value }) => (type.startsWith("range") || type === "structured") && /^'?\[\d+\][^\]]*!/.test(value),
  );
}
