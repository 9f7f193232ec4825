import { columnCount, LAST_COLUMN, LAST_ROW, rowCount } from "../../document/area";
import type { Area } from "../../document/model";
import type { CellInput } from "./CellInput";
import { drag } from "./drag";
import { fillTarget } from "./fillTarget";
import type { GridControl } from "./GridControl";
import { movedArea } from "./movedArea";
import type { PointerZone } from "./pointerZone";
import type { Position } from "./Position";
import { ResizeGuide } from "./ResizeGuide";
import { points } from "./sheetLayout";
import type { SheetView } from "./SheetView";

/** What the mouse does beyond selecting. */
export interface PointerActions {
  fill(from: Area, to: Area): void;
  /** A double click on the fill handle. */
  fillDownBeside(): void;
  /** Cells were dragged by the edge of the selection; with Ctrl a copy of them. */
  move(from: Area, to: Position, copy: boolean): void;
  resize(which: "rows" | "columns", line: number, size: number): void;
  autofit(which: "rows" | "columns", line: number): void;
  openMenu(x: number, y: number): void;
  /** Follows the link of a cell, where it has one. */
  follow(position: Position): void;
  /** Shows where something that is dragged would come to lie. */
  showTarget(area: Area | undefined): void;
  /** What the mouse rests on. */
  hover(position: Position | undefined): void;
}

const CURSORS: Readonly<Record<PointerZone["on"], string>> = {
  cells: "cell",
  columns: "s-resize",
  rows: "e-resize",
  corner: "default",
  columnEdge: "col-resize",
  rowEdge: "row-resize",
  fillHandle: "crosshair",
  selectionEdge: "move",
};
/** The mouse in the grid. */
export class GridPointer {
  private readonly guide = new ResizeGuide();

  constructor(
    private readonly view: SheetView,
    private readonly control: GridControl,
    private readonly input: CellInput,
    private readonly actions: PointerActions,
  ) {
    view.surface.append(this.guide.element);
    view.surface.addEventListener("mousedown", (event) => this.onPress(event));
    view.surface.addEventListener("dblclick", (event) => this.onDoubleClick(event));
    view.surface.addEventListener("contextmenu", (event) => this.onMenu(event));
    view.surface.addEventListener("mousemove", (event) => this.onHover(event));
    view.surface.addEventListener("mouseleave", () => actions.hover(undefined));
  }

  private zone({ clientX, clientY }: MouseEvent): PointerZone {
    return this.view.zoneAt(clientX, clientY, this.control.selection.area);
  }

  private isOwn({ target }: MouseEvent): boolean {
    return target !== this.input.element;
  }

  private onHover(event: MouseEvent): void {
    if (event.buttons !== 0 || !this.isOwn(event)) return;
    const zone = this.zone(event);
    this.view.surface.style.cursor = CURSORS[zone.on];
    this.actions.hover(zone.on === "cells" || zone.on === "selectionEdge" ? zone.position : undefined);
  }

  private onPress(event: MouseEvent): void {
    if (event.button !== 0 || !this.isOwn(event)) return;
    event.preventDefault(); // the keyboard stays with the cell input
    const zone = this.zone(event);
    this.control.forgetTabs();
    if (this.input.isEditing && zone.on !== "columnEdge" && zone.on !== "rowEdge") {
      if (this.control.pick.isPossible) {
        this.pickFrom(zone, event.shiftKey);
        return;
      }
    }
    switch (zone.on) {
      case "columnEdge":
      case "rowEdge":
        this.resizeFrom(zone, event);
        break;
      case "fillHandle":
        this.fillFromHandle();
        break;
      case "selectionEdge":
        this.moveFrom(zone.position, event);
        break;
      default:
        if (!selectZone(this.control, zone, event.shiftKey)) return;
        drag(this.view.element, ({ clientX, clientY }) => {
          const over = this.view.zoneAt(clientX, clientY, this.control.selection.area);
          selectZone(this.control, { on: zone.on, position: over.position }, true);
        });
        if (zone.on === "cells" && !event.shiftKey) this.actions.follow(zone.position);
    }
    this.input.focus();
  }

