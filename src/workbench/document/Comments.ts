import { DocumentError } from "./DocumentError";
import type { CommentModel, CommentReply, SheetModel } from "./model";
import { checkAllowed } from "./protection";
import { formatArea } from "./reference";
import { singleCell } from "./area";
import type { WorkbookState } from "./WorkbookState";

/** Who remarks what, and when. */
export interface Remark {
  readonly text: string;
  readonly author?: string;
  readonly created?: string;
}

/** The remarks at cells: notes, and conversations. A cell has one at most. */
export class Comments {
  constructor(private readonly state: WorkbookState) {}

  at(sheetId: string, row: number, column: number): CommentModel | undefined {
    return this.state.sheet(sheetId).comments.find((each) => each.row === row && each.column === column);
  }

  find(sheetId: string, id: string): CommentModel {
    const found = this.state.sheet(sheetId).comments.find((each) => each.id === id);
    if (!found) throw new DocumentError("ItemNotFound", "This comment is not there any more.");
    return found;
  }

  add(sheetId: string, row: number, column: number, kind: CommentModel["kind"], remark: Remark): CommentModel {
    const sheet = this.editable(sheetId);
    checkText(remark.text);
    if (this.at(sheetId, row, column))
      throw new DocumentError(
        "ItemAlreadyExists",
        `${formatArea(singleCell(row, column))} has a comment or a note already.`,
      );
    const id = `{comment${this.state.newId()}}`;
    const added: CommentModel = { id, kind, row, column, author: "", ...remark, replies: [], resolved: false };
    this.state.set(sheet, "comments", [...sheet.comments, added]);
    this.state.changed("objects", sheetId, singleCell(row, column));
    return added;
  }

  /** Changes the text of a comment, or says whether its matter is settled. */
  change(sheetId: string, id: string, change: Partial<Pick<CommentModel, "text" | "resolved">>): void {
    if (change.text !== undefined) checkText(change.text);
    this.replace(sheetId, id, (comment) => ({ ...comment, ...change }));
  }

  reply(sheetId: string, id: string, remark: Remark): CommentReply {
    checkText(remark.text);
    if (this.find(sheetId, id).kind === "note") throw new DocumentError("InvalidOperation", "A note takes no replies.");
    const reply = { id: `{reply${this.state.newId()}}`, author: "", ...remark };
    this.replace(sheetId, id, (comment) => ({ ...comment, replies: [...comment.replies, reply] }));
    return reply;
  }

  changeReply(sheetId: string, id: string, replyId: string, text: string): void {
    checkText(text);
    this.replace(sheetId, id, (comment) => ({
      ...comment,
      replies: comment.replies.map((reply) => (reply.id === replyId ? { ...reply, text } : reply)),
    }));
  }

  deleteReply(sheetId: string, id: string, replyId: string): void {
    this.replace(sheetId, id, (comment) => ({
      ...comment,
      replies: comment.replies.filter((reply) => reply.id !== replyId),
    }));
  }

  delete(sheetId: string, id: string): void {
    const sheet = this.editable(sheetId);
    const { row, column } = this.find(sheetId, id);
    const comments = sheet.comments.filter((each) => each.id !== id);
    this.state.set(sheet, "comments", comments);
    this.state.changed("objects", sheetId, singleCell(row, column));
  }

  private replace(sheetId: string, id: string, change: (comment: CommentModel) => CommentModel): void {
    const sheet = this.editable(sheetId);
    const found = this.find(sheetId, id);
    const comments = sheet.comments.map((each) => (each === found ? change(each) : each));
    this.state.set(sheet, "comments", comments);
    this.state.changed("objects", sheetId, singleCell(found.row, found.column));
  }

  private editable(sheetId: string): SheetModel {
    const sheet = this.state.sheet(sheetId);
    checkAllowed(sheet, "allowEditObjects");
    return sheet;
  }
}

function checkText(text: string): void {
  if (text === "") throw new DocumentError("InvalidArgument", "A comment needs a text.");
}
