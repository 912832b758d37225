// The rows of the sheets that come when they are first used, as records of the domain and back.
import type { ChangeRecord } from "../domain/change-record";
import type { Clash } from "../domain/clash";
import type { Term } from "../domain/agreement";
import type { CycleRecord } from "../domain/cycle-record";
import type { FlagSeen } from "../domain/flag-seen";
import type { Idea } from "../domain/idea";
import type { IdeaMeeting } from "../domain/idea-meeting";
import type { Issue } from "../domain/issue";
import { gateQuestions, modeQuestions } from "../domain/need";
import type { Need } from "../domain/need";
import type { Practice } from "../domain/practice";
import type { QuestionSet, Session } from "../domain/session";
import type { Skill } from "../domain/skill";
import type { ListedSkill } from "../domain/skill-list";
import type { SourceRow } from "../domain/source-row";
import type {
  ChangeLogColumn,
  ClashesColumn,
  FlagsSeenColumn,
  IdeaMeetingsColumn,
  IdeasColumn,
  IssuesColumn,
  NeedsColumn,
  PracticeColumn,
  SessionsColumn,
  SkillListColumn,
  SkillsColumn,
  SourcesColumn,
  TermsColumn,
} from "../text/workbook-words";
import type { Catalogue } from "../text/catalogue";
import type { RowCodec } from "./codec";
import { asNumber, asText, asTyped, asWord, rowCodec } from "./codec";
import { gateColumn, modeColumn } from "./sheets/need-columns";
import type { TableRows } from "./row";
import { actionFrom } from "./row";

/** The names of the question sets, by key: what stands in a cell. */
export function questionSetNames({ questionSets: sets }: Catalogue): Record<QuestionSet, string> {
  const { grow, oskar, clear, kata } = sets;
  return { grow: grow.name, oskar: oskar.name, clear: clear.name, kata: kata.name };
}

export const sessionRows = rowCodec<Session, SessionsColumn>({
  id: ["SessionId", asText],
  planId: ["PlanId", asText],
  type: ["Type", asWord(({ sessionTypes }) => sessionTypes)],
  planned: ["Planned", asTyped],
  held: ["Held", asTyped],
  next: ["Next", asTyped],
  unchanged: ["Unchanged", asText],
  analysis: ["Analysis", asText],
  reflection: ["Reflection", asText],
  observation: ["Observation", asText],
  interpretation: ["Interpretation", asText],
  issue: ["Issue", asText],
  assumption: ["Assumption", asText],
  options: ["Options", asText],
  adviceAsked: ["AdviceAsked", asWord(({ answers }) => answers)],
  advice: ["Advice", asText],
  boundary: ["Boundary", asWord(({ boundaryChecks }) => boundaryChecks)],
  questions: ["Questions", asWord(questionSetNames)],
  pulse: ["Pulse", asTyped],
});

export const practiceRows = rowCodec<Practice, PracticeColumn>({
  id: ["PracticeId", asText],
  planId: ["PlanId", asText],
  skill: ["Skill", asText],
  event: ["Event", asWord(({ events }) => events)],
  attempt: ["Attempt", asTyped],
  place: ["Place", asWord(({ practicePlaces }) => practicePlaces)],
  demonstratorId: ["DemonstratorId", asText],
  planned: ["Planned", asTyped],
  span: ["Span", asTyped],
  unit: ["Unit", asWord(({ spanUnits }) => spanUnits)],
  done: ["Done", asTyped],
  result: ["Result", asWord(({ practiceResults }) => practiceResults)],
  feedback: ["Feedback", asText],
});

const needFields = rowCodec<Omit<Need, "mode" | "gate">, NeedsColumn>({
  id: ["NeedId", asText],
  planFor: ["PlanFor", asWord(({ planFors }) => planFors)],
  personId: ["PersonId", asText],
  team: ["Team", asText],
  raisedBy: ["RaisedBy", asText],
  raisedOn: ["RaisedOn", asTyped],
  trigger: ["Trigger", asWord(({ triggers }) => triggers)],
  issue: ["Issue", asText],
  kind: ["Kind", asWord(({ needKinds }) => needKinds)],
  purpose: ["Purpose", asWord(({ purposes }) => purposes)],
  gap: ["Gap", asText],
  chosen: ["Chosen", asWord(({ helps }) => helps)],
  reason: ["Reason", asText],
  decidedBy: ["DecidedBy", asText],
  issueId: ["IssueId", asText],
});
const leaning = asWord(({ leanings }) => leanings);
const answer = asWord(({ answers }) => answers);

export const needRows: RowCodec<Need, NeedsColumn> = {
  from: (row, words) => ({
    ...needFields.from(row, words),
    mode: Object.fromEntries(
      modeQuestions.map((question) => [question, leaning.from(row[modeColumn(question)], words)])
    ) as Need["mode"],
    gate: Object.fromEntries(
      gateQuestions.map((question) => [question, answer.from(row[gateColumn(question)], words)])
    ) as Need["gate"],
  }),
  to: (need, words) => ({
    ...needFields.to(need, words),
    ...Object.fromEntries(
      modeQuestions.map((question) => [
        modeColumn(question),
        leaning.to(need.mode[question], words),
      ])
    ),
    ...Object.fromEntries(
      gateQuestions.map((question) => [gateColumn(question), answer.to(need.gate[question], words)])
    ),
  }),
};

