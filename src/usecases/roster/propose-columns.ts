// The proposal of which column of a roster is what, from its headers and, where they are silent, from its values.
// It decides nothing for good: the user sees it in words and may tell otherwise (see told-columns.ts).
import type { ColumnMapping, FieldColumns, RosterField } from "./column-mapping";
import { noColumns } from "./column-mapping";
import { readHeader } from "./header-words";
import type { HeaderMeaning, Thing } from "./header-words";
import { columnCount, isBlankRow, textAt } from "./roster-table";
import type { RosterTable } from "./roster-table";

const rowsLookedAtForHeaders = 10;
const rowsLookedAtForValues = 200;

type Look = "email" | "web" | "number" | "date" | "text" | "blank";

/** The look of most values of a column below the headers. */
function lookOf(table: RosterTable, firstDataRow: number, column: number): Look {
  const counts = new Map<Look, number>();
  let filled = 0;
  for (
    let row = firstDataRow;
    row < table.rows.length && filled < rowsLookedAtForValues;
    row += 1
  ) {
    const text = textAt(table, row, column);
    if (text === "") continue;
    filled += 1;
    const look = lookOfText(text);
    counts.set(look, (counts.get(look) ?? 0) + 1);
  }
  if (filled === 0) return "blank";
  const [look, count] = [...counts].sort((a, b) => b[1] - a[1])[0] as [Look, number];
  return count >= filled * 0.6 ? look : "text";
}

