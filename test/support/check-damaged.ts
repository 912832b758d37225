// One damaged workbook from opening to mended: what was found, and whether what people entered is what it was.
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { run } from "../../src/gateway/run";
import { cellAddress, parseCell } from "../../src/schema/address";
import { english } from "../../src/text/en";
import { checkWorkbook, mendEntered, mendOurs } from "../../src/usecases/check-workbook";
import { checkedTables } from "../../src/usecases/check/check-entered";
import type { Finding } from "../../src/usecases/check/finding";
import { openWorkbook } from "../../src/usecases/open-workbook";
import type { Damaged } from "./damaged-file";
import { damagedFile } from "./damaged-file";
import type { Draw } from "./damaged-parts";
import { openHost, TODAY } from "./open-host";
import { everySheet } from "../../src/schema/workbook";

/** A sequence that looks like chance and is the same for the same seed (mulberry32). */
export function drawFrom(seed: number): Draw {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/**
 * What people entered in our tables and in their own columns, by "Sheet!A6" with the sheet's first name; the sheets of what the product logs
 * are left out.
 */
async function entered(): Promise<ReadonlyMap<string, string>> {
  const { result } = await run((context) => openWorkbook(context, english, checkedTables));
  const { sheets } = everySheet(english);
  const specs = sheets.flatMap((sheet) => sheet.tables);
  const cells = new Map<string, string>();
  for (const table of result.located.tables) {
    const spec = specs.find(({ id }) => id === table.id);
    if (table.id === "ChangeLog") continue;
    const tab = sheets.find(({ tables }) => tables.some(({ id }) => id === table.id))?.title ?? "";
    for (const row of result.rows.get(table.id) ?? [])
      for (const { id, header, index } of table.columns) {
        if (spec?.columns.find((one) => one.id === id)?.formula !== undefined) continue;
        const content = (id === null ? row.own[header] : row.cells[id]) ?? null;
        const column = parseCell(table.anchor).column + index;
        const place = `${tab}!${cellAddress({ row: row.row, column })}`;
        if (content !== null) cells.set(place, JSON.stringify(content));
      }
  }
  return cells;
}

export interface Outcome {
  readonly made: readonly string[];
  /** Damages of which nothing was found. */
  readonly unseen: readonly string[];
  /** Findings of our own that are there after the mend. */
  readonly unmended: readonly string[];
  /** Cells that people entered and that differ from the pristine book, apart from the damaged ones that only a person can mend. */
  readonly lost: readonly string[];
}

/** What a person entered in the pristine book. */
export async function pristineCells(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  openHost(await readXlsx(bytes));
  return entered();
}

export function checkDamaged(
  bytes: Uint8Array,
  pristine: ReadonlyMap<string, string>,
  seed: number
): Promise<Outcome> {
  const draw = drawFrom(seed);
  return checkThis(damagedFile(bytes, 1 + draw(3), draw), pristine);
}

/** A damaged workbook from opening to mended. */
export async function checkThis(
  damaged: Damaged,
  pristine: ReadonlyMap<string, string>
): Promise<Outcome> {
  openHost(await readXlsx(damaged.bytes));
  const first = await checkWorkbook(TODAY);
  await mendOurs(TODAY);
  const second = await checkWorkbook(TODAY);
  const kinds = new Set(
    [first, second]
      .flatMap(({ ours, mends, told }) => [...ours, ...mends, ...told])
      .map(({ kind }) => kind)
  );
  const asked = { today: TODAY, by: "", why: "" };
  if (second.mends.length > 0) await mendEntered(() => true, asked);
  const after = await entered();
  const toDecide = new Set(
    damaged.made
      .filter(({ damage }) => damage.found.some((kind) => onlyByPeople.has(kind)))
      .map(({ place }) => place)
  );
  const places = new Set([...pristine.keys(), ...after.keys()]);
  return {
    made: damaged.made.map(({ damage, place }) => `${damage.name}: ${place}`),
    unseen: damaged.made
      .filter(
        ({ damage }) => damage.found.length > 0 && !damage.found.some((kind) => kinds.has(kind))
      )
      // What is missing with a table that became plain cells is not said twice; it is mended with the table.
      .filter(({ place }) => !first.ours.some((one) => isLostTableAt(one, place)))
      .map(({ damage, place }) => `${damage.name}: ${place}`),
    unmended: second.ours.map(({ kind, place }) => `${kind} ${place}`),
    lost: [...places]
      .filter((place) => !toDecide.has(place) && pristine.get(place) !== after.get(place))
      .map((place) => `${place}: ${pristine.get(place) ?? "–"} → ${after.get(place) ?? "–"}`),
  };
}

function isLostTableAt({ kind, place }: Finding, damaged: string): boolean {
  const tab = (address: string) => (address.split("!")[0] ?? "").replaceAll("'", "");
  return kind === "lostTable" && tab(place) === tab(damaged);
}

/** What no program can know: the number that was meant, the measure, the day, which of two rows had the ID. A new ID is a new one. */
const onlyByPeople = new Set([
  "noNumber",
  "orphan",
  "futureDate",
  "doubledId",
  "missingId",
  "looseReference",
]);