  private onDoubleClick(event: MouseEvent): void {
    if (!this.isOwn(event)) return;
    const zone = this.zone(event);
    if (zone.on === "columnEdge") this.actions.autofit("columns", zone.line);
    else if (zone.on === "rowEdge") this.actions.autofit("rows", zone.line);
    else if (zone.on === "fillHandle") this.actions.fillDownBeside();
    else if ((zone.on === "cells" || zone.on === "selectionEdge") && !this.input.isEditing) this.control.startEditing();
  }

  private onMenu(event: MouseEvent): void {
    if (!this.isOwn(event)) return;
    event.preventDefault();
    const zone = this.zone(event);
    const { area } = this.control.selection;
    const { row, column } = zone.position;
    const isSelected = row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
    const on = zone.on === "columnEdge" ? "columns" : zone.on === "rowEdge" ? "rows" : zone.on;
    const isWhole =
      (on !== "columns" || rowCount(area) > LAST_ROW) && (on !== "rows" || columnCount(area) > LAST_COLUMN);
    if (!(isSelected && isWhole) && !selectZone(this.control, { on, position: zone.position }, false)) return;
    this.actions.openMenu(event.clientX, event.clientY);
  }

  private pickFrom(zone: PointerZone, extend: boolean): void {
    const { pick } = this.control;
    const active = extend && pick.selection ? pick.selection.active : startOf(zone);
    pick.pick(active, endOf(zone, zone.position));
    drag(this.view.element, ({ clientX, clientY }) => {
      const over = this.view.zoneAt(clientX, clientY, this.control.selection.area);
      pick.pick(active, endOf(zone, over.position));
    });
    this.input.focus();
  }

  private fillFromHandle(): void {
    const from = this.control.selection.area;
    let target: Area | undefined;
    drag(
      this.view.element,
      ({ clientX, clientY }) => {
        target = fillTarget(from, this.view.zoneAt(clientX, clientY, from).position);
        this.actions.showTarget(target);
      },
      () => {
        this.actions.showTarget(undefined);
        if (target) this.actions.fill(from, target);
      },
    );
  }

  private moveFrom(start: Position, { clientX, clientY }: MouseEvent): void {
    const from = this.control.selection.area;
    let target: Area | undefined;
    drag(
      this.view.element,
      (event) => {
        const { position } = this.view.zoneAt(event.clientX, event.clientY, from);
        const isMoved = Math.abs(event.clientX - clientX) + Math.abs(event.clientY - clientY) > 4;
        target = isMoved ? movedArea(from, start, position) : undefined;
        this.actions.showTarget(target);
      },
      (event) => {
        this.actions.showTarget(undefined);
        if (target) this.actions.move(from, { row: target.top, column: target.left }, event.ctrlKey);
      },
    );
  }

  private resizeFrom({ on, line }: PointerZone & { line: number }, { clientX, clientY }: MouseEvent): void {
    const columns = on === "columnEdge";
    const box = this.view.boxOf({ top: line, bottom: line, left: line, right: line });
    const before = columns ? box.width : box.height;
    let size = before;
    drag(
      this.view.element,
      (event) => {
        size = Math.max(0, before + (columns ? event.clientX - clientX : event.clientY - clientY));
        this.guide.show(box, columns, size);
      },
      () => {
        this.guide.hide();
        if (size !== before) this.actions.resize(columns ? "columns" : "rows", line, points(size));
      },
    );
  }
}

function startOf({ on, position }: PointerZone): Position {
  if (on === "columns") return { ...position, row: 0 };
  return on === "rows" ? { ...position, column: 0 } : position;
}

function endOf({ on }: PointerZone, position: Position): Position {
  if (on === "columns") return { ...position, row: LAST_ROW };
  return on === "rows" ? { ...position, column: LAST_COLUMN } : position;
}

/** False when an entry that was being typed is refused: then the selection stays. */
function selectZone(
  control: GridControl,
  { on, position }: Pick<PointerZone, "on" | "position">,
  extend: boolean,
): boolean {
  const active = extend ? control.selection.active : position;
  const { row, column } = position;
  switch (on) {
    case "columns":
      return control.select({ ...active, row: 0 }, { row: LAST_ROW, column }, { ...active, column });
    case "rows":
      return control.select({ ...active, column: 0 }, { row, column: LAST_COLUMN }, { ...active, row });
    case "corner":
      return control.select({ row: 0, column: 0 }, { row: LAST_ROW, column: LAST_COLUMN }, { row: 0, column: 0 });
    default:
      return control.select(active, position);
  }
}
