import { LAST_COLUMN, LAST_ROW } from "../../document/area";
import type { CellInput } from "./CellInput";
import type { GridControl } from "./GridControl";
import type { SheetView, Spot } from "./SheetView";

/** The mouse in the grid: a press selects, dragging and Shift extend, headings take whole rows and columns, a double click edits. */
export function listenToPointer(view: SheetView, control: GridControl, input: CellInput): void {
  view.surface.addEventListener("mousedown", (event) => {
    if (event.button !== 0 || event.target === input.element) return;
    event.preventDefault(); // the keyboard stays with the cell input
    const spot = view.spotAt(event.clientX, event.clientY);
    control.forgetTabs();
    if (!selectSpot(control, spot, event.shiftKey)) return;
    input.focus();
    dragFrom(view, control, spot);
  });
  view.surface.addEventListener("dblclick", (event) => {
    if (view.spotAt(event.clientX, event.clientY).on === "cells" && !input.isEditing) control.startEditing();
  });
}

function dragFrom(view: SheetView, control: GridControl, { on }: Spot): void {
  const drag = ({ clientX, clientY }: MouseEvent) => {
    selectSpot(control, { ...view.spotAt(clientX, clientY), on }, true);
  };
  const stop = () => {
    window.removeEventListener("mousemove", drag);
    window.removeEventListener("mouseup", stop);
  };
  window.addEventListener("mousemove", drag);
  window.addEventListener("mouseup", stop);
}

/** False when an entry that was being typed is refused: then the selection stays. */
function selectSpot(control: GridControl, { on, position }: Spot, extend: boolean): boolean {
  const active = extend ? control.selection.active : position;
  const { row, column } = position;
  switch (on) {
    case "cells":
      return control.select(active, position);
    case "columns":
      return control.select({ ...active, row: 0 }, { row: LAST_ROW, column }, { ...active, column });
    case "rows":
      return control.select({ ...active, column: 0 }, { row, column: LAST_COLUMN }, { ...active, row });
    case "corner":
      return control.select({ row: 0, column: 0 }, { row: LAST_ROW, column: LAST_COLUMN }, { row: 0, column: 0 });
  }
}
