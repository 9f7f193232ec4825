import { columnCount, rowCount, singleCell } from "../../document/area";
import { DocumentError } from "../../document/DocumentError";
import type { CommentModel, CommentReply } from "../../document/model";
import { commentEvents } from "../events";
import { object, type HostClass, type HostContext, type HostObject } from "../HostClass";
import { positionArgument, textArgument, truthArgument } from "../readArguments";
import { range, rangeArgument } from "./range";

/** The conversations of the workbook, or of one sheet. Notes are a matter of their own. */
interface CommentsTarget {
  readonly sheetId?: string;
}

interface CommentTarget {
  readonly sheetId: string;
  readonly id: string;
}

/** Who comments here, and whom an add-in sees: the workbench has nobody signed in. */
const AUTHOR = "Workbench";

const remark = (text: string): { text: string; author: string; created: string } => ({
  text,
  author: AUTHOR,
  created: new Date().toISOString(),
});

export const commentsClass: HostClass<CommentsTarget> = {
  name: "CommentCollection",
  items: (target, context) => threads(target, context).map(commentObject),
  methods: {
    add: ({ sheetId }, [cell, content, contentType], context) => {
      if (contentType === "Mention")
        throw new DocumentError("NotImplemented", "NotImplemented: CommentCollection.add with people mentioned");
      const at = oneCell(cell, sheetId, context);
      const text = textArgument(content, "content");
      const { id } = context.document.comments.add(at.sheetId, at.row, at.column, "thread", remark(text));
      return commentObject({ sheetId: at.sheetId, id });
    },
    getItem: (target, [id], context) => commentObject(byId(target, id, context) ?? missing()),
    getItemOrNullObject: (target, [id], context) => {
      const found = byId(target, id, context);
      return found && commentObject(found);
    },
    getItemAt: (target, [index], context) =>
      commentObject(threads(target, context)[positionArgument(index, "index")] ?? missing()),
    getItemByCell: ({ sheetId }, [cell], context) => {
      const at = oneCell(cell, sheetId, context);
      const found = context.document.comments.at(at.sheetId, at.row, at.column);
      return found?.kind === "thread" ? commentObject({ sheetId: at.sheetId, id: found.id }) : missing();
    },
    getItemByReplyId: (target, [replyId], context) =>
      commentObject(
        threads(target, context).find((each) => model(each, context).replies.some(({ id }) => id === replyId)) ??
          missing(),
      ),
    getCount: (target, _, context) => threads(target, context).length,
  },
  events: commentEvents,
  eventTarget: ({ sheetId }) => sheetId ?? "Workbook",
};

function threads({ sheetId }: CommentsTarget, { document }: HostContext): CommentTarget[] {
  return document.model.sheets
    .filter(({ id }) => sheetId === undefined || id === sheetId)
    .flatMap((sheet) =>
      sheet.comments.filter(({ kind }) => kind === "thread").map(({ id }) => ({ sheetId: sheet.id, id })),
    );
}

function byId(target: CommentsTarget, id: unknown, context: HostContext): CommentTarget | undefined {
  return threads(target, context).find((each) => each.id === id);
}

function commentObject(target: CommentTarget): HostObject {
  return object(commentClass, target);
}

/** A comment belongs to one cell. */
function oneCell(
  cell: unknown,
  sheetId: string | undefined,
  context: HostContext,
): { sheetId: string; row: number; column: number } {
  const found = rangeArgument(cell, context, sheetId ?? context.document.model.activeSheetId);
  if (rowCount(found.area) > 1 || columnCount(found.area) > 1)
    throw new DocumentError("InvalidArgument", "A comment stands at one cell.");
  if (sheetId !== undefined && found.sheetId !== sheetId)
    throw new DocumentError("InvalidArgument", "The cell is on another sheet.");
  return { sheetId: found.sheetId, row: found.area.top, column: found.area.left };
}

function model({ sheetId, id }: CommentTarget, { document }: HostContext): CommentModel {
  return document.comments.find(sheetId, id);
}

