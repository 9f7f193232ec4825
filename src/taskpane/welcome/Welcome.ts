import { Watched } from "../Watched";

/** Whether the welcome is shown: until somebody has read it, on this computer; not a matter of one workbook. */
export class Welcome extends Watched<boolean> {
  /** @param memory what outlasts the pane; null where the browser has none for an add-in: then it is shown in each new pane */
  constructor(private readonly memory: WelcomeMemory | null) {
    super(memory?.isRead() !== true);
  }

  readonly dismiss = (): void => this.show(false);

  readonly showAgain = (): void => this.show(true);

  private show(shown: boolean): void {
    this.memory?.keep(!shown);
    this.enter(shown);
  }
}

export interface WelcomeMemory {
  isRead(): boolean;
  keep(isRead: boolean): void;
}
