import type { Area, SheetModel, WorkbookChange } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { referenceFrames, spillFrames } from "./areaFrames";
import { measureText } from "./measureText";
import type { MoveSurroundings } from "./moveTarget";
import type { Position } from "./Position";
import type { Selection } from "./selectionMoves";
import { SheetShape } from "./SheetShape";
import { type SheetLayer, SheetView } from "./SheetView";

/** What the screen has to know of the person at the grid. */
export interface ScreenSubject {
  sheet(): SheetModel;
  selection(): Selection;
  /** What lies on the clipboard, where that is on this sheet. */
  copied(): Area | undefined;
  /** What is being typed in a cell, and whether that is on this sheet; undefined while nobody types. */
  typed(): { readonly text: string; readonly isHere: boolean } | undefined;
  /** The content was read again, just before it is drawn. */
  read(): void;
  /** Everything is drawn; `active` is the element of the active cell. */
  drawn(active: HTMLElement | undefined): void;
}

/** So near to the last row or column, in pixels, scrolling brings more of them. */
const PAGE_END = 60;

/** The active sheet on the screen: knows how far it reaches, and draws it when something has changed. */
export class SheetScreen {
  readonly view: SheetView;
  readonly shape: SheetShape;
  private target: Area | undefined;
  private revealWhenDrawn = false;
  private scheduled: "nothing" | "view" | "content" = "nothing";

  constructor(
    private readonly workbook: WorkbookDocument,
    layers: readonly SheetLayer[],
    private readonly subject: ScreenSubject,
  ) {
    this.view = new SheetView({ workbook, measure: measureText }, layers, () => this.onScroll());
    this.shape = new SheetShape(workbook);
  }

  /** Draws anew before the next picture of the page, however often it is asked. */
  schedule(what: "view" | "content"): void {
    if (this.scheduled === "nothing") requestAnimationFrame(() => this.draw());
    if (this.scheduled !== "content") this.scheduled = what;
  }

  follow(change: WorkbookChange): void {
    this.shape.follow(this.subject.sheet(), change);
    this.schedule(change.kind === "selection" ? "view" : "content");
  }

  /** Another sheet or selection is shown: its active cell comes into view. */
  showAnew(): void {
    this.revealWhenDrawn = true;
    this.schedule("content");
  }

  /** Scrolls to a cell that was selected here, wherever on the sheet it is. */
  reveal(selected: Area, position: Position): void {
    if (!this.shape.shows(selected)) this.relayout();
    this.view.reveal(position);
    this.schedule("view");
  }

  /** Where something that is dragged would come to lie. */
  showTarget(area: Area | undefined): void {
    this.target = area;
    this.schedule("view");
  }

  get surroundings(): MoveSurroundings {
    const { layout, lastUsed } = this.shape;
    const { merges } = this.subject.sheet();
    const { rows, columns, frozen } = layout;
    const isEmpty = (position: Position): boolean => this.isEmpty(position);
    return { rows, columns, merges, frozen, lastUsed, rowsPerPage: this.view.rowsPerPage, isEmpty };
  }

  /** A formula that shows nothing still fills its cell. */
  isEmpty({ row, column }: Position): boolean {
    const sheet = this.subject.sheet();
    if (sheet.cells[`${row},${column}`]?.input !== undefined) return false;
    return this.workbook.valueAt(sheet.id, row, column) === "";
  }

  private draw(): void {
    const again = this.scheduled === "content";
    this.scheduled = "nothing";
    if (again) this.read();
    const { subject, workbook, target } = this;
    const sheet = subject.sheet();
    const selection = subject.selection();
    const typed = subject.typed();
    const frames = typed
      ? referenceFrames(sheet, typed.text, typed.isHere)
      : spillFrames(workbook, sheet, selection.active);
    if (target) frames.push({ area: target, kind: "target" });
    const { merges } = sheet;
    const marks = { selection, merges, copied: subject.copied(), frames, editing: typed !== undefined };
    subject.drawn(this.view.draw(marks, again));
  }

  private read(): void {
    this.relayout();
    if (this.revealWhenDrawn) this.view.reveal(this.subject.selection().active);
    this.revealWhenDrawn = false;
    this.subject.read();
  }

  private relayout(): void {
    const sheet = this.subject.sheet();
    this.shape.read(sheet, this.subject.selection().area);
    const notes = new Map(sheet.comments.map(({ row, column, kind }) => [`${row},${column}`, kind] as const));
    this.view.show(sheet, this.shape.layout, (row, column) => notes.get(`${row},${column}`));
  }

  private onScroll(): void {
    const { scrollTop, clientHeight, scrollHeight, scrollLeft, clientWidth, scrollWidth } = this.view.element;
    const atBottom = scrollTop > 0 && scrollTop + clientHeight > scrollHeight - PAGE_END && this.shape.grow("rows");
    const atRight = scrollLeft > 0 && scrollLeft + clientWidth > scrollWidth - PAGE_END && this.shape.grow("columns");
    if (atBottom || atRight) this.relayout();
    this.schedule("view");
  }
}
