/** What Office.js sends and expects, as the host needs it. Names on the wire are in Pascal case. */

export interface RequestMessage {
  readonly Actions: readonly ActionMessage[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPathMessage>>;
}

export interface ActionMessage {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name?: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ArgumentInfo {
  readonly Arguments?: readonly unknown[] | null;
  /** For each argument the object path it stands for; 0 for plain values. */
  readonly ReferencedObjectPathIds?: readonly unknown[] | null;
}

export interface QueryInfo {
  /** Camel case, navigation by slash. */
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface ObjectPathMessage {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name?: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export const ActionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  ensureUnchanged: 6,
} as const;
export const PathType = {
  root: 1,
  newObject: 2,
  method: 3,
  property: 4,
  indexer: 5,
  reference: 6,
  nothing: 7,
} as const;

export interface ResponseMessage {
  Results: { ActionId: number; Value: unknown }[];
  /** The ids of the trace actions that were reached. */
  TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number };
}
