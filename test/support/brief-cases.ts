// One case for each capability of the brief that needs and agreement embody: which cell of which sheet says it. Rows of a small
// workbook that people might have typed; the numbers are those of docs/brief.md.
import { gateQuestions, modeQuestions } from "../../src/domain/need";
import type { Answer, GateQuestion, Leaning } from "../../src/domain/need";
import type { Row } from "../../src/schema/row";
import { gateColumn, modeColumn } from "../../src/schema/sheets/need-columns";
import { english } from "../../src/text/en";
import { sayAdvice } from "../../src/text/say-need";
import { toolCases, toolRows } from "./brief-cases-tools";

const personal = { realGap: "yes", worthClosing: "yes", couldToday: "no" } as const;
const calm = { hasMeans: "yes", rightCosts: "no", otherTarget: "no", othersAlike: "no" } as const;

function gate(answers: Readonly<Partial<Record<GateQuestion, Answer>>>): Row {
  const all = {
    everDoneRight: "yes",
    knowsExpected: "yes",
    ...calm,
    ...personal,
    ...answers,
  } as const;
  return Object.fromEntries(
    gateQuestions.map((one) => [gateColumn(one), english.answers[all[one]]])
  );
}

function mode(...leanings: readonly Leaning[]): Row {
  return Object.fromEntries(
    modeQuestions.map((one, place) => [
      modeColumn(one),
      english.leanings[leanings[place] ?? "coaching"],
    ])
  );
}

const { helps, purposes, stages } = english;
const can = { couldToday: "yes" } as const;
const m = "mentoring";
const decided = { Chosen: helps.coaching, DecidedBy: "Mia" };
const needs: readonly Row[] = [
  { NeedId: "N1", ...gate({}), ...mode(), Chosen: helps.coaching },
  { NeedId: "N2", ...gate({ ...can, othersAlike: "yes" }), ...mode() },
  { NeedId: "N3", ...gate({ ...can, knowsExpected: "no", othersAlike: "yes" }), ...mode() },
  { NeedId: "N4", ...gate({}), ...mode(m, m, m), Chosen: helps.mentoring },
  { NeedId: "N5", ...gate({}), ...mode(m, m, m, m, m) },
  { NeedId: "N6", Chosen: helps.otherSupport, Reason: "Something private" },
  {
    NeedId: "N7",
    ...gate({ ...can, otherTarget: "yes" }),
    ...mode(),
    ...decided,
    Reason: "Agreed so",
    Purpose: purposes.solveProblem,
  },
  { NeedId: "N9", ...gate({}), ...mode(), Trigger: english.triggers.restructure },
  { NeedId: "N10", ...gate({}), ...mode(), Trigger: english.triggers.request },
  {
    NeedId: "N8",
    ...gate({ ...can, hasMeans: "no" }),
    ...mode(),
    Chosen: helps.fixSystem,
    IssueId: "W1",
  },
];
const plan = { Mode: "Coaching", Stage: stages.draft, Issue: "Answer in time", LearnerId: "L1" };
const tick = {
  CoachAgreed: "Lee",
  CoachAgreedOn: 46300,
  LearnerAgreed: "Ana",
  LearnerAgreedOn: 46301,
};
const plans: readonly Row[] = [
  { PlanId: "P1", ...plan, NeedId: "N2", Stage: stages.active },
  { PlanId: "P2", ...plan, NeedId: "N7" },
  { PlanId: "P3", ...plan, Kind: "Skills", OrganisationBenefit: "Fewer returns" },
  { PlanId: "P4", ...plan, Kind: "Performance", OrganisationBenefit: "x", PersonalBenefit: "y" },
  { PlanId: "P5", ...plan, Kind: "Personal", OrganisationBenefit: "Fewer returns" },
  { PlanId: "P6", ...plan, Mode: "Mentoring", Stage: stages.active },
  { PlanId: "P7", ...plan, Kind: "Executive" },
  { PlanId: "P8", ...plan, ...tick, Version: 1, Stage: stages.active },
  { PlanId: "P9", ...plan },
  { PlanId: "P10", ...plan },
  { PlanId: "P11", ...plan },
  {
    PlanId: "P12",
    PlanFor: "Team",
    Learner: "Desk",
    Team: "Desk",
    Mode: "Coaching",
    Stage: "Active",
  },
  { PlanId: "P13", ...plan },
  { PlanId: "P14", ...plan, Mode: "Mentoring", CoachId: "H1" },
  { PlanId: "P15", ...plan, Mode: "Mentoring", IssueId: "W2" },
  { PlanId: "P16", ...plan, ParentId: "P9" },
];
const sound = {
  ...{ Measure: "Tickets solved the same day", Direction: "Increase", Unit: "%", Baseline: 50 },
  ...{ Target: 70, Start: 46200, Due: 46300, HowMeasured: "Own record", WhoMeasures: "Coach" },
};
const measures: readonly Row[] = [
  { ...sound, MeasureId: "M1", PlanId: "P6" },
  { ...sound, MeasureId: "M2", PlanId: "P9", WhoMeasures: null, Measure: "Be better" },
  { ...sound, MeasureId: "M3", PlanId: "P10", Objectivity: "Self-rated" },
  { ...sound, MeasureId: "M4", PlanId: "P11" },
  { ...sound, MeasureId: "M5", PlanId: "P2", Objectivity: "Objective" },
  { ...sound, MeasureId: "M6", PlanId: "P12", Start: 46200, Due: 46300 },
  { ...sound, MeasureId: "M7", PlanId: "P13", Objectivity: "Objective" },
];
const actionsOf = (plan: string, measure: string, ...who: readonly string[]): readonly Row[] =>
  who.map((Owner) => ({
    ActionId: `A${plan}${Owner}`,
    PlanId: plan,
    MeasureId: measure,
    Owner,
    Action: "Try",
  }));

