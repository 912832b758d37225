// The classes Comment and CommentReply with their collections.
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { Comment, Reply } from "../state/comments";
import { addComment, addReply } from "../state/comments";
import type { Sheet, Workbook } from "../state/workbook";
import { isOneCell } from "../address";
import { booleanArgument, textArgument, wholeArgument } from "./argument";
import { rangeArgument, rangeObject } from "./range-object";

/** The comments of a sheet, or of the workbook. */
interface CommentsTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet | null;
}

interface CommentTarget {
  readonly workbook: Workbook;
  readonly sheet: Sheet;
  readonly comment: Comment;
}

interface ReplyTarget extends CommentTarget {
  readonly reply: Reply;
}

function place({ workbook, sheet, comment: { row, column } }: CommentTarget) {
  return rangeObject({
    workbook,
    sheet,
    area: { top: row, left: column, bottom: row, right: column },
  });
}

const commentReply = declareClass<ReplyTarget>("CommentReply", {
  identity: ({ reply }) => ({ Id: reply.id }),
  scalars: {
    Id: { get: ({ reply }) => reply.id },
    AuthorName: { get: ({ reply }) => reply.author },
    CreationDate: { get: ({ reply }) => reply.createdAt },
    Content: {
      get: ({ reply }) => reply.text,
      set: ({ reply }, value) => {
        reply.text = textArgument(value, "content");
      },
    },
  },
  methods: {
    Delete: ({ comment, reply }) => {
      comment.replies = comment.replies.filter((each) => each !== reply);
    },
    GetLocation: place,
  },
});

const commentReplyCollection = declareClass<CommentTarget>("CommentReplyCollection", {
  items: (target) => target.comment.replies.map((reply) => commentReply.of({ ...target, reply })),
  methods: {
    GetCount: ({ comment }) => comment.replies.length,
    GetItem: (target, [id]) => {
      const reply = target.comment.replies.find((each) => each.id === id);
      if (reply === undefined) throw itemNotFound(`reply ${String(id)}.`);
      return commentReply.of({ ...target, reply });
    },
    GetItemAt: (target, [index]) => {
      const reply = target.comment.replies[wholeArgument(index, "index")];
      if (reply === undefined) throw itemNotFound(`no reply ${String(index)}.`);
      return commentReply.of({ ...target, reply });
    },
    Add: (target, [content]) =>
      commentReply.of({
        ...target,
        reply: addReply(target.workbook, target.comment, plainContent(content)),
      }),
  },
});

function plainContent(content: unknown): string {
  if (typeof content === "object") throw notModelled("comments that mention people");
  return textArgument(content, "content");
}

const comment = declareClass<CommentTarget>("Comment", {
  identity: (target) => ({ Id: target.comment.id }),
  scalars: {
    Id: { get: (target) => target.comment.id },
    AuthorName: { get: (target) => target.comment.author },
    CreationDate: { get: (target) => target.comment.createdAt },
    Content: {
      get: (target) => target.comment.text,
      set: (target, value) => {
        target.comment.text = textArgument(value, "content");
      },
    },
    Resolved: {
      get: (target) => target.comment.resolved,
      set: (target, value) => {
        target.comment.resolved = booleanArgument(value, "resolved");
      },
    },
  },
  navigations: { Replies: (target) => commentReplyCollection.of(target) },
  methods: {
    Delete: ({ sheet, comment: gone }) => {
      sheet.comments = sheet.comments.filter((each) => each !== gone);
    },
    GetLocation: place,
  },
});

function threads({ workbook, sheet }: CommentsTarget): readonly CommentTarget[] {
  const sheets = sheet === null ? workbook.sheets : [sheet];
  return sheets.flatMap((each) =>
    each.comments
      .filter(({ kind }) => kind === "thread")
      .map((found) => ({ workbook, sheet: each, comment: found }))
  );
}

function cellArgument({ workbook, sheet }: CommentsTarget, address: unknown) {
  const cell = rangeArgument(workbook, sheet ?? workbook.seat.active, address, "cellAddress");
  if (!isOneCell(cell.area)) throw invalidArgument("a comment is on one cell.");
  return cell;
}

function found(target: CommentTarget | undefined, what: unknown) {
  if (target === undefined) throw itemNotFound(`comment ${String(what)}.`);
  return comment.of(target);
}

export const commentCollection = declareClass<CommentsTarget>("CommentCollection", {
  items: (target) => threads(target).map((each) => comment.of(each)),
  methods: {
    GetCount: (target) => threads(target).length,
    GetItem: (target, [id]) =>
      found(
        threads(target).find((each) => each.comment.id === id),
        id
      ),
    GetItemOrNullObject: (target, [id]) => {
      const known = threads(target).find((each) => each.comment.id === id);
      return known === undefined ? null : comment.of(known);
    },
    GetItemAt: (target, [index]) => found(threads(target)[wholeArgument(index, "index")], index),
    GetItemByCell: (target, [address]) => {
      const { sheet, area } = cellArgument(target, address);
      const here = threads({ ...target, sheet }).find(
        (each) => each.comment.row === area.top && each.comment.column === area.left
      );
      return found(here, address);
    },
    Add: (target, [address, content]) => {
      const { workbook, sheet, area } = cellArgument(target, address);
      const made = addComment(workbook, sheet, area.top, area.left, plainContent(content));
      return comment.of({ workbook, sheet, comment: made });
    },
  },
});
