import { singleCell } from "../../document/area";
import type { Area, SheetModel, WorkbookChange } from "../../document/model";
import { formatArea } from "../../document/reference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { ChartLayer } from "../charts/ChartLayer";
import type { MenuEntry } from "../chrome/showMenu";
import { askSize } from "./askSize";
import { CellCompanions } from "./CellCompanions";
import { CellDeeds } from "./CellDeeds";
import { CellEntry } from "./CellEntry";
import { CellInput, type InputMode } from "./CellInput";
import { cellFont } from "./cellStyle";
import type { MenuDeeds } from "./cellMenu";
import { deedTable } from "./deedTable";
import { editText } from "./editText";
import { FilterButtons } from "./FilterButtons";
import { formulaReferences } from "./formulaReferences";
import { type ClipboardGrid, GridClipboard } from "./GridClipboard";
import { type GridActions, GridControl } from "./GridControl";
import { GridPointer, type PointerActions } from "./GridPointer";
import type { SheetDeed } from "./gridKeys";
import { GridMenus } from "./GridMenus";
import { menuDeeds } from "./menuDeeds";
import { measureText } from "./measureText";
import { mergeAround } from "./merges";
import type { MoveSurroundings } from "./moveTarget";
import { pointerActions } from "./pointerActions";
import type { Position } from "./Position";
import { sameArea } from "./sameArea";
import type { AreaFrame } from "./SelectionMark";
import { SheetDeeds } from "./SheetDeeds";
import { SheetShape } from "./SheetShape";
import { points } from "./sheetLayout";
import { SheetView } from "./SheetView";
import { spokenCell } from "./spokenCell";

export interface SheetGridEvents {
  /** An entry was refused; `retry` goes on with it, `drop` forgets it. */
  refused(error: unknown, answers?: { retry(): void; drop(): void }): void;
  /** The selection moved or what is selected changed. */
  shown(active: Position, area: Area): void;
  editing(text: string, mode: InputMode): void;
  /** Ctrl+G and F5: the name box. */
  goTo?(): void;
  /** What the add-in's manifest adds to the menu of cells. */
  cellMenu?(): readonly MenuEntry[];
}

/** So near to the last row or column, in pixels, scrolling brings more of them. */
const PAGE_END = 60;

