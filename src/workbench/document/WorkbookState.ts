import { union } from "./area";
import { DocumentError } from "./DocumentError";
import {
  cellKey,
  type Area,
  type CellModel,
  type SheetModel,
  type TableModel,
  type WorkbookChange,
  type WorkbookModel,
} from "./model";
import { contains } from "./area";

/** The model with what every part of the document needs to read it, change it and tell of it. */
export class WorkbookState {
  /** Who is changing the workbook just now. */
  source: "user" | "addin" = "user";
  private readonly listeners = new Set<(change: WorkbookChange) => void>();
  /** Changes not told yet, in a batch. */
  private held: WorkbookChange[] | undefined;

  constructor(
    readonly model: WorkbookModel,
    /** Called at once at every change that may alter calculated values. */
    private readonly stale: (change: WorkbookChange) => void,
  ) {}

  sheet(id: string): SheetModel {
    const sheet = this.model.sheets.find((each) => each.id === id);
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

  newId(): number {
    return this.model.nextId++;
  }

  onChange(listener: (change: WorkbookChange) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  changed(kind: WorkbookChange["kind"], sheetId?: string, area?: Area): void {
    const change: WorkbookChange = {
      kind,
      source: this.source,
      ...(sheetId !== undefined && { sheetId }),
      ...(area && { area }),
    };
    this.stale(change);
    if (this.held) this.held.push(change);
    else this.tell(change);
  }

  /** Runs changes of one source and tells of them afterwards, once for each kind and sheet, also when the last of them is refused. */
  batch<T>(source: "user" | "addin", changes: () => T): T {
    if (this.held) return changes();
    this.held = [];
    this.source = source;
    try {
      return changes();
    } finally {
      const held = this.held;
      this.held = undefined;
      this.source = "user";
      mergeChanges(held).forEach((change) => this.tell(change));
    }
  }

  private tell(change: WorkbookChange): void {
    [...this.listeners].forEach((listener) => listener(change));
  }
}

function mergeChanges(changes: readonly WorkbookChange[]): WorkbookChange[] {
  const merged = new Map<string, WorkbookChange>();
  for (const change of changes) {
    const key = `${change.kind} ${change.sheetId ?? ""}`;
    const before = merged.get(key);
    const area = before?.area && change.area ? union(before.area, change.area) : (before?.area ?? change.area);
    merged.set(key, area ? { ...change, area } : change);
  }
  return [...merged.values()];
}
