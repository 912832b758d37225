// A sheet's part and those that hang on it → BookSheet. What hangs there and is not understood is carried.
import type { BookSheet } from "../book";
import type { BookFormatChange } from "../book-conditional";
import type { SheetKept } from "../book-kept";
import type { People } from "./comments";
import { readDrawing } from "./drawings";
import type { KeptReader } from "./keep-parts";
import { readSheet } from "./read-sheet";
import { readRelationships } from "./relationships";
import { readSheetComments } from "./sheet-comments";
import type { ReadStrings } from "./shared-strings";
import { readKeptTable, readTable } from "./tables";
import { cutter } from "./verbatim";
import type { Parts } from "./zip-parts";

/** What all sheets of a workbook share while they are read. */
export interface WorkbookReading {
  readonly parts: Parts;
  readonly keep: KeptReader;
  readonly theme: readonly string[];
  readonly changes: readonly BookFormatChange[];
  readonly strings: ReadStrings;
  readonly spillMetadata: ReadonlySet<number>;
  readonly dateShift: (style: number) => number;
  readonly people: People;
}

/** Read into the Book, or of no use without what is not kept. */
const handled: ReadonlySet<string> = new Set([
  ...["table", "hyperlink", "drawing", "comments", "vmlDrawing", "threadedComment", "queryTable"],
]);

export function readSheetParts(
  target: string,
  listed: Pick<BookSheet, "name" | "visibility"> & { readonly number: number | undefined },
  reading: WorkbookReading,
  lose: (what: string) => void
): BookSheet | undefined {
  const { parts, keep, theme } = reading;
  const text = parts.text(target);
  if (text === undefined) return undefined;
  const related = readRelationships(parts, target);
  const tableTexts = related
    .filter((one) => one.kind === "table")
    .flatMap((one) => {
      if (readRelationships(parts, one.target).some(({ kind }) => kind === "queryTable"))
        lose("data queries (their last values stay)");
      return parts.text(one.target) ?? [];
    });
  const {
    shapes,
    kept: fromPart,
    ...sheet
  } = readSheet(text, {
    ...{ name: listed.name, visibility: listed.visibility, ...reading, lose },
    tables: tableTexts.flatMap((one) => readTable(one) ?? []),
    address: (id) => related.find((one) => one.id === id && one.isOutside)?.target,
    cut: cutter(text, related),
  });
  const comments = readSheetComments(parts, related, shapes, reading.people, keep);
  const drawing = related.find((one) => one.kind === "drawing")?.target;
  const { charts, anchors } =
    drawing === undefined
      ? { charts: [], anchors: [] }
      : readDrawing(parts, drawing, { sizes: sheet, theme, keep, lose });
  const kept: SheetKept = {
    ...fromPart,
    anchors,
    relationships: keep.takeAll(related.filter(({ kind }) => !handled.has(kind))),
    ...(comments === undefined ? {} : { comments: comments.kept }),
  };
  return {
    ...sheet,
    // Their totals stand in cells, which are known only now.
    tables: tableTexts.flatMap((one) => readKeptTable(one, sheet, reading.changes) ?? []),
    ...(charts.length === 0 ? {} : { charts }),
    ...(comments === undefined || comments.comments.length === 0
      ? {}
      : { comments: comments.comments }),
    ...(isEmpty(kept) ? {} : { kept: { ...kept, number: listed.number } }),
  };
}

function isEmpty({ elements, ...lists }: SheetKept): boolean {
  const all = [Object.keys(elements), ...Object.values(lists)];
  return all.every((one) => Array.isArray(one) && one.length === 0);
}
