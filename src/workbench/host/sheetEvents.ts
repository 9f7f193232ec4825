import type { CommentModel, SheetModel, WorkbookModel } from "../document/model";
import { WORKBOOK_TARGET, commentEvents, ofSheet, sheetsEvents, tablesEvents, type RaisedEvent } from "./events";
import type { HostEvent } from "./HostClass";

/** What of a sheet events are told of; the parts of the model are never written to where they are replaced. */
interface SheetState {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetModel["visibility"];
  readonly isProtected: boolean;
  readonly tables: readonly string[];
  readonly comments: readonly CommentModel[];
}

export interface SheetsState {
  readonly activeSheetId: string;
  readonly sheets: ReadonlyMap<string, SheetState>;
}

export function sheetsState({ activeSheetId, sheets }: WorkbookModel): SheetsState {
  return {
    activeSheetId,
    sheets: new Map(
      sheets.map((sheet, position) => [
        sheet.id,
        {
          name: sheet.name,
          position,
          visibility: sheet.visibility,
          isProtected: sheet.protection.protected,
          tables: sheet.tables.map(({ id }) => id),
          comments: sheet.comments.filter(({ kind }) => kind === "thread"),
        },
      ]),
    ),
  };
}

const LOCAL = { source: "Local" };

/** What happened to the sheets themselves is read off the workbook before and after. */
export function sheetChanges(before: SheetsState, now: SheetsState): RaisedEvent[] {
  const added = [...now.sheets.keys()].filter((id) => !before.sheets.has(id));
  const deleted = [...before.sheets.keys()].filter((id) => !now.sheets.has(id));
  const kept = [...now.sheets].flatMap(([id, state]) => {
    const was = before.sheets.get(id);
    return was ? [[id, was, state] as const] : [];
  });
  const isReordered = added.length === 0 && deleted.length === 0;
  return [
    ...added.map((id) => ofSheet(sheetsEvents.onAdded, id, LOCAL)),
    ...deleted.map((id) => ofSheet(sheetsEvents.onDeleted, id, LOCAL)),
    ...kept.flatMap(([id, was, is]) => sheetChanged(id, was, is)),
    ...(isReordered ? moved(kept) : []),
    ...activated(before.activeSheetId, now.activeSheetId),
  ];
}

function sheetChanged(id: string, was: SheetState, is: SheetState): RaisedEvent[] {
  const raised = (event: HostEvent, details: object): RaisedEvent => ofSheet(event, id, { ...details, ...LOCAL });
  return [
    ...(was.name === is.name ? [] : [raised(sheetsEvents.onNameChanged, { nameBefore: was.name, nameAfter: is.name })]),
    ...(was.visibility === is.visibility
      ? []
      : [
          raised(sheetsEvents.onVisibilityChanged, {
            visibilityBefore: was.visibility,
            visibilityAfter: is.visibility,
          }),
        ]),
    ...(was.isProtected === is.isProtected
      ? []
      : [raised(sheetsEvents.onProtectionChanged, { isProtected: is.isProtected })]),
    ...is.tables
      .filter((table) => !was.tables.includes(table))
      .map((table) => ofTable(tablesEvents.onAdded, table, id)),
    ...was.tables
      .filter((table) => !is.tables.includes(table))
      .map((table) => ofTable(tablesEvents.onDeleted, table, id)),
    ...commentsChanged(id, was.comments, is.comments),
  ];
}

function ofTable(event: HostEvent, tableId: string, sheetId: string): RaisedEvent {
  return { event, targets: [sheetId, WORKBOOK_TARGET], details: { tableId, worksheetId: sheetId, ...LOCAL } };
}

/** Only the one that was taken and put elsewhere has moved; the others made way. */
function moved(kept: readonly (readonly [string, SheetState, SheetState])[]): RaisedEvent[] {
  const [first] = [...kept].sort(
    ([, a, b], [, c, d]) => Math.abs(d.position - c.position) - Math.abs(b.position - a.position),
  );
  if (!first || first[1].position === first[2].position) return [];
  const [id, was, is] = first;
  return [ofSheet(sheetsEvents.onMoved, id, { positionBefore: was.position, positionAfter: is.position, ...LOCAL })];
}

function activated(before: string, now: string): RaisedEvent[] {
  if (before === now) return [];
  return [ofSheet(sheetsEvents.onDeactivated, before, {}), ofSheet(sheetsEvents.onActivated, now, {})];
}

function commentsChanged(
  sheetId: string,
  before: readonly CommentModel[],
  now: readonly CommentModel[],
): RaisedEvent[] {
  const raised = (event: HostEvent, { id }: CommentModel, details: object = {}): RaisedEvent =>
    ofSheet(event, sheetId, { commentDetails: [{ commentId: id, replyIds: [] }], ...details, ...LOCAL });
  const was = new Map(before.map((comment) => [comment.id, comment]));
  const ids = new Set(now.map(({ id }) => id));
  return [
    ...now.flatMap((comment) => {
      const earlier = was.get(comment.id);
      if (!earlier) return [raised(commentEvents.onAdded, comment)];
      return earlier === comment
        ? []
        : [raised(commentEvents.onChanged, comment, { changeType: commentChange(earlier, comment) })];
    }),
    ...before.filter(({ id }) => !ids.has(id)).map((comment) => raised(commentEvents.onDeleted, comment)),
  ];
}

function commentChange(before: CommentModel, now: CommentModel): string {
  if (before.resolved !== now.resolved) return now.resolved ? "CommentResolved" : "CommentReopened";
  if (before.replies.length < now.replies.length) return "ReplyAdded";
  if (before.replies.length > now.replies.length) return "ReplyDeleted";
  return before.text === now.text ? "ReplyEdited" : "CommentEdited";
}