export const commentClass: HostClass<CommentTarget> = {
  name: "Comment",
  identify: ({ id }) => ({ Id: id }),
  check: (target, context) => void model(target, context),
  properties: {
    id: { get: ({ id }) => id },
    content: {
      get: (target, context) => model(target, context).text,
      set: ({ sheetId, id }, value, { document }) =>
        document.comments.change(sheetId, id, { text: textArgument(value, "content") }),
    },
    resolved: {
      get: (target, context) => model(target, context).resolved,
      set: ({ sheetId, id }, value, { document }) =>
        document.comments.change(sheetId, id, { resolved: truthArgument(value, "resolved") }),
    },
    authorName: { get: (target, context) => model(target, context).author },
    authorEmail: { get: () => "" },
    creationDate: { get: (target, context) => model(target, context).created },
    contentType: { get: () => "Plain" },
    richContent: { get: (target, context) => model(target, context).text },
    mentions: { get: () => [] },
  },
  objects: { replies: (target) => object(repliesClass, target) },
  methods: {
    delete: ({ sheetId, id }, _, { document }) => document.comments.delete(sheetId, id),
    getLocation: (target, _, context) => location(target, context),
  },
};

function location(target: CommentTarget, context: HostContext): HostObject {
  const { row, column } = model(target, context);
  return range(target.sheetId, singleCell(row, column));
}

export const repliesClass: HostClass<CommentTarget> = {
  name: "CommentReplyCollection",
  items: (target, context) => model(target, context).replies.map(({ id }) => replyObject(target, id)),
  methods: {
    add: (target, [content], { document }) =>
      replyObject(
        target,
        document.comments.reply(target.sheetId, target.id, remark(textArgument(content, "content"))).id,
      ),
    getItem: (target, [id], context) =>
      replyObject(target, (model(target, context).replies.find((each) => each.id === id) ?? missing()).id),
    getItemOrNullObject: (target, [id], context) => {
      const found = model(target, context).replies.find((each) => each.id === id);
      return found && replyObject(target, found.id);
    },
    getItemAt: (target, [index], context) =>
      replyObject(target, (model(target, context).replies[positionArgument(index, "index")] ?? missing()).id),
    getCount: (target, _, context) => model(target, context).replies.length,
  },
};

interface ReplyTarget extends CommentTarget {
  readonly replyId: string;
}

function replyObject({ sheetId, id }: CommentTarget, replyId: string): HostObject {
  return object(replyClass, { sheetId, id, replyId });
}

function replyModel(target: ReplyTarget, context: HostContext): CommentReply {
  return model(target, context).replies.find(({ id }) => id === target.replyId) ?? missing();
}

export const replyClass: HostClass<ReplyTarget> = {
  name: "CommentReply",
  identify: ({ replyId }) => ({ Id: replyId }),
  check: (target, context) => void replyModel(target, context),
  properties: {
    id: { get: ({ replyId }) => replyId },
    content: {
      get: (target, context) => replyModel(target, context).text,
      set: ({ sheetId, id, replyId }, value, { document }) =>
        document.comments.changeReply(sheetId, id, replyId, textArgument(value, "content")),
    },
    resolved: { get: (target, context) => model(target, context).resolved },
    authorName: { get: (target, context) => replyModel(target, context).author },
    authorEmail: { get: () => "" },
    creationDate: { get: (target, context) => replyModel(target, context).created },
    contentType: { get: () => "Plain" },
    richContent: { get: (target, context) => replyModel(target, context).text },
    mentions: { get: () => [] },
  },
  methods: {
    delete: ({ sheetId, id, replyId }, _, { document }) => document.comments.deleteReply(sheetId, id, replyId),
    getLocation: (target, _, context) => location(target, context),
    getParentComment: ({ sheetId, id }) => commentObject({ sheetId, id }),
  },
};

function missing(): never {
  throw new DocumentError("ItemNotFound", "There is no such comment.");
}
