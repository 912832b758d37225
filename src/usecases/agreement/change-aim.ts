// Changes where a measure is to be and by when, as one change; looked at beforehand in the same words. What was agreed is opened again.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { aimInForce } from "../../domain/aim-pace";
import type { Aim } from "../../domain/aim-pace";
import { measureCases } from "../../domain/judge-record";
import { run } from "../../gateway/run";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, refusal, textOf } from "../change/find-rows";
import type { Asked, Operation } from "../change/operation";
import { stepsOf } from "../change/operation";
import type { OpenedWorkbook } from "../open-workbook";
import { openWorkbook } from "../open-workbook";
import { flagTables, readFlags } from "../read-flags";
import { agreementTables, wholePlan } from "./plan-parts";
import { reopen } from "./reopen";
import { isFollowed, reviseAim } from "./revise-aim";

export interface AimRequest extends Aim {
  readonly measureId: string;
  /** The aim that the person saw: another that is in force by now is not written over. */
  readonly seen: Aim;
}

const tables = [...new Set([...flagTables, ...agreementTables])];

/** @throws InputError for an unknown measure, an aim that moves nothing or lies behind, one changed meanwhile, and without who and why */
export function changeAim(
  request: AimRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut({ asked, tables, decide: decideOn(request, asked) }, reader);
}

/** What would be written, in words; nothing is written. @throws InputError as `changeAim` */
export async function previewAim(
  request: AimRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, tables);
      const operation = decideOn(request, asked)(opened, "");
      return operation?.done ?? [opened.words.lifeSentences.nothing];
    },
    { delayForCellEdit: true }
  );
  return result;
}

function decideOn({ measureId, target, due, seen }: AimRequest, asked: Asked) {
  return (opened: OpenedWorkbook, operation: string): Operation | null => {
    const { words } = opened;
    const said = words.agreementSentences;
    if (asked.by === "" || asked.why === "") throw refusal(said.noReason, words);
    const steps = stepsOf(opened, "reworked", measureId, operation, asked);
    const row = steps.rows("Measures").find(({ cells }) => isId(cells["MeasureId"], measureId));
    const now = inForce(opened, measureId, asked.today);
    if (row === undefined || now === null)
      throw refusal(say(said.noSuch, { field: "aim", id: measureId, known: "–" }), words);
    if (now.target === target && now.due === due) return null;
    if (now.target !== seen.target || now.due !== seen.due)
      throw refusal(say(said.aimMeanwhile, { id: measureId, ...told(now) }), words);
    const whole = wholePlan(steps, textOf(row.cells["PlanId"]), words);
    const reopened = reopen(steps, whole);
    const { version } = reopened;
    const lined = isFollowed(whole) ? reviseAim(steps, row, { target, due }, version, asked) : null;
    if (lined === null) {
      steps.set("Measures", row, "Target", target);
      steps.set("Measures", row, "Due", due);
    }
    const headers = words.workbook.headers.Measures;
    const changes = [
      [headers.Target, now.target, target],
      [headers.Due, isoDay(now.due), isoDay(due)],
    ] as const;
    return {
      kind: "reworked",
      of: measureId,
      steps: steps.all(),
      done: [
        ...changes
          .filter(([, before, after]) => before !== after)
          .map(([field, before, after]) =>
            say(said.changed, { id: measureId, field, before, after })
          ),
        ...(lined ?? []),
        ...reopened.said,
      ],
    };
  };
}

function told({ target, due }: Aim) {
  return { target, day: isoDay(due) };
}

function inForce(opened: OpenedWorkbook, measureId: string, today: Day): Aim | null {
  const { record } = readFlags(opened, today);
  const of = measureCases(record).find(({ measure }) => isId(measure.id, measureId));
  return of === undefined ? null : aimInForce(of, today);
}
