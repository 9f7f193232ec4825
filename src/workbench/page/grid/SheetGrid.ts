import { singleCell } from "../../document/area";
import type { Area, SheetModel } from "../../document/model";
import { formatArea } from "../../document/reference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { ChartLayer } from "../charts/ChartLayer";
import { CellCompanions } from "./CellCompanions";
import { CellInput, type InputMode } from "./CellInput";
import { cellFont } from "./cellStyle";
import { editText } from "./editText";
import { type ClipboardGrid, GridClipboard } from "./GridClipboard";
import { type GridActions, GridControl } from "./GridControl";
import { listenToPointer } from "./gridPointer";
import type { MoveSurroundings } from "./moveTarget";
import type { Position } from "./Position";
import { SheetShape } from "./SheetShape";
import { SheetView } from "./SheetView";

export interface SheetGridEvents {
  /** An entry was refused; `retry` goes on with it, `drop` forgets it. */
  refused(error: unknown, answers?: { retry(): void; drop(): void }): void;
  /** The selection moved or what is selected changed. */
  shown(active: Position, area: Area): void;
  editing(text: string, mode: InputMode): void;
}

/** So near to the last row, in pixels, scrolling brings more of them. */
const PAGE_END = 60;

/** The active sheet of a workbook, to look at and to work in. */
export class SheetGrid {
  readonly control: GridControl;
  private readonly view: SheetView;
  private readonly input: CellInput;
  private readonly companions: CellCompanions;
  private sheet: SheetModel;
  private readonly shape: SheetShape;
  private revealWhenDrawn = false;
  private scheduled: "nothing" | "view" | "content" = "nothing";

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly events: SheetGridEvents,
  ) {
    this.view = new SheetView(workbook, new ChartLayer(workbook), () => this.onScroll());
    this.input = new CellInput((text) => this.events.editing(text, this.input.mode));
    this.control = new GridControl(this.view, this.input, this.actions(), (text, mode) =>
      this.events.editing(text, mode),
    );
    this.companions = new CellCompanions(
      workbook,
      (choice) => this.enter(this.control.selection.active, choice),
      () => this.input.focus(),
    );
    this.view.surface.append(this.input.element, this.companions.element);
    listenToPointer(this.view, this.control, this.input);
    this.connectClipboard();
    this.sheet = this.activeSheet();
    this.shape = new SheetShape(workbook);
    workbook.onChange(({ kind }) => {
      const followed = this.followSelection();
      this.schedule(kind === "selection" && !followed ? "view" : "content");
    });
    this.schedule("content");
  }

  get element(): HTMLElement {
    return this.view.element;
  }

  get isEditing(): boolean {
    return this.input.isEditing;
  }

  focus(): void {
    this.input.focus();
  }

  /** Goes on typing in the cell from outside it: the formula bar. */
  changeText(text: string): void {
    this.input.text = text;
  }

  /** Draws anew before the next picture of the page, however often it is asked. */
  schedule(what: "view" | "content"): void {
    if (this.scheduled === "nothing") requestAnimationFrame(() => this.draw());
    if (this.scheduled !== "content") this.scheduled = what;
  }

  private draw(): void {
    const again = this.scheduled === "content";
    this.scheduled = "nothing";
    if (again) this.readSheet();
    this.view.draw(this.control.selection, this.control.copied, again);
    this.placeInput();
  }

  /** Takes over what somebody else selected or activated; true when there was something. At once, not with the next picture: the next key already goes to the cell that is selected now. */
  private followSelection(): boolean {
    const sheet = this.activeSheet();
    const moved = formatArea(this.control.selection.area) !== formatArea(sheet.selection);
    if (sheet === this.sheet && !moved) return false;
    this.control.abandonEntry();
    this.sheet = sheet;
    this.control.adopt(sheet.selection);
    this.revealWhenDrawn = true;
    return true;
  }

  private readSheet(): void {
    this.relayout();
    const { active, area } = this.control.selection;
    if (this.revealWhenDrawn) this.view.reveal(active);
    this.revealWhenDrawn = false;
    this.events.shown(active, area);
  }

  private relayout(): void {
    this.shape.read(this.sheet, this.control.selection.area);
    this.view.show(this.sheet, this.shape.layout);
  }

  private onScroll(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.view.element;
    if (scrollTop > 0 && scrollTop + clientHeight > scrollHeight - PAGE_END && this.shape.grow()) this.relayout();
    this.schedule("view");
  }

  private placeInput(): void {
    const { row, column } = this.control.selection.active;
    const box = this.view.boxOf(singleCell(row, column));
    const appearance = this.workbook.appearanceAt(this.sheet.id, row, column);
    this.input.place(
      box,
      cellFont(appearance),
      `${formatArea(singleCell(row, column))} ${this.workbook.textAt(this.sheet.id, row, column)}`,
    );
    this.companions.show(this.sheet, { row, column }, box, this.input.isEditing);
  }

  private activeSheet(): SheetModel {
    return this.workbook.state.sheet(this.workbook.model.activeSheetId);
  }

  private actions(): GridActions {
    return {
      enter: (position, text) => this.enter(position, text),
      clear: (area) => this.attempt(() => this.workbook.clear(this.sheet.id, area)),
      selected: ({ area }) => {
        if (formatArea(area) !== formatArea(this.sheet.selection))
          this.attempt(() => this.workbook.select(this.sheet.id, area));
        if (!this.shape.shows(area)) this.relayout();
        this.events.shown(this.control.selection.active, area);
        this.schedule("view");
      },
      textToEdit: (position) => this.textToEdit(position),
      activateNeighbour: (step) => this.activateNeighbour(step),
      openList: () => this.companions.openList(),
      surroundings: () => this.surroundings(),
    };
  }

  private textToEdit(position: Position): string {
    const { text, spilled } = editText(this.workbook, this.sheet.id, position);
    return spilled ? "" : text;
  }

  private enter({ row, column }: Position, text: string): boolean {
    try {
      this.workbook.enter(this.sheet.id, row, column, text);
      this.control.copied = undefined;
      return true;
    } catch (error) {
      this.events.refused(error, { retry: () => this.focus(), drop: () => this.control.cancel() });
      return false;
    }
  }

  private attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      this.events.refused(error);
    }
  }

  private activateNeighbour(step: 1 | -1): void {
    const shown = this.workbook.model.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = shown[shown.indexOf(this.sheet) + step];
    if (next) this.workbook.activateSheet(next.id);
  }

  private surroundings(): MoveSurroundings {
    const { layout, lastUsed } = this.shape;
    return {
      rows: layout.rows,
      columns: layout.columns,
      frozen: layout.frozen,
      lastUsed,
      rowsPerPage: this.view.rowsPerPage,
      isEmpty: ({ row, column }) => this.workbook.textAt(this.sheet.id, row, column) === "",
    };
  }

  private connectClipboard(): void {
    const { control, input } = this;
    const grid: ClipboardGrid = {
      isEditing: () => input.isEditing,
      selected: () => control.selection.area,
      lastUsed: () => this.shape.lastUsed,
      showCopied: (area) => {
        control.copied = area;
        this.schedule("view");
      },
      select: ({ top, left, bottom, right }) =>
        void control.select({ row: top, column: left }, { row: bottom, column: right }, { row: top, column: left }),
      attempt: (change) => this.attempt(change),
    };
    new GridClipboard(this.workbook, grid, input.element);
  }
}
