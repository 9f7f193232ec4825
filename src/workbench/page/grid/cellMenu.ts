import { isWholeColumns, isWholeRows } from "../../document/area";
import type { Area } from "../../document/model";
import type { MenuEntry } from "../chrome/showMenu";
import type { SheetDeed } from "./gridKeys";

/** What the menu of the grid can do. */
export interface MenuDeeds {
  copy(cut: boolean): void;
  paste(what: "All" | "Values" | "Formats" | "Formulas"): void;
  /** With cells that move right or left, down or up. */
  insertCells(shift: "Down" | "Right"): void;
  deleteCells(shift: "Up" | "Left"): void;
  insertLines(which: "rows" | "columns"): void;
  deleteLines(which: "rows" | "columns"): void;
  sort(descending: boolean): void;
  filterByValue(): void;
  merge(merged: boolean): void;
  resize(which: "rows" | "columns"): void;
  autofit(which: "rows" | "columns"): void;
  deed(deed: SheetDeed): void;
}

/** What the menu has to know of what it is for. */
export interface MenuPlaceInfo {
  readonly area: Area;
  readonly hasNote: boolean;
  readonly isMerged: boolean;
  readonly isInTable: boolean;
  /** What the add-in's manifest adds. */
  readonly added: readonly MenuEntry[];
}

/** The menu of cells, or of whole rows or columns, as in Excel. */
export function cellMenu({ area, hasNote, isMerged, isInTable, added }: MenuPlaceInfo, deeds: MenuDeeds): MenuEntry[] {
  const which = isWholeRows(area) ? "rows" : isWholeColumns(area) ? "columns" : undefined;
  return [
    { label: "Cut", key: "Ctrl+X", run: () => deeds.copy(true) },
    { label: "Copy", key: "Ctrl+C", run: () => deeds.copy(false) },
    { label: "Paste", key: "Ctrl+V", run: () => deeds.paste("All") },
    { label: "Paste values", key: "Ctrl+Shift+V", run: () => deeds.paste("Values") },
    { label: "Paste formulas", run: () => deeds.paste("Formulas") },
    { label: "Paste formats", run: () => deeds.paste("Formats") },
    "separator",
    { label: which ? "Insert" : "Insert …", key: "Ctrl++", run: () => deeds.deed("insert") },
    { label: which ? "Delete" : "Delete …", key: "Ctrl+-", run: () => deeds.deed("delete") },
    { label: "Clear contents", key: "Delete", run: () => deeds.deed("clear") },
    "separator",
    ...(which ? lineEntries(which, deeds) : cellEntries(hasNote, isMerged, isInTable, deeds)),
    ...(added.length > 0 ? ["separator" as const, ...added] : []),
  ];
}

function lineEntries(which: "rows" | "columns", deeds: MenuDeeds): MenuEntry[] {
  const rows = which === "rows";
  return [
    { label: rows ? "Row height …" : "Column width …", run: () => deeds.resize(which) },
    { label: rows ? "Autofit row height" : "Autofit column width", run: () => deeds.autofit(which) },
    { label: "Hide", key: rows ? "Ctrl+9" : "Ctrl+0", run: () => deeds.deed(rows ? "hideRows" : "hideColumns") },
    {
      label: "Unhide",
      ...(rows && { key: "Ctrl+Shift+9" }),
      run: () => deeds.deed(rows ? "showRows" : "showColumns"),
    },
  ];
}

function cellEntries(hasNote: boolean, isMerged: boolean, isInTable: boolean, deeds: MenuDeeds): MenuEntry[] {
  return [
    { label: "Sort A to Z", run: () => deeds.sort(false) },
    { label: "Sort Z to A", run: () => deeds.sort(true) },
    { label: "Filter by this cell's value", enabled: isInTable, run: () => deeds.filterByValue() },
    isMerged
      ? { label: "Unmerge cells", run: () => deeds.merge(false) }
      : { label: "Merge cells", run: () => deeds.merge(true) },
    { label: hasNote ? "Edit note" : "New note", key: "Shift+F2", run: () => deeds.deed("note") },
    { label: "Choose from the list", key: "Alt+↓", run: () => deeds.deed("openList") },
  ];
}

/** Asked before cells are inserted or deleted that are no whole rows or columns. */
export function shiftMenu(what: "insert" | "delete", deeds: MenuDeeds): MenuEntry[] {
  if (what === "insert")
    return [
      { label: "Shift cells right", run: () => deeds.insertCells("Right") },
      { label: "Shift cells down", run: () => deeds.insertCells("Down") },
      { label: "Entire row", run: () => deeds.insertLines("rows") },
      { label: "Entire column", run: () => deeds.insertLines("columns") },
    ];
  return [
    { label: "Shift cells left", run: () => deeds.deleteCells("Left") },
    { label: "Shift cells up", run: () => deeds.deleteCells("Up") },
    { label: "Entire row", run: () => deeds.deleteLines("rows") },
    { label: "Entire column", run: () => deeds.deleteLines("columns") },
  ];
}
