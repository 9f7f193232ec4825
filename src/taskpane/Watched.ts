/** A state that views watch. */
export class Watched<State> {
  private readonly listeners = new Set<() => void>();

  constructor(private current: State) {}

  readonly state = (): State => this.current;

  /** Calls back after every change, until the returned function is called. */
  readonly subscribe = (onChange: () => void): (() => void) => {
    this.listeners.add(onChange);
    return () => this.listeners.delete(onChange);
  };

  readonly enter = (next: State): void => {
    this.current = next;
    this.listeners.forEach((listener) => listener());
  };
}
