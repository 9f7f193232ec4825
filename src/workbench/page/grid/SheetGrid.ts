import { singleCell } from "../../document/area";
import type { Area, SheetModel, WorkbookChange } from "../../document/model";
import { formatArea } from "../../document/reference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { ChartLayer } from "../charts/ChartLayer";
import { CellCompanions } from "./CellCompanions";
import { CellInput, type InputMode } from "./CellInput";
import { cellFont } from "./cellStyle";
import { editText } from "./editText";
import { formulaReferences } from "./formulaReferences";
import { type ClipboardGrid, GridClipboard } from "./GridClipboard";
import { type GridActions, GridControl } from "./GridControl";
import { GridPointer, type PointerActions } from "./GridPointer";
import type { SheetDeed } from "./gridKeys";
import { measureText } from "./measureText";
import { mergeAround } from "./merges";
import type { MoveSurroundings } from "./moveTarget";
import type { Position } from "./Position";
import { sameArea } from "./sameArea";
import type { AreaFrame } from "./SelectionMark";
import { SheetDeeds } from "./SheetDeeds";
import { SheetShape } from "./SheetShape";
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
  private sheet: SheetModel;
  private readonly shape: SheetShape;
  private copied: { readonly sheetId: string; readonly area: Area } | undefined;
  private target: Area | undefined;
  private revealWhenDrawn = false;
  private scheduled: "nothing" | "view" | "content" = "nothing";

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly events: SheetGridEvents,
  ) {
    this.charts = new ChartLayer(workbook);
    this.view = new SheetView({ workbook, measure: measureText }, [this.charts], () => this.onScroll());
    this.input = new CellInput(this.view.grid.id, (text) => this.onTyping(text, this.input.mode));
    this.control = new GridControl(this.input, this.actions(), (text, mode) => this.onTyping(text, mode));
    this.companions = new CellCompanions(
      workbook,
      (choice) => this.enter(this.control.selection.active, choice),
      () => this.input.focus(),
    );
    this.deeds = new SheetDeeds(workbook, () => ({
      sheet: this.sheet,
      selection: this.control.selection,
      lastUsed: this.shape.lastUsed,
    }));
    this.view.surface.append(this.input.element, this.companions.element);
    new GridPointer(this.view, this.control, this.input, this.pointerActions());
    new GridClipboard(workbook, this.clipboardGrid(), this.input.element);
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
        copied: this.copied?.sheetId === this.sheet.id ? this.copied.area : undefined,
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
      deed: (deed) => this.does(deed),
      surroundings: () => this.surroundings(),
      forgetCopied: () => this.showCopied(undefined),
    };
  }

  private does(deed: SheetDeed): void {
    const { deeds, workbook, events } = this;
    const deedsByName: Partial<Record<SheetDeed, () => void>> = {
      bold: () => deeds.toggle("bold"),
      clear: () => deeds.clear(),
      copyFromAbove: () => deeds.copyFromAbove(),
      enterDate: () => deeds.enterNow("date"),
      enterTime: () => deeds.enterNow("time"),
      goTo: () => events.goTo?.(),
      hideColumns: () => deeds.hide("columns", true),
      hideRows: () => deeds.hide("rows", true),
      italic: () => deeds.toggle("italic"),
      openList: () => this.companions.openList(),
      redo: () => workbook.redo(),
      showRows: () => deeds.hide("rows", false),
      strikethrough: () => deeds.toggle("strikethrough"),
      underline: () => deeds.toggle("underline"),
      undo: () => workbook.undo(),
    };
    const run = deedsByName[deed];
    if (run) this.attempt(run);
  }

  private textToEdit(position: Position): string {
    const { text, spilled } = editText(this.workbook, this.sheet.id, position);
    return spilled ? "" : text;
  }

  private enter({ row, column }: Position, text: string): boolean {
    try {
      this.workbook.enter(this.sheet.id, row, column, text);
      this.showCopied(undefined);
      return true;
    } catch (error) {
      this.events.refused(error, { retry: () => this.focus(), drop: () => this.control.cancel() });
      return false;
    }
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

  private showCopied(copied: { readonly sheetId: string; readonly area: Area } | undefined): void {
    this.copied = copied;
    this.schedule("view");
  }

  private pointerActions(): PointerActions {
    return {
      fill: () => undefined,
      fillDownBeside: () => undefined,
      move: () => undefined,
      resize: (which, line, size) => void this.attempt(() => this.deeds.resize(which, line, size)),
      autofit: () => undefined,
      openMenu: () => undefined,
      follow: () => false,
      showTarget: (area) => {
        this.target = area;
        this.schedule("view");
      },
      hover: () => undefined,
    };
  }

  private clipboardGrid(): ClipboardGrid {
    const { control, input } = this;
    return {
      isEditing: () => input.isEditing,
      selected: () => control.selection.area,
      lastUsed: () => this.shape.lastUsed,
      showCopied: (area) => this.showCopied({ sheetId: this.sheet.id, area }),
      select: (area) => void control.selectArea(area),
      attempt: (change) => void this.attempt(change),
    };
  }
}
