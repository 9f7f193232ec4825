import { cellCount } from "../../document/area";
import type { Area, CellValue } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import type { InputMode } from "../grid/CellInput";
import { selectionSummary } from "./selectionSummary";
import type { StatusBar } from "./StatusBar";

/** Cells beyond this many are not added up. */
const MOST_SUMMED_CELLS = 200_000;

/** Keeps the status bar in step with the workbook: what it is doing, why a cell shows an error, figures of the selection. */
export class CellStatus {
  private isCalculating = false;
  private mode: InputMode = "ready";

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly bar: StatusBar,
  ) {
    workbook.onChange(({ kind }) => {
      if (kind !== "selection") this.showCalculating();
    });
  }

  showMode(mode: InputMode): void {
    this.mode = mode;
    this.bar.showState(mode === "ready" ? "Ready" : mode === "enter" ? "Enter" : "Edit");
  }

  showSelection(sheetId: string, active: { row: number; column: number }, area: Area): void {
    const value = this.workbook.valueAt(sheetId, active.row, active.column);
    this.bar.showMessage(typeof value === "object" ? `${value.error} ${value.message ?? ""}` : "");
    this.bar.showSummary(selectionSummary(this.valuesIn(sheetId, area)));
  }

  private *valuesIn(sheetId: string, area: Area): Generator<CellValue> {
    const { bottom, right } = cellCount(area) > MOST_SUMMED_CELLS ? this.filledPart(sheetId, area) : area;
    if (cellCount({ ...area, bottom, right }) > MOST_SUMMED_CELLS) return;
    for (let row = area.top; row <= bottom; row++)
      for (let column = area.left; column <= right; column++) yield this.workbook.valueAt(sheetId, row, column);
  }

  /** Whole rows and columns end where the sheet does; to know where takes a look at every cell, which a few cells do not need. */
  private filledPart(sheetId: string, area: Area): Area {
    const used = this.workbook.cells.usedArea(sheetId, true);
    const { bottom = -1, right = -1 } = used ?? {};
    return { ...area, bottom: Math.min(area.bottom, bottom), right: Math.min(area.right, right) };
  }

  /** After the change has been drawn: asking whether the workbook has settled makes it calculate. */
  private showCalculating(): void {
    if (this.isCalculating) return;
    this.isCalculating = true;
    setTimeout(() => {
      if (this.mode === "ready") this.bar.showState("Calculating");
      void this.workbook.settled().then(() => {
        this.isCalculating = false;
        if (this.mode === "ready") this.bar.showState("Ready");
      });
    }, 0);
  }
}
