// Comments, protection, properties, settings and custom XML between an opened workbook and its value for saving.
import type { Book, BookSheet } from "../../../files/book";
import { commentIn, commentOut } from "./comments";
import type { Sheet, Workbook } from "./workbook";

export function extrasIn(workbook: Workbook, book: Book): void {
  workbook.properties = book.properties ?? {};
  workbook.customXml = book.customXml ?? [];
  for (const { key, value } of book.settings ?? []) workbook.settings.set(key, value);
}

export function sheetExtrasIn(workbook: Workbook, sheet: Sheet, from: BookSheet): void {
  sheet.comments = (from.comments ?? []).map((comment) => commentIn(workbook, comment));
  sheet.protection = from.protection ?? null;
}

export function extrasOut({ properties, customXml, settings }: Workbook) {
  return {
    ...(Object.keys(properties).length === 0 ? {} : { properties }),
    ...(customXml.length === 0 ? {} : { customXml }),
    ...(settings.size === 0
      ? {}
      : { settings: [...settings].map(([key, value]) => ({ key, value })) }),
  };
}

export function sheetExtrasOut({ comments, protection }: Sheet) {
  return {
    ...(comments.length === 0 ? {} : { comments: comments.map(commentOut) }),
    ...(protection === null ? {} : { protection }),
  };
}
