import { WorkbookDocument } from "../../../../src/workbench/document/WorkbookDocument";

const SHEET = "{1}";

describe("a comment", () => {
  it("stands at its cell with its author and its replies", () => {
    const { comments } = new WorkbookDocument();
    const { id } = comments.add(SHEET, 2, 1, "thread", { text: "Why 7?", author: "Ana" });
    comments.reply(SHEET, id, { text: "Two visits a year.", author: "Ben" });
    comments.change(SHEET, id, { resolved: true });
    expect(comments.at(SHEET, 2, 1)).toMatchObject({
      text: "Why 7?",
      author: "Ana",
      resolved: true,
      replies: [{ text: "Two visits a year.", author: "Ben" }],
    });
  });

  it("is the only one at its cell", () => {
    const { comments } = new WorkbookDocument();
    comments.add(SHEET, 0, 0, "note", { text: "first" });
    expect(() => comments.add(SHEET, 0, 0, "thread", { text: "second" })).toThrow(
      "A1 has a comment or a note already.",
    );
  });

  it("takes replies only when it is no note", () => {
    const { comments } = new WorkbookDocument();
    const { id } = comments.add(SHEET, 0, 0, "note", { text: "first" });
    expect(() => comments.reply(SHEET, id, { text: "and?" })).toThrow("A note takes no replies.");
  });

  it("loses one reply of several", () => {
    const { comments } = new WorkbookDocument();
    const { id } = comments.add(SHEET, 0, 0, "thread", { text: "first" });
    const second = comments.reply(SHEET, id, { text: "second" });
    comments.reply(SHEET, id, { text: "third" });
    comments.deleteReply(SHEET, id, second.id);
    expect(comments.find(SHEET, id).replies.map(({ text }) => text)).toEqual(["third"]);
  });

  it("comes back when its deletion is undone", () => {
    const document = new WorkbookDocument();
    const { id } = document.comments.add(SHEET, 0, 0, "note", { text: "kept" });
    document.comments.delete(SHEET, id);
    expect(document.comments.at(SHEET, 0, 0)).toBeUndefined();
    document.undo();
    expect(document.comments.at(SHEET, 0, 0)?.text).toBe("kept");
  });
});
