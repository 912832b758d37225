// Generated drafts and agreed plans with their needs, measures, actions, clashes and terms, some of them changed since; and what
// the sheets say of them against what the domain code says.
import * as fc from "fast-check";
import { agreementState, isChanged, termsOf } from "../../src/domain/agreement";
import type { Agreed } from "../../src/domain/agreement";
import { clashState, mayFight } from "../../src/domain/clash";
import { judgeRecord } from "../../src/domain/judge-record";
import { achievableLight, measurableLight, seenOf } from "../../src/domain/measure-lights";
import { specificLight } from "../../src/domain/measure-lights";
import { gateQuestions } from "../../src/domain/need";
import { sameId } from "../../src/domain/plan";
import { planBlock } from "../../src/domain/plan-block";
import { isKeptOut } from "../../src/domain/session";
import { standingOf } from "../../src/domain/standing";
import { clashRows, issueRows, needRows, sessionRows, termRows } from "../../src/schema/cycle-rows";
import type { Row } from "../../src/schema/row";
import { actionFrom, personFrom, recordFrom } from "../../src/schema/row";
import { gateColumn } from "../../src/schema/sheets/need-columns";
import type { CellContent } from "../../src/schema/spec";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { bookFromSpec } from "./book-from-spec";
import type { CycleCase } from "./cycle-case";
import { everythingSaid, tableDifferences } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";
import { notDays } from "./not-days";

const asOf = 46349;
const plansCount = 40;
const one = (...cells: readonly CellContent[]) => fc.constantFrom<CellContent>(...cells);
const of = (words: Readonly<Record<string, string>>) => one(...Object.values(words));
const mostly = (likely: fc.Arbitrary<CellContent>, rare: fc.Arbitrary<CellContent>) =>
  fc.oneof({ weight: 9, arbitrary: likely }, { weight: 1, arbitrary: rare });
const planId = fc.nat({ max: plansCount - 1 }).map((n): CellContent => `P${n + 1}`);
const { yes, no } = english.answers;

const plan = fc.record({
  Mode: mostly(one("Coaching"), one("Mentoring", null)),
  Kind: one("Executive", "Executive", "Personal", "Skills", "Performance", null),
  Stage: one("Draft", "Draft", "Draft", "Active", "Closed"),
  Issue: one("Answer in time", "Set up right"),
  NeedId: one(null, null, null, "N1", "N2", "N3", "N4", "N9"),
  OrganisationBenefit: one("Fewer returns", null),
  PersonalBenefit: mostly(one("A calmer day"), one(null)),
  Sort: one("Enhancement", null),
  Version: mostly(one(1), one(null, "two", 2)),
  CoachAgreed: one("Lee", null),
  CoachAgreedOn: mostly(one(46300), one(...notDays)),
  LearnerAgreed: one("Ana", null),
  LearnerAgreedOn: mostly(one(46301), one(...notDays)),
});
const measure = fc.record({
  Measure: one(
    "Tickets closed per day",
    "Tickets reopened within a week",
    "Be better",
    "Calls",
    null
  ),
  Direction: mostly(one("Increase", "Increase", "Keep at or above"), one("Yes/No", "Level", "x")),
  Unit: mostly(one("tickets"), one(null, "%")),
  Baseline: mostly(one(10, 12.5), one(null, "ten", true)),
  Target: mostly(one(20, 40), one(null, 10)),
  Start: one(46280, 46300),
  Due: mostly(one(46400, 46420), one(null, 46280)),
  HowMeasured: mostly(one("Own record"), one(null)),
  WhoMeasures: mostly(one("Coach"), one(null)),
  Objectivity: one("Objective", "Observed", null),
});
const action = fc.record({
  Action: one("Practise", "Show"),
  Owner: one("Learner", "Coach"),
  Due: one(46360, null),
  Done: mostly(one(null), one(...Array<number>(9).fill(46340), ...notDays)),
});

const halfHearted: readonly Row[] = [
  { ActionId: "A330", Owner: "Learner", Action: "Ask", Commitment: 6.5 },
  { ActionId: "A331", Owner: "Learner", Action: "Ask", Commitment: "five" },
  { ActionId: "A332", Owner: "Learner", Action: "Ask", Commitment: 3, Done: 46340 },
];
/** Drafts whose learner has one action, with half a heart, and in the cell of the day when it was done what is no day. */
const undated = notDays.map((Done, i) => ({
  PlanId: `P${73 + i}`,
  MeasureId: `M${121 + i}`,
  Done,
}));

