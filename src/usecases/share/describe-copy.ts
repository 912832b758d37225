// A copy in words before it is written: what goes, column by column, and what stays. Also as the last sheet of the copy itself.
import { reasonsToStay } from "../../domain/sharing";
import type { Audience } from "../../domain/sharing";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import type { Choice } from "./choose-plans";
import type { Copy, CopySheet, CopyTable } from "./copy-sheet";
import { said } from "./copy-sheet";
import { everySheet } from "../../schema/workbook";

export interface CopyPreview {
  readonly audience: Audience;
  readonly asOf: number;
  readonly goes: readonly GoingSheet[];
  readonly stays: {
    readonly plans: Choice["staying"];
    readonly doubledMeasures: number;
    /** Columns of the workbook that no sheet of the copy shows. */
    readonly columns: readonly { readonly sheet: string; readonly columns: readonly string[] }[];
  };
}

interface GoingSheet {
  readonly sheet: string;
  readonly rows: number;
  /** Headers of the workbook's columns that are shown. */
  readonly columns: readonly string[];
}

/** `kept` is absent where no plan is shown by itself. */
export function previewOf(
  copy: Copy,
  audience: Audience,
  kept: Pick<Choice, "staying" | "doubledMeasures"> = { staying: {}, doubledMeasures: 0 }
): CopyPreview {
  const { words } = copy;
  const going = new Set(
    copy.sheets.flatMap(({ tables }) =>
      tables.flatMap(({ columns }) =>
        columns.flatMap(({ from }) => (from === null ? [] : [`${from.table}.${from.column}`]))
      )
    )
  );
  const stayingColumns = everySheet(words)
    .sheets.filter(({ id, hidden }) => hidden !== true && id !== "Home")
    .flatMap(({ title, tables }) => tables.map((table) => ({ title, table })))
    .map(({ title, table }) => ({
      sheet: title,
      columns: table.columns
        .filter(({ id }) => !going.has(`${table.id}.${id}`))
        .map(({ header }) => header),
    }));
  return {
    audience,
    asOf: copy.asOf,
    goes: goingSheets(copy),
    stays: {
      plans: kept.staying,
      doubledMeasures: kept.doubledMeasures,
      columns: stayingColumns.filter(({ columns }) => columns.length > 0),
    },
  };
}

export function sayPreview(preview: CopyPreview, words: Catalogue): readonly string[] {
  const { goes, stays } = words.share.preview;
  return [
    goes,
    ...sayGoes(preview, words).map(indented),
    stays,
    ...sayStays(preview, words).map(indented),
  ];
}

function indented(line: string): string {
  return `  ${line}`;
}

export function sayGoes(preview: CopyPreview, { share }: Catalogue): readonly string[] {
  return preview.goes.map(({ sheet, rows, columns: own }) =>
    say(rows === 0 ? share.preview.sheet : share.preview.rows, {
      ...{ sheet, count: rows, columns: own.join(", ") },
    })
  );
}

/** `list`: how the columns of a sheet are put, where all of them are too many. */
export function sayStays(
  preview: CopyPreview,
  { share }: Catalogue,
  list = (columns: readonly string[]): string => columns.join(", ")
): readonly string[] {
  const words = share.preview;
  const { plans, doubledMeasures, columns } = preview.stays;
  return [
    ...reasonsToStay.flatMap((reason) => {
      const count = plans[reason] ?? 0;
      return count === 0 ? [] : [say(words.stayingPlans[reason], { count })];
    }),
    ...(doubledMeasures === 0 ? [] : [say(words.stayingMeasures, { count: doubledMeasures })]),
    ...columns.map(({ sheet, columns: own }) =>
      say(words.stayingColumns, { sheet, columns: list(own) })
    ),
  ];
}

/** What is in the copy and what is not: nothing in it is about this workbook's people. */
export function aboutSheet(copy: Copy, audience: Audience): CopySheet {
  const { about, nothingHere } = copy.words.share;
  const plainTable = { whenEmpty: nothingHere, isList: false };
  const goes: CopyTable = {
    ...{ ...plainTable, title: about.goes },
    columns: [
      said(about.goesHeaders.sheet, "text", 30),
      said(about.goesHeaders.columns, "text", 110),
    ],
    rows: goingSheets(copy).map(({ sheet, columns }) => [sheet, columns.join(", ")]),
  };
  const stays: CopyTable = {
    ...{ ...plainTable, title: about.stays },
    columns: [],
    rows: [],
    whenEmpty: "",
  };
  return { id: "about", tiles: [], tables: [goes, stays], notes: about.never[audience] };
}

function goingSheets(copy: Copy): readonly GoingSheet[] {
  const { share } = copy.words;
  return copy.sheets.map(({ id, tables }) => ({
    sheet: share.sheets[id].tab,
    rows: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    columns: [
      ...new Set(
        tables.flatMap(({ columns }) =>
          columns.flatMap(({ from, header }) => (from ? [header] : []))
        )
      ),
    ],
  }));
}
