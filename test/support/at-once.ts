// Two operations at once by two people at one workbook, their requests answered in a chosen order. Who was refused asks once more, as a
// person would. Then every entry must be there as after one operation and then the other.
import type { Book } from "../../src/files/book";
import { inTurns } from "./company";
import { openHost } from "./open-host";
import type { ProductOperation } from "./operations";
import { enteredRows } from "./operations";

type Rows = Readonly<Record<string, readonly string[]>>;

/** One after the other, in both orders: IDs are given in the order of writing. */
export async function oneAfterTheOther(
  book: Book,
  first: ProductOperation,
  second: ProductOperation
): Promise<readonly Rows[]> {
  const results: Rows[] = [];
  for (const pair of [
    [first, second],
    [second, first],
  ]) {
    openHost(book);
    for (const { work } of pair) await work();
    results.push(await enteredRows());
  }
  return results;
}

/** What was lost or doubled; null when the workbook is as one after the other leaves it. */
export async function wrongAtOnce(
  book: Book,
  pair: readonly [ProductOperation, ProductOperation],
  serial: readonly Rows[],
  order: readonly number[]
): Promise<string | null> {
  const host = openHost(book);
  const seats = [host, host.join()] as const;
  const clients = pair.map(({ work }, who) => ({ host: seats[who === 0 ? 0 : 1], job: work }));
  const ends = await inTurns(clients, order);
  for (const [who, end] of ends.entries()) if (end.status === "rejected") await pair[who]?.work();
  const found = await enteredRows();
  const differences = serial.map((wanted) => differenceOf(wanted, found));
  if (differences.includes(null)) return null;
  const ended = ends.map((end) => (end.status === "rejected" ? String(end.reason) : "done"));
  const names = pair.map(({ name }) => name).join(" and ");
  return `${names} in the order ${order.join("")} (${ended.join(", ")}): ${differences[0] ?? ""}`;
}

function differenceOf(wanted: Rows, found: Rows): string | null {
  const lines = Object.entries(wanted).flatMap(([table, rows]) => {
    const there = (found[table] ?? []).map(withoutIds).sort();
    const expected = rows.map(withoutIds).sort();
    return expected.join("\n") === there.join("\n")
      ? []
      : [`${table} has ${there.length} rows, not ${expected.length}: ${without(there, expected)}`];
  });
  return lines.length === 0 ? null : lines.join("; ");
}

function without(rows: readonly string[], others: readonly string[]): string {
  const left = [...others];
  return rows
    .filter((row) => {
      const at = left.indexOf(row);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    })
    .join(" | ");
}

/** IDs are given by the order of writing; which one an entry got is no loss. */
function withoutIds(row: string): string {
  return row.replace(/\b(\w*Id|Operation|Of)=[A-Z]\d+/g, "$1");
}
