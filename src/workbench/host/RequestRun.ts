import { DocumentError, type DocumentErrorCode } from "../document/DocumentError";
import { isHostObject, object, type HostContext, type HostObject } from "./HostClass";
import { followCells } from "./followCells";
import { MemberCalls, notImplemented } from "./MemberCalls";
import { camelCase } from "./wireNames";
import {
  ActionType,
  PathType,
  type ActionMessage,
  type ArgumentInfo,
  type ObjectPathMessage,
  type RequestMessage,
  type ResponseMessage,
} from "./protocol";
import { query } from "./query";
import { serviceObject } from "./serviceObject";
import { workbookClass } from "./classes/workbook";

/** Office.js's own bookkeeping: no action of the add-in. */
const BOOKKEEPING = new Set(["_KeepReference", "_RemoveReference", "_ValidateArraySize"]);

/** Carries out one request: its actions one after the other, until one fails. What ran before stays done. */
export class RequestRun {
  private readonly response: ResponseMessage = { Results: [], TraceIds: [] };
  private readonly resolved = new Map<number, HostObject | undefined>();
  private readonly kept: ReadonlySet<number>;
  private readonly calls: MemberCalls;

  constructor(
    private readonly request: RequestMessage,
    private readonly context: HostContext,
    /** Called before each action of the add-in; returns the code it is to fail with. */
    fault: () => DocumentErrorCode | undefined,
  ) {
    this.calls = new MemberCalls(context, fault);
    const keeps = request.Actions.filter(
      (action) => action.ActionType === ActionType.method && action.Name === "_KeepReference",
    );
    this.kept = new Set(keeps.map((action) => action.ObjectPathId));
  }

  /** The members the request named, for the record: "WorksheetCollection.add", "Range.values". */
  get members(): readonly string[] {
    return this.calls.members;
  }

  /** True once something was done that Excel cannot undo. */
  get clearsUndo(): boolean {
    return this.calls.clearsUndo;
  }

  run(): ResponseMessage {
    const { document } = this.context;
    const endFollowing = document.structure.onChange((change) => {
      for (const [path, found] of this.resolved)
        if (found) this.resolved.set(path, followCells(found, change, document));
    });
    try {
      return this.runActions();
    } finally {
      endFollowing();
    }
  }

  private runActions(): ResponseMessage {
    for (const [index, action] of this.request.Actions.entries()) {
      try {
        this.act(action);
      } catch (error) {
        if (!(error instanceof DocumentError)) throw error;
        this.response.Error = {
          Code: error.code,
          Message: error.message,
          Location: this.locationOf(action),
          ActionIndex: index,
        };
        break;
      }
    }
    return this.response;
  }

  private act(action: ActionMessage): void {
    switch (action.ActionType) {
      case ActionType.instantiate:
        this.result(action, this.instantiate(action));
        return;
      case ActionType.query:
        this.result(action, this.load(action));
        return;
      case ActionType.method:
        this.result(action, this.callMethod(action));
        return;
      case ActionType.setProperty:
        this.setProperty(action);
        return;
      case ActionType.trace:
        // Office.js takes a handler of an event for registered when the trace action behind it has a result.
        this.response.TraceIds.push(action.Id);
        this.result(action, null);
        return;
      case ActionType.ensureUnchanged:
        return;
      default:
        throw new DocumentError("NotImplemented", `NotImplemented: action type ${action.ActionType}`);
    }
  }

  private result(action: ActionMessage, value: unknown): void {
    this.response.Results.push({ ActionId: action.Id, Value: value ?? null });
  }

  private instantiate({ ObjectPathId }: ActionMessage): unknown {
    const found = this.resolve(ObjectPathId);
    if (!found) return null;
    const identity = found.type.identify?.(found.target) ?? {};
    return this.kept.has(ObjectPathId) ? { ...identity, _ReferenceId: this.context.session.keep(found) } : identity;
  }

  private load({ ObjectPathId, QueryInfo }: ActionMessage): unknown {
    const target = this.resolve(ObjectPathId);
    // What an OrNullObject call did not find may be loaded all the same: it is null.
    return target && query(target, QueryInfo ?? {}, this.context, (member) => this.calls.note(member));
  }

