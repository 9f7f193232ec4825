import type { Position } from "./Position";
import type { GridCommand } from "./gridKeys";
import { edgeOfData, nextCell, type SheetExtent } from "./selectionMoves";

export interface MoveSurroundings extends SheetExtent {
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** The last cell that holds something. */
  readonly lastUsed: Position;
  readonly rowsPerPage: number;
}

export type MoveCommand = Extract<GridCommand, { kind: "move" | "page" | "home" | "end" }>;

/** Where a key leads from a cell. */
export function moveTarget(command: MoveCommand, from: Position, sheet: MoveSurroundings): Position {
  switch (command.kind) {
    case "move":
      return command.toEdge ? edgeOfData(from, command.direction, sheet) : nextCell(from, command.direction, sheet);
    case "page": {
      const row = from.row + (command.direction === "down" ? sheet.rowsPerPage : -sheet.rowsPerPage);
      return { ...from, row: Math.min(Math.max(row, 0), sheet.rows.count - 1) };
    }
    case "home":
      return command.sheet
        ? { row: sheet.frozen.rows, column: sheet.frozen.columns }
        : { ...from, column: sheet.frozen.columns };
    case "end":
      return command.sheet ? sheet.lastUsed : edgeOfData(from, "right", sheet);
  }
}
