// Check workbook: what was broken of the product's own, and what people entered that does not count. Mending our own is the
// difference that a repair applies; what people entered is mended only where they agreed, as an operation that undo takes back.
import type { Day } from "../domain/day";
import { apply } from "../gateway/apply";
import { remakeTables } from "../gateway/lost-tables";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { cellAddress } from "../schema/address";
import { diff } from "../schema/diff";
import { sheetPrefix } from "../schema/reference";
import type { EnteredFinding, OwnFinding } from "../text/check-words";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { carryOut } from "./change/carry-out";
import type { Done } from "./change/done";
import type { Asked } from "./change/operation";
import { stepsOf } from "./change/operation";
import { checkEntered, checkedTables } from "./check/check-entered";
import { checkOurs } from "./check/check-ours";
import type { Finding, Mend } from "./check/finding";
import type { OpenedWorkbook } from "./open-workbook";
import { openWorkbook } from "./open-workbook";
import { everySheet } from "../schema/workbook";
import { wantedWith } from "./wanted-with";

export interface CheckReport {
  readonly ours: readonly Finding<OwnFinding>[];
  /** Cells that people entered, with old and new value. */
  readonly mends: readonly Mend[];
  readonly told: readonly Finding<EnteredFinding>[];
  /** False for a workbook that has nothing of ours. */
  readonly isOurs: boolean;
}

/** Reads only. */
export async function checkWorkbook(today: Day, reader: Catalogue = english): Promise<CheckReport> {
  const { result } = await run((context) => look(context, today, reader), {
    delayForCellEdit: true,
  });
  return result;
}

/**
 * Mends what is ours; nothing that people entered is touched. Answers what was found before. A table that became plain cells is made a
 * table first, so that the rest finds its rows.
 */
export async function mendOurs(today: Day, reader: Catalogue = english): Promise<CheckReport> {
  const { result } = await run(
    async (context) => {
      const before = await look(context, today, reader);
      const open = () => openWorkbook(context, reader, ["Measures"]);
      const first = await open();
      await remakeTables(context, everySheet(first.words), first.located);
      const opened = first.located.lost?.length ? await open() : first;
      const wanted = wantedWith(opened);
      await apply(context, diff(wanted, await observe(context, wanted, opened.located)));
      return before;
    },
    { delayForCellEdit: true }
  );
  return result;
}

/** Mends the cells that `isAgreed` names, as one operation. Returns what was done, in words. */
export function mendEntered(
  isAgreed: (mend: Mend) => boolean,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: checkedTables,
      decide: (opened, operation) => {
        const { mends } = checkEntered(opened, everySheet(opened.words), asked.today);
        const agreed = mends.filter(isAgreed);
        if (agreed.length === 0) return null;
        const steps = stepsOf(opened, "mended", "", operation, asked);
        for (const { table, row, column, to } of agreed) {
          const there = steps.rows(table).find((one) => one.row === row);
          // Private text is not kept in the change log.
          if (there !== undefined) steps.set(table, there, column, to, { isLogged: to !== null });
        }
        return { kind: "mended", of: `${agreed.length}`, steps: steps.all(), done: [] };
      },
    },
    reader
  );
}

async function look(
  context: Excel.RequestContext,
  today: Day,
  reader: Catalogue
): Promise<CheckReport> {
  const opened = await openWorkbook(context, reader, checkedTables);
  const { located } = opened;
  const isOurs = located.tables.length > 0 || (located.lost ?? []).length > 0;
  if (!isOurs) return { ours: [], mends: [], told: [], isOurs };
  // For looking at, plain cells are left aside: what is missing with them is not said twice.
  const wanted = wantedWith({ ...opened, located: { ...located, lost: [] } });
  const observed = await observe(context, wanted, located);
  const lost = lostTables(opened);
  const lostIds = new Set((located.lost ?? []).map(({ id }) => id));
  const changes = diff(wanted, observed).filter(
    (change) => !("tableId" in change && lostIds.has(change.tableId))
  );
  return {
    ours: [...lost, ...checkOurs(changes, observed)],
    ...checkEntered(opened, wanted, today),
    isOurs,
  };
}

function lostTables({ located }: OpenedWorkbook): readonly Finding<OwnFinding>[] {
  return (located.lost ?? []).map(({ sheetName, headerRow, left }) => ({
    kind: "lostTable",
    place: sheetPrefix(sheetName) + cellAddress({ row: headerRow, column: left }),
    found: "",
  }));
}
