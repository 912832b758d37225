// The comments of a sheet and the parts that hold them: written as the file had them while they say the same, else anew.
import type { BookSheet } from "../book";
import type { BookComment } from "../book-extras";
import type { CommentsKept, KeptRelationship } from "../book-kept";
import { noteShapesPart, notesPart, readComments, threadsPart, type People } from "./comments";
import type { KeptReader } from "./keep-parts";
import type { PartStore } from "./part-store";
import type { Relationship, RelationshipList } from "./relationships";
import { sameValue } from "./same-value";
import type { PersonList } from "./people";
import type { Parts } from "./zip-parts";

const commentKinds: ReadonlySet<string> = new Set(["comments", "threadedComment", "vmlDrawing"]);
const threadType = "http://schemas.microsoft.com/office/2017/10/relationships/threadedComment";

export interface ReadSheetComments {
  readonly comments: readonly BookComment[];
  readonly kept: CommentsKept;
}

/** `shapes`: the id by which the sheet names the drawing of its notes. Undefined where it has neither notes nor controls. */
export function readSheetComments(
  parts: Parts,
  related: readonly Relationship[],
  shapes: string | undefined,
  people: People,
  keep: KeptReader
): ReadSheetComments | undefined {
  const own = related.filter(({ kind, id }) =>
    kind === "vmlDrawing" ? id === shapes : commentKinds.has(kind)
  );
  if (own.length === 0) return undefined;
  const text = (kind: string): string | undefined => {
    const found = own.find((one) => one.kind === kind);
    return found === undefined ? undefined : parts.text(found.target);
  };
  const comments = readComments(text("comments"), text("threadedComment"), people);
  return {
    comments,
    kept: { relationships: keep.takeAll(own), ...(shapes === undefined ? {} : { shapes }) },
  };
}

/** The id of the drawing of the notes, undefined where there is none. */
export function addComments(
  sheet: BookSheet,
  number: number,
  ofSheet: RelationshipList,
  { store, people }: { readonly store: PartStore; readonly people: PersonList }
): string | undefined {
  const { comments = [] } = sheet;
  const kept = sheet.kept?.comments;
  if (kept !== undefined && sameValue(saidBy(kept, store, people.known), comments)) {
    const there = store.keep(kept.relationships);
    ofSheet.keep(there);
    return there.some(({ id }) => id === kept.shapes) ? kept.shapes : undefined;
  }
  if (comments.length === 0) return undefined;
  const notes = store.freeName("xl/comments");
  store.add(
    notes,
    "application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml",
    notesPart(comments, number)
  );
  ofSheet.add("comments", notes);
  const threads = threadsPart(comments, number, people.idOf);
  if (threads !== undefined) {
    const name = store.freeName("xl/threadedComments/threadedComment");
    store.add(name, "application/vnd.ms-excel.threadedcomments+xml", threads);
    ofSheet.add(threadType, name);
  }
  const shapes = store.freeName("xl/drawings/vmlDrawing", ".vml");
  store.add(
    shapes,
    "application/vnd.openxmlformats-officedocument.vmlDrawing",
    noteShapesPart(comments)
  );
  return ofSheet.add("vmlDrawing", shapes);
}

function saidBy(
  { relationships }: CommentsKept,
  store: PartStore,
  people: People
): readonly BookComment[] {
  const text = (kind: string): string | undefined => {
    const found = relationships.find((one: KeptRelationship) => one.type.endsWith(`/${kind}`));
    const part = found === undefined ? undefined : store.unwritten(found.target);
    return part === undefined ? undefined : new TextDecoder().decode(part.bytes);
  };
  return readComments(text("comments"), text("threadedComment"), people);
}
