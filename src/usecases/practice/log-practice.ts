// Logs an event of instruction that was done: on the row that was planned for it, or as a further attempt. The order of the events is a
// piece of advice; only what happens once for a skill is not repeated.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import { events } from "../../domain/practice";
import type { InstructionEvent, Practice, PracticeResult } from "../../domain/practice";
import { repeatedEvents } from "../../domain/practice-plan";
import { practiceRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import { firstFew, firstKnown } from "../first-few";
import { nextId } from "../change/next-id";
import type { Asked, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import type { PracticeRow } from "./practice-of";
import { attemptOf, ofSkill, practiceOf, practisedPlan } from "./practice-of";

export interface PracticeLogRequest {
  readonly planId: string;
  readonly skill: string;
  readonly event: InstructionEvent;
  readonly on: Day;
  readonly result: PracticeResult | null;
  readonly feedback: string;
  /** Null for the first that is not done. */
  readonly attempt: number | null;
  /** A further attempt, even where one that is planned is still open. */
  readonly isAgain: boolean;
}

/** @throws InputError for what is not planned, a day to come, an attempt that there is not, and an event that happens once */
export function logPractice(
  request: PracticeLogRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Plans", "Practice"],
      decide: (opened, operation) => {
        const { words } = opened;
        const look = stepsOf(opened, "practised", request.planId, operation, asked);
        const plan = practisedPlan(look, request.planId);
        const steps = stepsOf(opened, "practised", plan.id, operation, asked);
        refuseUnfit(request, plan, asked, words);
        const there = skillOf(steps, plan, request);
        const found = rowFor(request, there, words);
        if (found === "said") return null;
        const practice: Practice =
          found === null ? furtherAttempt(steps, request, there) : found.practice;
        const { on, result, feedback } = request;
        const cells = practiceRows.to(
          { ...practice, done: on, result, feedback: feedback || practice.feedback },
          words
        );
        if (found === null) steps.add("Practice", cells);
        else
          for (const column of ["Done", "Result", "Feedback"] as const)
            steps.set("Practice", found.row, column, cells[column] ?? null, { isLogged: false });
        steps.log({ of: practice.id, before: null, after: on });
        return {
          kind: "practised",
          of: plan.id,
          steps: steps.all(),
          done: sayLogged(request, practice, there, words),
        };
      },
    },
    reader
  );
}

function refuseUnfit(
  { on, feedback }: PracticeLogRequest,
  plan: Plan,
  { today }: Asked,
  words: Catalogue
): void {
  const said = words.practiceSentences;
  if (on > today) throw refusal(say(said.dayAhead, { day: isoDay(on) }), words);
  if (plan.kind === "executive" && feedback !== "")
    throw refusal(say(said.keptOut, { id: plan.id }), words);
}

function skillOf(steps: Steps, plan: Plan, { skill }: PracticeLogRequest): readonly PracticeRow[] {
  const all = practiceOf(steps, plan);
  const there = ofSkill(all, skill);
  if (there.length > 0) return there;
  const { words } = steps;
  const known = [...new Set(all.map(({ practice }) => practice.skill))];
  const { noSkill } = words.practiceSentences;
  const values = {
    plan: plan.id,
    skill,
    known: firstKnown(known, words),
  };
  throw refusal(say(noSkill, values), words);
}

/** The row to write into; null for a row to come; "said" when it stands there already. */
function rowFor(
  request: PracticeLogRequest,
  there: readonly PracticeRow[],
  words: Catalogue
): PracticeRow | null | "said" {
  const said = words.practiceSentences;
  const event = words.events[request.event];
  const own = there
    .filter(({ practice }) => practice.event === request.event)
    .sort((a, b) => attemptOf(a.practice) - attemptOf(b.practice));
  const named =
    request.attempt === null
      ? own
      : own.filter(({ practice }) => attemptOf(practice) === request.attempt);
  const told = named.filter(({ practice }) => dayIn(practice.done) !== null);
  if (told.some(({ practice }) => saysSame(practice, request))) return "said";
  const open = named.find(({ practice }) => dayIn(practice.done) === null);
  const refuse = (sentence: string): never => {
    throw refusal(sentence, words);
  };
  const isRepeated = repeatedEvents.includes(request.event);
  if (request.isAgain && isRepeated) {
    const taken = request.attempt === null ? undefined : named[0]?.practice;
    if (taken !== undefined && request.attempt !== null)
      refuse(say(said.takenAttempt, { attempt: request.attempt, event, id: taken.id }));
    return null;
  }
  if (open !== undefined) return open;
  if (request.attempt !== null && named.length === 0 && own.length > 0) {
    const known = own.map(({ practice }) => String(attemptOf(practice)));
    refuse(
      say(said.noAttempt, {
        event,
        attempt: request.attempt,
        known: firstFew(known, words.lifeSentences.andMore),
      })
    );
  }
  const done = told.at(-1)?.practice;
  if (done === undefined) return null;
  const { id } = done;
  if (!isRepeated) refuse(say(said.once, { event, id }));
  return refuse(say(said.doneAlready, { event, id, day: isoDay(dayIn(done.done) ?? 0) }));
}

function saysSame(practice: Practice, { on, result, feedback }: PracticeLogRequest): boolean {
  return (
    dayIn(practice.done) === on && practice.result === result && practice.feedback === feedback
  );
}

/** A row without a planned day: nobody planned it. It is done where the skill's other rows are. */
function furtherAttempt(
  steps: Steps,
  { event, attempt }: PracticeLogRequest,
  there: readonly PracticeRow[]
): Practice {
  const own = there.filter(({ practice }) => practice.event === event);
  const [like] = own.length > 0 ? own : there;
  const last = Math.max(0, ...own.map(({ practice }) => attemptOf(practice)));
  return {
    ...{ planId: like?.practice.planId ?? "", skill: like?.practice.skill ?? "" },
    ...{ id: nextId(steps, "Practice", "PracticeId", "E")(), event, attempt: attempt ?? last + 1 },
    place: own[0]?.practice.place ?? null,
    ...{ demonstratorId: "", planned: null, span: null, unit: null },
    ...{ done: null, result: null, feedback: "" },
  };
}

function sayLogged(
  { event, on }: PracticeLogRequest,
  practice: Practice,
  there: readonly PracticeRow[],
  words: Catalogue
): readonly string[] {
  const said = words.practiceSentences;
  const all = there.map((one) => one.practice);
  const isDone = (one: InstructionEvent) =>
    all.some((row) => row.event === one && dayIn(row.done) !== null);
  const open = all.filter((row) => row.id !== practice.id && dayIn(row.done) === null);
  const before = events
    .slice(0, events.indexOf(event))
    .filter((one) => !isDone(one) && open.some((row) => row.event === one));
  const next = [...open].sort(
    (a, b) => (dayIn(a.planned) ?? Infinity) - (dayIn(b.planned) ?? Infinity)
  )[0];
  return [
    say(said.logged, {
      ...{ event: words.events[event], attempt: attemptOf(practice) },
      ...{ day: isoDay(on), id: practice.id },
    }),
    ...(before.length === 0
      ? []
      : [say(said.early, { events: before.map((one) => words.events[one]).join(", ") })]),
    next?.event
      ? say(said.next, {
          event: words.events[next.event],
          day: isoDay(dayIn(next.planned) ?? on),
          id: next.id,
        })
      : say(said.allDone, { skill: practice.skill }),
  ];
}
