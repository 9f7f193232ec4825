/** Lets some requests through and has the rest wait until it is released: a slow Excel on demand. */
export class Hold {
  private letGo = (): void => undefined;
  private readonly released = new Promise<void>((resolve) => {
    this.letGo = resolve;
  });

  constructor(private passing: number) {}

  /** Resolves when a request may go on. */
  async pass(): Promise<void> {
    if (this.passing > 0) this.passing -= 1;
    else await this.released;
  }

  release(): void {
    this.letGo();
  }
}
