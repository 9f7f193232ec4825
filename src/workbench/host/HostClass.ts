import type { WorkbookDocument } from "../document/WorkbookDocument";
import type { HostSession } from "./HostSession";

/** What a member of a class is given besides its object. */
export interface HostContext {
  readonly document: WorkbookDocument;
  readonly session: HostSession;
  /** What this Excel supports, by the name of the requirement set. */
  readonly requirementSets: Readonly<Record<string, string>>;
}

/** An object of Excel's model as the host holds it: its class and what it stands for in the document. */
export interface HostObject<T = unknown> {
  readonly type: HostClass<T>;
  readonly target: T;
}

/** An event as Office.js registers for it: by a method, `_Register…` and `_Unregister…`, and then knows it by a number. */
export interface HostEvent {
  readonly method: string;
  readonly type: number;
}

export interface HostProperty<T> {
  get?(target: T, context: HostContext): unknown;
  set?(target: T, value: unknown, context: HostContext): void;
}

/**
 * One class of Excel's model, as tables of its members under the names Office.js documents. What is in no table is answered with
 * `NotImplemented: Class.member`.
 */
export interface HostClass<T> {
  readonly name: string;
  /** What tells Office.js how to find the object again: its id. Ranges have none and are kept by reference. */
  identify?(target: T): Readonly<Record<string, unknown>>;
  /** Throws when what the object stands for is gone. */
  check?(target: T, context: HostContext): void;
  readonly properties?: Readonly<Record<string, HostProperty<T>>>;
  readonly objects?: Readonly<Record<string, (target: T, context: HostContext) => HostObject | undefined>>;
  /** Give a plain value, an object, or undefined for nothing; an object method of the OrNullObject kind gives undefined for a miss. */
  readonly methods?: Readonly<Record<string, (target: T, args: readonly unknown[], context: HostContext) => unknown>>;
  /** The events to listen to, under their documented names. */
  readonly events?: Readonly<Record<string, HostEvent>>;
  /** What Office.js tells the object's events by; without it they are the workbook's. */
  eventTarget?(target: T, context: HostContext): string;
  /** The items of a collection. */
  items?(target: T, context: HostContext): readonly HostObject[];
}

export function object<T>(type: HostClass<T>, target: T): HostObject {
  return { type, target } as HostObject; // a HostObject keeps class and target together, so that the pair fits whatever T is
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "type" in value && "target" in value;
}
