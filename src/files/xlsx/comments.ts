// Comments of a sheet ↔ its parts: old notes, and the threads of newer Excel, which carry a note for older programs beside them.
import type { BookComment } from "../book-extras";
import { cellAddress, parseArea } from "./cell-address";
import { xmlHead } from "./part-text";
import { itemText } from "./read-cells";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import { child, children, flag, readXml, type XmlElement } from "./xml-tree";

const threads = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const forOlderPrograms =
  "[Threaded comment]\n\nYour version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel.\n\nComment:\n    ";

/** Names of people by the id that threads give them. */
export type People = ReadonlyMap<string, string>;

export function readPeople(part: string | undefined): People {
  if (part === undefined) return new Map();
  return new Map(
    children(readXml(part), "person").map((one) => [
      one.attributes["id"] ?? "",
      fromFileText(one.attributes["displayName"] ?? ""),
    ])
  );
}

/** In the order of the notes, which is that of their cells; a thread stands where its note for older programs stood. */
export function readComments(
  notes: string | undefined,
  threaded: string | undefined,
  people: People
): readonly BookComment[] {
  const found = threaded === undefined ? [] : readThreads(readXml(threaded), people);
  const hasThread = new Set(found.map(({ row, column }) => cellAddress(row, column)));
  const root = notes === undefined ? undefined : readXml(notes);
  const authors = children(child(root, "authors"), "author").map((one) => fromFileText(one.text));
  const read = children(child(root, "commentList"), "comment").flatMap((one): BookComment[] => {
    const area = parseArea(one.attributes["ref"] ?? "");
    if (area === undefined || hasThread.has(one.attributes["ref"] ?? "")) return [];
    const text = child(one, "text");
    return [
      {
        ...{ row: area.top, column: area.left, kind: "note" },
        author: authors[Number(one.attributes["authorId"] ?? 0)] ?? "",
        text: text === undefined ? "" : itemText(text),
      },
    ];
  });
  return [...read, ...found].sort((a, b) => a.row - b.row || a.column - b.column);
}

function readThreads(root: XmlElement, people: People): readonly BookComment[] {
  const all = children(root, "threadedComment");
  const said = (one: XmlElement) => ({
    author: people.get(one.attributes["personId"] ?? "") ?? "",
    text: fromFileText(child(one, "text")?.text ?? ""),
    createdAt: one.attributes["dT"] ?? "",
  });
  return all.flatMap((one): BookComment[] => {
    const area = parseArea(one.attributes["ref"] ?? "");
    if (area === undefined || one.attributes["parentId"] !== undefined) return [];
    const replies = all.filter((reply) => reply.attributes["parentId"] === one.attributes["id"]);
    return [
      {
        ...{ row: area.top, column: area.left, kind: "thread" },
        ...said(one),
        ...(flag(one, "done") ? { resolved: true } : {}),
        ...(replies.length === 0 ? {} : { replies: replies.map(said) }),
      },
    ];
  });
}

/** `sheet`: 1-based number, which keeps ids apart. */
export function notesPart(comments: readonly BookComment[], sheet: number): string {
  const authorOf = (one: BookComment, index: number): string =>
    one.kind === "note" ? one.author : `tc=${threadId(sheet, index, 0)}`;
  const authors = [...new Set(comments.map(authorOf))];
  const items = comments.map((one, index) => {
    const replies = (one.replies ?? []).map((reply) => `\nReply:\n    ${reply.text}`).join("");
    const text = one.kind === "note" ? one.text : forOlderPrograms + one.text + replies;
    return `<comment ref="${cellAddress(one.row, one.column)}" authorId="${authors.indexOf(authorOf(one, index))}" shapeId="0"><text><t xml:space="preserve">${toFileText(text)}</t></text></comment>`;
  });
  return (
    `${xmlHead}<comments xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
    `<authors>${authors.map((one) => `<author>${toFileText(one)}</author>`).join("")}</authors><commentList>${items.join("")}</commentList></comments>`
  );
}

/** Undefined where no comment is a thread. `personId` gives each author's id in the workbook's list of people. */
export function threadsPart(
  comments: readonly BookComment[],
  sheet: number,
  personId: (author: string) => string
): string | undefined {
  const items = comments.flatMap((one, index) => {
    if (one.kind === "note") return [];
    const id = threadId(sheet, index, 0);
    const item = (text: string, author: string, at: string, own: string, more: string): string =>
      `<threadedComment ref="${cellAddress(one.row, one.column)}" dT="${at}" personId="${personId(author)}" id="${own}"${more}><text>${toFileText(text)}</text></threadedComment>`;
    const done = one.resolved === true ? ' done="1"' : "";
    const replies = (one.replies ?? []).map((reply, place) =>
      item(
        ...([
          reply.text,
          reply.author,
          reply.createdAt,
          threadId(sheet, index, place + 1),
        ] as const),
        ` parentId="${id}"`
      )
    );
    return [
      item(one.text, one.author, one.createdAt ?? "1970-01-01T00:00:00", id, done),
      ...replies,
    ];
  });
  return items.length === 0
    ? undefined
    : `${xmlHead}<ThreadedComments xmlns="${threads}">${items.join("")}</ThreadedComments>`;
}

export function peoplePart(people: People): string {
  const items = [...people].map(
    ([id, name]) =>
      `<person displayName="${toFileAttribute(name)}" id="${id}" userId="${toFileAttribute(name)}" providerId="None"/>`
  );
  return `${xmlHead}<personList xmlns="${threads}">${items.join("")}</personList>`;
}

export function newPersonId(index: number): string {
  return `{A1A1A1A1-0002-4000-8000-${hex(index, 12)}}`;
}

function threadId(sheet: number, comment: number, reply: number): string {
  return `{A1A1A1A1-0001-4000-8000-${hex(sheet, 4)}${hex(comment, 4)}${hex(reply, 4)}}`;
}

function hex(value: number, digits: number): string {
  return value.toString(16).toUpperCase().padStart(digits, "0");
}

/** The boxes of the notes in the old drawing language, without which Excel shows none (MS-OI29500; as Excel writes them, hidden). */
export function noteShapesPart(comments: readonly BookComment[]): string {
  const shapes = comments.map(({ row, column }, index) => {
    const anchor = [column + 1, 15, Math.max(0, row - 1), 10, column + 3, 15, row + 3, 4];
    return (
      `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style="position:absolute;margin-left:60pt;margin-top:2pt;width:108pt;height:60pt;z-index:${index + 1};visibility:hidden" fillcolor="#ffffe1" o:insetmode="auto">` +
      '<v:fill color2="#ffffe1"/><v:shadow on="t" color="black" obscured="t"/><v:path o:connecttype="none"/><v:textbox style="mso-direction-alt:auto"><div style="text-align:left"></div></v:textbox>' +
      `<x:ClientData ObjectType="Note"><x:MoveWithCells/><x:SizeWithCells/><x:Anchor>${anchor.join(", ")}</x:Anchor><x:AutoFill>False</x:AutoFill><x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`
    );
  });
  return (
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel">' +
    '<o:shapelayout v:ext="edit"><o:idmap v:ext="edit" data="1"/></o:shapelayout>' +
    '<v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"><v:stroke joinstyle="miter"/><v:path gradientshapeok="t" o:connecttype="rect"/></v:shapetype>' +
    `${shapes.join("")}</xml>`
  );
}
