import type { CommentModel } from "../../document/model";
import { fileGuid } from "../fileGuid";
import { fileCell } from "../fileReferences";
import { escapeXml, escapeCharacters, textXml, xml } from "../package/xml";
import type { SheetTarget } from "./SheetTarget";

const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const THREADS = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";

/** Writes the parts of a sheet's notes and conversations; gives the element that names the drawing of their boxes. */
export function writeComments(target: SheetTarget): string {
  const { sheet, number, path } = target;
  if (sheet.comments.length === 0) return "";
  const threads = sheet.comments.filter(({ kind }) => kind === "thread");
  const ids = new Map(threads.map((thread, i) => [thread, fileGuid("comment", 1000 * (i + 1), number)]));
  const notes = target.package.add(
    `xl/comments${number}.xml`,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    notesXml(sheet.comments, ids),
  );
  target.package.relate(path, "comments", notes);
  if (threads.length > 0) {
    const part = target.package.add(
      `xl/threadedComments/threadedComment${number}.xml`,
      "application/vnd.ms-excel.threadedcomments+xml",
      threadsXml(threads, ids, target),
    );
    target.package.relate(path, "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment", part);
  }
  const drawing = target.package.add(
    `xl/drawings/vmlDrawing${number}.vml`,
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
    boxesXml(sheet.comments),
  );
  return xml("legacyDrawing", { "r:id": target.package.relate(path, "vmlDrawing", drawing) });
}

/** Every remark as a note; an older Excel reads conversations here. */
function notesXml(comments: readonly CommentModel[], threads: ReadonlyMap<CommentModel, string>): string {
  const authorOf = (comment: CommentModel): string => {
    const thread = threads.get(comment);
    return thread === undefined ? comment.author : `tc=${thread}`;
  };
  const authors = [...new Set(comments.map(authorOf))];
  return xml(
    "comments",
    { xmlns: NAMESPACE },
    xml("authors", {}, ...authors.map((author) => textXml("author", author))),
    xml(
      "commentList",
      {},
      ...comments.map((comment) =>
        xml(
          "comment",
          { ref: fileCell(comment.row, comment.column), authorId: authors.indexOf(authorOf(comment)) },
          xml("text", {}, textXml("t", noteText(comment))),
        ),
      ),
    ),
  );
}

function noteText({ kind, text, replies }: CommentModel): string {
  if (kind === "note") return text;
  return ["[Threaded comment]", `Comment: ${text}`, ...replies.map((reply) => `Reply: ${reply.text}`)].join("\n\n");
}

function threadsXml(
  threads: readonly CommentModel[],
  ids: ReadonlyMap<CommentModel, string>,
  { people, number }: SheetTarget,
): string {
  return xml(
    "ThreadedComments",
    { xmlns: THREADS },
    ...threads.flatMap((thread, i) => {
      const ref = fileCell(thread.row, thread.column);
      const id = ids.get(thread);
      const text = (remark: { readonly text: string }): string =>
        `<text>${escapeXml(escapeCharacters(remark.text))}</text>`;
      return [
        xml(
          "threadedComment",
          { ref, dT: thread.created, personId: people.id(thread.author), id, done: thread.resolved || undefined },
          text(thread),
        ),
        ...thread.replies.map((reply, j) =>
          xml(
            "threadedComment",
            {
              ref,
              dT: reply.created,
              personId: people.id(reply.author),
              id: fileGuid("comment", 1000 * (i + 1) + j + 1, number),
              parentId: id,
            },
            text(reply),
          ),
        ),
      ];
    }),
  );
}

/** The yellow boxes that notes show, in the drawing language of Excel 97, which is still the one for them. */
function boxesXml(comments: readonly CommentModel[]): string {
  return `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">
<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>
<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>
${comments.map(boxXml).join("\n")}
</xml>`;
}

function boxXml({ row, column }: CommentModel, position: number): string {
  const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 4, 4].join(", ");
  return `<v:shape id="_x0000_s${1025 + position}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:1.5pt;width:108pt;height:60pt;z-index:1;visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">
<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"/></v:textbox>
<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData>
</v:shape>`;
}
