// Cautions by the domain code and by a workbook's sheets for the same rows, and generated rows with the faults of real use.
import * as fc from "fast-check";
import { cautionsOn, coachLevel, doesTheWork, proposedByLearner } from "../../src/domain/cautions";
import type { Caution } from "../../src/domain/cautions";
import { sessionRows, skillRows } from "../../src/schema/cycle-rows";
import type { Row } from "../../src/schema/row";
import { actionFrom, planFrom } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
import type { OptionalSheet } from "../../src/schema/workbook";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { bookFromSpec } from "./book-from-spec";
import { storyDay } from "./caution-stories";
import { tableDifferences } from "./judged-workbook";
import type { CellReader, Sayings } from "./judged-workbook";
import { notDays } from "./not-days";

type Rows = ReadonlyMap<string, readonly Row[]>;

/** The cautions of each row of Plans. */
export function cautionsByDomain(rows: Rows, words: Catalogue): readonly (readonly Caution[])[] {
  const of = (table: string) => rows.get(table) ?? [];
  const parts = {
    plans: of("Plans").map((row) => planFrom(row, words)),
    sessions: of("Sessions").map((row) => sessionRows.from(row, words)),
    actions: of("Actions").map((row) => actionFrom(row, words)),
    skills: of("Skills").map((row) => skillRows.from(row, words)),
  };
  return parts.plans.map((plan) => cautionsOn(plan, parts, storyDay));
}

function sayings(rows: Rows, words: Catalogue): Readonly<Record<string, Sayings>> {
  const of = (table: string) => rows.get(table) ?? [];
  const plans = of("Plans").map((row) => planFrom(row, words));
  const actions = of("Actions").map((row) => actionFrom(row, words));
  const skills = of("Skills").map((row) => skillRows.from(row, words));
  const said = (keys: readonly Caution[]) =>
    keys.length === 0 ? null : keys.map((key) => words.cautions[key]).join("; ");
  const level = (of: ReturnType<typeof coachLevel>) => (of === null ? null : words.coachLevels[of]);
  return {
    Plans: cautionsByDomain(rows, words).map((keys, i) => ({
      id: plans[i]?.id ?? null,
      Cautions: said(keys),
    })),
    Actions: actions.map((action) => ({
      id: action.id,
      Caution: doesTheWork(action) ? words.cautions.coachDoes : null,
    })),
    Sessions: of("Sessions").map((row) => {
      const session = sessionRows.from(row, words);
      return { id: session.id, LearnerProposed: proposedByLearner(session, actions) };
    }),
    Skills: skills.map((skill) => ({
      id: skill.skill,
      CoachLevel: level(coachLevel(skill, plans, skills)),
    })),
  };
}

export interface CautionCase {
  readonly rows: Rows;
  readonly words: Catalogue;
  readonly wanted: ReturnType<typeof wantedWorkbook>;
  readonly book: ReturnType<typeof bookFromSpec>;
}

/** A workbook that holds the rows, with only the optional sheets among them. */
export function cautionCase(rows: Rows, words: Catalogue = english): CautionCase {
  const sheets = new Set<OptionalSheet>(optionalSheets.filter((id) => rows.has(id)));
  const wanted = wantedWorkbook({ sheets, logRows: 10, measureRows: 5 }, words);
  const book = bookFromSpec(wanted, rows, new Map([["Settings!B3", storyDay]]));
  return { rows, words, wanted, book };
}

/** Where sheet and domain differ, by table. */
export function cautionDisagreement({ rows, words, wanted }: CautionCase, read: CellReader) {
  return tableDifferences(wanted, sayings(rows, words), read);
}

const one = (...cells: readonly CellContent[]) => fc.constantFrom<CellContent>(...cells);
const of = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  one(...Object.values<string>(words), null, "other");
const id = (letter: string, most: number) =>
  fc.nat({ max: most }).map((n): CellContent => (n === 0 ? null : `${letter}${n}`));
const planId = fc.nat({ max: 13 }).map((n): CellContent => [null, "p2", "P99"][n] ?? `P${n - 2}`);
const person = one("C1", "C2", "c2", "C3", "C4", "C5", "L1", null);
/** No yes/no among these two: over a whole column LibreOffice takes one for the number 1, Excel does not. */
const level = one(null, 0, 1, 2, 3, 4, 4, 5, -1, "two", 2.5);
const day = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -60, max: 5 }).map((n) => storyDay + n) },
  { weight: 3, arbitrary: one(...notDays, storyDay - 4.25) }
);
const { owners, sessionTypes, answers, modes, kinds, stages } = english;

/** As people leave them: IDs in other capitals or of nothing, days that are none, words that no list has. */
const generated: Readonly<Record<string, fc.Arbitrary<Row>>> = {
  Plans: fc.record({
    PlanId: id("P", 11),
    CoachId: person,
    LearnerId: person,
    Mode: fc.oneof(of(modes), one(modes.mentoring)),
    Kind: one(...Object.values(kinds), kinds.skills, kinds.skills, null),
    Stage: one(stages.active, stages.active, stages.active, stages.closed, stages.draft, "x"),
    Start: fc.integer({ min: 10, max: 400 }).map((n) => storyDay - n),
    ClosedOn: day,
    PlannedSessions: one(null, null, 2, 5, 0, "many", true),
    Extensions: one(null, null, 1, 2, "two"),
  }),
  Sessions: fc.record({
    SessionId: id("S", 40),
    PlanId: planId,
    Type: fc.oneof(of(sessionTypes), one(sessionTypes.mentoring), one(sessionTypes.mentoring)),
    Held: day,
    AdviceAsked: one(answers.yes, answers.yes, answers.yes, answers.yes, answers.no, null, "x"),
  }),
  Actions: fc.record({
    ActionId: id("A", 90),
    PlanId: planId,
    Action: one("Redo the list", "Listen, then redo it", "Finish theory", "TAKE OVER calls", null),
    Owner: fc.oneof(of(owners), one(owners.coach)),
    ProposedBy: one(owners.coach, owners.coach, owners.manager, owners.learner, null, "x"),
    SessionId: id("s", 40),
    Done: fc.oneof(day, one(null)),
  }),
  Skills: fc.record({
    PersonId: person,
    Skill: one("Listen", "listen", "What next?", "~ 5*", null),
    Required: level,
    Actual: level,
    PlanId: planId,
  }),
};

/** Rows of each table. */
const sizes: Readonly<Record<string, number>> = {
  Plans: 40,
  Sessions: 50,
  Actions: 90,
  Skills: 40,
};

/** `without` leaves tables out as if they had never been used. */
export function cautionRows(seed: number, without: readonly string[] = []): Rows {
  return new Map(
    Object.entries(generated)
      .filter(([table]) => !without.includes(table))
      .map(([table, row], shift) => [
        table,
        fc.sample(row, { seed: seed + shift, numRuns: sizes[table] ?? 0 }),
      ])
  );
}
