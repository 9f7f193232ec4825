import { getFormatFromId } from "numfmt";

/** Formats that every file knows by number. Those left out look different from country to country: a file spells them out. */
const KNOWN_BY_NUMBER = [
  1, 2, 3, 4, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 37, 38, 39, 40, 45, 46, 47, 48, 49,
];
const LOCAL = [5, 6, 7, 8, 41, 42, 43, 44];

const numberOfFormat: ReadonlyMap<string, number> = new Map(KNOWN_BY_NUMBER.map((id) => [getFormatFromId(id), id]));
const formatOfNumber: ReadonlyMap<number, string> = new Map(
  [...KNOWN_BY_NUMBER, ...LOCAL].map((id) => [id, getFormatFromId(id)]),
);

/** undefined for a format that a file has to spell out. */
export function formatNumber(format: string): number | undefined {
  return format === "General" ? 0 : numberOfFormat.get(format);
}

/** The format of a number that a file does not spell out: "General" for all unknown ones. */
export function formatOf(id: number): string {
  return formatOfNumber.get(id) ?? "General";
}

/** The first number a file may use for formats of its own. */
export const FIRST_OWN_FORMAT = 164;
