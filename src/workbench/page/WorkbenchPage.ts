import type { Area } from "../document/model";
import { formatArea } from "../document/reference";
import { resolveReference } from "../document/resolveReference";
import type { WorkbookDocument } from "../document/WorkbookDocument";
import type { OfficeHost } from "../host/OfficeHost";
import { CellStatus } from "./chrome/CellStatus";
import { ask, tell } from "./chrome/dialogs";
import { type EntryAnswers, explainRefusal } from "./chrome/explainRefusal";
import { FormulaBar } from "./chrome/FormulaBar";
import type { DescribedFunction } from "./chrome/functionTip";
import { SheetTabs } from "./chrome/SheetTabs";
import { StatusBar } from "./chrome/StatusBar";
import type { TaskPane } from "./chrome/TaskPane";
import { TopBar } from "./chrome/TopBar";
import { RequestConsole } from "./console/RequestConsole";
import { download } from "./files/fileChoice";
import { PageFiles } from "./files/PageFiles";
import { WorkbookFiles, type XlsxFormat } from "./files/WorkbookFiles";
import type { FindBar } from "./find/FindBar";
import { findBarOf } from "./find/findBarOf";
import { focusNextPart, type PagePart } from "./focusNextPart";
import { editText } from "./grid/editText";
import type { Position } from "./grid/Position";
import type { Direction } from "./grid/selectionMoves";
import { SheetGrid } from "./grid/SheetGrid";
import { mountPage } from "./mountPage";
import { isTyping, type PageCommand, pageCommand } from "./pageKeys";
import type { RibbonBar } from "./ribbon/RibbonBar";
import { showWorkbookNames } from "./showWorkbookNames";
import { sheetTabActions } from "./sheetTabActions";

export interface PageParts {
  readonly ribbon: RibbonBar;
  readonly tabLabel: string;
  readonly pane: TaskPane;
  /** By their names in capitals. */
  readonly functions: ReadonlyMap<string, DescribedFunction>;
  readonly xlsx: XlsxFormat;
  /** What stands at the right end of the top bar. */
  readonly end: HTMLElement;
}

/** The whole page: ribbon, formula bar, grid, sheet tabs, status bar and task pane around one workbook. */
export class WorkbenchPage {
  readonly files: WorkbookFiles;
  private readonly fileWays: PageFiles;
  private readonly grid: SheetGrid;
  private readonly formulaBar: FormulaBar;
  private readonly findBar: FindBar;
  private readonly tabs: SheetTabs;
  private readonly status = new StatusBar(() => this.toggleConsole());
  private readonly console = new RequestConsole(() => this.toggleConsole());
  private readonly topBar: TopBar;
  private readonly cellStatus: CellStatus;
  /** Who waits until nobody types in a cell. */
  private waiting: (() => void)[] = [];

  constructor(
    private readonly workbook: WorkbookDocument,
    private readonly host: OfficeHost,
    private readonly parts: PageParts,
  ) {
    this.cellStatus = new CellStatus(workbook, this.status);
    this.grid = this.newGrid();
    this.formulaBar = this.newFormulaBar(parts.functions);
    this.findBar = findBarOf(workbook, this.grid, (change) => this.attempt(change));
    this.tabs = new SheetTabs(
      sheetTabActions(
        workbook,
        (change) => this.attempt(change),
        () => this.grid.focus(),
      ),
    );
    this.files = this.newFiles(parts.xlsx);
    this.fileWays = new PageFiles(this.files, (error) => void this.explain(error));
    this.topBar = this.newTopBar(parts);
    this.workbook.onChange(({ kind }) => {
      if (kind === "structure" || kind === "selection" || kind === "objects") this.showTabs();
      this.topBar.showHistory(workbook.canUndo, workbook.canRedo);
    });
    this.showTabs();
    this.files.show();
  }

  mount(body: HTMLElement): void {
    const { ribbon, pane } = this.parts;
    mountPage(body, {
      header: [this.topBar.element, ribbon.element],
      workbook: [this.formulaBar.element, this.findBar.element, this.grid.element, this.tabs.element],
      around: [pane.element, this.console.element, this.status.element],
    });
    document.addEventListener("keydown", (event) => this.onKey(event));
    this.fileWays.acceptDrops(window);
    this.fileWays.warnBeforeLeaving();
    this.grid.focus();
  }

  /** A workbook can be dropped on the pane, too. */
  acceptDrops(target: Window): void {
    this.fileWays.acceptDrops(target);
  }

