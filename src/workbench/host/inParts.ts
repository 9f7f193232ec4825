import { object, type HostClass, type HostContext, type HostObject } from "./HostClass";

const made = new WeakMap<object, HostClass<readonly unknown[]>>();

/**
 * A class for several of its objects at once, as Excel has them for areas that do not touch: what is set is set on all, what is
 * read is null where they differ, and what is called is called on each.
 */
export function inParts<T>(type: HostClass<T>, parts: readonly T[]): HostObject {
  const known = made.get(type) ?? ofParts(type as HostClass<unknown>); // a class and its parts keep together
  made.set(type, known);
  return object(known, parts);
}

function ofParts(type: HostClass<unknown>): HostClass<readonly unknown[]> {
  return {
    name: type.name,
    check: (parts, context) => parts.forEach((part) => type.check?.(part, context)),
    properties: mapped(type.properties ?? {}, (property) => ({
      ...("get" in property && {
        get: (parts: readonly unknown[], context: HostContext) =>
          shared(parts, (each) => property.get?.(each, context)),
      }),
      ...("set" in property && {
        set: (parts: readonly unknown[], value: unknown, context: HostContext) =>
          parts.forEach((part) => property.set?.(part, value, context)),
      }),
    })),
    objects: mapped(
      type.objects ?? {},
      (navigate) => (parts, context) => together(parts.map((part) => navigate(part, context))),
    ),
    methods: mapped(type.methods ?? {}, (call) => (parts, args, context) => {
      const results = parts.map((part) => call(part, args, context));
      return results.every(isObject) ? together(results) : results[0];
    }),
  };
}

function mapped<A, B>(table: Readonly<Record<string, A>>, change: (value: A) => B): Record<string, B> {
  return Object.fromEntries(Object.entries(table).map(([name, value]) => [name, change(value)]));
}

function isObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value;
}

function together(objects: readonly (HostObject | undefined)[]): HostObject | undefined {
  const [first] = objects;
  return (
    first &&
    inParts(
      first.type,
      objects.flatMap((each) => (each ? [each.target] : [])),
    )
  );
}

/** What all have alike; null where they differ. */
function shared<T>(parts: readonly T[], read: (part: T) => unknown): unknown {
  const [first, ...others] = parts.map(read);
  return others.every((value) => value === first) ? first : null;
}
