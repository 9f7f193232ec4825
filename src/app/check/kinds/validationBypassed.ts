import type { CheckContext } from "../CheckContext";
import { placed } from "../placed";
import type { Problem } from "../Problem";
import { cellsOf } from "../WorkbookReading";

/** Cells that hold what their own validation refuses: pasted over it. */
export function validationBypassed({ book }: CheckContext): Problem[] {
  return book.sheets.flatMap((sheet) =>
    (sheet.snapshot.invalid ?? "").split(/,(?=(?:[^']*'[^']*')*[^']*$)/).flatMap((address) => {
      const area = address === "" ? undefined : book.areaOfAddress(address, sheet.id);
      if (!area) return [];
      return [...cellsOf(area)]
        .filter(({ top, left }) => !sheet.isEmpty(top, left))
        .map((cell): Problem => ({
          kind: "validationBypassed",
          severity: "mend",
          place: placed(cell),
          facts: {
            value: String(sheet.value(cell.top, cell.left)),
            column: sheet.header(cell.top, cell.left),
          },
        }));
    }),
  );
}
