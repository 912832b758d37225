// Takes an operation back by its restore point: the one that is named, or the last. Refused as a whole when something that it wrote was
// changed by now, or when rows that came since need what it added; it does not matter what else was done meanwhile, and by whom.
import { markRestorePoint } from "../../gateway/restore-points";
import type { StoredPoint } from "../../gateway/restore-points";
import { run } from "../../gateway/run";
import { changeRows } from "../../schema/cycle-rows";
import { idOf } from "../../schema/key-columns";
import { place } from "../../schema/restore-point";
import type { RestorePoint, Step } from "../../schema/restore-point";
import type { Located } from "../../schema/snapshot";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { firstFew } from "../first-few";
import type { OpenedWorkbook } from "../open-workbook";
import { openWorkbook } from "../open-workbook";
import { wantedWith } from "../wanted-with";
import { openSettled, touchedBy } from "./carry-out";
import type { Settled } from "./carry-out";
import { refusal } from "./find-rows";
import { neededIds } from "./needed-ids";
import type { Asked } from "./operation";
import { takeBack } from "./take-back";

export type UndoRequest = Pick<Asked, "today" | "by">;

/** The last that can be taken back. What was broken off in the middle of its undoing is completed instead. @throws InputError */
export function undoLast(
  request: UndoRequest,
  reader: Catalogue = english
): Promise<readonly string[]> {
  return undo(request, reader, ({ tookBack, points, opened: { words } }) => {
    if (tookBack) return [];
    const last = points.at(-1);
    if (last === undefined) throw refusal(words.lifeSentences.nothingBack, words);
    return last;
  });
}

/** The operation with this ID, also when others came after it; asked again, it is said that it is taken back already. @throws InputError */
export function undoOperation(
  operation: string,
  request: UndoRequest,
  reader: Catalogue = english
): Promise<readonly string[]> {
  return undo(request, reader, ({ points, opened: { words, rows } }) => {
    const point = points.find((one) => one.operation === operation);
    if (point !== undefined) return point;
    const changes = (rows.get("ChangeLog") ?? []).map(({ cells }) => changeRows.from(cells, words));
    const isBack = changes.some(({ of, kind }) => of === operation && kind === "undone");
    const { backAlready, noLonger } = words.lifeSentences;
    if (isBack) return [say(backAlready, { id: operation })];
    throw refusal(say(noLonger, { id: operation }), words);
  });
}

/** `choose` gives the point to take back, or what is to be said when there is nothing more to do. */
async function undo(
  request: UndoRequest,
  reader: Catalogue,
  choose: (settled: Settled) => StoredPoint | readonly string[]
): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const settled = await openSettled(context, [], request, reader);
      const point = choose(settled);
      if (!("operation" in point)) return [...settled.said, ...point];
      const { operation, about } = point;
      const opened = await openWorkbook(context, reader, tablesFor(point, reader));
      const { words } = opened;
      wantedWith(opened);
      refuseWhatOthersNeed(point, opened);
      await markRestorePoint(context, point, "undoing");
      await takeBack(context, opened, point, request, reader);
      return [...settled.said, say(words.lifeSentences.takenBack, { id: operation, about })];
    },
    { delayForCellEdit: true }
  );
  return result;
}

/** Those of the steps; all, where rows with an ID were added, which any other row may name. */
function tablesFor(point: RestorePoint, reader: Catalogue): readonly string[] {
  const isNamed = point.steps.some(
    (step) => step.kind === "add" && idOf(step.table, step.cells) !== null
  );
  return isNamed ? Object.keys(reader.workbook.headers) : touchedBy(point);
}

/** @throws InputError */
function refuseWhatOthersNeed({ operation, steps }: RestorePoint, opened: OpenedWorkbook): void {
  const { words, located } = opened;
  const { changedSince, neededSince, andMore } = words.lifeSentences;
  const placed = place(steps, opened.rows, "undo");
  const refuse = (sentence: string, values: Readonly<Record<string, string>>): never => {
    throw refusal(say(sentence, { id: operation, ...values }), words);
  };
  const places = placed.changedSince.flatMap((step) => placeOf(step, located));
  if (places.length > 0) refuse(changedSince, { places: firstFew([...new Set(places)], andMore) });
  const ids = neededIds(steps, placed, opened);
  if (ids.length > 0) refuse(neededSince, { ids: firstFew(ids, andMore) });
}

/** "Plans P002", with the sheet as it is called now. */
function placeOf(step: Step, { tables }: Located): readonly string[] {
  if (step.kind === "log") return [];
  const sheet = tables.find(({ id }) => id === step.table)?.sheetName ?? step.table;
  const row =
    step.kind === "add"
      ? (idOf(step.table, step.cells) ?? "")
      : Object.values(step.match).join(" ");
  return [`${sheet} ${row}`.trim()];
}
