const KINDS = { conditionalFormat: "4001", comment: "4002", person: "4003" } as const;

/** An id as files have them. The same workbook gets the same ids each time it is saved. */
export function fileGuid(kind: keyof typeof KINDS, number: number, sheet = 0): string {
  const digits = (value: number, length: number): string => value.toString(16).toUpperCase().padStart(length, "0");
  return `{${digits(sheet, 8)}-0000-${KINDS[kind]}-8000-${digits(number, 12)}}`;
}