export const briefRows: ReadonlyMap<string, readonly Row[]> = new Map([
  ...toolRows,
  ["Needs", needs],
  [
    "Issues",
    [
      { IssueId: "W1", Issue: "No time to listen" },
      { IssueId: "W2", Issue: "Everybody learns the new form", Kind: "Training" },
    ],
  ],
  ["People", [{ PersonId: "L1", Name: "Ana", ManagerId: "H1" }]],
  ["Plans", plans],
  ["Measures", measures],
  [
    "Actions",
    [
      ...actionsOf("P10", "M3", "Coach", "Learner"),
      ...actionsOf("P2", "M5", "Coach", "Learner"),
      ...actionsOf("P11", "M4", "Coach"),
      ...actionsOf("P13", "M7", "Coach", "Learner"),
      {
        ActionId: "A9",
        PlanId: "P13",
        MeasureId: "M7",
        Owner: "Learner",
        Action: "Ask",
        Commitment: 5,
      },
    ],
  ],
  ["Sessions", [{ SessionId: "S1", PlanId: "P7", Advice: "Slow down" }]],
  ["Clashes", [{ PlanId: "P2", One: "M5", Other: "12 calls per hour", Verdict: "Fights" }]],
  [
    "Terms",
    [
      {
        PlanId: "P8",
        Version: 1,
        Part: "Issue",
        Item: "P8",
        Text: "Another issue",
        Rows: 0,
        Values: 0,
        Days: 0,
      },
    ],
  ],
]);

export interface BriefCase {
  /** Begins with the numbers of the brief that it shows. */
  readonly title: string;
  readonly table: string;
  readonly row: number;
  readonly column: string;
  readonly says: string | number;
}

const { needChecks, planBlocks, causes } = english;
export function at(
  title: string,
  table: string,
  row: number,
  column: string,
  says: string | number
): BriefCase {
  return { title, table, row, column, says };
}

