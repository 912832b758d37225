// Generated mentoring plans and records of sessions, with the faults of real use: what is counted of them and what is to be looked at again,
// by the sheets and by the domain code.
import * as fc from "fast-check";
import { meetBy, reflectionsOf } from "../../src/domain/mentoring";
import { sameId } from "../../src/domain/plan";
import { hintsOn } from "../../src/domain/session-hints";
import { sessionRows } from "../../src/schema/cycle-rows";
import type { Row } from "../../src/schema/row";
import { actionFrom, planFrom } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
import type { OptionalSheet } from "../../src/schema/workbook";
import { wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { bookFromSpec } from "./book-from-spec";
import { storyDay } from "./caution-stories";
import type { CycleCase } from "./cycle-case";
import { everythingSaid, tableDifferences } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";
import { notDays } from "./not-days";

const one = (...cells: readonly CellContent[]) => fc.constantFrom<CellContent>(...cells);
const { modes, kinds, stages, sessionTypes, answers } = english;
const day = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -90, max: 2 }).map((n) => storyDay + n) },
  { weight: 2, arbitrary: one(...notDays, storyDay - 8.5) }
);
const planId = fc.nat({ max: 11 }).map((n): CellContent => [null, "p3", "P99"][n] ?? `P${n - 2}`);
const said = one(
  ...["Asks before answering", null, null, "He is LAZY on Mondays", "Un travail nul à ce stade"],
  ...["The lazybones method", "Annulé par le client", "(lazy)", "Une attitude ouverte"]
);

const tables: Readonly<Record<string, fc.Arbitrary<Row>>> = {
  Plans: fc.record({
    PlanId: fc.nat({ max: 10 }).map((n): CellContent => (n === 0 ? null : `P${n}`)),
    Mode: one(modes.mentoring, modes.mentoring, modes.mentoring, modes.coaching, "x"),
    Kind: one(kinds.executive, kinds.executive, kinds.skills, null),
    Stage: one(stages.active, stages.active, stages.paused, "x"),
    Start: fc.oneof(day, one(storyDay - 40)),
    Rhythm: one(null, 30, 14, 14.5, 0, 0.5, -3, "monthly"),
  }),
  Sessions: fc.record({
    SessionId: fc.nat({ max: 60 }).map((n): CellContent => (n === 0 ? null : `S${n}`)),
    PlanId: planId,
    Type: one(
      ...[sessionTypes.mentoring, sessionTypes.mentoring, sessionTypes.coaching],
      ...[sessionTypes.contact, sessionTypes.review, "x", null]
    ),
    Held: day,
    Analysis: said,
    Reflection: said,
    Observation: said,
    Interpretation: said,
    Options: one("Ask her", "Wait", null),
    AdviceAsked: one(answers.yes, answers.no, null, "x"),
    Advice: one(null, null, "Ask her first"),
  }),
  Actions: fc.record({
    Action: one("Try"),
    SessionId: fc.nat({ max: 60 }).map((n): CellContent => `s${n}`),
  }),
};

export function mentoringCase(seed: number, hasSessions = true): CycleCase {
  const rows = new Map(
    Object.entries(tables)
      .filter(([table]) => hasSessions || table !== "Sessions")
      .map(([table, row], shift) => [table, fc.sample(row, { seed: seed + shift, numRuns: 60 })])
  );
  const sheets = new Set<OptionalSheet>(hasSessions ? ["Sessions"] : []);
  const wanted = wantedWorkbook({ sheets, logRows: 10, measureRows: 5 });
  return { wanted, rows, book: bookFromSpec(wanted, rows, new Map([["Settings!B3", storyDay]])) };
}

function byDomain(rows: CycleCase["rows"]): Readonly<Record<string, Sayings>> {
  const of = (table: string) => rows.get(table) ?? [];
  const plans = of("Plans").map((row) => planFrom(row, english));
  const sessions = of("Sessions").map((row) => sessionRows.from(row, english));
  const actions = of("Actions").map((row) => actionFrom(row, english));
  const kindOf = (id: string) => plans.find((plan) => sameId(plan.id, id))?.kind ?? null;
  return {
    Plans: plans.map((plan) => {
      const counted = reflectionsOf(plan, sessions);
      return {
        ...{ id: plan.id, MeetBy: meetBy(plan, sessions) },
        ...{ OwnFound: counted?.found ?? null, Advised: counted?.advised ?? null },
      };
    }),
    Sessions: sessions.map((session) => {
      const agreed = actions.filter(({ sessionId }) => sameId(sessionId, session.id)).length;
      const hints = hintsOn(session, kindOf(session.planId), agreed);
      const words = hints.map((hint) => english.sessionHints[hint]).join("; ");
      return { id: session.id, Hints: words === "" ? null : words };
    }),
  };
}

export function mentoringDisagreement({ wanted, rows }: CycleCase, read: CellReader) {
  return tableDifferences(wanted, byDomain(rows), read);
}

export function mentoringSayings({ rows }: CycleCase): ReadonlySet<Said> {
  return everythingSaid(byDomain(rows));
}
