import { DocumentError } from "../document/DocumentError";
import type { Area, CellValue } from "../document/model";
import { formatArea } from "../document/reference";
import { resolveReference } from "../document/resolveReference";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import type { OfficeHost } from "../host/OfficeHost";
import { ask, tell } from "./chrome/dialogs";
import { FormulaBar } from "./chrome/FormulaBar";
import { selectionSummary } from "./chrome/selectionSummary";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import type { TaskPane } from "./chrome/TaskPane";
import { editText } from "./grid/editText";
import type { Position } from "./grid/Position";
import { SheetGrid } from "./grid/SheetGrid";
import type { RibbonBar } from "./ribbon/RibbonBar";

/** Cells beyond this many are not added up in the status bar. */
const MOST_SUMMED_CELLS = 200_000;

/** The whole page: ribbon, formula bar, grid, sheet tabs, status bar and task pane around one workbook. */
export class WorkbenchPage {
  private readonly grid: SheetGrid;
  private readonly formulaBar: FormulaBar;
  private readonly tabs: SheetTabs;
  private readonly status = new StatusBar();
  private isCalculating = false;
  /** Who waits until nobody types in a cell. */
  private waiting: (() => void)[] = [];

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly host: OfficeHost,
    private readonly ribbon: RibbonBar,
    private readonly pane: TaskPane,
  ) {
    this.grid = new SheetGrid(workbook, {
      refused: (error, answers) => void this.explainRefusal(error, answers),
      shown: (active, area) => this.showCell(active, area),
      editing: (text, mode) => {
        this.formulaBar.showEdit(text, mode !== "ready");
        this.status.showState(mode === "ready" ? "Ready" : mode === "enter" ? "Enter" : "Edit");
        if (mode === "ready") this.waiting.splice(0).forEach((goOn) => goOn());
      },
    });
    this.formulaBar = new FormulaBar({
      goTo: (reference) => this.goTo(reference),
      startEditing: () => this.grid.control.startEditing(),
      changeText: (text) => this.grid.changeText(text),
      finish: (direction) => this.grid.control.finish(direction),
      cancel: () => this.grid.control.cancel(),
      backToGrid: () => this.grid.focus(),
    });
    this.tabs = new SheetTabs({
      activate: (id) => this.attempt(() => this.workbook.activateSheet(id)),
      add: () => this.attempt(() => void this.workbook.addSheet()),
      rename: (id, name) => this.attempt(() => this.workbook.renameSheet(id, name)),
      remove: ({ id, name }) => void this.confirmDeletion(id, name),
    });
    this.workbook.onChange(({ kind }) => {
      if (kind === "structure" || kind === "selection" || kind === "objects") this.showTabs();
      if (kind !== "selection") this.showCalculating();
    });
    this.showTabs();
  }

  mount(body: HTMLElement): void {
    const main = document.createElement("main");
    main.className = "workbook";
    main.append(this.formulaBar.element, this.grid.element, this.tabs.element);
    body.append(this.ribbon.element, main, this.pane.element, this.status.element);
    document.addEventListener("keydown", (event) => this.onKey(event));
    this.grid.focus();
  }

  /** F6 leads from part to part, as in Office; also from inside the pane. */
  onKey(event: KeyboardEvent): void {
    if (event.key !== "F6") return;
    event.preventDefault();
    const stops = [
      { part: this.ribbon.element, focus: () => this.ribbon.element.querySelector("button")?.focus() },
      { part: this.grid.element, focus: () => this.grid.focus() },
      { part: this.tabs.element, focus: () => this.tabs.element.querySelector<HTMLElement>(".active")?.focus() },
      ...(this.pane.isOpen ? [{ part: this.pane.element, focus: () => this.pane.frame.focus() }] : []),
    ];
    const at = stops.findIndex(({ part }) => part.contains(document.activeElement));
    const step = event.shiftKey ? -1 : 1;
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  /** Excel takes nothing from an add-in while somebody types in a cell. */
  editingEnded(): Promise<void> {
    if (!this.grid.isEditing) return Promise.resolve();
    return new Promise((goOn) => this.waiting.push(goOn));
  }

  showTraffic(): void {
    const { requests } = this.host;
    const bytes = requests.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
    this.status.showTraffic(requests.length, bytes);
  }

  private showTabs(): void {
    this.tabs.show(this.workbook.model.sheets, this.workbook.model.activeSheetId);
  }

  private showCell(active: Position, area: Area): void {
    const sheetId = this.workbook.model.activeSheetId;
    const { text, spilled } = editText(this.workbook, sheetId, active);
    this.formulaBar.show(
      formatArea({ top: active.row, left: active.column, bottom: active.row, right: active.column }),
      text,
      spilled,
    );
    const value = this.workbook.valueAt(sheetId, active.row, active.column);
    this.status.showMessage(typeof value === "object" ? `${value.error} ${value.message ?? ""}` : "");
    this.status.showSummary(selectionSummary(this.valuesIn(sheetId, area)));
  }

  private *valuesIn(sheetId: string, area: Area): Generator<CellValue> {
    const used = this.workbook.cells.usedArea(sheetId, true);
    if (!used) return;
    const bottom = Math.min(area.bottom, used.bottom);
    const right = Math.min(area.right, used.right);
    if ((bottom - area.top + 1) * (right - area.left + 1) > MOST_SUMMED_CELLS) return;
    for (let row = area.top; row <= bottom; row++)
      for (let column = area.left; column <= right; column++) yield this.workbook.valueAt(sheetId, row, column);
  }

  /** After the change has been drawn: asking whether the workbook has settled makes it calculate. */
  private showCalculating(): void {
    if (this.isCalculating) return;
    this.isCalculating = true;
    setTimeout(() => {
      if (!this.grid.isEditing) this.status.showState("Calculating");
      void this.workbook.settled().then(() => {
        this.isCalculating = false;
        if (!this.grid.isEditing) this.status.showState("Ready");
      });
    }, 0);
  }

  private goTo(reference: string): boolean {
    const text = reference.trim();
    const place = resolveReference(this.workbook.model, text, this.workbook.model.activeSheetId);
    if (!place) {
      void tell("There is no such place", `"${text}" is neither a cell nor a name in this workbook.`);
      return false;
    }
    this.attempt(() => this.workbook.select(place.sheetId, place.area));
    return true;
  }

  private attempt(change: () => void): void {
    try {
      change();
    } catch (error) {
      void this.explainRefusal(error);
    }
  }

  private async confirmDeletion(id: string, name: string): Promise<void> {
    const answer = await ask(
      "Delete this sheet?",
      `"${name}" and everything on it will be gone. This cannot be undone.`,
      ["Delete", "Cancel"],
    );
    if (answer === "Delete") this.attempt(() => this.workbook.deleteSheet(id));
    this.grid.focus();
  }

  private async explainRefusal(error: unknown, answers?: { retry(): void; drop(): void }): Promise<void> {
    if (!(error instanceof DocumentError)) {
      await tell("The workbench has a fault", error instanceof Error ? error.message : String(error));
      throw error;
    }
    if (!answers) {
      await tell("Excel would refuse this", error.message);
      this.grid.focus();
    } else if ((await ask("This entry is not allowed", error.message, ["Try again", "Cancel"])) === "Try again")
      answers.retry();
    else {
      answers.drop();
      this.grid.focus();
    }
  }
}
