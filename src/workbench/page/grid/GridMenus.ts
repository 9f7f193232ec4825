import { singleCell } from "../../document/area";
import type { SheetModel, TableModel } from "../../document/model";
import { dataArea } from "../../document/structuredReference";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { type MenuEntry, showMenu } from "../chrome/showMenu";
import { cellMenu, type MenuDeeds, shiftMenu } from "./cellMenu";
import { filterChoices } from "./filterChoices";
import { FilterMenu } from "./FilterMenu";
import { mergeAround } from "./merges";
import { NoteBox } from "./NoteBox";
import type { Position } from "./Position";
import type { Selection } from "./selectionMoves";
import type { SheetView } from "./SheetView";

/** The grid as its menus need it. */
export interface MenuGrid {
  readonly view: SheetView;
  readonly anchor: HTMLElement;
  readonly deeds: MenuDeeds;
  sheet(): SheetModel;
  selection(): Selection;
  attempt(change: () => void): void;
  backToGrid(): void;
  /** What the add-in's manifest adds to the menu of cells. */
  added(): readonly MenuEntry[];
}

/** What opens over the grid: the menu of cells, the menu of a filter button, and notes. */
export class GridMenus {
  private readonly filter = new FilterMenu();
  private readonly note: NoteBox;

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly grid: MenuGrid,
  ) {
    this.note = new NoteBox(() => grid.backToGrid());
    grid.view.surface.append(this.note.element);
  }

  /** The menu of what is selected, at the mouse or else at the active cell. */
  openCellMenu(at?: { readonly x: number; readonly y: number }): void {
    const sheet = this.grid.sheet();
    const { area, active } = this.grid.selection();
    const merge = mergeAround(sheet.merges, active);
    const entries = cellMenu(
      {
        area,
        hasNote: this.commentAt(active) !== undefined,
        isMerged: merge.bottom > merge.top || merge.right > merge.left,
        isInTable: this.workbook.state.tableAt(sheet.id, active.row, active.column) !== undefined,
        added: this.grid.added(),
      },
      this.grid.deeds,
    );
    showMenu(entries, { label: "Cells", anchor: this.grid.anchor, at: at ?? this.besideActive() });
  }

  /** Asks which way the other cells go. */
  openShiftMenu(what: "insert" | "delete"): void {
    const label = what === "insert" ? "Insert" : "Delete";
    showMenu(shiftMenu(what, this.grid.deeds), { label, anchor: this.grid.anchor, at: this.besideActive() });
  }

  /** Opens the filter of a column; false where the active cell is no table's header. */
  openFilterAt({ row, column }: Position): boolean {
    const table = this.workbook.state.tableAt(this.grid.sheet().id, row, column);
    if (!table?.showFilterButton || row !== table.area.top) return false;
    this.openFilter(table, column - table.area.left);
    return true;
  }

  openFilter(table: TableModel, columnIndex: number): void {
    const sheet = this.grid.sheet();
    const column = table.columns[columnIndex];
    if (!column) return;
    const header = singleCell(table.area.top, table.area.left + columnIndex);
    const box = this.grid.view.boxOf(header);
    const corner = this.grid.view.element.getBoundingClientRect();
    const place = {
      columnName: column.name,
      isFiltered: table.filters[column.id] !== undefined,
      left: corner.left + box.left,
      top: corner.top + box.top + box.height + 2,
    };
    this.filter.open(place, filterChoices(this.workbook, sheet, table, columnIndex), {
      sort: (descending) =>
        this.grid.attempt(() => this.workbook.sortTable(table.id, [{ offset: columnIndex, descending }])),
      filter: (values) =>
        this.grid.attempt(() =>
          this.workbook.filterTable(table.id, columnIndex, values && { filterOn: "Values", values }),
        ),
      closed: () => this.grid.backToGrid(),
    });
  }

  /** Keeps the rows that show what the active cell shows. */
  filterByActive(): void {
    const sheet = this.grid.sheet();
    const { active } = this.grid.selection();
    const table = this.workbook.state.tableAt(sheet.id, active.row, active.column);
    const { top, bottom } = table ? dataArea(table) : { top: 0, bottom: -1 };
    if (!table || active.row < top || active.row > bottom) return;
    const values = [this.workbook.textAt(sheet.id, active.row, active.column)];
    this.grid.attempt(() =>
      this.workbook.filterTable(table.id, active.column - table.area.left, { filterOn: "Values", values }),
    );
  }

  /** What the mouse rests on, to be read. */
  hover(position: Position | undefined): void {
    const comment = position && this.commentAt(position);
    this.note.show(comment, position ? this.boxAt(position) : this.boxAt(this.grid.selection().active));
  }

  editNote(): void {
    const sheet = this.grid.sheet();
    const { active } = this.grid.selection();
    const before = this.commentAt(active);
    if (before?.kind === "thread") {
      this.note.show(before, this.boxAt(active));
      return;
    }
    this.note.edit(before?.text ?? "", this.boxAt(active), (text) => {
      if (text === (before?.text ?? "")) return;
      const { comments, state } = this.workbook;
      this.grid.attempt(() =>
        state.batch("user", () => {
          if (!before) comments.add(sheet.id, active.row, active.column, "note", { text });
          else if (text === "") comments.delete(sheet.id, before.id);
          else comments.change(sheet.id, before.id, { text });
        }),
      );
    });
  }

  private commentAt({ row, column }: Position): SheetModel["comments"][number] | undefined {
    return this.workbook.comments.at(this.grid.sheet().id, row, column);
  }

  private boxAt(position: Position): ReturnType<SheetView["boxOf"]> {
    return this.grid.view.boxOf(mergeAround(this.grid.sheet().merges, position));
  }

  private besideActive(): { readonly x: number; readonly y: number } {
    const { left, top, width, height } = this.boxAt(this.grid.selection().active);
    const corner = this.grid.view.element.getBoundingClientRect();
    return { x: corner.left + left + width / 2, y: corner.top + top + height };
  }
}
