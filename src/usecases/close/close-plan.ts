// Closes a plan: its result and why, what the learner says of it, with whom they go on; actions that are open are left, or marked as done.
// What came of each measure is said and kept in the change log. Closing waits for nothing: what is missing is said.
import { dayIn, isoDay } from "../../domain/day";
import { isWordy } from "../../domain/close";
import type { Closing } from "../../domain/close";
import { sameId } from "../../domain/plan";
import type { Action, Plan, Result } from "../../domain/plan";
import { skillRows } from "../../schema/cycle-rows";
import { actionFrom, planFrom, planRow } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, planRowOf, refusal, textOf } from "../change/find-rows";
import { legalMove } from "../change/legal-move";
import type { Asked, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import { endPause } from "../change/rest";
import { firstFew } from "../first-few";
import { contentsOf } from "../open-workbook";
import { flagTables, readFlags } from "../read-flags";
import { sayClosing } from "./say-closing";

export interface CloseRequest {
  readonly planId: string;
  readonly result: Result;
  /** What is left out stays as it stands on Plans. The reason is that of the change: `asked.why`. */
  readonly said?: Partial<Omit<Closing, "resultWhy">>;
  /** Marks open actions as done today; they are left open unless said. */
  readonly areActionsDone?: boolean;
}

const columns = {
  resultWhy: "ResultWhy",
  whatChanged: "WhatChanged",
  whatHelped: "WhatHelped",
  whatNext: "WhatNext",
  nextSkill: "NextSkill",
  alliance: "Alliance",
} as const satisfies Readonly<Record<keyof Closing, string>>;

/** @throws InputError for an unknown plan, a closing that is not legal, open parts, and words in an executive plan. */
export function closePlan(
  { planId, result, said = {}, areActionsDone = false }: CloseRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: [...flagTables, "Skills"],
      decide: (opened, operation) => {
        const { words } = opened;
        const look = stepsOf(opened, "closed", planId, operation, asked);
        const row = planRowOf(look, planId);
        const before = planFrom(row.cells, words);
        const isExecutive = before.kind === "executive";
        // An executive plan keeps dates and counts: the reason is in no row, nor in the change log.
        const kept = isExecutive ? { ...asked, why: "" } : asked;
        const steps = stepsOf(opened, "closed", planId, operation, kept);
        const { id } = before;
        const stage = legalMove(before, "close", words, result);
        if (stage === "already") return null;
        refuseOpenParts(steps, id);
        if (isExecutive && isWordy(said))
          throw refusal(say(words.closeSentences.wordyExecutive, { id }), words);
        const why = kept.why === "" ? {} : { resultWhy: kept.why };
        const closedOn = dayIn(before.closedOn) ?? asked.today;
        const plan: Plan = { ...before, ...said, ...why, stage, result, closedOn };
        const cells = planRow(plan, words);
        steps.set("Plans", row, "Stage", cells.Stage ?? null);
        steps.set("Plans", row, "Result", cells.Result ?? null);
        steps.set("Plans", row, "ClosedOn", closedOn);
        // What people said is on Plans alone: the log goes further than they may.
        for (const column of Object.values(columns))
          steps.set("Plans", row, column, cells[column] ?? null, { isLogged: false });
        endPause(steps, id, asked.today);
        const open = openActions(steps, id);
        if (areActionsDone)
          for (const { row: at } of open) steps.set("Actions", at, "Done", asked.today);
        const { record, cycle, judged } = readFlags(opened, asked.today);
        const skills = contentsOf(opened, "Skills").map((cells) => skillRows.from(cells, words));
        const parts = { ...cycle, plans: record.plans, skills };
        const own = judged.filter(({ of }) => of.plan !== null && sameId(of.plan.id, id));
        const field = words.workbook.headers.Measures.Current;
        for (const { of, verdict } of own)
          steps.log({
            of: of.measure.id,
            field,
            before: of.measure.baseline,
            after: verdict.current,
          });
        return {
          kind: "closed",
          of: id,
          steps: steps.all(),
          done: [
            say(words.lifeSentences.moved, {
              ...{ kind: words.changeKinds.closed, id, day: isoDay(asked.today) },
            }),
            ...sayClosing(plan, own, parts, asked.today, words),
            ...actionLines(open, areActionsDone, words),
            ...(kept.why === asked.why ? [] : [say(words.closeSentences.reasonNotKept, { id })]),
          ],
        };
      },
    },
    reader
  );
}

/** A mentoring plan is closed after the coaching that is a part of it. */
function refuseOpenParts({ rows, words }: Steps, id: string): void {
  const open = rows("Plans").filter(
    ({ cells }) => isId(cells["ParentId"], id) && !isId(cells["Stage"], words.stages.closed)
  );
  if (open.length === 0) return;
  const known = firstFew(
    open.map(({ cells }) => textOf(cells["PlanId"])),
    words.lifeSentences.andMore
  );
  throw refusal(say(words.lifeSentences.openParts, { id, known }), words);
}

function openActions(steps: Steps, id: string) {
  return steps
    .rows("Actions")
    .map((row) => ({ row, action: actionFrom(row.cells, steps.words) }))
    .filter(({ action }) => sameId(action.planId, id) && dayIn(action.done) === null);
}

function actionLines(
  open: readonly { readonly action: Action }[],
  areDone: boolean,
  { closeSentences }: Catalogue
): readonly string[] {
  if (open.length === 0) return [];
  const actions = open.map(({ action: { id, action } }) => `${action} (${id})`).join(", ");
  return [say(areDone ? closeSentences.markedDone : closeSentences.leftOpen, { actions })];
}
