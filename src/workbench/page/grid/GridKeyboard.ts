import { columnCount, LAST_COLUMN, LAST_ROW, rowCount, WHOLE_SHEET } from "../../document/area";
import type { CellInput } from "./CellInput";
import { cycledReference } from "./formulaPicking";
import type { GridActions, GridControl } from "./GridControl";
import { type GridCommand, gridCommand } from "./gridKeys";
import { mergeAround } from "./merges";
import { type MoveCommand, moveTarget } from "./moveTarget";
import { regionAround } from "./regionAround";
import { sameArea } from "./sameArea";

/** Excel's keys in the grid: what they do depends on whether somebody types in a cell. */
export class GridKeyboard {
  constructor(
    private readonly control: GridControl,
    private readonly input: CellInput,
    private readonly actions: GridActions,
  ) {
    input.element.addEventListener("keydown", (event) => this.onKey(event));
  }

  private onKey(event: KeyboardEvent): void {
    if (event.isComposing) return;
    const command = gridCommand(event);
    if (!command) return;
    if (!(this.input.isEditing ? this.whileEditing(command) : this.whileReady(command))) return;
    event.preventDefault();
    event.stopPropagation(); // the page has keys of its own for what the grid leaves alone
  }

  private whileEditing(command: GridCommand): boolean {
    switch (command.kind) {
      case "finish":
        this.control.finish(command.direction);
        return true;
      case "enterAll":
        this.control.commitBy((text) =>
          this.actions.enterAll(this.control.selection.active, this.control.selection.area, text),
        );
        return true;
      case "cancel":
        this.control.cancel();
        return true;
      case "newLine": {
        const { text, start, end } = this.input.typed;
        this.input.replace(`${text.slice(0, start)}\n${text.slice(end)}`, start + 1);
        return true;
      }
      case "cycleReference": {
        const cycled = cycledReference(this.input.typed);
        if (cycled) this.input.replace(cycled.text, cycled.end);
        return true;
      }
      case "edit":
        this.input.mode = this.input.mode === "edit" ? "enter" : "edit";
        return true;
      case "move":
      case "page":
        return this.moveWhileEditing(command);
      default:
        return false;
    }
  }

  /** Arrows pick cells where a formula expects them; otherwise they end an entry, or move the caret in an edit. */
  private moveWhileEditing(command: MoveCommand): boolean {
    if (this.input.mode === "edit") return false;
    if (this.control.pick.isPossible) {
      const from = this.control.pick.selection ?? this.actions.pickStart();
      const to = moveTarget(command, command.extend ? from.moving : from.active, this.actions.surroundings());
      this.control.pick.pick(command.extend ? from.active : to, to);
    } else if (this.control.commit()) this.move(command);
    return true;
  }

  private whileReady(command: GridCommand): boolean {
    switch (command.kind) {
      case "move":
      case "page":
      case "home":
      case "end":
        this.move(command);
        return true;
      case "finish":
        this.control.finish(command.direction);
        return true;
      case "edit":
        this.control.startEditing();
        return true;
      case "editEmpty":
        this.control.startEditing("", "enter");
        return true;
      case "take":
        this.take(command.what);
        return true;
      case "sheet":
        this.actions.activateNeighbour(command.step);
        return true;
      case "format":
        this.actions.format(command.numberFormat);
        return true;
      case "deed":
        this.actions.deed(command.deed);
        return true;
      case "cancel":
        this.control.cancel();
        return true;
      case "newLine":
      case "enterAll":
        return true;
      case "cycleReference":
        return false;
    }
  }

  private take(what: Extract<GridCommand, { kind: "take" }>["what"]): void {
    const { active, area } = this.control.selection;
    const region = regionAround(active, this.actions.surroundings());
    const isRegion = sameArea(region, area) || (rowCount(region) === 1 && columnCount(region) === 1);
    const taken = {
      region: isRegion ? WHOLE_SHEET : region,
      columns: { ...area, top: 0, bottom: LAST_ROW },
      rows: { ...area, left: 0, right: LAST_COLUMN },
      activeCell: mergeAround(this.actions.surroundings().merges, active),
    }[what];
    this.control.selectArea(taken, active);
  }

  private move(command: MoveCommand): void {
    this.control.forgetTabs();
    const { active, moving } = this.control.selection;
    const to = moveTarget(command, command.extend ? moving : active, this.actions.surroundings());
    if (command.extend) this.control.select(active, to);
    else this.control.select(to);
  }
}