/** Drafts that lack one thing each. */
const draft = { Mode: "Coaching", Stage: "Draft", Issue: "Answer in time" };
const agreedByBoth = {
  ...{ CoachAgreed: "Lee", CoachAgreedOn: 46300, LearnerAgreed: "Ana", LearnerAgreedOn: 46301 },
};
const sound = {
  ...{ Measure: "Tickets solved the same day", Direction: "Increase", Unit: "%", Baseline: 50 },
  ...{ Target: 70, Start: 46300, Due: 46400, HowMeasured: "Own record", WhoMeasures: "Coach" },
};
const written: Readonly<
  Record<"plans" | "measures" | "actions" | "clashes" | "issues" | "people", readonly Row[]>
> = {
  plans: [
    { PlanId: "P41", ...draft, Kind: "Personal", OrganisationBenefit: "Fewer returns" },
    ...["P42", "P43", "P44", "P45"].map((PlanId) => ({ PlanId, ...draft })),
    // Coaching within a mentoring plan: of the same learner, of another, of no such plan, and of a plan that is no mentoring.
    { PlanId: "P46", Mode: "Mentoring", Stage: "Active", LearnerId: "L1", CoachId: "C1" },
    { PlanId: "P47", ...draft, LearnerId: "l1", ParentId: "p46" },
    { PlanId: "P48", ...draft, LearnerId: "L2", ParentId: "P46" },
    { PlanId: "P49", ...draft, ParentId: "P99" },
    { PlanId: "P50", ...draft, LearnerId: "L1", ParentId: "P47" },
    { PlanId: "P51", ...draft, Mode: "Mentoring", LearnerId: "L1", ParentId: "P46" },
    // The line manager as mentor, another mentor, a learner who is not in the list, and nobody.
    { PlanId: "P52", ...draft, Mode: "Mentoring", LearnerId: "L1", CoachId: "c9" },
    { PlanId: "P53", ...draft, Mode: "Mentoring", LearnerId: "L1", CoachId: "C1" },
    { PlanId: "P54", ...draft, Mode: "Mentoring", LearnerId: "L7", CoachId: "C9" },
    { PlanId: "P55", ...draft, Mode: "Mentoring", LearnerId: "L2" },
    // A training that is still to come, one that is done, and an issue of the work system.
    ...["W1", "w2", "W3", "W9"].map((IssueId, i) => ({
      ...{ PlanId: `P${56 + i}`, ...draft, Mode: "Mentoring", IssueId },
    })),
    ...["P60", "P61"].map((PlanId) => ({ PlanId, ...draft })),
    // Where plans stand: by the need, paused, closed in each way and without saying how, and in a stage of nobody's list.
    { PlanId: "P62", ...draft, NeedId: "n5" },
    { PlanId: "P63", ...draft, NeedId: "n5", ...agreedByBoth },
    { PlanId: "P64", ...draft, Stage: "paused" },
    ...[...Object.values(english.results), null, "Over"].map((Result, i) => ({
      ...{ PlanId: `P${65 + i}`, ...draft, Stage: "Closed", Result },
    })),
    { PlanId: "P72", ...draft, Stage: "Begun", Result: english.results.achieved },
    ...undated.map(({ PlanId }) => ({ PlanId, ...draft })),
  ],
  issues: [
    { IssueId: "W1", Issue: "Everybody learns the new form", Kind: "Training", ClosedOn: "soon" },
    { IssueId: "W2", Issue: "Everybody learns the new form", Kind: "Training", ClosedOn: 46340 },
    { IssueId: "W3", Issue: "No time to listen" },
  ],
  people: [
    { PersonId: "L1", Name: "Ana", ManagerId: "C9" },
    { PersonId: "L2", Name: "Ben" },
  ],
  measures: [
    ...["P43", "P44", "P45", "P60", "P61"].map((PlanId, i) => ({
      ...sound,
      PlanId,
      MeasureId: `M${91 + i}`,
      Objectivity: i === 2 ? "Self-rated" : "Objective",
    })),
    // Counts of drafts without a number to begin with, with one and with a word; and vague words in large letters.
    ...[null, 0, 5, "ten"].map((Baseline, i) => ({
      ...{ ...sound, Direction: english.measureKinds.reach, Baseline },
      ...{ PlanId: "P41", MeasureId: `M${101 + i}` },
    })),
    ...["AMÉLIORER le suivi ici", " un  Mieux  certain ", "betterment of all calls"].map(
      (Measure, i) => ({ ...sound, Measure, PlanId: "P41", MeasureId: `M${111 + i}` })
    ),
    ...undated.map(({ PlanId, MeasureId }) => ({
      ...{ ...sound, PlanId, MeasureId, Objectivity: "Objective" },
    })),
  ],
  actions: [
    ...["P43", "P44", "P45", "P60", "P61"].flatMap((PlanId, i) => [
      { ActionId: `A${300 + i}`, PlanId, Owner: "Coach", Action: "Show", MeasureId: `M${91 + i}` },
      { ActionId: `A${310 + i}`, PlanId, Owner: "Learner", Action: "Try", MeasureId: `M${91 + i}` },
      ...(i === 0 ? [{ ActionId: "A320", PlanId, Owner: "Learner", Action: "Rest" }] : []),
      // Half a heart for an open action, and for one that is done.
      ...(i < 3
        ? []
        : halfHearted.slice(i - 3).map((cells) => ({ ...cells, PlanId, MeasureId: `M${91 + i}` }))),
    ]),
    ...undated.flatMap(({ Done, ...own }, i) => [
      { ...own, ActionId: `A${340 + i}`, Owner: "Coach", Action: "Show" },
      { ...own, ActionId: `A${360 + i}`, Owner: "Learner", Action: "Try", Commitment: 6, Done },
    ]),
  ],
  clashes: [
    { PlanId: "P44", One: "M92", Other: "12 calls per hour", Verdict: "Fights" },
    ...[{ PlanId: "P45", One: "M93", Other: "12 calls per hour", Verdict: "Fights" }].map(
      (row) => ({
        ...row,
        SettledBy: "Capped",
        How: "At most ten calls per hour",
      })
    ),
  ],
};