export const issueRows = rowCodec<Issue, IssuesColumn>({
  id: ["IssueId", asText],
  issue: ["Issue", asText],
  raisedOn: ["RaisedOn", asTyped],
  ownerId: ["OwnerId", asText],
  answerDue: ["AnswerDue", asTyped],
  answer: ["Answer", asText],
  closedOn: ["ClosedOn", asTyped],
  kind: ["Kind", asWord(({ issueKinds }) => issueKinds)],
});

export const skillRows = rowCodec<Skill, SkillsColumn>({
  personId: ["PersonId", asText],
  skill: ["Skill", asText],
  required: ["Required", asTyped],
  actual: ["Actual", asTyped],
  assessedOn: ["AssessedOn", asTyped],
  assessedBy: ["AssessedBy", asText],
  evidence: ["Evidence", asText],
  route: ["Route", asWord(({ routes }) => routes)],
  planId: ["PlanId", asText],
  issueId: ["IssueId", asText],
  fit: ["Fit", asWord(({ fits }) => fits)],
});

export const listedSkillRows = rowCodec<ListedSkill, SkillListColumn>({
  skill: ["Skill", asText],
  teamLevel: ["TeamLevel", asTyped],
});

export const ideaRows = rowCodec<Idea, IdeasColumn>({
  id: ["IdeaId", asText],
  on: ["On", asTyped],
  from: ["From", asText],
  idea: ["Idea", asText],
  benefit: ["Benefit", asWord(({ benefits }) => benefits)],
  answerDue: ["AnswerDue", asTyped],
  answeredOn: ["AnsweredOn", asTyped],
  answer: ["Answer", asText],
  link: ["Link", asText],
});

export const ideaMeetingRows = rowCodec<IdeaMeeting, IdeaMeetingsColumn>({
  id: ["MeetingId", asText],
  on: ["On", asTyped],
  ledBy: ["LedBy", asText],
  takenUp: ["TakenUp", asTyped],
  next: ["Next", asTyped],
  weeks: ["Weeks", asTyped],
  note: ["Note", asText],
});

export const flagSeenRows = rowCodec<FlagSeen, FlagsSeenColumn>({
  planId: ["PlanId", asText],
  measureId: ["MeasureId", asText],
  rule: ["Rule", asText],
  seenBy: ["SeenBy", asText],
  seenOn: ["SeenOn", asTyped],
  until: ["Until", asTyped],
  why: ["Why", asText],
});

export const changeRows = rowCodec<ChangeRecord, ChangeLogColumn>({
  operation: ["Operation", asText],
  on: ["On", asTyped],
  by: ["By", asText],
  kind: ["Kind", asWord(({ changeKinds }) => changeKinds)],
  of: ["Of", asText],
  field: ["Field", asText],
  before: ["Before", asTyped],
  after: ["After", asTyped],
  why: ["Why", asText],
});

export const sourceRows = rowCodec<SourceRow, SourcesColumn>({
  id: ["Id", asText],
  table: ["Table", asText],
  file: ["File", asText],
  sheet: ["Sheet", asText],
  row: ["Row", asTyped],
  ownId: ["OwnId", asText],
  mark: ["Mark", asText],
  on: ["On", asTyped],
});

export const clashRows = rowCodec<Clash, ClashesColumn>({
  planId: ["PlanId", asText],
  one: ["One", asText],
  other: ["Other", asText],
  verdict: ["Verdict", asWord(({ clashVerdicts }) => clashVerdicts)],
  settledBy: ["SettledBy", asWord(({ settlements }) => settlements)],
  how: ["How", asText],
});

export const termRows = rowCodec<Term, TermsColumn>({
  planId: ["PlanId", asText],
  version: ["Version", asTyped],
  part: ["Part", asWord(({ termParts }) => termParts)],
  item: ["Item", asText],
  text: ["Text", asText],
  sort: ["Sort", asText],
  unit: ["Unit", asTyped],
  baseline: ["Baseline", asTyped],
  target: ["Target", asTyped],
  upper: ["Upper", asTyped],
  start: ["Start", asTyped],
  due: ["Due", asTyped],
  rows: ["Rows", asNumber],
  values: ["Values", asNumber],
  days: ["Days", asNumber],
});
/** What the rules about a plan read, out of the rows of the workbook's tables. A table that is not there has no rows. */
export function cycleFrom(tables: TableRows, words: Catalogue): CycleRecord {
  const rows = (tableId: string) => tables.get(tableId) ?? [];
  return {
    actions: rows("Actions").map((row) => actionFrom(row, words)),
    sessions: rows("Sessions").map((row) => sessionRows.from(row, words)),
    practice: rows("Practice").map((row) => practiceRows.from(row, words)),
    issues: rows("Issues").map((row) => issueRows.from(row, words)),
    flagsSeen: rows("FlagsSeen").map((row) => flagSeenRows.from(row, words)),
  };
}
