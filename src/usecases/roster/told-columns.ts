// What the user tells about the columns ("learner=Full name,coach=D,note=none") laid over the proposal.
import { say } from "../../text/catalogue";
import { fold } from "../fold";
import { InputError, problemAt } from "../input-error";
import type { ColumnMapping, RosterField } from "./column-mapping";
import { rosterFields } from "./column-mapping";
import type { RosterLanguage } from "./roster-language";
import { rosterInEnglish } from "./roster-language";
import { columnCount, columnIndex, columnLetter, textAt } from "./roster-table";
import type { RosterTable } from "./roster-table";

export interface ToldColumn {
  readonly field: RosterField;
  /** Header texts or letters; several make one name; none when the field is to stay empty. */
  readonly columns: readonly string[];
}

/**
 * Reads "learner=Full name,coach=D". A header may hold commas; "learner=First name+Last name" joins two columns,
 * `note` may be told several times, "note=none" takes no column.
 * @throws InputError for a word that is no field.
 */
export function readToldColumns(text: string): readonly ToldColumn[] {
  const starts = [...text.matchAll(/(?:^|,)\s*([A-Za-z]+)\s*=/g)];
  const known = (word: string): RosterField | undefined =>
    rosterFields.find((field) => field.toLowerCase() === word.toLowerCase());
  const wrong = starts.find((start, index) => index === 0 && known(start[1] ?? "") === undefined);
  if (starts.length === 0 || starts[0]?.index !== 0 || wrong !== undefined) {
    const word = wrong?.[1] ?? text;
    throw new InputError([
      problemAt(
        "--map",
        null,
        null,
        `“${word}” is no field. Write FIELD=COLUMN,… with the fields ${rosterFields.join(", ")}.`
      ),
    ]);
  }
  // A comma and a word before "=" inside a header is part of the header unless the word is a field.
  const heads = starts.filter((start) => known(start[1] ?? "") !== undefined);
  return heads.map((head, index) => {
    const value = text
      .slice(head.index + head[0].length, heads[index + 1]?.index ?? text.length)
      .trim();
    const none = value === "" || fold(value) === "none";
    return { field: known(head[1] ?? "") as RosterField, columns: none ? [] : [value] };
  });
}

/**
 * The mapping with what was told in place of what was proposed. A column told for one field leaves any other.
 * @throws InputError naming a column that is not there, or is there twice.
 */
export function withToldColumns(
  table: RosterTable,
  proposed: ColumnMapping,
  told: readonly ToldColumn[],
  words: RosterLanguage = rosterInEnglish
): ColumnMapping {
  if (told.length === 0) return proposed;
  const found = new Map<RosterField, readonly number[]>();
  for (const { field, columns } of told) {
    const indices = columns.flatMap((column) =>
      findColumns(table, proposed.headerRow, column, words)
    );
    found.set(field, [...(found.get(field) ?? []), ...indices]);
  }
  const claimed = new Set([...found.values()].flat());
  const columns = Object.fromEntries(
    rosterFields.map((field) => [
      field,
      found.get(field) ?? proposed.columns[field].filter((column) => !claimed.has(column)),
    ])
  ) as Record<RosterField, readonly number[]>;
  const inUse = new Set(Object.values(columns).flat());
  const dropped = Object.values(proposed.columns)
    .flat()
    .filter((column) => !inUse.has(column));
  return {
    ...proposed,
    columns,
    byValues: proposed.byValues.filter((field) => !found.has(field)),
    withheld: proposed.withheld.filter((column) => !inUse.has(column)),
    unused: [...new Set([...proposed.unused, ...dropped])]
      .filter((column) => !inUse.has(column))
      .sort((a, b) => a - b),
  };
}

/** One column by its header or letter, or the parts of a name joined by "+". */
function findColumns(
  table: RosterTable,
  headerRow: number | null,
  told: string,
  words: RosterLanguage
): readonly number[] {
  const whole = matchColumn(table, headerRow, told);
  if (whole.length === 0 && told.includes("+")) {
    return told.split("+").flatMap((part) => findColumns(table, headerRow, part.trim(), words));
  }
  if (whole.length === 1) return whole;
  const letters = whole.map(columnLetter).join(", ");
  const what =
    whole.length === 0
      ? say(words.noColumn, { column: told, headers: sayHeaders(table, headerRow, words) })
      : say(words.doubledColumn, { column: told, letters });
  const row = headerRow === null ? null : headerRow + table.firstRow;
  throw new InputError([problemAt(table.source, row, null, what, words.places)]);
}

function matchColumn(
  table: RosterTable,
  headerRow: number | null,
  told: string
): readonly number[] {
  const wanted = fold(told);
  const byHeader: number[] = [];
  for (let column = 0; column < columnCount(table) && headerRow !== null; column += 1) {
    if (fold(textAt(table, headerRow, column)) === wanted) byHeader.push(column);
  }
  if (byHeader.length > 0) return byHeader;
  const byLetter = columnIndex(told);
  return byLetter !== null && byLetter < columnCount(table) ? [byLetter] : [];
}

export function sayHeaders(
  table: RosterTable,
  headerRow: number | null,
  words: RosterLanguage
): string {
  const columns = Array.from({ length: columnCount(table) }, (_, column) => column);
  if (headerRow === null)
    return say(words.columnsAre, { letter: columnLetter(Math.max(0, columns.length - 1)) });
  const headers = columns
    .map((column) => textAt(table, headerRow, column))
    .filter((header) => header !== "");
  const quoted = headers.map((text) => say(words.quoted, { text })).join(", ");
  return say(words.headersAre, { headers: quoted });
}
