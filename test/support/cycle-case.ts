// Generated rows of actions, sessions, practice, issues, ideas, skills, people and plans, with the faults of real use, and what
// the computed columns of their sheets say against what the domain code says.
import * as fc from "fast-check";
import { actionState } from "../../src/domain/action-state";
import { activePlans } from "../../src/domain/coach-load";
import { readGate } from "../../src/domain/gate";
import { ideaNow, ideaState } from "../../src/domain/idea";
import { issueState } from "../../src/domain/issue";
import { gateQuestions, modeQuestions } from "../../src/domain/need";
import { lengthCheck, sessionsHeld } from "../../src/domain/length";
import { sameId } from "../../src/domain/plan";
import { daysInEvent, practiceState } from "../../src/domain/practice";
import { practiceGap } from "../../src/domain/practice-gaps";
import { defaultSettings } from "../../src/domain/settings";
import { sessionState } from "../../src/domain/session";
import { assessmentAge, skillGap } from "../../src/domain/skill";
import { adviceOn, needCheck, suggestedKind } from "../../src/domain/suggest-help";
import type { Book } from "../../src/files/book";
import {
  ideaRows,
  issueRows,
  needRows,
  practiceRows,
  sessionRows,
  skillRows,
} from "../../src/schema/cycle-rows";
import { gateColumn, modeColumn } from "../../src/schema/sheets/need-columns";
import type { Row } from "../../src/schema/row";
import { actionFrom, personFrom, planFrom } from "../../src/schema/row";
import type { CellContent, WorkbookSpec } from "../../src/schema/spec";
import type { OptionalSheet } from "../../src/schema/workbook";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { suggestionWord } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { sayAdvice, saySigns } from "../../src/text/say-need";
import { bookFromSpec } from "./book-from-spec";
import { everythingSaid, tableDifferences } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";
import { notDays } from "./not-days";

const asOf = 46308;

/** Days round the day of judgement; now and then what is no day. */
const day: fc.Arbitrary<CellContent> = fc.oneof(
  { weight: 12, arbitrary: fc.integer({ min: -40, max: 30 }).map((offset) => asOf + offset) },
  { weight: 8, arbitrary: fc.constant(null) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<CellContent>(...notDays, 46300.75),
  }
);
const doneDay = fc.integer({ min: -40, max: 0 }).map((offset): CellContent => asOf + offset);
const count: fc.Arbitrary<CellContent> = fc.constantFrom<CellContent>(
  ...[null, null, null, 0, 1, 2, 3, 5, 12, 40, "many", true, -1, 2.5]
);
const level = fc.constantFrom<CellContent>(null, 0, 1, 2, 3, 4, 4, 5, -1, "two", true, 2.5);
const of = <Key extends string>(words: Readonly<Record<Key, string>>) =>
  fc.constantFrom<CellContent>(...Object.values<string>(words), null, "something else");
const planId = fc.constantFrom<CellContent>(
  ...Array.from({ length: 12 }, (_, i) => `P${i + 1}`),
  "p3",
  "P99",
  null
);
const personId = fc.constantFrom<CellContent>("C1", "C2", "c2", "L1", "C9", null);
const text = fc.constantFrom<CellContent>("Something", "Something", null);
const id = (letter: string) =>
  fc.nat({ max: 40 }).map((n): CellContent => (n === 0 ? null : `${letter}${n}`));

/** Mostly answers of the list; the first two of the gate mostly yes, so that the cause is looked for. */
const answered = (...likely: readonly string[]) =>
  fc.oneof(
    { weight: 40, arbitrary: fc.constantFrom<CellContent>(...likely) },
    { weight: 1, arbitrary: fc.constantFrom<CellContent>(null, "perhaps", 1) }
  );
