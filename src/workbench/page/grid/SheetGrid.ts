import { LAST_COLUMN, LAST_ROW, singleCell } from "../../document/area";
import type { Area, SheetModel } from "../../document/model";
import { formatArea } from "../../document/reference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { ChartLayer } from "../charts/ChartLayer";
import { autoRowHeights } from "./autoRowHeights";
import { CellCompanions } from "./CellCompanions";
import { CellInput, type InputMode } from "./CellInput";
import { cellFont } from "./cellStyle";
import { editText } from "./editText";
import { listenToClipboard } from "./gridClipboard";
import { type GridActions, GridControl } from "./GridControl";
import type { MoveSurroundings } from "./moveTarget";
import type { Position } from "./Position";
import { sheetLayout, type SheetLayout } from "./sheetLayout";
import { SheetView } from "./SheetView";

export interface SheetGridEvents {
  /** An entry was refused; `retry` goes on with it, `drop` forgets it. */
  refused(error: unknown, answers?: { retry(): void; drop(): void }): void;
  /** The selection moved or what is selected changed. */
  shown(active: Position, area: Area): void;
  editing(text: string, mode: InputMode): void;
}

/** Empty rows and columns shown beyond the last used cell. */
const SPARE = { rows: 60, columns: 16 };
const LEAST = { rows: 200, columns: 40 };
const PAGE_END = 60;

/** The active sheet of a workbook, to look at and to work in. */
export class SheetGrid {
  readonly control: GridControl;
  private readonly view: SheetView;
  private readonly input: CellInput;
  private readonly companions: CellCompanions;
  private sheet: SheetModel;
  private layout: SheetLayout;
  private used: Position = { row: 0, column: 0 };
  private extent = { ...LEAST };
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
    listenToClipboard(this.input.element, this.clipboard(), () => this.used);
    this.sheet = this.activeSheet();
    this.layout = sheetLayout(this.sheet, this.extent);
    workbook.onChange(() => {
      this.followSelection();
      this.schedule("content");
    });
    this.schedule("content");
  }

  get element(): HTMLElement {
    return this.view.element;
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

  /** At once, not with the next picture: the next key already goes to the cell that is selected now. */
  private followSelection(): void {
    const sheet = this.activeSheet();
    const moved = formatArea(this.control.selection.area) !== formatArea(sheet.selection);
    if (sheet === this.sheet && !moved) return;
    this.control.abandonEntry();
    this.sheet = sheet;
    this.control.adopt(sheet.selection);
    this.revealWhenDrawn = true;
  }

  private readSheet(): void {
    const { sheet } = this;
    const used = this.workbook.cells.usedArea(sheet.id, false);
    this.used = { row: used?.bottom ?? 0, column: used?.right ?? 0 };
    this.relayout();
    const { active, area } = this.control.selection;
    if (this.revealWhenDrawn) this.view.reveal(active);
    this.revealWhenDrawn = false;
    this.events.shown(active, area);
  }

  private relayout(): void {
    const { area } = this.control.selection;
    this.extent = {
      rows: Math.min(
        LAST_ROW + 1,
        Math.max(this.extent.rows, this.used.row + SPARE.rows, area.bottom === LAST_ROW ? 0 : area.bottom + SPARE.rows),
      ),
      columns: Math.min(
        LAST_COLUMN + 1,
        Math.max(
          this.extent.columns,
          this.used.column + SPARE.columns,
          area.right === LAST_COLUMN ? 0 : area.right + SPARE.columns,
        ),
      ),
    };
    const heights = autoRowHeights(this.workbook, this.sheet);
    this.layout = sheetLayout(this.sheet, this.extent, (row) => heights.get(row));
    this.view.show(this.sheet, this.layout);
  }

  private onScroll(): void {
    const { scrollTop, clientHeight, scrollHeight } = this.view.element;
    if (scrollTop > 0 && scrollTop + clientHeight > scrollHeight - PAGE_END && this.extent.rows <= LAST_ROW) {
      this.extent = { ...this.extent, rows: this.extent.rows + LEAST.rows };
      this.relayout();
    }
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
        if (area.bottom >= this.layout.rows.count || area.right >= this.layout.columns.count) this.relayout();
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
    return {
      rows: this.layout.rows,
      columns: this.layout.columns,
      frozen: this.layout.frozen,
      lastUsed: this.used,
      rowsPerPage: this.view.rowsPerPage,
      isEmpty: ({ row, column }) => this.workbook.textAt(this.sheet.id, row, column) === "",
    };
  }

  private clipboard(): Parameters<typeof listenToClipboard>[1] {
    return {
      isEditing: () => this.input.isEditing,
      selected: () => this.control.selection.area,
      shownText: (row, column) => this.workbook.textAt(this.sheet.id, row, column),
      copied: (area) => {
        this.control.copied = area;
        this.schedule("view");
      },
      clear: (area) => this.attempt(() => this.workbook.clear(this.sheet.id, area)),
      paste: (rows) => this.attempt(() => this.paste(rows)),
    };
  }

  private paste(rows: readonly (readonly string[])[]): void {
    const width = Math.max(...rows.map((row) => row.length));
    const { top, left } = this.control.selection.area;
    const area = { top, left, bottom: top + rows.length - 1, right: left + width - 1 };
    const values = rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? ""));
    this.workbook.state.batch("user", () => this.workbook.cells.write(this.sheet.id, area, values));
    this.control.select(
      { row: top, column: left },
      { row: area.bottom, column: area.right },
      { row: top, column: left },
    );
  }
}
