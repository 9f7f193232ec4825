import { columnLetters } from "../../../src/templates/address";
import { parseReference } from "../../../src/workbench/document/reference";

/** The cells of a reference, row by row: "A1:B2" is A1, B1, A2, B2. */
export function addressesIn(reference: string): string[] {
  const area = parseReference(reference)?.area;
  if (area === undefined) return [];
  const addresses: string[] = [];
  for (let row = area.top; row <= area.bottom; row++)
    for (let column = area.left; column <= area.right; column++) addresses.push(`${columnLetters(column)}${row + 1}`);
  return addresses;
}
