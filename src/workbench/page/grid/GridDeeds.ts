import type { Area, SheetModel } from "../../document/model";
import type { WorkbookDocument } from "../../document/WorkbookDocument";
import { askSize } from "./askSize";
import type { CellCompanions } from "./CellCompanions";
import { CellDeeds } from "./CellDeeds";
import { CellEntry } from "./CellEntry";
import type { CellInput } from "./CellInput";
import { deedTable } from "./deedTable";
import { GridClipboard } from "./GridClipboard";
import type { GridControl } from "./GridControl";
import type { SheetDeed } from "./gridKeys";
import { GridMenus } from "./GridMenus";
import { GridPointer } from "./GridPointer";
import { menuDeeds } from "./menuDeeds";
import { pointerActions } from "./pointerActions";
import type { Position } from "./Position";
import { SheetDeeds } from "./SheetDeeds";
import type { SheetGridEvents } from "./SheetGrid";
import { points } from "./sheetLayout";
import type { SheetScreen } from "./SheetScreen";

export interface GridParts {
  readonly workbook: WorkbookDocument;
  readonly events: SheetGridEvents;
  readonly screen: SheetScreen;
  readonly control: GridControl;
  readonly input: CellInput;
  readonly companions: CellCompanions;
  sheet(): SheetModel;
  /** The sheet that is typed on. */
  entrySheet(): SheetModel;
}

/** All that a person can do to the workbook in the grid, whether by keys, by mouse or by a menu. What the workbook refuses is told. */
export class GridDeeds {
  readonly clipboard: GridClipboard;
  readonly menus: GridMenus;
  private readonly deeds: SheetDeeds;
  private readonly cells: CellDeeds;
  private readonly entry: CellEntry;
  private readonly byName: Readonly<Record<SheetDeed, () => void>>;

  constructor(private readonly parts: GridParts) {
    const { workbook, screen, control } = parts;
    const place = () => ({
      sheet: parts.sheet(),
      selection: control.selection,
      lastUsed: screen.shape.lastUsed,
    });
    this.deeds = new SheetDeeds(workbook, place);
    this.cells = new CellDeeds(workbook, place, (position) => screen.isEmpty(position));
    this.clipboard = this.newClipboard();
    this.menus = this.newMenus();
    this.entry = this.newEntry();
    const { deeds, cells, menus, clipboard } = this;
    this.byName = deedTable({
      workbook,
      deeds,
      cells,
      menus,
      clipboard,
      companions: parts.companions,
      active: () => control.selection.active,
      goTo: () => parts.events.goTo(),
      wait: (work) => this.wait(work),
    });
    this.listenToPointer();
  }

  run(deed: SheetDeed): void {
    this.attempt(this.byName[deed]);
  }

  /** False where the workbook refuses. */
  attempt(change: () => void): boolean {
    try {
      change();
      return true;
    } catch (error) {
      this.parts.events.refused(error);
      return false;
    }
  }

  enter(position: Position, text: string): boolean {
    const taken = this.entry.enter(this.parts.entrySheet().id, position, text);
    if (taken) this.clipboard.forget();
    return taken;
  }

  enterAll(active: Position, area: Area, text: string): boolean {
    return this.attempt(() => this.deeds.enterAll(active, area, text));
  }

  format(numberFormat: string): void {
    this.attempt(() => this.deeds.format({ numberFormat }));
  }

  private newClipboard(): GridClipboard {
    const { workbook, control, input, screen } = this.parts;
    const grid = {
      isEditing: () => input.isEditing,
      selected: () => control.selection.area,
      lastUsed: () => screen.shape.lastUsed,
      select: (area: Area) => void control.selectArea(area),
      attempt: (change: () => void) => void this.attempt(change),
      changed: () => screen.schedule("view"),
    };
    return new GridClipboard(workbook, grid, input.element);
  }

  private newMenus(): GridMenus {
    const { workbook, control, input, screen, events } = this.parts;
    const { deeds, cells, clipboard } = this;
    return new GridMenus(workbook, {
      view: screen.view,
      anchor: input.element,
      deeds: menuDeeds({
        deeds,
        cells,
        clipboard,
        run: (deed) => this.run(deed),
        attempt: (change) => void this.attempt(change),
        wait: (work) => this.wait(work),
        firstSelected: (which) => this.firstSelected(which),
        askForSize: (which) => this.askForSize(which),
        filterByActive: () => this.menus.filterByActive(),
      }),
      sheet: () => this.parts.sheet(),
      selection: () => control.selection,
      attempt: (change) => void this.attempt(change),
      backToGrid: () => input.focus(),
      added: () => events.cellMenu(),
    });
  }

  private newEntry(): CellEntry {
    const { workbook, control, input, events } = this.parts;
    const ways = {
      retry: () => input.focus(),
      drop: () => {
        control.cancel();
        input.focus();
      },
    };
    return new CellEntry(workbook, {
      ...ways,
      refused: (error) => events.refused(error, ways),
      finish: () => {
        control.finish("down");
        input.focus();
      },
    });
  }

  private listenToPointer(): void {
    const { workbook, control, input, screen } = this.parts;
    const { deeds, cells, menus } = this;
    const actions = pointerActions({
      workbook,
      deeds,
      cells,
      menus,
      sheet: () => this.parts.sheet(),
      selected: () => control.selection.area,
      select: (area) => void control.selectArea(area),
      attempt: (change) => this.attempt(change),
      showTarget: (area) => screen.showTarget(area),
    });
    new GridPointer(screen.view, control, input, actions);
  }

  private firstSelected(which: "rows" | "columns"): number {
    return this.parts.control.selection.area[which === "rows" ? "top" : "left"];
  }

  private async askForSize(which: "rows" | "columns"): Promise<void> {
    const line = this.firstSelected(which);
    const now = points(this.parts.screen.shape.layout[which].sizeOf(line));
    const size = await askSize(which === "rows" ? "Row height" : "Column width", now);
    if (size !== undefined) this.attempt(() => this.deeds.resize(which, line, size));
    this.parts.input.focus();
  }

  /** Tells when something that takes its time is refused. */
  private wait(work: Promise<void>): void {
    work.catch((error: unknown) => this.parts.events.refused(error));
  }
}
