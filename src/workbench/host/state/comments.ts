// Threads of comments on cells. Notes, the old kind, are kept beside them and are no part of Office.js at 1.14.
import type { BookComment } from "../../../files/book-extras";
import { HostError, invalidArgument } from "../host-error";
import type { Shift } from "./shifted-place";
import { shiftPlace } from "./shifted-place";
import type { Sheet, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

export interface Comment {
  readonly id: string;
  readonly kind: BookComment["kind"];
  row: number;
  column: number;
  readonly author: string;
  text: string;
  readonly createdAt: string | null;
  resolved: boolean;
  replies: readonly Reply[];
}

export interface Reply {
  readonly id: string;
  readonly author: string;
  text: string;
  readonly createdAt: string;
}

/** Who writes in this workbook; Excel takes the name of the account. */
const author = "User";

/** Excel's serial day 1970-01-01, and the milliseconds of a day. */
const epoch = 25569;
const day = 86400000;

function now(workbook: Workbook): string {
  return new Date((workbook.today() - epoch) * day).toISOString();
}

function newId(workbook: Workbook): string {
  const number = takeNumber(workbook).toString(16).toUpperCase().padStart(8, "0");
  return `{${number}-0002-4000-8000-000000000000}`;
}

export function addComment(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  text: string
): Comment {
  if (text === "") throw invalidArgument("a comment has a text.");
  if (sheet.comments.some((each) => each.row === row && each.column === column))
    throw new HostError("InvalidOperation", "The cell has a comment already.");
  const base = { id: newId(workbook), kind: "thread" as const, row, column, author, text };
  const comment: Comment = { ...base, createdAt: now(workbook), resolved: false, replies: [] };
  sheet.comments = [...sheet.comments, comment];
  return comment;
}

export function addReply(workbook: Workbook, comment: Comment, text: string): Reply {
  if (text === "") throw invalidArgument("a reply has a text.");
  const reply = { id: newId(workbook), author, text, createdAt: now(workbook) };
  comment.replies = [...comment.replies, reply];
  return reply;
}

/** Comments move with their cells, and go with them. */
export function shiftComments(sheet: Sheet, shift: Shift): void {
  sheet.comments = sheet.comments.flatMap((comment) => shiftPlace(comment, shift) ?? []);
}

export function commentIn(workbook: Workbook, from: BookComment): Comment {
  return {
    id: newId(workbook),
    kind: from.kind,
    row: from.row,
    column: from.column,
    author: from.author,
    text: from.text,
    createdAt: from.createdAt ?? null,
    resolved: from.resolved ?? false,
    replies: (from.replies ?? []).map((reply) => ({ ...reply, id: newId(workbook) })),
  };
}

export function commentOut(comment: Comment): BookComment {
  const { row, column, kind, author: by, text, createdAt, resolved } = comment;
  const replies = comment.replies.map((reply) => ({
    author: reply.author,
    text: reply.text,
    createdAt: reply.createdAt,
  }));
  return {
    row,
    column,
    kind,
    author: by,
    text,
    ...(createdAt === null ? {} : { createdAt }),
    ...(resolved ? { resolved } : {}),
    ...(replies.length === 0 ? {} : { replies }),
  };
}