function lookOfText(text: string): Look {
  if (/^(mailto:)?[^\s@,;]+@[^\s@,;]+\.[^\s@,;]+$/i.test(text)) return "email";
  if (/^(https?:\/\/|www\.)/i.test(text)) return "web";
  if (/^[-+]?[\d\s.,'%]+$/.test(text)) return "number";
  if (/^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}\b/.test(text)) return "date";
  return "text";
}

/** The row of headers among the first rows: the one with most headers that are understood; null when there is none. */
function findHeaderRow(table: RosterTable): number | null {
  let best: { readonly row: number; readonly understood: number } | null = null;
  let seen = 0;
  for (let row = 0; row < table.rows.length && seen < rowsLookedAtForHeaders; row += 1) {
    if (isBlankRow(table, row)) continue;
    seen += 1;
    const cells = table.rows[row] ?? [];
    if (cells.some((cell) => lookOfText(cell.trim()) === "email")) continue;
    const understood = cells.filter((cell) => readHeader(cell) !== null).length;
    const enough = seen === 1 ? understood >= 1 : understood >= 2;
    if (enough && understood > (best?.understood ?? 0)) best = { row, understood };
  }
  if (best !== null) return best.row;
  const first = table.rows.findIndex((_, row) => !isBlankRow(table, row));
  return first === -1 || looksLikeData(table, first) ? null : first;
}

/** True when a first row whose headers nobody understands is a row of people already. */
function looksLikeData(table: RosterTable, row: number): boolean {
  const cells = (table.rows[row] ?? []).map((cell) => cell.trim()).filter((cell) => cell !== "");
  if (cells.some((cell) => lookOfText(cell) !== "text")) return true;
  return cells.length === 1 && /\S\s+\S/.test(cells[0] ?? "");
}

/** Proposes what each column of a table is. Every column with values that is nothing else becomes a note. */
export function proposeColumns(table: RosterTable): ColumnMapping {
  const headerRow = findHeaderRow(table);
  const firstDataRow = headerRow === null ? 0 : headerRow + 1;
  const indices = Array.from({ length: columnCount(table) }, (_, column) => column);
  const looks = indices.map((column) => lookOf(table, firstDataRow, column));
  const used = indices.filter((column) => looks[column] !== "blank");
  const meanings = new Map<number, HeaderMeaning>();
  for (const column of headerRow === null ? [] : indices) {
    const meaning = readHeader(textAt(table, headerRow ?? 0, column));
    if (meaning !== null) meanings.set(column, meaning);
  }
  const filledOnes = columnsByHeader(used, meanings, looks);
  const isNamed = filledOnes.learner.length > 0 || filledOnes.team.length > 0;
  // A column of names that nobody filled in is still the column of names: then each row says what is missing.
  const byHeader = isNamed ? filledOnes : columnsByHeader(indices, meanings, looks);
  const taken = new Set(Object.values(byHeader).flat());
  const withheld = used.filter(
    (column) => meanings.get(column)?.thing === "private" && !taken.has(column)
  );
  const free = used.filter((column) => !taken.has(column) && !withheld.includes(column));
  const filled = addByValues(byHeader, free, looks, meanings);
  const { byValues } = filled;
  // What tells of a person has no place in a roster of teams: it goes to the note.
  const columns =
    filled.columns.learner.length > 0
      ? filled.columns
      : { ...filled.columns, id: [], email: [], job: [], manager: [] };
  const all = new Set(Object.values(columns).flat());
  const note = used.filter(
    (column) => (!all.has(column) || columns.note.includes(column)) && !withheld.includes(column)
  );
  const unused = indices.filter((column) => looks[column] === "blank" && !all.has(column));
  return { headerRow, columns: { ...columns, note }, byValues, withheld, unused };
}

/** Where a role has several groups ("Mentor 1", "Mentor 2"), its first group with a name. */
function firstGroup(
  meanings: ReadonlyMap<number, HeaderMeaning>,
  role: HeaderMeaning["role"]
): number {
  const groups = [...meanings.values()]
    .filter(
      (meaning) =>
        meaning.role === role && ["name", "first", "last", "email"].includes(meaning.thing)
    )
    .map((meaning) => meaning.group);
  return groups.length === 0 ? 0 : Math.min(...groups);
}

function columnsByHeader(
  used: readonly number[],
  meanings: ReadonlyMap<number, HeaderMeaning>,
  looks: readonly Look[]
): FieldColumns {
  const learnerRole = [...meanings.values()].some((meaning) => meaning.role === "learner")
    ? "learner"
    : "none";
  const find = (roles: readonly HeaderMeaning["role"][], thing: Thing): readonly number[] => {
    for (const role of roles) {
      const group = firstGroup(meanings, role);
      const column = used.find((index) => {
        const meaning = meanings.get(index);
        const isOfGroup = meaning?.group === group || role === "none";
        return (
          meaning?.role === role &&
          meaning.thing === thing &&
          isOfGroup &&
          suits(thing, looks[index])
        );
      });
      if (column !== undefined) return [column];
    }
    return [];
  };
  const own: readonly HeaderMeaning["role"][] =
    learnerRole === "learner" ? ["learner", "none"] : ["none"];
  const nameOf = (roles: readonly HeaderMeaning["role"][]): readonly number[] => {
    for (const role of roles) {
      const [first, last, whole] = [
        find([role], "first"),
        find([role], "last"),
        find([role], "name"),
      ];
      // "Vorname" beside "Name", "Nombre" beside "Apellidos": the plain word is then the other half.
      if (first.length > 0) return [...first, ...(last.length > 0 ? last : whole)];
      if (last.length > 0) return [...whole, ...last];
      if (whole.length > 0) return whole;
    }
    return [];
  };
  return {
    ...noColumns,
    id: find(own, "id"),
    learner: nameOf(own),
    team: find(["none", "learner"], "team"),
    email: find(own, "email"),
    job: find(["none", "learner"], "job"),
    manager: nameOf(["manager"]),
    coach: nameOf(["coach"]),
    coachEmail: find(["coach"], "email"),
    coachId: find(["coach"], "id"),
    start: find(["none", "learner", "coach"], "start"),
    note: find(["none", "learner"], "note"),
  };
}

/** Nothing speaks against a blank column. A header alone does not make a column of addresses out of web pages, or names out of numbers. */
function suits(thing: Thing, look: Look | undefined): boolean {
  if (look === "blank") return true;
  if (thing === "email") return look === "email" || look === "text";
  if (thing === "name" || thing === "first" || thing === "last" || thing === "team") {
    return look === "text" || (thing === "team" && look === "number");
  }
  return true;
}

/** Fills the gaps from the look of values: a column of e-mail addresses, and names when there is neither learner nor team. */
function addByValues(
  byHeader: FieldColumns,
  free: readonly number[],
  looks: readonly Look[],
  meanings: ReadonlyMap<number, HeaderMeaning>
): { readonly columns: FieldColumns; readonly byValues: readonly RosterField[] } {
  let columns = byHeader;
  const byValues: RosterField[] = [];
  const silent = free.filter((column) => !meanings.has(column));
  if (columns.learner.length === 0 && columns.team.length === 0) {
    const name = silent.find((column) => looks[column] === "text");
    if (name !== undefined) {
      columns = { ...columns, learner: [name] };
      byValues.push("learner");
    }
  }
  const email = silent.find((column) => looks[column] === "email");
  if (columns.email.length === 0 && columns.learner.length > 0 && email !== undefined) {
    columns = { ...columns, email: [email] };
    byValues.push("email");
  }
  return { columns, byValues };
}
