import type { CommentModel, CommentReply } from "../../document/model";
import { readArea } from "../fileReferences";
import { unescapeCharacters } from "../package/xml";
import { allOf, child, children, truthOf, type XmlElement } from "../package/XmlElement";
import { relationshipsOf, type SheetSource } from "./SheetSource";

/** @param people who takes part in conversations, by their ids */
export function readComments(source: SheetSource, people: ReadonlyMap<string, string>): CommentModel[] {
  const threads = relationshipsOf(source, "threadedComment").flatMap(({ target }) =>
    readThreads(source.package.read(target), people, source),
  );
  const taken = new Set(threads.map(({ row, column }) => `${row},${column}`));
  const notes = relationshipsOf(source, "comments")
    .flatMap(({ target }) => readNotes(source.package.read(target), source))
    .filter(({ row, column }) => !taken.has(`${row},${column}`)); // older Excels find a copy of each conversation here
  return [...notes, ...threads];
}

function readNotes(part: XmlElement, source: SheetSource): CommentModel[] {
  const authors = children(child(part, "authors"), "author").map(({ text }) => unescapeCharacters(text));
  return children(child(part, "commentList"), "comment").flatMap((element) => {
    const area = readArea(element.attributes["ref"]);
    if (!area) return [];
    const texts = allOf(child(element, "text"), "t").map(({ text }) => text);
    return {
      id: `{comment${source.ids.next()}}`,
      kind: "note" as const,
      row: area.top,
      column: area.left,
      author: authors[Number(element.attributes["authorId"])] ?? "",
      text: unescapeCharacters(texts.join("")),
      replies: [],
      resolved: false,
    };
  });
}

function readThreads(part: XmlElement, people: ReadonlyMap<string, string>, source: SheetSource): CommentModel[] {
  const all = children(part, "threadedComment");
  const remark = (element: XmlElement): CommentReply => {
    const created = element.attributes["dT"];
    return {
      id: `{comment${source.ids.next()}}`,
      author: people.get(element.attributes["personId"] ?? "") ?? "",
      text: child(element, "text")?.text ?? "",
      ...(created !== undefined && { created }),
    };
  };
  return all.flatMap((element) => {
    const area = readArea(element.attributes["ref"]);
    if (!area || element.attributes["parentId"] !== undefined) return [];
    if (child(element, "mentions")) source.notKept.say("Who is mentioned in comments: the names stay as text.");
    return {
      ...remark(element),
      kind: "thread" as const,
      row: area.top,
      column: area.left,
      replies: all.filter((each) => each.attributes["parentId"] === element.attributes["id"]).map(remark),
      resolved: truthOf(element, "done", false),
    };
  });
}

export function readPeople(part: XmlElement | undefined): Map<string, string> {
  return new Map(
    children(part, "person").map(({ attributes }) => [attributes["id"] ?? "", attributes["displayName"] ?? ""]),
  );
}
