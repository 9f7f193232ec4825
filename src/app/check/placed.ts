import { relativeAddress } from "../../templates/address";
import type { CellArea } from "./CellArea";
import type { ProblemPlace } from "./Problem";

/** Cells as a problem names them. */
export function placed(area: CellArea): ProblemPlace {
  return { sheetId: area.sheetId, address: relativeAddress(area) };
}
