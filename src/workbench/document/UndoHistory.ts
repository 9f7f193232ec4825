import type { Assignments } from "./Journal";
import type { Area, WorkbookChange } from "./model";

/** As many as Excel keeps. */
const MOST_STEPS = 100;

/** What the person looks at. */
export interface Place {
  readonly sheetId: string;
  readonly selection: Area;
}

/** What is undone at once: all that one batch did. */
export interface UndoStep {
  readonly assignments: Assignments;
  /** What was told of it. */
  readonly changes: readonly WorkbookChange[];
  readonly before: Place;
  readonly after: Place;
}

/** The steps that can be undone and, after that, done again. */
export class UndoHistory {
  private readonly done: UndoStep[] = [];
  private readonly undone: UndoStep[] = [];

  get canUndo(): boolean {
    return this.done.length > 0;
  }

  /** What was done last. */
  get latest(): UndoStep | undefined {
    return this.done.at(-1);
  }

  get canRedo(): boolean {
    return this.undone.length > 0;
  }

  /** A new step: what was undone before cannot be done again. */
  push(step: UndoStep): void {
    this.done.push(step);
    if (this.done.length > MOST_STEPS) this.done.shift();
    this.undone.length = 0;
  }

  /** The step to undo now. */
  back(): UndoStep | undefined {
    const step = this.done.pop();
    if (step) this.undone.push(step);
    return step;
  }

  /** The step to do again now. */
  forward(): UndoStep | undefined {
    const step = this.undone.pop();
    if (step) this.done.push(step);
    return step;
  }

  clear(): void {
    this.done.length = 0;
    this.undone.length = 0;
  }
}
