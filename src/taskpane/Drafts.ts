import { Watched } from "./Watched";

/** What was typed and chosen in the tools, by name: kept while views come and go. */
export class Drafts {
  private readonly drafts = new Map<string, Watched<unknown>>();

  /** The one draft of that name. What it holds is known to its only view. */
  of<Draft>(name: string, start: Draft): Watched<Draft> {
    const draft = this.drafts.get(name) ?? new Watched<unknown>(start);
    this.drafts.set(name, draft);
    return draft as Watched<Draft>;
  }
}