/** The active sheet of a workbook, to look at and to work in. */
export class SheetGrid {
  readonly control: GridControl;
  readonly charts: ChartLayer;
  private readonly view: SheetView;
  private readonly input: CellInput;
  private readonly companions: CellCompanions;
  private readonly deeds: SheetDeeds;
  private readonly cells: CellDeeds;
  private readonly clipboard: GridClipboard;
  private readonly menus: GridMenus;
  private readonly entry: CellEntry;
  private readonly deedTable: ReturnType<typeof deedTable>;
  private sheet: SheetModel;
  private readonly shape: SheetShape;
  private target: Area | undefined;
  private revealWhenDrawn = false;
  private scheduled: "nothing" | "view" | "content" = "nothing";

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly events: SheetGridEvents,
  ) {
    this.charts = new ChartLayer(workbook, {
      redraw: () => this.schedule("content"),
      refused: (error) => this.events.refused(error),
      backToGrid: () => this.focus(),
    });
    this.view = new SheetView(
      { workbook, measure: measureText },
      [new FilterButtons((table, column) => this.menus.openFilter(table, column)), this.charts],
      () => this.onScroll(),
    );
    this.input = new CellInput(this.view.grid.id, (text) => this.onTyping(text, this.input.mode));
    this.control = new GridControl(this.input, this.actions(), (text, mode) => this.onTyping(text, mode));
    this.companions = new CellCompanions(
      workbook,
      (choice) => this.enter(this.control.selection.active, choice),
      () => this.input.focus(),
    );
    const place = () => ({ sheet: this.sheet, selection: this.control.selection, lastUsed: this.shape.lastUsed });
    this.deeds = new SheetDeeds(workbook, place);
    this.cells = new CellDeeds(workbook, place, ({ row, column }) => this.isEmpty(row, column));
    this.view.surface.append(this.input.element, this.companions.element);
    this.clipboard = new GridClipboard(workbook, this.clipboardGrid(), this.input.element);
    this.menus = new GridMenus(workbook, {
      view: this.view,
      anchor: this.input.element,
      deeds: this.menuDeeds(),
      sheet: () => this.sheet,
      selection: () => this.control.selection,
      attempt: (change) => void this.attempt(change),
      backToGrid: () => this.focus(),
      added: () => this.events.cellMenu?.() ?? [],
    });
    this.entry = this.newEntry();
    this.deedTable = this.newDeedTable();
    new GridPointer(this.view, this.control, this.input, this.pointerActions());
    this.sheet = this.activeSheet();
    this.shape = new SheetShape(workbook);
    workbook.onChange((change) => this.onChange(change));
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

  private onChange(change: WorkbookChange): void {
    this.shape.follow(this.sheet, change);
    const followed = this.followSelection();
    this.schedule(change.kind === "selection" && !followed ? "view" : "content");
  }

  private draw(): void {
    const again = this.scheduled === "content";
    this.scheduled = "nothing";
    if (again) this.readSheet();
    const { selection } = this.control;
    const element = this.view.draw(
      {
        selection,
        merges: this.sheet.merges,
        copied: this.clipboard.copied?.sheetId === this.sheet.id ? this.clipboard.copied.area : undefined,
        frames: this.frames(),
        editing: this.input.isEditing,
      },
      again,
    );
    this.placeInput(element);
  }

  /** Takes over what somebody else selected or activated; true when there was something. At once, not with the next picture: the next key already goes to the cell that is selected now. */
  private followSelection(): boolean {
    const sheet = this.activeSheet();
    const moved = !sameArea(this.control.selection.area, sheet.selection);
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
    const notes = new Map(this.sheet.comments.map(({ row, column, kind }) => [`${row},${column}`, kind] as const));
    this.view.show(this.sheet, this.shape.layout, (row, column) => notes.get(`${row},${column}`));
  }

  private onScroll(): void {
    const { scrollTop, clientHeight, scrollHeight, scrollLeft, clientWidth, scrollWidth } = this.view.element;
    const atBottom = scrollTop > 0 && scrollTop + clientHeight > scrollHeight - PAGE_END && this.shape.grow("rows");
    const atRight = scrollLeft > 0 && scrollLeft + clientWidth > scrollWidth - PAGE_END && this.shape.grow("columns");
    if (atBottom || atRight) this.relayout();
    this.schedule("view");
  }

  private onTyping(text: string, mode: InputMode): void {
    this.schedule("view");
    this.events.editing(text, mode);
  }

  /** What is outlined: the cells a formula refers to while it is typed, otherwise the block the active cell's formula fills. */
  private frames(): AreaFrame[] {
    const target: AreaFrame[] = this.target ? [{ area: this.target, kind: "target" }] : [];
    if (this.input.isEditing) {
      const own = this.sheet.name.toLowerCase();
      const references = formulaReferences(this.input.text).filter(
        ({ sheetName }) => sheetName === undefined || sheetName.toLowerCase() === own,
      );
      return [...target, ...references.map(({ area, colour }) => ({ area, kind: "reference" as const, colour }))];
    }
    const spill = this.spillAround(this.control.selection.active);
    return spill ? [...target, { area: spill, kind: "spill" }] : target;
  }

  private spillAround({ row, column }: Position): Area | undefined {
    const source = this.workbook.calculation.sourceOf(this.sheet.id, row, column) ?? `${row},${column}`;
    const [fromRow = 0, fromColumn = 0] = source.split(",").map(Number);
    return this.workbook.spillAt(this.sheet.id, fromRow, fromColumn);
  }

  private placeInput(cell: HTMLElement | undefined): void {
    const { active } = this.control.selection;
    const box = this.view.boxOf(mergeAround(this.sheet.merges, active));
    const appearance = this.workbook.appearanceAt(this.sheet.id, active.row, active.column);
    const spoken = spokenCell(this.workbook, this.sheet, active);
    if (cell) {
      cell.id = `active-${formatArea(singleCell(active.row, active.column))}`;
      cell.setAttribute("aria-label", spoken);
    }
    const address = formatArea(singleCell(active.row, active.column));
    const text = this.workbook.textAt(this.sheet.id, active.row, active.column);
    this.input.place(box, cellFont(appearance), `${address} ${text}`.trim(), cell?.id);
    this.companions.show(this.sheet, active, box, this.input.isEditing);
  }

  private activeSheet(): SheetModel {
    return this.workbook.state.sheet(this.workbook.model.activeSheetId);
  }

  private actions(): GridActions {
    return {
      enter: (position, text) => this.enter(position, text),
      enterAll: (active, area, text) => this.attempt(() => this.deeds.enterAll(active, area, text)),
      selected: ({ area }, reveal) => {
        if (!sameArea(area, this.sheet.selection)) this.attempt(() => this.workbook.select(this.sheet.id, area));
        if (!this.shape.shows(area)) this.relayout();
        this.view.reveal(reveal);
        this.events.shown(this.control.selection.active, area);
        this.schedule("view");
      },
      textToEdit: (position) => this.textToEdit(position),
      activateNeighbour: (step) => this.activateNeighbour(step),
      format: (numberFormat) => void this.attempt(() => this.deeds.format({ numberFormat })),
      deed: (deed) => this.run(deed),
      surroundings: () => this.surroundings(),
      forgetCopied: () => this.clipboard.forget(),
    };
  }

  private run(deed: SheetDeed): void {
    this.attempt(this.deedTable[deed]);
  }

  private newDeedTable(): ReturnType<typeof deedTable> {
    const { workbook, deeds, cells, menus, clipboard, companions } = this;
    return deedTable({
      workbook,
      deeds,
      cells,
      menus,
      clipboard,
      companions,
      active: () => this.control.selection.active,
      goTo: () => this.events.goTo?.(),
      wait: (work) => this.wait(work),
    });
  }

  private textToEdit(position: Position): string {
    const { text, spilled } = editText(this.workbook, this.sheet.id, position);
    return spilled ? "" : text;
  }

  private enter(position: Position, text: string): boolean {
    const taken = this.entry.enter(this.sheet.id, position, text);
    if (taken) this.clipboard.forget();
    return taken;
  }

  private newEntry(): CellEntry {
    const ways = {
      retry: () => this.focus(),
      drop: () => {
        this.control.cancel();
        this.focus();
      },
    };
    return new CellEntry(this.workbook, {
      ...ways,
      refused: (error) => this.events.refused(error, ways),
      finish: () => {
        this.control.finish("down");
        this.focus();
      },
    });
  }

  private attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      this.events.refused(error);
      return false;
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
      merges: this.sheet.merges,
      frozen: layout.frozen,
      lastUsed,
      rowsPerPage: this.view.rowsPerPage,
      isEmpty: ({ row, column }) => this.isEmpty(row, column),
    };
  }

  /** A formula that shows nothing still fills its cell. */
  private isEmpty(row: number, column: number): boolean {
    if (this.sheet.cells[`${row},${column}`]?.input !== undefined) return false;
    return this.workbook.valueAt(this.sheet.id, row, column) === "";
  }

  private pointerActions(): PointerActions {
    const { workbook, deeds, cells, menus } = this;
    return pointerActions({
      workbook,
      deeds,
      cells,
      menus,
      sheet: () => this.sheet,
      selected: () => this.control.selection.area,
      select: (area) => void this.control.selectArea(area),
      attempt: (change) => this.attempt(change),
      showTarget: (area) => {
        this.target = area;
        this.schedule("view");
      },
    });
  }

  private menuDeeds(): MenuDeeds {
    const { deeds, cells, clipboard } = this;
    return menuDeeds({
      deeds,
      cells,
      clipboard,
      run: (deed) => this.run(deed),
      attempt: (change) => void this.attempt(change),
      wait: (work) => this.wait(work),
      firstSelected: (which) => this.control.selection.area[which === "rows" ? "top" : "left"],
      askForSize: (which) => this.askForSize(which),
      filterByActive: () => this.menus.filterByActive(),
    });
  }

  private async askForSize(which: "rows" | "columns"): Promise<void> {
    const line = this.control.selection.area[which === "rows" ? "top" : "left"];
    const axis = this.shape.layout[which];
    const size = await askSize(which === "rows" ? "Row height" : "Column width", points(axis.sizeOf(line)));
    if (size !== undefined) this.attempt(() => this.deeds.resize(which, line, size));
    this.focus();
  }

  /** Tells when something that takes its time is refused. */
  private wait(work: Promise<void>): void {
    work.catch((error: unknown) => this.events.refused(error));
  }

  private clipboardGrid(): ClipboardGrid {
    const { control, input } = this;
    return {
      isEditing: () => input.isEditing,
      selected: () => control.selection.area,
      lastUsed: () => this.shape.lastUsed,
      select: (area) => void control.selectArea(area),
      attempt: (change) => void this.attempt(change),
      changed: () => this.schedule("view"),
    };
  }
}
