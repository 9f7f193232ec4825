import type { Area } from "../document/model";
import type { HostObject } from "./HostClass";

export interface RangeTarget {
  readonly sheetId: string;
  readonly area: Area;
}

/** What the host remembers between requests. */
export class HostSession {
  private readonly references = new Map<string, HostObject>();
  private readonly registrations = new Map<string, number>();
  private lastReference = 0;

  constructor(
    /** Called when the page is ready to calculate custom functions. */
    readonly functionsReady: () => void,
    readonly functionResults: (results: unknown) => void,
  ) {}

  /** Keeps an object that has no id; Office.js asks for it by what this returns. */
  keep(object: HostObject): string {
    const id = `ref-${++this.lastReference}`;
    this.references.set(id, object);
    return id;
  }

  kept(id: string): HostObject | undefined {
    return this.references.get(id);
  }

  /** Lets kept objects become others, e.g. ranges whose cells have moved. */
  replaceKept(replace: (object: HostObject) => HostObject): void {
    for (const [id, object] of this.references) this.references.set(id, replace(object));
  }

  release(id: string): void {
    this.references.delete(id);
  }

  /** Another page knows nothing of what the one before it held on to and listened for. */
  forget(): void {
    this.references.clear();
    this.registrations.clear();
  }

  /** @param event kind and target, e.g. "10 {1}" */
  listen(event: string): void {
    this.registrations.set(event, (this.registrations.get(event) ?? 0) + 1);
  }

  unlisten(event: string): void {
    this.registrations.set(event, Math.max(0, (this.registrations.get(event) ?? 0) - 1));
  }

  /** True once the page has asked for any event. */
  get listensToEvents(): boolean {
    return this.registrations.size > 0;
  }

  hears(event: string): boolean {
    return (this.registrations.get(event) ?? 0) > 0;
  }
}
