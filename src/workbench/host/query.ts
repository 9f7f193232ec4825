import { DocumentError } from "../document/DocumentError";
import type { HostClass, HostContext, HostObject } from "./HostClass";
import { checkAge, isDocumented, isOldEnough } from "./memberAge";
import { pascalCase } from "./wireNames";
import type { QueryInfo } from "./protocol";

/** Answers a `load`: the properties asked for, of an object or of each item of a collection, with those of objects below them. */
export function query(
  target: HostObject,
  info: QueryInfo,
  context: HostContext,
  note: (member: string) => void,
): Record<string, unknown> {
  target.type.check?.(target.target, context);
  const selected = [...(info.Select ?? []), ...(info.Expand ?? [])];
  if (!target.type.items) return properties(target, selected, context, note);

  const ofCollection = selected.filter((name) => target.type.properties?.[name] !== undefined);
  const ofItems = selected.filter((name) => !ofCollection.includes(name)).map((name) => name.replace(/^items\/?/, ""));
  const answer = ofCollection.length > 0 ? properties(target, ofCollection, context, note) : {};
  if (selected.length > 0 && ofItems.length === 0) return answer;
  const first = info.Skip ?? 0;
  const items = target.type
    .items(target.target, context)
    .slice(first, info.Top === undefined ? undefined : first + info.Top);
  return {
    ...answer,
    _Items: items.map((item) => query(item, { Select: ofItems.filter((name) => name !== "") }, context, note)),
  };
}

function properties(
  target: HostObject,
  selected: readonly string[],
  context: HostContext,
  note: (member: string) => void,
): Record<string, unknown> {
  const { type } = target;
  const answer: Record<string, unknown> = { ...type.identify?.(target.target) };
  const below = new Map<string, string[]>();
  for (const name of wanted(type, selected, context)) {
    const [head = "", ...rest] = name.split("/");
    const property = type.properties?.[head];
    // Excel passes over what it does not know: people load "NoPropertiesNeeded" to load nothing.
    if (!property && !type.objects?.[head] && !isDocumented(type.name, head)) continue;
    checkAge(type.name, head, context.requirementSets);
    if (rest.length === 0 && property?.get) {
      note(`${type.name}.${head}`);
      answer[pascalCase(head)] = property.get(target.target, context) ?? null;
    } else {
      below.set(head, [...(below.get(head) ?? []), ...(rest.length > 0 ? [rest.join("/")] : [])]);
    }
  }
  for (const [name, rest] of below) {
    const navigation = type.objects?.[name];
    if (!navigation) throw new DocumentError("NotImplemented", `NotImplemented: ${type.name}.${name}`);
    const found = navigation(target.target, context);
    answer[pascalCase(name)] = found ? query(found, { Select: rest }, context, note) : null;
  }
  return answer;
}

/** The members to load: those named, or where none are or "*" is, all that are plain values and that this Excel has. */
function wanted(type: HostClass<unknown>, selected: readonly string[], { requirementSets }: HostContext): string[] {
  const named = selected.filter((name) => name !== "*");
  if (selected.length > 0 && named.length === selected.length) return named;
  const readable = Object.entries(type.properties ?? {}).flatMap(([name, property]) =>
    "get" in property ? [name] : [],
  );
  return [...readable.filter((name) => isOldEnough(type.name, name, requirementSets)), ...named];
}