  private callMethod(action: ActionMessage): unknown {
    const name = action.Name ?? "";
    if (name === "_KeepReference") return null;
    const target = this.resolve(action.ObjectPathId);
    if (!BOOKKEEPING.has(name)) this.calls.checkFault();
    // What an OrNullObject call did not find may be told to do anything: nothing happens.
    if (!target) return null;
    const value = this.calls.call(target, camelCase(name), this.argumentsOf(action.ArgumentInfo));
    return isHostObject(value) ? {} : value;
  }

  private setProperty(action: ActionMessage): void {
    const target = this.existing(action.ObjectPathId);
    this.calls.set(target, camelCase(action.Name ?? ""), () => this.argumentsOf(action.ArgumentInfo)[0]);
  }

  /** The object of a path, undefined where an OrNullObject call missed. Each path is walked once per request: walking may add a sheet. */
  private resolve(pathId: number): HostObject | undefined {
    if (this.resolved.has(pathId)) return this.resolved.get(pathId);
    const path = this.request.ObjectPaths[String(pathId)];
    if (!path)
      throw new DocumentError("InvalidArgument", `The request names object path ${pathId} but does not hold it.`);
    const found = this.walk(path);
    this.resolved.set(pathId, found);
    return found;
  }

  private walk(path: ObjectPathMessage): HostObject | undefined {
    const name = path.Name ?? "";
    if (path.ObjectPathType === PathType.root) return object(workbookClass, this.context.document);
    if (path.ObjectPathType === PathType.newObject) return serviceObject(name);
    if (path.ObjectPathType === PathType.nothing) return undefined;
    if (path.ObjectPathType === PathType.reference) {
      const kept = this.context.session.kept(name);
      if (!kept) throw new DocumentError("ItemNotFound", "The object is not kept any more.");
      return kept;
    }
    const parent = this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return undefined;
    if (path.ObjectPathType === PathType.property) return this.calls.navigate(parent, camelCase(name));
    if (path.ObjectPathType === PathType.indexer) return this.objectFrom(parent, "getItem", path);
    this.calls.checkFault();
    return this.objectFrom(parent, camelCase(name), path);
  }

  private objectFrom(parent: HostObject, name: string, path: ObjectPathMessage): HostObject | undefined {
    const found = this.calls.call(parent, name, this.argumentsOf(path.ArgumentInfo));
    if (found !== undefined && !isHostObject(found)) throw notImplemented(parent, `${name} as an object`);
    return found;
  }

  private existing(pathId: number): HostObject {
    const found = this.resolve(pathId);
    if (!found) throw new DocumentError("ItemNotFound", "The requested resource doesn't exist.");
    return found;
  }

  private argumentsOf({ Arguments, ReferencedObjectPathIds }: ArgumentInfo = {}): unknown[] {
    const replace = (value: unknown, pathId: unknown): unknown => {
      if (Array.isArray(pathId) && Array.isArray(value))
        return value.map((item: unknown, i) => replace(item, (pathId as unknown[])[i]));
      return typeof pathId === "number" && pathId > 0 ? this.existing(pathId) : this.withObjects(value);
    };
    return (Arguments ?? []).map((value, i) => replace(value, ReferencedObjectPathIds?.[i]));
  }

  /** Objects inside a record arrive as their paths: the source of a list of choices, for one. */
  private withObjects(value: unknown): unknown {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
    if ("_ObjectPathId" in value) return this.existing(Number(value._ObjectPathId));
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.withObjects(item)]));
  }

  /** Where it happened, as Office.js reports it: "Range.values", "WorksheetCollection.add". */
  private locationOf(action: ActionMessage): string {
    if (action.Name)
      return `${this.resolved.get(action.ObjectPathId)?.type.name ?? "Object"}.${camelCase(action.Name)}`;
    const path = this.request.ObjectPaths[String(action.ObjectPathId)];
    const parent = this.resolved.get(path?.ParentObjectPathId ?? 0);
    const member = path?.ObjectPathType === PathType.indexer ? "getItem" : camelCase(path?.Name ?? "");
    return parent ? `${parent.type.name}.${member}` : member;
  }
}
