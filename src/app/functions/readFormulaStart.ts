import { readFormulaPlaces, type FormulaPlace } from "../../workbook/readFormulaPlaces";
import { placesFor, suggestPlace, type FormulaStart } from "./suggestPlace";

/** What a formula about the selected cells begins with. */
export async function readFormulaStart(): Promise<FormulaStart> {
  const { selection, places } = await readFormulaPlaces(placesFor);
  return suggestPlace(selection, places);
}

/** The selected cells as an argument. */
export async function readSelectedReference(): Promise<string> {
  const { selection } = await readFormulaPlaces(() => []);
  return selection.reference;
}

/** The first of the selected cells, for a formula to go into, whatever it holds. */
export async function readSelectedPlace(): Promise<FormulaPlace | null> {
  const { places } = await readFormulaPlaces(({ row, column }) => [{ row, column }]);
  return places[0] ?? null;
}
