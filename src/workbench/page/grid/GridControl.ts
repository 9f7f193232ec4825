import { columnCount, rowCount } from "../../document/area";
import type { Area } from "../../document/model";
import type { CellInput, InputMode } from "./CellInput";
import { FormulaPick } from "./FormulaPick";
import type { SheetDeed } from "./gridKeys";
import { mergeAround } from "./merges";
import type { MoveSurroundings } from "./moveTarget";
import type { Position } from "./Position";
import { type Direction, nextCell, nextWithin, type Selection, selectionBetween } from "./selectionMoves";

/** What the grid asks of the workbook on behalf of the person at the keyboard. */
export interface GridActions {
  /** Takes an entry; false when it was refused and the person was told, who may then go on typing. */
  enter(position: Position, text: string): boolean;
  /** The same text in every cell of an area, relative references moved. */
  enterAll(active: Position, area: Area, text: string): boolean;
  /** The selection moved; `reveal` is the cell that has to be in view. */
  selected(selection: Selection, reveal: Position): void;
  /** What editing a cell starts from. */
  textToEdit(position: Position): string;
  activateNeighbour(step: 1 | -1): void;
  format(numberFormat: string): void;
  /** Does something to the selected cells, or asks the page for something. */
  deed(deed: SheetDeed): void;
  surroundings(): MoveSurroundings;
  /** What stands before the address of a cell on the sheet that is shown: nothing, or its name while one types on another. */
  sheetPrefix(): string;
  /** Where picking by the arrows begins. */
  pickStart(): Selection;
  /** Escape: nothing lies on the clipboard any more. */
  forgetCopied(): void;
}

/** The person's side of the grid: what is selected and what is being typed. */
export class GridControl {
  selection: Selection = selectionBetween({ row: 0, column: 0 }, { row: 0, column: 0 });
  readonly pick: FormulaPick;
  /** Where Enter returns to after a row was filled with Tab. */
  private tabStart: number | undefined;

  constructor(
    private readonly input: CellInput,
    private readonly actions: GridActions,
    private readonly onEdit: (text: string, mode: InputMode) => void,
  ) {
    this.pick = new FormulaPick(
      input,
      () => actions.surroundings().merges,
      () => actions.sheetPrefix(),
    );
    input.element.addEventListener("mousedown", () => input.isEditing && (input.mode = "edit"));
  }

  /** Selects cells; an entry that is being typed is finished first. */
  select(active: Position, moving: Position = active, reveal: Position = moving): boolean {
    if (!this.commit()) return false;
    this.selection = selectionBetween(active, moving, this.actions.surroundings().merges);
    this.actions.selected(this.selection, reveal);
    return true;
  }

  selectArea(area: Area, active: Position = { row: area.top, column: area.left }): boolean {
    if (!this.commit()) return false;
    this.selection = {
      ...selectionBetween({ row: area.top, column: area.left }, { row: area.bottom, column: area.right }),
      active,
    };
    this.actions.selected(this.selection, active);
    return true;
  }

  /** Takes over a selection that was made elsewhere, e.g. by the add-in. */
  adopt({ top, left, bottom, right }: Area): void {
    this.selection = selectionBetween({ row: top, column: left }, { row: bottom, column: right });
    this.tabStart = undefined;
  }

  startEditing(text = this.actions.textToEdit(this.selection.active), mode: InputMode = "edit"): void {
    this.input.start(text, mode);
    this.onEdit(text, mode);
  }

  /** Takes what was typed; false when the workbook refuses it. */
  commit(): boolean {
    return this.commitBy((text) => this.actions.enter(this.selection.active, text));
  }

  /** Escape. */
  cancel(): void {
    if (!this.input.isEditing) this.actions.forgetCopied();
    this.abandonEntry();
    this.actions.selected(this.selection, this.selection.active);
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
    const surroundings = this.actions.surroundings();
    const one = mergeAround(surroundings.merges, active);
    if (rowCount(area) > rowCount(one) || columnCount(area) > columnCount(one)) {
      this.selection = { ...this.selection, active: nextWithin(this.selection, direction, surroundings) };
      this.actions.selected(this.selection, this.selection.active);
      return;
    }
    const sideways = direction === "left" || direction === "right";
    if (sideways) this.tabStart ??= active.column;
    const from = direction === "down" && this.tabStart !== undefined ? { ...active, column: this.tabStart } : active;
    if (!sideways) this.tabStart = undefined;
    this.select(nextCell(from, direction, surroundings));
  }

  /** The next Enter does not go back to where Tab began. */
  forgetTabs(): void {
    this.tabStart = undefined;
  }

  /** As `commit`, by another way to enter. */
  commitBy(enter: (text: string) => boolean): boolean {
    if (!this.input.isEditing) return true;
    const { text, mode } = this.input;
    this.input.stop(); // first: the workbook's changes redraw the grid
    if (!enter(text)) {
      this.input.start(text, mode);
      return false;
    }
    this.onEdit("", "ready");
    return true;
  }
}
