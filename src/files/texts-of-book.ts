// Every text that a book holds anywhere: cells, names of sheets, comments and their authors, properties, settings, custom XML,
// titles of charts, heads and feet. For searching; what a text means is not asked.
import type { Book, BookSheet } from "./book";

export function textsOfBook(book: Book): readonly string[] {
  const { properties, settings = [], customXml = [] } = book;
  const { custom = [], ...own } = properties ?? {};
  return [
    ...book.sheets.flatMap(textsOfSheet),
    ...Object.values<string | undefined>({ ...own }).flatMap((text) => text ?? []),
    ...custom.flatMap(({ key, value }) => (typeof value === "string" ? [key, value] : [key])),
    ...settings.map(({ value }) => value),
    ...customXml.map(({ xml }) => xml),
  ];
}

function textsOfSheet(sheet: BookSheet): readonly string[] {
  const { comments = [], charts = [], page, validations } = sheet;
  const { header, footer } = page ?? {};
  return [
    sheet.name,
    ...sheet.cells.flatMap(({ value, hyperlink }) => [
      ...(typeof value === "string" ? [value] : []),
      ...(hyperlink === undefined ? [] : [hyperlink]),
    ]),
    ...comments.flatMap(({ author, text, replies = [] }) => [
      ...[author, text],
      ...replies.flatMap((reply) => [reply.author, reply.text]),
    ]),
    ...charts.flatMap(({ title }) => (title === null ? [] : [title.text])),
    ...[header, footer].flatMap((text) => (text ? [text.left, text.center, text.right] : [])),
    ...validations.flatMap(({ alert, prompt }) => [alert.message, prompt.message]),
  ];
}