const { yes, no, unknown } = english.answers;
const leanings = Object.values(english.leanings);
const needs: fc.Arbitrary<Row> = fc
  .record({
    NeedId: id("N"),
    PersonId: personId,
    Trigger: of(english.triggers),
    Purpose: of(english.purposes),
    ...Object.fromEntries(
      gateQuestions.map((question, place) => [
        gateColumn(question),
        place < 2 ? answered(yes, yes, yes, yes, "yes", no) : answered(yes, no, no, unknown),
      ])
    ),
    mode: fc.option(
      fc.record(
        Object.fromEntries(modeQuestions.map((one) => [modeColumn(one), answered(...leanings)]))
      ),
      { freq: 8 }
    ),
    Chosen: of(english.helps),
    Reason: text,
    DecidedBy: text,
    IssueId: fc.constantFrom<CellContent>("W1", "w1", null),
  })
  .map(({ mode, ...row }): Row => ({ ...row, ...mode }));

const tables: Readonly<Record<string, fc.Arbitrary<Row>>> = {
  Plans: fc.record({
    PlanId: id("P"),
    LearnerId: personId,
    Learner: fc.constant("Ana"),
    CoachId: personId,
    Mode: of(english.modes),
    Kind: of(english.kinds),
    Stage: fc.constantFrom<CellContent>("Active", "active", "Closed", "Closed", "Draft", "x", null),
    Start: fc.oneof(
      day,
      fc.integer({ min: 150, max: 400 }).map((ago) => asOf - ago)
    ),
    ClosedOn: day,
    PlannedSessions: count,
    Extensions: count,
    IssueId: fc.constantFrom<CellContent>("W1", "w1", "W2", null),
  }),
  Actions: fc.record({ ActionId: id("A"), Action: text, Due: day, Done: day, SessionId: id("S") }),
  Sessions: fc.record({
    SessionId: id("S"),
    PlanId: planId,
    Type: of(english.sessionTypes),
    Planned: day,
    Held: day,
    Next: day,
  }),
  Practice: fc.record({
    PracticeId: id("E"),
    PlanId: planId,
    Skill: fc.constantFrom<CellContent>(
      "Take a call",
      "take a CALL",
      "Call*",
      "Call?",
      "<3 min",
      null
    ),
    Event: of(english.events),
    Planned: day,
    Done: fc.oneof({ weight: 1, arbitrary: day }, { weight: 2, arbitrary: doneDay }),
    Place: of(english.practicePlaces),
    Feedback: fc.constantFrom<CellContent>(null, null, null, null, null, "Well asked"),
  }),
  Issues: fc.record({
    IssueId: fc.constantFrom("W1", "W2", null),
    Issue: text,
    AnswerDue: day,
    ClosedOn: day,
  }),
  Needs: needs,
  Ideas: fc.record({
    Link: fc.oneof(id("A"), id("P"), fc.constantFrom<CellContent>("a3", "S1")),
    Idea: text,
    On: day,
    AnswerDue: day,
    AnsweredOn: day,
  }),
  Skills: fc.record({ PersonId: personId, Required: level, Actual: level, AssessedOn: day }),
  People: fc.record({ PersonId: personId, Name: fc.constant("Lee"), MaxPlans: count }),
};

/** Feedback on any day answers practising again; what stands in the cell of its day and is none, does not. */
const undatedFeedback = notDays.flatMap((Done, i): readonly Row[] => {
  const own = { PlanId: "P1", Skill: `Skill ${i}` };
  return [
    { ...own, PracticeId: `E${41 + 2 * i}`, Event: english.events.practiseAgain, Done: asOf - 30 },
    { ...own, PracticeId: `E${42 + 2 * i}`, Event: english.events.feedback, Done },
  ];
});

export interface CycleCase {
  readonly wanted: WorkbookSpec;
  readonly book: Book;
  readonly rows: ReadonlyMap<string, readonly Row[]>;
}

/** `size` rows in every table, with all optional sheets or without those of sessions. */
export function cycleCase(seed: number, size: number, withSessions: boolean): CycleCase {
  const sheets = new Set<OptionalSheet>(
    optionalSheets.filter((sheet) => withSessions || sheet !== "Sessions")
  );
  const wanted = wantedWorkbook({ sheets, logRows: 20, measureRows: 10 });
  const rows = new Map(
    Object.entries(tables)
      .filter(([table]) => withSessions || table !== "Sessions")
      .map(([table, row], shift): [string, readonly Row[]] => [
        table,
        fc.sample(row, { seed: seed + shift, numRuns: size }),
      ])
  );
  rows.set("Practice", [...(rows.get("Practice") ?? []), ...undatedFeedback]);
  return { wanted, rows, book: bookFromSpec(wanted, rows, new Map([["Settings!B3", asOf]])) };
}

