// Sets up plans for the people of a roster: the sheets that are missing, then their rows. The same job again completes what
// was broken off, and adds nothing when all of it is there.
import type { Day } from "../domain/day";
import { type SetMeasure, setProblem, withMeasures } from "../domain/set-measures";
import { dayIn } from "../domain/day";
import type { Action } from "../domain/plan";
import { planTemplates } from "../domain/plan-templates";
import type { PlanTemplate, TemplateId } from "../domain/templates";
import { apply } from "../gateway/apply";
import { dropBlankSheet } from "../gateway/drop-blank-sheet";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { clashRows } from "../schema/cycle-rows";
import { diff } from "../schema/diff";
import { problems } from "../schema/problems";
import {
  actionFrom,
  actionRow,
  measureFrom,
  measureRow,
  personFrom,
  personRow,
  planFrom,
  planRow,
} from "../schema/row";
import type { Row } from "../schema/row";
import type { Located, Snapshot } from "../schema/snapshot";
import type { Catalogue } from "../text/catalogue";
import { english } from "../text/en";
import { contentsOf, openWorkbook } from "./open-workbook";
import type { Roster } from "./roster/roster";
import type { JudgedAim } from "./set-up/judged-aims";
import type { Additions } from "./set-up/new-plans";
import { newPlans } from "./set-up/new-plans";
import { type PlannedSetUp, sayDone, sayPlanned } from "./set-up/say-set-up";
import type { RowsToAppend } from "../gateway/append-rows";
import { appendRows } from "../gateway/append-rows";
import { wantedWith } from "./wanted-with";

export interface SetUpRequest {
  readonly roster: Roster;
  readonly template: TemplateId;
  /** Start of the plans that the roster gives no day. */
  readonly start: Day;
  /** What is set otherwise than the template has it, for all of these plans. */
  readonly measures?: readonly SetMeasure[];
  readonly judged?: readonly JudgedAim[];
  /** Whose actions up to a day were done in time: a sample that begins in the past has a past. */
  readonly done?: (learner: string, due: Day) => boolean;
  /** Rows that come with the new plans: the sample's case. */
  readonly also?: (fresh: Additions) => RowsToAppend;
}

/** Tells a step of the work in words while it goes on. */
export type Tell = (step: string) => void;

interface Planned extends PlannedSetUp {
  readonly before: Located;
  readonly observed: Snapshot;
  readonly rows: RowsToAppend;
}

/** What a set-up would write, in words; nothing is written. */
export async function previewSetUp(
  request: SetUpRequest,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run((context) => plan(context, request, reader));
  return sayPlanned(result, reader);
}

export interface SetUpDone {
  /** What was done, in words. */
  readonly said: readonly string[];
  /** The rows that were written: see takeBackSetUp. */
  readonly rows: RowsToAppend;
}

/** Sets the plans up. Returns what was done, in words. */
export async function setUpPlans(
  request: SetUpRequest,
  tell?: Tell,
  reader: Catalogue = english
): Promise<readonly string[]> {
  return (await setUpToTakeBack(request, tell, reader)).said;
}

/** The same for who may want to take it back. */
export async function setUpToTakeBack(
  request: SetUpRequest,
  tell: Tell = () => undefined,
  reader: Catalogue = english
): Promise<SetUpDone> {
  const { setUpSentences: said } = reader;
  const { result } = await run(
    async (context) => {
      tell(said.looking);
      const planned = await plan(context, request, reader);
      tell(said.writingSheets);
      await apply(context, planned.changes);
      await dropBlankSheet(context, planned.before);
      tell(said.writingRows);
      await appendRows(context, planned.wanted, planned.observed, planned.rows);
      return planned;
    },
    { delayForCellEdit: true }
  );
  return { said: sayDone(result, reader), rows: result.rows };
}

async function plan(
  context: Excel.RequestContext,
  request: SetUpRequest,
  reader: Catalogue
): Promise<Planned> {
  const opened = await openWorkbook(context, reader, [
    "People",
    "Plans",
    "Measures",
    "Actions",
    "Clashes",
  ]);
  const { words } = opened;
  const template = templateOf(request);
  const fresh = newPlans(
    { ...request, template },
    {
      people: contentsOf(opened, "People").map((row) => personFrom(row, words)),
      plans: contentsOf(opened, "Plans").map((row) => planFrom(row, words)),
      measures: contentsOf(opened, "Measures").map((row) => measureFrom(row, words)),
      actions: contentsOf(opened, "Actions").map((row) => actionFrom(row, words)),
      clashes: contentsOf(opened, "Clashes").map((row) => clashRows.from(row, words)),
    },
    words
  );
  const additions = {
    ...fresh,
    actions: fresh.actions.map((one) => withPast(one, fresh, request)),
  };
  const rows = together(rowsOf(additions, words), request.also?.(additions) ?? new Map());
  const wanted = wantedWith(opened, rows);
  const [breach] = problems(wanted);
  if (breach !== undefined) throw new Error(`Excel refuses ${breach.place}: ${breach.code}.`);
  const observed = await observe(context, wanted, opened.located);
  return {
    before: opened.located,
    wanted,
    observed,
    changes: diff(wanted, observed),
    additions,
    rows,
  };
}

/** The pane asks for what can be followed; a measure that could not be is nobody's to mend in a sheet. */
function templateOf({ template: id, measures = [] }: SetUpRequest): PlanTemplate {
  const template = planTemplates.find((one) => one.id === id);
  if (template === undefined) throw new Error(`No template is called ${id}.`);
  for (const set of measures) {
    const measure = template.measures.find(({ key }) => key === set.key);
    const problem = measure === undefined ? "noMeasureId" : setProblem(set, measure);
    if (problem !== null) throw new Error(`The measure ${set.key} was set wrongly: ${problem}.`);
  }
  return withMeasures(template, measures);
}

function withPast(action: Action, { plans }: Additions, { done }: SetUpRequest): Action {
  const due = dayIn(action.due);
  const learner = plans.find(({ id }) => id === action.planId)?.learner ?? "";
  return due !== null && done?.(learner, due) === true ? { ...action, done: due } : action;
}

function rowsOf(additions: Additions, words: Catalogue): RowsToAppend {
  return new Map<string, readonly Row[]>([
    ["People", additions.people.map((person) => personRow(person, words))],
    ["Plans", additions.plans.map((one) => planRow(one, words))],
    ["Measures", additions.measures.map((measure) => measureRow(measure, words))],
    ["Actions", additions.actions.map((action) => actionRow(action, words))],
    ...(additions.clashes.length === 0
      ? []
      : [["Clashes", additions.clashes.map((clash) => clashRows.to(clash, words))] as const]),
  ]);
}

function together(rows: RowsToAppend, more: RowsToAppend): RowsToAppend {
  return new Map(
    [...new Set([...rows.keys(), ...more.keys()])].map((table) => [
      table,
      [...(rows.get(table) ?? []), ...(more.get(table) ?? [])],
    ])
  );
}