/** Two measures and four actions a plan; each action mostly serves one of them. */
function generated(seed: number): Map<string, readonly Row[]> {
  const sample = <T>(what: fc.Arbitrary<T>, many: number, shift: number) =>
    fc.sample(what, { seed: seed + shift, numRuns: many });
  const id = (letter: string, index: number) => `${letter}${index + 1}`;
  const plans = sample(plan, plansCount, 1).map((row, i) => ({ PlanId: id("P", i), ...row }));
  const measures = sample(measure, plansCount * 2, 2).map((row, i) => ({
    MeasureId: id("M", i),
    PlanId: id("P", i >> 1),
    ...row,
  }));
  const serves = sample(fc.constantFrom(0, 0, 0, 0, 1, 1, 1, 1, 1, 9), plansCount * 4, 3);
  const actions = sample(action, plansCount * 4, 4).map((row, i) => ({
    ...row,
    ActionId: id("A", i),
    PlanId: id("P", i >> 2),
    Owner: i % 4 < 2 ? row.Owner : i % 2 === 0 ? "Coach" : "Learner",
    MeasureId:
      i % 4 < 2 ? id("M", (i >> 2) * 2 + (i % 2)) : id("M", (i >> 2) * 2 + (serves[i] ?? 0)),
  }));
  const answersOf = (column: string, answer: string) =>
    Object.fromEntries(
      gateQuestions.map((q) => [
        gateColumn(q),
        gateColumn(q) === column
          ? answer
          : q === "othersAlike" || q === "rightCosts" || q === "otherTarget"
            ? no
            : yes,
      ])
    );
  const needs: readonly Row[] = [
    { NeedId: "N1", ...answersOf("GateOthersAlike", yes ?? "") },
    {
      NeedId: "N2",
      ...answersOf("GateOthersAlike", yes ?? ""),
      Reason: "It is agreed",
      DecidedBy: "Mia",
    },
    { NeedId: "N3", Reason: "Nobody said" },
    { NeedId: "N4", ...answersOf("GateCouldToday", no ?? "") },
    { NeedId: "N5", Chosen: english.helps.otherSupport },
  ];
  const clashes = sample(
    fc.record({
      PlanId: planId,
      One: fc.nat({ max: 80 }).map((n): CellContent => `M${n}`),
      Other: one("M1", "M2", "12 calls per hour", "quality of answers"),
      Verdict: mostly(of(english.clashVerdicts), one(null)),
      SettledBy: one("Ranked", "Capped", null),
      How: one("Quality first", null),
    }),
    12,
    5
  );
  const readings = measures.flatMap(({ MeasureId }, i) =>
    i % 3 === 0 ? [{ MeasureId, MeasuredOn: 46330, Value: 11 + (i % 7) }] : []
  );
  const sessions = sample(
    fc.record({ SessionId: one("S1"), PlanId: planId, Advice: one("Slow down", null) }),
    30,
    6
  );
  const rows = new Map<string, readonly Row[]>([
    ["Plans", [...plans, ...written.plans]],
    ["Measures", [...measures, ...written.measures]],
    ["Actions", [...actions, ...written.actions]],
    ["Needs", needs],
    ["Issues", written.issues],
    ["People", written.people],
    ["Clashes", [...clashes, ...written.clashes]],
    ["CheckIns", readings],
    ["Sessions", sessions],
    ["Targets", [{ MeasureId: "M2", From: 46320, Target: 30, Due: 46420 }]],
    ["Milestones", [{ MeasureId: "M4", Milestone: "First", Due: 46350, Weight: 2 }]],
  ]);
  const { plans: read, ...facts } = factsOf(rows);
  const kept = read
    .flatMap((each) => termsOf(each, facts.agreed))
    .map((term) => termRows.to(term, english));
  return rows.set("Terms", kept);
}

