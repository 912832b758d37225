// Plans the practice of one skill or task: the eight events over ten minutes, five days or eight weeks as rows of the ledger. A skill that
// has its events already gets a further round. Looked at beforehand in the same words.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { isVague } from "../../domain/measure-lights";
import { sameId } from "../../domain/plan";
import { dayIn } from "../../domain/day";
import type { Plan } from "../../domain/plan";
import type { Practice, PracticePlace } from "../../domain/practice";
import { longestSkill } from "../../domain/practice-gaps";
import { levelOfShowing, placeOf, spreadEvents } from "../../domain/practice-plan";
import type { PracticeScale } from "../../domain/practice-plan";
import { run } from "../../gateway/run";
import { practiceRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { personOf, refusal } from "../change/find-rows";
import type { FoundPerson } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked, Operation, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import { openWorkbook } from "../open-workbook";
import type { OpenedWorkbook } from "../open-workbook";
import type { PracticeRow } from "./practice-of";
import { attemptOf, ofSkill, practiceOf, practisedPlan } from "./practice-of";

export interface PracticePlanRequest {
  readonly planId: string;
  /** The skill, or the well-defined task. */
  readonly skill: string;
  readonly scale: PracticeScale;
  readonly start: Day;
  /** 0 none to 4 can show others; null when nobody said. */
  readonly level: number | null;
  /** Where it is practised; null for what is usual at this scale. */
  readonly place: PracticePlace | null;
  /** ID or name of who demonstrates; "" for the coach. */
  readonly demonstrator: string;
}

export const practiceTables: readonly string[] = ["Plans", "Practice", "People"];

/** @throws InputError for a plan that is unknown or closed, a vague task, and a level at which nothing is left to practise */
export function planPractice(
  request: PracticePlanRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut({ asked, tables: practiceTables, decide: decideOn(request, asked) }, reader);
}

/** What would be written, in words; nothing is written. @throws InputError as `planPractice` */
export async function previewPractice(
  request: PracticePlanRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, practiceTables);
    const operation = decideOn(request, asked)(opened, "");
    return operation?.done ?? [opened.words.lifeSentences.nothing];
  });
  return result;
}

function decideOn(request: PracticePlanRequest, asked: Asked) {
  return (opened: OpenedWorkbook, operation: string): Operation | null => {
    const look = stepsOf(opened, "practicePlanned", request.planId, operation, asked);
    const plan = practisedPlan(look, request.planId);
    const steps = stepsOf(opened, "practicePlanned", plan.id, operation, asked);
    const done = addPractice(steps, plan, request);
    return done === null
      ? null
      : { kind: "practicePlanned", of: plan.id, steps: steps.all(), done };
  };
}

/** Adds the rows; what was added, in words, or null when it all stands there already. */
export function addPractice(
  steps: Steps,
  plan: Plan,
  request: PracticePlanRequest
): readonly string[] | null {
  const { words } = steps;
  const said = words.practiceSentences;
  refuseUnfit(request, words);
  const { scale, start, level } = request;
  const there = ofSkill(practiceOf(steps, plan), request.skill);
  const skill = there[0]?.practice.skill ?? request.skill.trim();
  if (stands(request, there, false) || stands(request, there, true)) return null;
  const isFurther = there.length > 0;
  const events = spreadEvents(scale, start, level, isFurther);
  const who = demonstratorOf(steps, plan, request);
  if (who !== null && !events.some(({ event }) => event === "demonstrate"))
    throw refusal(said.noDemonstration, words);
  const id = nextId(steps, "Practice", "PracticeId", "E");
  const rows = events.map(({ event, attempt, planned, span, unit }): Practice => {
    const before = there.filter(({ practice }) => practice.event === event);
    return {
      ...{ id: id(), planId: plan.id, skill, event, planned, span, unit },
      attempt: attempt + Math.max(0, ...before.map(({ practice }) => attemptOf(practice))),
      place: placeOf(event, scale, request.place),
      demonstratorId: event === "demonstrate" ? (who?.id ?? "") : "",
      done: null,
      result: null,
      feedback: "",
    };
  });
  for (const row of rows) steps.add("Practice", practiceRows.to(row, words));
  const last = events.at(-1)?.planned ?? start;
  steps.log({ field: skill, before: null, after: rows.length });
  return [
    ...(isFurther ? [say(said.further, { skill })] : []),
    say(said.spread, {
      ...{ skill, plan: plan.id, count: rows.length, scale: words.practiceScales[scale] },
      ...{ from: isoDay(start), to: isoDay(last) },
    }),
    ...rows.map((row) => sayEvent(row, words)),
    ...(who === null ? [] : [say(said.demonstrator, { name: who.name })]),
  ];
}

function sayEvent(row: Practice, words: Catalogue): string {
  const { event, eventAgain } = words.practiceSentences;
  const attempt = attemptOf(row);
  return say(attempt > 1 ? eventAgain : event, {
    day: isoDay(dayIn(row.planned) ?? 0),
    event: row.event === null ? "" : words.events[row.event],
    attempt,
    span: String(row.span),
    unit: row.unit === null ? "" : words.spanSigns[row.unit],
    id: row.id,
  });
}

/** Asked again after a broken answer: the very rows of this request stand there already. */
function stands(
  { scale, start, level }: PracticePlanRequest,
  there: readonly PracticeRow[],
  isFurther: boolean
): boolean {
  const free = [...there];
  return spreadEvents(scale, start, level, isFurther).every(({ event, planned, span, unit }) => {
    const at = free.findIndex(
      ({ practice: one }) =>
        one.event === event && one.planned === planned && one.span === span && one.unit === unit
    );
    if (at >= 0) free.splice(at, 1);
    return at >= 0;
  });
}

function refuseUnfit({ skill, level }: PracticePlanRequest, words: Catalogue): void {
  const said = words.practiceSentences;
  const name = skill.trim();
  if (name === "") throw refusal(said.noName, words);
  if (name.length > longestSkill) throw refusal(say(said.longName, { most: longestSkill }), words);
  if (isVague(name)) throw refusal(say(said.vague, { skill: name }), words);
  if (level !== null && level >= levelOfShowing) throw refusal(said.canShow, words);
}

/** Null for the coach, whom the plan names already. */
function demonstratorOf(
  steps: Steps,
  plan: Plan,
  { demonstrator }: PracticePlanRequest
): FoundPerson | null {
  if (demonstrator === "") return null;
  const person = personOf(steps, demonstrator);
  return sameId(person.id, plan.coachId) ? null : person;
}
