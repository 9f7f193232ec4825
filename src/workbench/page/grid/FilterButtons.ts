import type { SheetModel, TableModel } from "../../document/model";
import { areaBox, type Box, type SheetLayout } from "./sheetLayout";

const SIZE = 17;

/** The buttons in the headers of tables that open their filters. */
export class FilterButtons {
  constructor(private readonly open: (table: TableModel, columnIndex: number) => void) {}

  /** Puts into a pane the buttons its part of the sheet can show. */
  draw(layer: HTMLElement, sheet: SheetModel, layout: SheetLayout, part: Box): void {
    const buttons = sheet.tables
      .filter(({ showHeaders, showFilterButton }) => showHeaders && showFilterButton)
      .flatMap((table) => table.columns.map((_, index) => this.button(table, index, layout, part)));
    layer.replaceChildren(...buttons.flatMap((button) => button ?? []));
  }

  private button(table: TableModel, index: number, layout: SheetLayout, part: Box): HTMLElement | undefined {
    const { area, columns, filters } = table;
    const column = columns[index];
    const header = { top: area.top, bottom: area.top, left: area.left + index, right: area.left + index };
    const box = areaBox(layout, header);
    const isInPart =
      box.left >= part.left &&
      box.left < part.left + part.width &&
      box.top >= part.top &&
      box.top < part.top + part.height;
    if (!column || !isInPart || box.width < SIZE || box.height < SIZE) return undefined;
    const isFiltered = filters[column.id] !== undefined;
    const button = document.createElement("button");
    button.type = "button";
    button.tabIndex = -1; // Alt and ↓ on the header do the same
    button.className = `filter-button${isFiltered ? " filtered" : ""}`;
    button.textContent = isFiltered ? "" : "▾";
    button.setAttribute("aria-label", `Filter ${column.name}${isFiltered ? ", filtered" : ""}`);
    button.setAttribute("aria-haspopup", "dialog");
    button.style.cssText = `left:${box.left + box.width - SIZE - 2}px;top:${box.top + box.height - SIZE - 2}px`;
    button.addEventListener("mousedown", (event) => {
      event.preventDefault();
      event.stopPropagation();
    });
    button.addEventListener("click", () => this.open(table, index));
    return button;
  }
}