/** Computed columns of each table as the domain code has them. */
function byDomain(rows: CycleCase["rows"]): Readonly<Record<string, Sayings>> {
  const of = (table: string) => rows.get(table) ?? [];
  const plans = of("Plans").map((row) => planFrom(row, english));
  const sessions = of("Sessions").map((row) => sessionRows.from(row, english));
  const actions = of("Actions").map((row) => actionFrom(row, english));
  const practised = of("Practice").map((row) => practiceRows.from(row, english));
  const needs = of("Needs").map((row) => needRows.from(row, english));
  const word = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null): Said =>
    key === null ? null : words[key];
  return {
    Plans: plans.map((plan) => ({
      id: plan.id,
      Length: word(english.lengthChecks, lengthCheck(plan, sessionsHeld(plan.id, sessions), asOf)),
    })),
    Actions: actions.map((action) => ({
      State: word(english.actionStates, actionState(action, asOf)),
    })),
    Sessions: sessions.map((session) => ({
      id: session.id,
      State: word(english.sessionStates, sessionState(session, asOf)),
      Agreed:
        session.id === ""
          ? null
          : actions.filter(({ sessionId }) => sameId(sessionId, session.id)).length,
    })),
    Practice: of("Practice").map((row) => {
      const practice = practiceRows.from(row, english);
      return {
        id: practice.id,
        State: word(english.practiceStates, practiceState(practice, asOf)),
        Days: daysInEvent(practice, asOf),
        Gap: word(english.practiceGaps, practiceGap(practice, practised, defaultSettings, asOf)),
      };
    }),
    Issues: of("Issues").map((row) => {
      const issue = issueRows.from(row, english);
      return {
        id: issue.id,
        State: word(english.issueStates, issueState(issue, asOf)),
        Waiting:
          issue.id === "" ? null : plans.filter((plan) => sameId(plan.issueId, issue.id)).length,
        Needs:
          issue.id === "" ? null : needs.filter((need) => sameId(need.issueId, issue.id)).length,
      };
    }),
    Needs: needs.map((need) => {
      const { id } = need;
      if (id === "")
        return {
          id,
          Cause: null,
          Suggested: null,
          SuggestedWhy: null,
          Check: null,
          PlanKind: null,
        };
      const gate = readGate(need.gate);
      const advice = adviceOn(need);
      return {
        id,
        Cause: english.causes[gate.cause],
        Signs: saySigns(gate, english),
        Suggested: suggestionWord(advice.suggestion, english),
        SuggestedWhy: sayAdvice(advice, english),
        Check: word(english.needChecks, needCheck(need)),
        PlanKind: word(english.kinds, suggestedKind(need)),
      };
    }),
    Ideas: of("Ideas").map((row) => {
      const idea = ideaRows.from(row, english);
      const now = ideaNow(idea, actions, plans, asOf);
      const isAction = now !== null && "action" in now;
      return {
        State: word(english.ideaStates, ideaState(idea, asOf)),
        Now: isAction
          ? word(english.actionStates, now.action)
          : word(english.stages, now?.plan ?? null),
      };
    }),
    Skills: of("Skills").map((row) => {
      const skill = skillRows.from(row, english);
      return { Gap: skillGap(skill), Age: assessmentAge(skill, asOf) };
    }),
    People: of("People").map((row) => ({ Plans: activePlans(personFrom(row, english), plans) })),
  };
}

/** Where sheet and domain differ, by table. */
export function cycleDisagreement({ wanted, rows }: CycleCase, read: CellReader) {
  return tableDifferences(wanted, byDomain(rows), read);
}

/** Every word and number that the domain code says of the rows, to see that the cases reach them. */
export function cycleSayings({ rows }: CycleCase): ReadonlySet<Said> {
  return everythingSaid(byDomain(rows));
}
