import { contains } from "./area";
import { DocumentError } from "./DocumentError";
import type { Draft } from "./Draft";
import { Journal } from "./Journal";
import { mergeChanges } from "./mergeChanges";
import {
  cellKey,
  type Area,
  type CellEdit,
  type CellModel,
  type SheetModel,
  type TableModel,
  type WorkbookChange,
  type WorkbookModel,
} from "./model";
import { undoneChange } from "./undoneChange";
import { UndoHistory, type Place } from "./UndoHistory";

/** The model with what every part of the document needs to read it, change it and tell of it. */
export class WorkbookState {
  /** Who is changing the workbook just now. */
  source: "user" | "addin" = "user";
  readonly history = new UndoHistory();
  private readonly journal = new Journal();
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  /** Changes not told yet, in a batch. */
  private held: WorkbookChange[] | undefined;

  constructor(
    readonly model: WorkbookModel,
    /** Called at once at every change that may alter calculated values. */
    private readonly stale: (change: WorkbookChange) => void,
  ) {}

  sheet(id: string): SheetModel {
    const sheet = this.find(id);
    if (!sheet) throw new DocumentError("ItemNotFound", "This sheet is not there any more.");
    return sheet;
  }

  sheetNamed(name: string): SheetModel | undefined {
    return this.model.sheets.find((each) => each.name.toLowerCase() === name.toLowerCase());
  }

  cell(sheetId: string, row: number, column: number): CellModel | undefined {
    return this.sheet(sheetId).cells[cellKey(row, column)];
  }

  tableAt(sheetId: string, row: number, column: number): TableModel | undefined {
    return this.sheet(sheetId).tables.find((table) => contains(table.area, row, column));
  }

  /** Writes one property of a part of the model. Whoever does must call `changed` afterwards. */
  set<T extends object, K extends keyof T>(target: T, key: K, value: Exclude<T[K], undefined>): void {
    this.journal.set(target, key, value);
  }

  /** Takes one property of a part of the model away. */
  remove<T extends object>(target: T, key: keyof T): void {
    this.journal.remove(target, key);
  }

  /** Writes several properties; those that are undefined are taken away. */
  assign<T extends object>(target: T, change: { readonly [K in keyof T]?: T[K] | undefined }): void {
    for (const key of Object.keys(change) as (keyof T)[]) {
      const value = change[key];
      if (value === undefined) this.journal.remove(target, key);
      else this.journal.set(target, key, value as Exclude<T[typeof key], undefined>);
    }
  }

  /** Puts a cell in its place, or takes it away when nothing is left of it. Cells are replaced, never written to. */
  setCell(sheet: SheetModel, key: string, cell: CellModel): void {
    const isEmpty = cell.input === undefined && !cell.format && !cell.hyperlink;
    if (isEmpty) this.journal.remove(sheet.cells, key);
    else this.journal.set(sheet.cells, key, cell);
  }

  /** The parts of the model that were written to, and their keys, since `forgetTouched`. */
  get touched(): ReadonlyMap<object, ReadonlySet<PropertyKey>> {
    return this.journal.touched;
  }

  forgetTouched(): void {
    this.journal.forgetTouched();
  }

  newId(): number {
    const model = this.model as Draft<WorkbookModel>; // not undone: an id is never used twice
    return model.nextId++;
  }

  /** Shows a sheet, with a selection where one is given. This is no step to undo. */
  look(sheet: SheetModel, selection = sheet.selection): void {
    (this.model as Draft<WorkbookModel>).activeSheetId = sheet.id;
    (sheet as Draft<SheetModel>).selection = selection;
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  changed(kind: WorkbookChange["kind"], sheetId?: string, area?: Area, how: CellEdit["how"] = "Edited"): void {
    const change: WorkbookChange = {
      kind,
      source: this.source,
      ...(sheetId !== undefined && { sheetId }),
      ...(area && { area, edits: [{ area, how }] }),
    };
    this.stale(change);
    if (this.held) {
      this.held.push(change);
      return;
    }
    this.keepStep([change], this.place());
    this.tell(change);
  }

  /**
   * Runs changes of one source, one step to undo, and tells of them afterwards, once for each kind and sheet, also when the last
   * of them is refused: what was done before stays done.
   */
  batch<T>(source: "user" | "addin", changes: () => T): T {
    if (this.held) return changes();
    this.held = [];
    this.source = source;
    const before = this.place();
    try {
      return changes();
    } finally {
      const told = mergeChanges(this.held);
      this.held = undefined;
      this.source = "user";
      this.keepStep(told, before);
      told.forEach((change) => this.tell(change));
    }
  }

  undo(): void {
    const step = this.held ? undefined : this.history.back();
    if (!step) return;
    this.journal.undo(step.assignments);
    this.arrive(step.changes.map(undoneChange), step.before);
  }

  redo(): void {
    const step = this.held ? undefined : this.history.forward();
    if (!step) return;
    this.journal.redo(step.assignments);
    this.arrive(step.changes, step.after);
  }

  /** Puts another workbook in place of this one. There is no way back. */
  replace(model: WorkbookModel): void {
    const nextId = Math.max(this.model.nextId, model.nextId);
    Object.assign(this.model, structuredClone(model), { nextId });
    this.journal.take();
    this.history.clear();
    this.changed("structure");
  }

  private keepStep(changes: readonly WorkbookChange[], before: Place): void {
    const assignments = this.journal.take();
    if (assignments.length > 0) this.history.push({ assignments, changes, before, after: this.place() });
  }

  /** After a step was undone or done again: what it changed has changed once more. */
  private arrive(changes: readonly WorkbookChange[], { sheetId, selection }: Place): void {
    const sheet = this.find(sheetId);
    if (sheet?.visibility === "Visible") this.look(sheet, selection);
    const told: WorkbookChange[] = changes
      .filter(({ kind }) => kind !== "selection" && kind !== "calculated")
      .map((change) => ({ ...change, source: "user" }));
    told.forEach((change) => this.stale(change));
    told.forEach((change) => this.tell(change));
    this.changed("selection", sheetId, selection);
  }

  private place(): Place {
    const { activeSheetId } = this.model;
    return { sheetId: activeSheetId, selection: this.sheet(activeSheetId).selection };
  }

  private find(id: string): SheetModel | undefined {
    return this.model.sheets.find((each) => each.id === id);
  }

  /** Nobody is told what happened on a sheet that has gone meanwhile, but that it has. */
  private tell(change: WorkbookChange): void {
    const isGone = change.sheetId !== undefined && !this.find(change.sheetId);
    if (isGone && change.kind !== "structure") return;
    [...this.listeners].forEach((listener) => listener(change));
  }
}
