// Carries operations on people's rows out, so that each is done as a whole: a restore point that holds every step is written
// first, then the steps. A run that was broken off is completed by the next; nothing is done twice.
import type { Day } from "../../domain/day";
import type { StoredPoint } from "../../gateway/restore-points";
import {
  dropRestorePoints,
  markRestorePoint,
  readRestorePoints,
  writeRestorePoint,
} from "../../gateway/restore-points";
import { run } from "../../gateway/run";
import { editRows } from "../../gateway/rows/edit";
import { doubledRows, place } from "../../schema/restore-point";
import type { RestorePoint, Step } from "../../schema/restore-point";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import type { OpenedWorkbook } from "../open-workbook";
import { openWorkbook } from "../open-workbook";
import { newIds } from "../set-up/new-ids";
import type { Done } from "./done";
import type { Asked, Operation } from "./operation";
import { takeBack } from "./take-back";
import { write } from "./write";
import { wantedWith } from "../wanted-with";

const mostPoints = 3;
const daysKept = 30;

export interface Change {
  readonly asked: Asked;
  /** The tables that deciding looks at. */
  readonly tables: readonly string[];
  /** Null when there is nothing to do. `operation` is the ID that it will have. @throws InputError when it is refused */
  readonly decide: (opened: OpenedWorkbook, operation: string) => Operation | null;
  /** Forget older restore points, too: they may hold what is to be gone. */
  readonly forgetsOlder?: boolean;
}

export async function carryOut(change: Change, reader: Catalogue): Promise<Done> {
  const { result } = await run(
    async (context): Promise<Done> => {
      const { opened, points, said } = await openSettled(
        context,
        change.tables,
        change.asked,
        reader
      );
      const { today } = change.asked;
      const id = newIds("O", 3, operationsOf(opened, points), 1)();
      const operation = change.decide(opened, id);
      if (operation === null) {
        await prune(context, points, today, mostPoints);
        return { said: [...said, opened.words.lifeSentences.nothing], back: null };
      }
      const point: RestorePoint = {
        operation: id,
        on: today,
        about: say(opened.words.lifeSentences.about, {
          kind: opened.words.changeKinds[operation.kind],
          of: operation.of,
        }),
        state: "begun",
        steps: operation.steps,
      };
      // A newer workbook is refused here, before anything is written.
      wantedWith(opened, new Map());
      const stored = await writeRestorePoint(context, opened.located, point);
      const aside = await complete(context, opened, stored, reader);
      await prune(
        context,
        [...points, { ...stored, state: "done" }],
        today,
        change.forgetsOlder === true ? 1 : mostPoints
      );
      const how = say(opened.words.lifeSentences.howBack, { id });
      return { said: [...said, ...operation.done, ...aside], back: { operation: id, how } };
    },
    { delayForCellEdit: true }
  );
  return result;
}

export interface Settled {
  readonly opened: OpenedWorkbook;
  readonly points: readonly StoredPoint[];
  readonly said: readonly string[];
  /** True when an undoing was completed. */
  readonly tookBack: boolean;
}

/** Opens the workbook with these tables; what was broken off is completed before. */
export async function openSettled(
  context: Excel.RequestContext,
  tables: readonly string[],
  asked: Pick<Asked, "today" | "by">,
  reader: Catalogue
): Promise<Settled> {
  const first = await openWorkbook(context, reader, [...new Set([...tables, "ChangeLog"])]);
  const points = await readRestorePoints(context, first.located);
  const open = points.filter(({ state }) => state !== "done");
  if (open.length === 0) return { opened: first, points, said: [], tookBack: false };
  for (const point of open) {
    const opened = await openWorkbook(context, reader, touchedBy(point));
    if (point.state === "undoing") await takeBack(context, opened, point, asked, reader);
    else await complete(context, opened, point, reader);
  }
  const { completed, takenBackOff } = first.words.lifeSentences;
  const said = open.map(({ operation, state }) =>
    say(state === "begun" ? completed : takenBackOff, { id: operation })
  );
  const again = await openSettled(context, tables, asked, reader);
  return { ...again, said, tookBack: open.some(({ state }) => state === "undoing") };
}

/**
 * Carries the steps out on the rows that were read and marks the point as done. A colleague who opens the workbook meanwhile takes it for
 * broken off and completes it too: who of the two marks it second takes out what is there twice.
 */
async function complete(
  context: Excel.RequestContext,
  opened: OpenedWorkbook,
  point: StoredPoint,
  reader: Catalogue
): ReturnType<typeof write> {
  // A row that goes is known by its number only: it is looked up again as late as can be.
  const now = point.steps.some(({ kind }) => kind === "remove")
    ? await openWorkbook(context, reader, touchedBy(point))
    : opened;
  const aside = await write(context, now, place(point.steps, now.rows, "do"));
  if ((await markRestorePoint(context, point, "done")) !== "done") return aside;
  const after = await openWorkbook(context, reader, touchedBy(point));
  await editRows(context, after.located, [], doubledRows(point.steps, after.rows));
  return aside;
}

/** The tables of its steps, and the change log. */
export function touchedBy({ steps }: RestorePoint): readonly string[] {
  return [...new Set(["ChangeLog", ...steps.flatMap(tableOf)])];
}

function tableOf(step: Step): readonly string[] {
  return step.kind === "log" ? [] : [step.table];
}

function operationsOf(opened: OpenedWorkbook, points: readonly StoredPoint[]): readonly string[] {
  const logged = (opened.rows.get("ChangeLog") ?? []).map(({ cells }) => cells["Operation"]);
  return [...logged.map(String), ...points.map(({ operation }) => operation)];
}

/** Restore points that are too many or too old go. */
async function prune(
  context: Excel.RequestContext,
  points: readonly StoredPoint[],
  today: Day,
  most: number
): Promise<void> {
  const kept = points.slice(-most).filter(({ on }) => today - on <= daysKept);
  await dropRestorePoints(
    context,
    points.filter((point) => !kept.includes(point))
  );
}
