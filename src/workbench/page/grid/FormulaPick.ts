import type { Area } from "../../document/model";
import { formatArea } from "../../document/reference";
import type { CellInput } from "./CellInput";
import { canPick, withReference } from "./formulaPicking";
import type { Position } from "./Position";
import { selectionBetween, type Selection } from "./selectionMoves";

interface Picked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly selection: Selection;
}

/** Picking cells with the mouse or the arrows while a formula is being typed. */
export class FormulaPick {
  private picked: Picked | undefined;

  constructor(
    private readonly input: CellInput,
    private readonly merges: () => readonly Area[],
    /** What stands before an address: the sheet's name, where the formula is typed on another. */
    private readonly prefix: () => string,
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
    const { text, start, end } = withReference(before, this.prefix() + formatArea(selection.area));
    this.input.replace(text, end);
    this.picked = { start, end, text, selection };
  }

  private get isGoingOn(): boolean {
    const { text, end } = this.input.typed;
    return this.picked?.text === text && this.picked.end === end;
  }
}