  /** What keys do everywhere; also from inside the pane. */
  onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented) return;
    const command = pageCommand(event, isTyping(event.target) || this.grid.isEditing);
    if (!command) return;
    event.preventDefault();
    this.commands[command]();
  }

  private readonly commands: Readonly<Record<PageCommand, () => void>> = {
    nextPart: () => focusNextPart(this.stops(), 1),
    previousPart: () => focusNextPart(this.stops(), -1),
    save: () => {
      if (this.grid.control.commit()) this.fileWays.save(); // what is being typed belongs to the file
    },
    open: () => this.fileWays.choose(),
    find: () => {
      if (this.grid.control.commit()) this.findBar.open(); // what is being typed is looked through, too
    },
    names: () =>
      showWorkbookNames(this.workbook, {
        attempt: (change) => this.attempt(change),
        goTo: (name) => this.goTo(name),
        backToGrid: () => this.grid.focus(),
      }),
    undo: () => this.workbook.undo(),
    redo: () => this.workbook.redo(),
    selectChart: () => void this.grid.charts.focusFirst(),
  };

  private stops(): PagePart[] {
    const { ribbon, pane } = this.parts;
    const first = (element: HTMLElement, selector: string) => ({
      element,
      focus: () => element.querySelector<HTMLElement>(selector)?.focus(),
    });
    return [
      first(this.topBar.element, "button"),
      first(ribbon.element, "[tabindex='0']"),
      ...(this.findBar.isOpen ? [first(this.findBar.element, "input")] : []),
      { element: this.grid.element, focus: () => this.grid.focus() },
      first(this.tabs.element, ".active"),
      ...(this.console.isOpen ? [first(this.console.element, "input")] : []),
      ...(pane.isOpen ? [{ element: pane.element, focus: () => pane.frame.focus() }] : []),
    ];
  }

  /** Resolves when Enter or Escape has ended what is typed in a cell; undefined where nobody types. */
  editing(): Promise<void> | undefined {
    if (!this.grid.isEditing) return undefined;
    return new Promise((goOn) => this.waiting.push(goOn));
  }

  showTraffic(): void {
    const { requests } = this.host;
    const bytes = requests.reduce((sum, { bytesIn, bytesOut }) => sum + bytesIn + bytesOut, 0);
    this.status.showTraffic(requests.length, bytes);
    this.console.follow(requests);
  }

  private toggleConsole(): void {
    const open = !this.console.isOpen;
    this.console.show(open);
    this.status.showConsole(open);
    if (!open) this.grid.focus();
  }

  private newGrid(): SheetGrid {
    return new SheetGrid(this.workbook, {
      refused: (error, answers) => void this.explain(error, answers),
      shown: (active, area) => this.showCell(active, area),
      editing: (text, mode) => {
        this.formulaBar.showEdit(text, mode !== "ready");
        this.cellStatus.showMode(mode);
        if (mode === "ready") this.waiting.splice(0).forEach((goOn) => goOn());
      },
      goTo: () => this.formulaBar.focusNameBox(),
      cellMenu: () => this.parts.ribbon.cellMenuItems(),
    });
  }

  private newFormulaBar(functions: PageParts["functions"]): FormulaBar {
    const actions = {
      goTo: (reference: string) => this.goTo(reference),
      startEditing: () => this.grid.control.startEditing(),
      changeText: (text: string) => this.grid.changeText(text),
      finish: (direction: Direction) => this.grid.control.finish(direction),
      cancel: () => this.grid.control.cancel(),
      backToGrid: () => this.grid.focus(),
    };
    return new FormulaBar(actions, functions);
  }

  private newFiles(xlsx: XlsxFormat): WorkbookFiles {
    return new WorkbookFiles(this.workbook, xlsx, {
      ask,
      tell,
      download,
      shown: (title, saved) => this.topBar.showTitle(title, saved),
      replaced: () => this.parts.pane.restart(),
    });
  }

  private newTopBar({ tabLabel, end }: PageParts): TopBar {
    const actions = { ...this.commands, newWorkbook: () => this.fileWays.startNew() };
    return new TopBar(tabLabel, actions, end);
  }

  private explain(error: unknown, answers?: EntryAnswers): Promise<void> {
    return explainRefusal(error, () => this.grid.focus(), answers);
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
    this.cellStatus.showSelection(sheetId, active, area);
  }

  private goTo(reference: string): boolean {
    if (!this.grid.control.commit()) return false; // what is being typed stays
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
      void this.explain(error);
    }
  }
}