export const briefCases: readonly BriefCase[] = [
  ...toolCases,
  at(
    "S1 a team has a plan and a State like a person",
    "Measures",
    6,
    "State",
    english.states.pastDue
  ),
  at(
    "S3 a need that is to be coached says its purpose",
    "Needs",
    1,
    "Check",
    needChecks.purposeMissing
  ),
  at(
    "S4 a mentoring plan needs no measure and is never red: what would be past due is worth a look",
    "Measures",
    1,
    "State",
    english.states.watch
  ),
  at(
    "S5 the six answers are counted, and a tie is left to people",
    "Needs",
    4,
    "SuggestedWhy",
    sayAdvice(
      { suggestion: "tie", cause: "skill", towardsCoaching: 3, towardsMentoring: 3 },
      english
    )
  ),
  at("S6 what is rated in coaching is not in mentoring", "Plans", 6, "State", english.states.watch),
  at(
    "S7 a plan none of whose measures is objective says so",
    "Plans",
    10,
    "Block",
    planBlocks.noObjective
  ),
  at(
    "S10 a measure says who measures",
    "Measures",
    2,
    "Measurable",
    english.measurableLights.noMeasurer
  ),
  at(
    "S16 self-rated measures alone stand in the way until somebody says why",
    "Plans",
    10,
    "Block",
    planBlocks.noObjective
  ),
  at(
    "S13 an action that its owner does not commit to stands in the way",
    "Plans",
    13,
    "Block",
    planBlocks.lowCommitment
  ),
  at(
    "S23 a mentor who is the line manager asks for a reason",
    "Plans",
    14,
    "Block",
    planBlocks.managerMentors
  ),
  at(
    "S25 a change of the work asks for business coaching, and so for both benefits",
    "Needs",
    8,
    "PlanKind",
    english.kinds.business
  ),
  at(
    "S29 a wish of the learner’s own asks for a personal plan",
    "Needs",
    9,
    "PlanKind",
    english.kinds.personal
  ),
  at(
    "S39 a plan that supports a training waits for it",
    "Plans",
    15,
    "Block",
    planBlocks.trainingOpen
  ),
  at(
    "S48 coaching is a part of a mentoring plan, and of no other",
    "Plans",
    16,
    "Block",
    planBlocks.parentOther
  ),
  at(
    "S24 the need drives the choice: another choice asks for a reason",
    "Needs",
    4,
    "Check",
    needChecks.reasonMissing
  ),
  at("S26 a skills plan says both benefits", "Plans", 3, "Block", planBlocks.benefitMissing),
  at(
    "S30 a session of an executive plan keeps private text out",
    "Sessions",
    1,
    "KeptOut",
    english.privateText
  ),
  at(
    "S31 a performance plan says whether it enhances or rectifies",
    "Plans",
    4,
    "Block",
    planBlocks.performanceSort
  ),
  at(
    "S35 a personal plan leaves the organisation’s benefit out",
    "Plans",
    5,
    "Block",
    planBlocks.organisationInPersonal
  ),
  at("S36 many who lack the same knowledge are trained", "Needs", 3, "Suggested", helps.training),
  at(
    "S37 other support is a signpost: no reason is kept",
    "Needs",
    6,
    "Check",
    needChecks.reasonKept
  ),
  at("S38 a cause in the system is fixed in the system", "Needs", 2, "Suggested", helps.fixSystem),
  at(
    "S47 a gap in a skill leans to coaching, broad growth to mentoring",
    "Needs",
    5,
    "Suggested",
    helps.mentoring
  ),
  at(
    "S49 most others with the same gap point at the work system",
    "Needs",
    2,
    "Cause",
    causes.workSystem
  ),
  at(
    "S49 an active plan on the work system shows what is in the way",
    "Plans",
    1,
    "Block",
    planBlocks.gateSystem
  ),
  at("S50 two aims that fight block the agreement", "Plans", 2, "Block", planBlocks.clash),
  at("S51 an issue counts the needs that it answers instead of coaching", "Issues", 1, "Needs", 1),
  at("S53 a need without its choice is open", "Needs", 2, "Check", needChecks.open),
  at("S54 a vague word is told", "Measures", 2, "Specific", english.specificLights.vague),
  at("S55 a measure counts the actions that serve it", "Measures", 3, "Actions", 2),
  at(
    "S56 a change typed after the agreement shows",
    "Plans",
    8,
    "Agreement",
    english.agreementStates.changed
  ),
  at("S57 coach and learner each own an open action", "Plans", 11, "Block", planBlocks.oneSided),
];
