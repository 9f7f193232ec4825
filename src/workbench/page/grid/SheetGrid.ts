import { singleCell } from "../../document/area";
import type { Area, SheetModel, WorkbookChange } from "../../document/model";
import { formatArea, quoteSheetName } from "../../document/reference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { ChartLayer } from "../charts/ChartLayer";
import type { MenuEntry } from "../chrome/showMenu";
import { CellCompanions } from "./CellCompanions";
import { CellInput, type InputMode } from "./CellInput";
import { cellFont } from "./cellStyle";
import { editText } from "./editText";
import { FilterButtons } from "./FilterButtons";
import { type GridActions, GridControl } from "./GridControl";
import { GridDeeds } from "./GridDeeds";
import { GridKeyboard } from "./GridKeyboard";
import { mergeAround } from "./merges";
import type { Position } from "./Position";
import { sameArea } from "./sameArea";
import { selectionBetween, type Selection } from "./selectionMoves";
import { type ScreenSubject, SheetScreen } from "./SheetScreen";
import { spokenCell } from "./spokenCell";

export interface SheetGridEvents {
  /** An entry was refused; `retry` goes on with it, `drop` forgets it. */
  refused(error: unknown, answers?: { retry(): void; drop(): void }): void;
  /** The selection moved or what is selected changed. */
  shown(active: Position, area: Area): void;
  editing(text: string, mode: InputMode): void;
  /** Ctrl+G and F5: the name box. */
  goTo(): void;
  /** What the add-in's manifest adds to the menu of cells. */
  cellMenu(): readonly MenuEntry[];
}

