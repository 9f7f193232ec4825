import type { GridCommand } from "./gridKeys";
import type { Position } from "./Position";
import { edgeOfData, nextCell, type SheetTerrain } from "./selectionMoves";

export interface MoveSurroundings extends SheetTerrain {
  readonly frozen: { readonly rows: number; readonly columns: number };
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
      const within = Math.min(Math.max(row, 0), sheet.rows.count - 1);
      return {
        ...from,
        row: sheet.rows.sizeOf(within) > 0 ? within : sheet.rows.neighbour(within, row > from.row ? 1 : -1),
      };
    }
    case "home":
      return command.sheet
        ? { row: sheet.frozen.rows, column: sheet.frozen.columns }
        : { ...from, column: sheet.frozen.columns };
    case "end":
      return command.sheet ? sheet.lastUsed : edgeOfData(from, "right", sheet);
  }
}
