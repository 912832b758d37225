// One operation with one fault: broken off at a request, its sentence held against the workbook, run again, and compared with the workbook
// in which nothing failed.
import type { Book } from "../../src/files/book";
import { checkWorkbook } from "../../src/usecases/check-workbook";
import { explain } from "../../src/usecases/explain";
import type { Fault } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "./open-host";
import type { ProductOperation } from "./operations";
import { enteredRows } from "./operations";

/** What stands in the workbook: entered rows by table, and what of the product's own is not as it should be. */
type Standing = Readonly<Record<string, readonly string[]>>;

async function standing(): Promise<Standing> {
  const { ours } = await checkWorkbook(TODAY);
  return { ...(await enteredRows()), ours: ours.map(({ kind, place }) => `${kind} ${place}`) };
}

export interface Undisturbed {
  /** Without the last, by which the library lets go of what it kept: it repeats that one by itself. */
  readonly requests: number;
  readonly before: Standing;
  readonly after: Standing;
}

export async function undisturbed(book: Book, { work }: ProductOperation): Promise<Undisturbed> {
  openHost(book);
  const before = await standing();
  const host = openHost(book);
  await work();
  const requests = host.faults.requestCount - 1;
  return { requests, before, after: await standing() };
}

/** What is wrong when the n-th request fails; null when nothing is. */
export async function wrongAfterFault(
  book: Book,
  { name, work }: ProductOperation,
  { before, after }: Undisturbed,
  n: number,
  fault: Fault
): Promise<string | null> {
  const host = openHost(book);
  host.faults.failRequest(n, fault);
  const place = `${name}, request ${n}, ${fault.code}${fault.afterCarriedOut === true ? " after it was carried out" : ""}`;
  const error: unknown = await work().then(
    () => null,
    (one: unknown) => one
  );
  if (error === null) return `${place}: nobody was told.`;
  const { sentence, nextStep } = explain(error);
  if (sentence.includes("Aimline made a mistake")) return `${place}: ${sentence}`;
  if (/nothing was (written|changed)/i.test(sentence + nextStep)) {
    const untrue = differenceOf(before, await standing());
    if (untrue !== null) return `${place}: said “${nextStep}”, but ${untrue}`;
  }
  const again: unknown = await work().then(
    () => null,
    (one: unknown) => one
  );
  const left = differenceOf(after, await standing());
  if (left === null) return null;
  return `${place}, run again (${again instanceof Error ? again.message : "done"}): ${left}`;
}

function differenceOf(wanted: Standing, found: Standing): string | null {
  for (const [table, rows] of Object.entries(wanted)) {
    const there = found[table] ?? [];
    const lost = without(rows, there);
    const more = without(there, rows);
    if (lost.length + more.length > 0)
      return `${table} lacks [${lost.join(" | ")}] and has more [${more.join(" | ")}]`;
  }
  return null;
}

/** The rows of one that are not in the other, each counted. */
function without(rows: readonly string[], others: readonly string[]): readonly string[] {
  const left = [...others];
  return rows.filter((row) => {
    const at = left.indexOf(row);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

/** Excel's codes for what happens to a request, each with its time: before it was carried out, or when only the answer was lost. */
export const requestFaults: readonly Fault[] = [
  { code: "GeneralException" },
  { code: "Timeout", afterCarriedOut: true },
  { code: "InvalidOperationInCellEditMode" },
  { code: "ConnectionFailure", afterCarriedOut: true },
  { code: "AccessDenied" },
  { code: "RequestAborted", afterCarriedOut: true },
  { code: "FilteredRangeConflict" },
  { code: "ResponsePayloadSizeLimitExceeded", afterCarriedOut: true },
  { code: "RequestPayloadSizeLimitExceeded" },
  { code: "ServiceNotAvailable", afterCarriedOut: true },
];
