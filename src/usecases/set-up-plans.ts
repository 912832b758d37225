// Sets up plans for the people of a roster: the sheets that are missing, then their rows. The same job again completes what
// was broken off, and adds nothing when all of it is there.
import { agreementState } from "../domain/agreement";
import type { Day } from "../domain/day";
import { dayIn } from "../domain/day";
import type { Action } from "../domain/plan";
import { planTemplates } from "../domain/plan-templates";
import type { TemplateId } from "../domain/templates";
import { apply } from "../gateway/apply";
import { dropBlankSheet } from "../gateway/drop-blank-sheet";
import { observe } from "../gateway/observe";
import { run } from "../gateway/run";
import { describe } from "../schema/describe";
import { diff } from "../schema/diff";
import { problems } from "../schema/problems";
import type { Change } from "../schema/change";
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
import type { WorkbookSpec } from "../schema/spec";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { contentsOf, openWorkbook } from "./open-workbook";
import { sayAside } from "./say-aside";
import type { Roster } from "./roster/roster";
import type { Additions } from "./set-up/new-plans";
import { newPlans } from "./set-up/new-plans";
import type { RowsToAppend } from "../gateway/append-rows";
import { appendRows } from "../gateway/append-rows";
import { wantedWith } from "./wanted-with";

export interface SetUpRequest {
  readonly roster: Roster;
  readonly template: TemplateId;
  /** Start of the plans that the roster gives no day. */
  readonly start: Day;
  /** Whose actions up to a day were done in time: a sample that begins in the past has a past. */
  readonly done?: (learner: string, due: Day) => boolean;
  /** Rows that come with the new plans: the sample's case. */
  readonly also?: (fresh: Additions) => RowsToAppend;
}

/** Tells a step of the work in words while it goes on. */
export type Tell = (step: string) => void;

interface Planned {
  readonly before: Located;
  readonly wanted: WorkbookSpec;
  readonly observed: Snapshot;
  readonly changes: readonly Change[];
  readonly additions: Additions;
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

/** Sets the plans up. Returns what was done, in words. */
export async function setUpPlans(
  request: SetUpRequest,
  tell: Tell = () => undefined,
  reader: Catalogue = english
): Promise<readonly string[]> {
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
  return sayDone(result, reader);
}

async function plan(
  context: Excel.RequestContext,
  request: SetUpRequest,
  reader: Catalogue
): Promise<Planned> {
  const opened = await openWorkbook(context, reader, ["People", "Plans", "Measures", "Actions"]);
  const { words } = opened;
  const template = planTemplates.find(({ id }) => id === request.template);
  if (template === undefined) throw new Error(`No template is called ${request.template}.`);
  const fresh = newPlans(
    { roster: request.roster, template, start: request.start },
    {
      people: contentsOf(opened, "People").map((row) => personFrom(row, words)),
      plans: contentsOf(opened, "Plans").map((row) => planFrom(row, words)),
      measures: contentsOf(opened, "Measures").map((row) => measureFrom(row, words)),
      actions: contentsOf(opened, "Actions").map((row) => actionFrom(row, words)),
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

function sayAdditions(
  { people, plans, measures, actions }: Additions,
  { setUpSentences: said }: Catalogue
): string {
  return [
    `${plans.length} ${plans.length === 1 ? said.plan : said.plans}`,
    `${people.length} ${people.length === 1 ? said.person : said.people}`,
    `${measures.length} ${measures.length === 1 ? said.measure : said.measures}`,
    `${actions.length} ${actions.length === 1 ? said.action : said.actions}`,
  ].join(", ");
}

function isNothing({ people, plans, measures, actions }: Additions): boolean {
  return people.length + plans.length + measures.length + actions.length === 0;
}

function sayPlanned({ changes, additions }: Planned, reader: Catalogue): readonly string[] {
  const { noneToAdd, toAdd } = reader.setUpSentences;
  const rows = isNothing(additions)
    ? noneToAdd
    : say(toAdd, { rows: sayAdditions(additions, reader) });
  return [...describe(changes, reader), rows, ...sayKnown(additions, reader)];
}

function sayDone({ additions, changes, wanted }: Planned, reader: Catalogue): readonly string[] {
  const { allThere, repaired, unchanged, added } = reader.setUpSentences;
  if (isNothing(additions)) return [`${allThere} ${changes.length > 0 ? repaired : unchanged}`];
  return [
    say(added, { rows: sayAdditions(additions, reader) }),
    ...sayKnown(additions, reader),
    ...sayUnagreed(additions, reader),
    ...sayAside(wanted, changes, reader),
  ];
}

/** A set-up begins at once what a roster asks for; that nobody has agreed it is said here and stands in Plans. */
function sayUnagreed({ plans }: Additions, reader: Catalogue): readonly string[] {
  const open = plans.filter(
    (one) => one.stage === "active" && agreementState(one, false) === "open"
  );
  if (open.length === 0) return [];
  const column = reader.workbook.headers.Plans.Agreement;
  return [say(reader.setUpSentences.unagreed, { count: open.length, column })];
}

function sayKnown(
  { known, plans }: Additions,
  { setUpSentences: said }: Catalogue
): readonly string[] {
  if (known === 0 || plans.length === 0) return [];
  return [known === 1 ? said.knownOne : say(said.known, { count: known })];
}
