import type { Area } from "../../document/model";
import { formatArea } from "../../document/reference";
import type { CellInput } from "./CellInput";
import { canPick, withReference } from "./formulaPicking";
import type { Position } from "./Position";
import { selectionBetween, type Selection } from "./selectionMoves";

/** Picking cells with the mouse or the arrows while a formula is being typed. */
export class FormulaPick {
  private picked: { readonly start: number; readonly text: string; readonly selection: Selection } | undefined;

  constructor(
    private readonly input: CellInput,
    private readonly merges: () => readonly Area[],
  ) {}

  /** Whether a pick would put an address into the formula now. */
  get isPossible(): boolean {
    return this.input.isEditing && (this.isGoingOn || canPick(this.input.typed));
  }

  /** The cells picked last, as long as nothing was typed since. */
  get selection(): Selection | undefined {
    return this.isGoingOn ? this.picked?.selection : undefined;
  }

  pick(active: Position, moving: Position = active): void {
    const selection = selectionBetween(active, moving, this.merges());
    const { typed } = this.input;
    const before = this.isGoingOn && this.picked ? { ...typed, start: this.picked.start } : typed;
    const { text, start, end } = withReference(before, formatArea(selection.area));
    this.input.replace(text, end);
    this.picked = { start, text, selection };
  }

  private get isGoingOn(): boolean {
    const { text, end } = this.input.typed;
    if (this.picked?.text !== text) return false;
    return end === this.picked.start + formatArea(this.picked.selection.area).length;
  }
}
