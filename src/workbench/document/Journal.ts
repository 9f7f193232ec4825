/** One assignment to the model and what it replaced. */
interface Assignment {
  readonly target: Record<PropertyKey, unknown>;
  readonly key: PropertyKey;
  readonly before: unknown;
  readonly after: unknown;
}

/** What stands where there was no such key. */
const ABSENT = Symbol("absent");

/** Assignments that are undone and done again together. */
export type Assignments = readonly Assignment[];

/** The only hand that writes to the model. It remembers what it replaced, so that undoing costs what doing did. */
export class Journal {
  private open: Assignment[] = [];
  private readonly noted = new Map<object, Set<PropertyKey>>();

  /** The keys that were written to, by the object they are in, since `forgetTouched`; what was undone or done again counts, too. */
  get touched(): ReadonlyMap<object, ReadonlySet<PropertyKey>> {
    return this.noted;
  }

  forgetTouched(): void {
    this.noted.clear();
  }

  set<T extends object, K extends keyof T>(target: T, key: K, value: Exclude<T[K], undefined>): void {
    this.record(target, key, value);
  }

  remove<T extends object>(target: T, key: keyof T): void {
    if (Object.hasOwn(target, key)) this.record(target, key, ABSENT);
  }

  /** What was assigned since the last time. */
  take(): Assignments {
    const taken = this.open;
    this.open = [];
    return taken;
  }

  undo(assignments: Assignments): void {
    for (let i = assignments.length - 1; i >= 0; i--) {
      const assignment = assignments[i];
      if (assignment) this.write(assignment, assignment.before);
    }
  }

  redo(assignments: Assignments): void {
    for (const assignment of assignments) this.write(assignment, assignment.after);
  }

  private record(of: object, key: PropertyKey, after: unknown): void {
    const target = of as Assignment["target"]; // read-only to everyone else
    const before = Object.hasOwn(target, key) ? target[key] : ABSENT;
    if (before === after) return;
    const assignment = { target, key, before, after };
    this.open.push(assignment);
    this.write(assignment, after);
  }

  private write({ target, key }: Assignment, value: unknown): void {
    if (value === ABSENT) Reflect.deleteProperty(target, key);
    else target[key] = value;
    const keys = this.noted.get(target);
    if (keys) keys.add(key);
    else this.noted.set(target, new Set([key]));
  }
}
