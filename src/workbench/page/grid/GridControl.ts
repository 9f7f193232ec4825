import { LAST_COLUMN, LAST_ROW } from "../../document/area";
import type { Area } from "../../document/model";
import type { Position } from "./Position";
import type { CellInput, InputMode } from "./CellInput";
import { type GridCommand, gridCommand } from "./gridKeys";
import { type MoveSurroundings, moveTarget } from "./moveTarget";
import { type Direction, nextCell, nextWithin, same, type Selection, selectionBetween } from "./selectionMoves";
import type { SheetView } from "./SheetView";

/** What the grid asks of the workbook on behalf of the person at the keyboard. */
export interface GridActions {
  /** Takes an entry; false when it was refused and the person was told, who may then go on typing. */
  enter(position: Position, text: string): boolean;
  clear(area: Area): void;
  selected(selection: Selection): void;
  /** What editing a cell starts from. */
  textToEdit(position: Position): string;
  activateNeighbour(step: 1 | -1): void;
  openList(position: Position): void;
  surroundings(): MoveSurroundings;
}

/** The person's side of the grid: selecting, typing and moving, with Excel's keys. */
export class GridControl {
  selection: Selection = selectionBetween({ row: 0, column: 0 }, { row: 0, column: 0 });
  copied: Area | undefined;
  /** Where Enter returns to after a row was filled with Tab. */
  private tabStart: number | undefined;

  constructor(
    private readonly view: Pick<SheetView, "reveal">,
    private readonly input: CellInput,
    private readonly actions: GridActions,
    private readonly onEdit: (text: string, mode: InputMode) => void,
  ) {
    input.element.addEventListener("keydown", (event) => this.onKey(event));
    input.element.addEventListener("mousedown", () => input.isEditing && (input.mode = "edit"));
  }

  /** Selects cells; an entry that is being typed is finished first. */
  select(active: Position, moving: Position = active, reveal: Position = moving): boolean {
    if (!this.commit()) return false;
    this.selection = selectionBetween(active, moving);
    this.view.reveal(reveal);
    this.actions.selected(this.selection);
    return true;
  }

  /** Takes over a selection that was made elsewhere, e.g. by the add-in. */
  adopt({ top, left, bottom, right }: Area): void {
    this.selection = selectionBetween({ row: top, column: left }, { row: bottom, column: right });
    this.tabStart = undefined;
    this.copied = undefined;
  }

  startEditing(text = this.actions.textToEdit(this.selection.active)): void {
    this.input.start(text);
    this.onEdit(text, this.input.mode);
  }

  /** Takes what was typed; false when the workbook refuses it. */
  commit(): boolean {
    if (!this.input.isEditing) return true;
    const { text, mode } = this.input;
    this.input.stop(); // first: the workbook's changes redraw the grid
    if (!this.actions.enter(this.selection.active, text)) {
      this.input.start(text);
      this.input.mode = mode;
      return false;
    }
    this.onEdit("", "ready");
    return true;
  }

  /** Escape. */
  cancel(): void {
    this.copied = undefined;
    this.abandonEntry();
    this.actions.selected(this.selection);
  }

  /** Forgets what was being typed. */
  abandonEntry(): void {
    if (!this.input.isEditing) return;
    this.input.stop();
    this.onEdit("", "ready");
  }

  /** Enter and Tab: on to the next cell, within the selection where there are more. */
  finish(direction: Direction): void {
    if (!this.commit()) return;
    const { active, area } = this.selection;
    const oneCell = same({ row: area.top, column: area.left }, { row: area.bottom, column: area.right });
    if (!oneCell) {
      this.selection = { ...this.selection, active: nextWithin(this.selection, direction) };
      this.view.reveal(this.selection.active);
      this.actions.selected(this.selection);
      return;
    }
    const sideways = direction === "left" || direction === "right";
    if (sideways) this.tabStart ??= active.column;
    const from = direction === "down" && this.tabStart !== undefined ? { ...active, column: this.tabStart } : active;
    if (!sideways) this.tabStart = undefined;
    this.select(nextCell(from, direction, this.actions.surroundings()));
  }

  /** The next Enter does not go back to where Tab began. */
  forgetTabs(): void {
    this.tabStart = undefined;
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const command = gridCommand(event);
    if (!command) return;
    if (this.input.isEditing ? this.whileEditing(command) : this.whileReady(command)) event.preventDefault();
  }

  private whileEditing(command: GridCommand): boolean {
    switch (command.kind) {
      case "finish":
        this.finish(command.direction);
        return true;
      case "cancel":
        this.cancel();
        return true;
      case "newLine":
        this.input.element.setRangeText(
          "\n",
          this.input.element.selectionStart,
          this.input.element.selectionEnd,
          "end",
        );
        this.input.text = this.input.element.value;
        return true;
      case "edit":
        this.input.mode = this.input.mode === "edit" ? "enter" : "edit";
        return true;
      case "move":
        if (this.input.mode === "edit") return false;
        if (this.commit()) this.move(command);
        return true;
      default:
        return false;
    }
  }

  private whileReady(command: GridCommand): boolean {
    switch (command.kind) {
      case "move":
      case "page":
      case "home":
      case "end":
        this.move(command);
        return true;
      case "finish":
        this.finish(command.direction);
        return true;
      case "edit":
        this.startEditing();
        return true;
      case "clear":
        this.actions.clear(this.selection.area);
        return true;
      case "selectAll":
        this.select(this.selection.active, { row: LAST_ROW, column: LAST_COLUMN }, this.selection.active);
        return true;
      case "openList":
        this.actions.openList(this.selection.active);
        return true;
      case "sheet":
        this.actions.activateNeighbour(command.step);
        return true;
      case "cancel":
        this.cancel();
        return true;
      case "newLine":
        return true;
    }
  }

  private move(command: Extract<GridCommand, { kind: "move" | "page" | "home" | "end" }>): void {
    this.tabStart = undefined;
    const { active, moving } = this.selection;
    const to = moveTarget(command, command.extend ? moving : active, this.actions.surroundings());
    if (command.extend) this.select(active, to);
    else this.select(to);
  }
}