/** The active sheet of a workbook, to look at and to work in. */
export class SheetGrid {
  readonly control: GridControl;
  readonly charts: ChartLayer;
  private readonly screen: SheetScreen;
  private readonly input: CellInput;
  private readonly companions: CellCompanions;
  private readonly deeds: GridDeeds;
  /** The sheet that is shown. */
  private sheet: SheetModel;
  /** The sheet one types on, while cells of another are picked for the formula. */
  private home: SheetModel | undefined;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly events: SheetGridEvents,
  ) {
    this.sheet = this.activeSheet();
    this.charts = new ChartLayer(workbook, {
      redraw: () => this.screen.schedule("content"),
      refused: (error) => this.events.refused(error),
      backToGrid: () => this.focus(),
    });
    const filterButtons = new FilterButtons((table, column) => this.deeds.menus.openFilter(table, column));
    this.screen = new SheetScreen(workbook, [filterButtons, this.charts], this.subject());
    const { view } = this.screen;
    this.input = new CellInput(view.grid.id, (text) => this.onTyping(text, this.input.mode));
    const actions = this.actions();
    this.control = new GridControl(this.input, actions, (text, mode) => this.onTyping(text, mode));
    new GridKeyboard(this.control, this.input, actions);
    this.companions = new CellCompanions(
      workbook,
      (choice) => this.deeds.enter(this.control.selection.active, choice),
      () => this.focus(),
    );
    view.surface.append(this.input.element, this.companions.element);
    this.deeds = new GridDeeds({
      workbook,
      events,
      screen: this.screen,
      control: this.control,
      input: this.input,
      companions: this.companions,
      sheet: () => this.sheet,
      entrySheet: () => this.home ?? this.sheet,
    });
    workbook.onChange((change) => this.onChange(change));
    this.screen.schedule("content");
  }

  get element(): HTMLElement {
    return this.screen.view.element;
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

  private onChange(change: WorkbookChange): void {
    this.screen.follow(change);
    this.followSelection();
  }

  /** Takes over what somebody else selected or activated. At once, not with the next picture: the next key already goes to the cell that is selected now. */
  private followSelection(): void {
    const sheet = this.activeSheet();
    const isAnother = sheet !== this.sheet;
    if (this.home && !isAnother) return;
    if (!isAnother && sameArea(this.control.selection.area, sheet.selection)) return;
    if (isAnother && this.input.isEditing && (this.home !== undefined || this.control.pick.isPossible)) {
      this.home ??= this.sheet;
      this.sheet = sheet;
      if (sheet === this.home) this.home = undefined;
      this.screen.showAnew();
      this.focus();
      return;
    }
    if (isAnother) this.control.commit(); // as in Excel, where another tab ends an entry
    this.control.abandonEntry();
    this.sheet = sheet;
    this.control.adopt(sheet.selection);
    this.screen.showAnew();
  }

  private onTyping(text: string, mode: InputMode): void {
    if (mode === "ready") this.goHome();
    this.screen.schedule("view");
    this.events.editing(text, mode);
  }

  /** Nobody types any more: back to the sheet it was typed on. */
  private goHome(): void {
    const { home } = this;
    this.home = undefined;
    if (home) this.workbook.activateSheet(home.id);
  }

  /** What is marked on the sheet that is shown. */
  private shownSelection(): Selection {
    if (!this.home) return this.control.selection;
    const { top, left, bottom, right } = this.sheet.selection;
    return this.control.pick.selection ?? selectionBetween({ row: top, column: left }, { row: bottom, column: right });
  }

  private subject(): ScreenSubject {
    return {
      sheet: () => this.sheet,
      selection: () => this.shownSelection(),
      copied: () => {
        const { copied } = this.deeds.clipboard;
        return copied?.sheetId === this.sheet.id ? copied.area : undefined;
      },
      typed: () => (this.input.isEditing ? { text: this.input.text, isHere: !this.home } : undefined),
      read: () => {
        if (!this.home) this.events.shown(this.control.selection.active, this.control.selection.area);
      },
      drawn: (cell) => this.placeInput(cell),
    };
  }

  private placeInput(cell: HTMLElement | undefined): void {
    const { workbook, sheet } = this;
    this.input.isElsewhere = this.home !== undefined;
    const { active } = this.shownSelection();
    const { row, column } = active;
    const box = this.screen.view.boxOf(mergeAround(sheet.merges, active));
    const address = formatArea(singleCell(row, column));
    if (cell) {
      cell.id = `active-${address}`;
      cell.setAttribute("aria-label", spokenCell(workbook, sheet, active));
    }
    const label = `${address} ${workbook.textAt(sheet.id, row, column)}`.trim();
    this.input.place(box, cellFont(workbook.appearanceAt(sheet.id, row, column)), label, cell?.id);
    this.companions.show(sheet, active, box, this.input.isEditing);
  }

  private activeSheet(): SheetModel {
    return this.workbook.state.sheet(this.workbook.model.activeSheetId);
  }

  private actions(): GridActions {
    return {
      enter: (position, text) => this.deeds.enter(position, text),
      enterAll: (active, area, text) => this.deeds.enterAll(active, area, text),
      selected: ({ active, area }, reveal) => {
        if (!sameArea(area, this.sheet.selection)) this.deeds.attempt(() => this.workbook.select(this.sheet.id, area));
        this.screen.reveal(area, reveal);
        this.events.shown(active, area);
      },
      textToEdit: (position) => this.textToEdit(position),
      activateNeighbour: (step) => this.activateNeighbour(step),
      format: (numberFormat) => this.deeds.format(numberFormat),
      deed: (deed) => this.deeds.run(deed),
      surroundings: () => this.screen.surroundings,
      sheetPrefix: () => (this.home ? `${quoteSheetName(this.sheet.name)}!` : ""),
      pickStart: () => this.shownSelection(),
      forgetCopied: () => this.deeds.clipboard.forget(),
    };
  }

  private textToEdit(position: Position): string {
    const { text, spilled } = editText(this.workbook, this.sheet.id, position);
    return spilled ? "" : text;
  }

  private activateNeighbour(step: 1 | -1): void {
    const shown = this.workbook.model.sheets.filter(({ visibility }) => visibility === "Visible");
    const next = shown[shown.indexOf(this.sheet) + step];
    if (next) this.workbook.activateSheet(next.id);
  }
}
