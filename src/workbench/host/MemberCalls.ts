import { DocumentError, type DocumentErrorCode } from "../document/DocumentError";
import { cannotBeUndone } from "./cannotBeUndone";
import { WORKBOOK_TARGET, eventKey } from "./events";
import type { HostClass, HostContext, HostObject } from "./HostClass";
import { checkAge } from "./memberAge";

/** Reaches the members of objects for one request: as old as this Excel, noted for the record, failing where that was asked for. */
export class MemberCalls {
  readonly members: string[] = [];
  clearsUndo = false;

  constructor(
    private readonly context: HostContext,
    private readonly fault: () => DocumentErrorCode | undefined,
  ) {}

  set(target: HostObject, name: string, value: () => unknown): void {
    this.name(target, name);
    this.checkFault();
    const property = target.type.properties?.[name];
    if (!property?.set) throw notImplemented(target, name);
    target.type.check?.(target.target, this.context);
    this.clearsUndo ||= cannotBeUndone(target.type.name, name);
    property.set(target.target, value(), this.context);
  }

  call(target: HostObject, name: string, args: readonly unknown[]): unknown {
    const [, un, registered] = /^_(Unr|R)egister(.+)$/.exec(name) ?? [];
    if (registered !== undefined) {
      this.register(target, registered, un === "R");
      return null;
    }
    const [documented, method] = methodOf(target, name);
    if (!name.startsWith("_")) this.name(target, documented);
    if (!method) throw notImplemented(target, name);
    target.type.check?.(target.target, this.context);
    this.clearsUndo ||= cannotBeUndone(target.type.name, name);
    return method(target.target, args, this.context);
  }

  /** The object a property leads to. */
  navigate(parent: HostObject, name: string): HostObject | undefined {
    checkAge(parent.type.name, name, this.context.requirementSets);
    const navigation = parent.type.objects?.[name];
    if (!navigation) throw notImplemented(parent, name);
    parent.type.check?.(parent.target, this.context);
    return navigation(parent.target, this.context);
  }

  /** Fails where a fault was asked for. */
  checkFault(): void {
    const code = this.fault();
    if (code) throw new DocumentError(code, `This fault was asked for: ${code}.`);
  }

  note(member: string): void {
    this.members.push(member);
  }

  /** Office.js says that the page listens to an event, or does no more. */
  private register({ type, target }: HostObject, method: string, listens: boolean): void {
    const [name, event] = Object.entries(type.events ?? {}).find(([, each]) => each.method === method) ?? [];
    if (name === undefined || !event) throw notImplemented({ type, target }, `_Register${method}`);
    this.name({ type, target }, name);
    const key = eventKey(event.type, type.eventTarget?.(target, this.context) ?? WORKBOOK_TARGET);
    if (listens) this.context.session.listen(key);
    else this.context.session.unlisten(key);
  }

  /** Notes the member an action names, and refuses one that is newer than this Excel. */
  private name({ type }: HostObject, member: string): void {
    checkAge(type.name, member, this.context.requirementSets);
    this.note(`${type.name}.${member}`);
  }
}

export function notImplemented({ type }: HostObject, member: string): DocumentError {
  return new DocumentError("NotImplemented", `NotImplemented: ${type.name}.${member}`);
}

/** A method and its documented name, which may be spelt otherwise on the wire: "VLookup" is `vlookup`. */
function methodOf(
  { type }: HostObject,
  name: string,
): readonly [string, NonNullable<HostClass<unknown>["methods"]>[string] | undefined] {
  const methods = type.methods ?? {};
  const spelt = name in methods ? name : Object.keys(methods).find((each) => each.toLowerCase() === name.toLowerCase());
  return [spelt ?? name, spelt === undefined ? undefined : methods[spelt]];
}
