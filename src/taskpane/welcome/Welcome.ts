/** Whether the welcome is shown: until somebody has read it, on this computer; not a matter of one workbook. */
export class Welcome {
  private current: boolean;
  private readonly listeners = new Set<() => void>();

  /** @param memory what outlasts the pane; null where the browser has none for an add-in: then it is shown in each new pane */
  constructor(private readonly memory: WelcomeMemory | null) {
    this.current = memory?.isRead() !== true;
  }

  readonly isShown = (): boolean => this.current;

  /** Calls back after every change, until the returned function is called. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  };

  readonly dismiss = (): void => this.enter(false);

  readonly showAgain = (): void => this.enter(true);

  private enter(shown: boolean): void {
    this.current = shown;
    this.memory?.keep(!shown);
    this.listeners.forEach((listener) => listener());
  }
}

export interface WelcomeMemory {
  isRead(): boolean;
  keep(isRead: boolean): void;
}
