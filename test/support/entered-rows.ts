// What people entered, in every table of the workbook: the columns that no formula fills. And what went, came or changed between two looks.
import type { WorkbenchPage } from "./workbench-page";

/** One row: header and text of each cell that is not blank; days as they are shown. */
type EnteredRow = readonly (readonly [header: string, text: string])[];

export type Entered = Readonly<Record<string, readonly EnteredRow[]>>;

/** Tells of every operation that it was; it grows with what is written and taken back. */
const changeLog = "ChangeLog";

export async function readEntered({ page }: WorkbenchPage): Promise<Entered> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  return (await frame?.evaluate(`Excel.run(async (context) => {
    const tables = context.workbook.tables.load("name");
    await context.sync();
    const seen = tables.items.map((table) => ({
      name: table.name,
      head: table.getHeaderRowRange().load("values"),
      body: table.getDataBodyRange().load("values,formulas,text"),
    }));
    await context.sync();
    const isDay = (text) => /^\\d{4}-\\d\\d-\\d\\d$/.test(text);
    const rowsOf = ({ head, body }) => {
      const entered = head.values[0].flatMap((header, at) =>
        body.formulas.some((row) => String(row[at]).startsWith("=")) ? [] : [[header, at]]);
      return body.values.map((row, down) => entered.flatMap(([header, at]) => {
        const text = body.text[down][at];
        return row[at] === "" ? [] : [[header, isDay(text) ? text : String(row[at])]];
      })).filter((row) => row.length > 0);
    };
    return Object.fromEntries(seen.map((one) => [one.name, rowsOf(one)]));
  })`)) as Entered;
}

/** What a row is known by: its ID, or what stands first and beside it where that is a day. */
const keyOf = (row: EnteredRow): string =>
  row
    .slice(0, row[0]?.[0].endsWith(" ID") ? 1 : 2)
    .map(([, text]) => text)
    .join(" ");
const sayRow = (row: EnteredRow): string =>
  row.map(([header, text]) => `${header} ${text}`).join(" · ");

function without(one: readonly EnteredRow[], other: readonly EnteredRow[]): readonly EnteredRow[] {
  const left = other.map(sayRow);
  return one.filter((row) => {
    const at = left.indexOf(sayRow(row));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** A row that is still there, by what it is known by: only the cells that changed. */
function sayChange(before: EnteredRow, after: EnteredRow): string {
  const [old, now] = [new Map(before), new Map(after)];
  return [...new Set([...old.keys(), ...now.keys()])]
    .filter((header) => old.get(header) !== now.get(header))
    .map((header) => `${header} ${old.get(header) ?? "blank"} → ${now.get(header) ?? "blank"}`)
    .join(" · ");
}

/**
 * "+ Table: row" came, "- Table: row" went, "Table P001: Stage Active → Paused" changed. Of the change log only what went: nobody takes a line out.
 */
export function changesBetween(before: Entered, after: Entered): readonly string[] {
  const tables = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  return tables
    .flatMap((table) => {
      const gone = [...without(before[table] ?? [], after[table] ?? [])];
      const come = [...without(after[table] ?? [], before[table] ?? [])];
      const count = (rows: readonly EnteredRow[], key: string): number =>
        rows.filter((row) => keyOf(row) === key).length;
      const changed = gone.flatMap((row) => {
        const key = keyOf(row);
        const now = come.find((one) => keyOf(one) === key);
        const isOne = count(gone, key) === 1 && count(come, key) === 1;
        return now === undefined || !isOne ? [] : [{ row, now, key }];
      });
      const isChanged = (row: EnteredRow): boolean =>
        changed.some((one) => one.row === row || one.now === row);
      return [
        ...changed.map(({ row, now, key }) => `${table} ${key}: ${sayChange(row, now)}`),
        ...gone.filter((row) => !isChanged(row)).map((row) => `- ${table}: ${sayRow(row)}`),
        ...(table === changeLog ? [] : come)
          .filter((row) => !isChanged(row))
          .map((row) => `+ ${table}: ${sayRow(row)}`),
      ];
    })
    .sort();
}