function factsOf(rows: ReadonlyMap<string, readonly Row[]>) {
  const record = recordFrom(rows, english);
  const actions = (rows.get("Actions") ?? []).map((row) => actionFrom(row, english));
  const agreed: Agreed = {
    record,
    actions,
    kindWord: (kind) => (kind === null ? "" : english.measureKinds[kind]),
    ownerWord: (owner) => (owner === null ? "" : english.owners[owner]),
  };
  return { record, actions, agreed, plans: record.plans };
}

/** What people did to the rows after the agreement, by plan. */
function changedSince(rows: Map<string, readonly Row[]>): Map<string, readonly Row[]> {
  const edit = (table: string, place: number, cells: Row) => {
    rows.set(
      table,
      (rows.get(table) ?? []).map((row, i) => (i === place ? { ...row, ...cells } : row))
    );
  };
  edit("Plans", 2, { Issue: "Another issue" });
  edit("Measures", 8, { Target: 21.5 });
  edit("Measures", 10, { Measure: "TICKETS CLOSED PER DAY" });
  edit("Actions", 24, { Due: 46365 });
  edit("Actions", 28, { Done: 46341 });
  edit("Actions", 32, { PlanId: "P20" });
  rows.set("Targets", [
    ...(rows.get("Targets") ?? []),
    { MeasureId: "M20", From: 46330, Target: 44 },
  ]);
  return rows;
}

export function termsCase(seed: number): CycleCase {
  const rows = changedSince(generated(seed));
  const wanted = wantedWorkbook({
    sheets: new Set(optionalSheets),
    logRows: 60,
    measureRows: plansCount * 2 + 30,
  });
  return { wanted, rows, book: bookFromSpec(wanted, rows, new Map([["Settings!B3", asOf]])) };
}

function byDomain(rows: CycleCase["rows"]): Readonly<Record<string, Sayings>> {
  const { record, actions, agreed, plans } = factsOf(rows);
  const read = <T>(table: string, from: (row: Row) => T) => (rows.get(table) ?? []).map(from);
  const kept = read("Terms", (row) => termRows.from(row, english));
  const clashes = read("Clashes", (row) => clashRows.from(row, english));
  const needs = read("Needs", (row) => needRows.from(row, english));
  const issues = read("Issues", (row) => issueRows.from(row, english));
  const people = read("People", (row) => personFrom(row, english));
  const parts = { needs, measures: record.measures, actions, clashes, issues, people, plans };
  const word = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null): Said =>
    key === null ? null : words[key];
  const seen = seenOf(judgeRecord(record, asOf));
  const nameOf = (id: string) => record.measures.find((each) => sameId(each.id, id))?.name ?? id;
  const kindOf = (id: string) => plans.find((each) => sameId(each.id, id))?.kind ?? null;
  return {
    Plans: plans.map((each) => {
      const agreement = agreementState(each, isChanged(each, kept, termsOf(each, agreed)));
      return {
        id: each.id,
        Agreement: word(english.agreementStates, agreement),
        Block: word(english.planBlocks, planBlock(each, parts)),
        Standing: word(english.standings, standingOf(each, { agreement, needs })),
      };
    }),
    Measures: record.measures.map((each, i) => {
      const isDraft = plans.find(({ id }) => sameId(id, each.planId))?.stage === "draft";
      const served = actions.filter(
        (a) => sameId(a.measureId, each.id) && sameId(a.planId, each.planId)
      );
      return {
        id: each.id,
        Specific: english.specificLights[specificLight(each)],
        Measurable: english.measurableLights[measurableLight(each)],
        Seen: seen[i]?.seen ?? 0,
        Achievable: isDraft ? english.achievableLights[achievableLight(each, seen)] : null,
        Actions: isDraft ? served.length : null,
      };
    }),
    Clashes: clashes.map((each) => ({
      Hint: mayFight(nameOf(each.one), nameOf(each.other)) ? english.clashHint : null,
      State: word(english.clashStates, clashState(each)),
    })),
    Sessions: read("Sessions", (row) => {
      const session = sessionRows.from(row, english);
      return { KeptOut: isKeptOut(session, kindOf(session.planId)) ? english.privateText : null };
    }),
  };
}

export function termsDisagreement({ wanted, rows }: CycleCase, read: CellReader) {
  return tableDifferences(wanted, byDomain(rows), read);
}

export function termsSayings({ rows }: CycleCase): ReadonlySet<Said> {
  return everythingSaid(byDomain(rows));
}
