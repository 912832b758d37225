// What the next session of a plan is to look at, from what the workbook holds: the last session and what came of it, actions that are
// late, measures to take, practice that waits, flags; and which set of questions fits. A suggestion: the pair decides.
import { actionState } from "./action-state";
import type { Flag } from "./attention";
import { cautionsOn } from "./cautions";
import type { Caution } from "./cautions";
import type { CycleRecord } from "./cycle-record";
import { dayIn } from "./day";
import type { Day } from "./day";
import type { DueMeasure } from "./due";
import { meetBy, reflectionsOf } from "./mentoring";
import type { Reflections } from "./mentoring";
import type { Decision } from "./decision";
import type { Action, Measure, Plan, Reading, Settings } from "./plan";
import { sameId } from "./plan";
import type { Practice } from "./practice";
import { stuckFrom } from "./practice";
import { practiceGap } from "./practice-gaps";
import type { PracticeGap } from "./practice-gaps";
import type { QuestionSet, Session } from "./session";
import type { Skill } from "./skill";

export interface Agenda {
  readonly plan: Plan;
  /** The last session or review that was held; contacts are none. */
  readonly last: Session | null;
  readonly overdue: readonly Action[];
  readonly dueSoon: readonly Action[];
  readonly due: readonly DueMeasure[];
  readonly flags: readonly Flag[];
  /** On the last reading of the plan's measures on which something was decided. */
  readonly lastDecision: LastDecision | null;
  /** Events of instruction whose day has come, those that take too long left out. */
  readonly toPractise: readonly { readonly practice: Practice; readonly since: Day }[];
  /** Events of instruction that take too long. */
  readonly stuck: readonly { readonly practice: Practice; readonly since: Day }[];
  readonly gaps: readonly { readonly practice: Practice; readonly gap: PracticeGap }[];
  /** What to bear in mind about the plan as a whole. */
  readonly cautions: readonly Caution[];
  readonly questions: QuestionSet;
  /** The set that was used last; null when nobody said. */
  readonly askedLast: QuestionSet | null;
  /** True where a review is to be held: then the boundary check is asked. */
  readonly isReview: boolean;
  /** By when the pair meets by its own rhythm, and how often the learner found the way. */
  readonly meetBy: Day | null;
  readonly reflections: Reflections | null;
}

export interface LastDecision {
  readonly measure: Measure;
  readonly on: Day;
  readonly decision: Decision;
}

export interface AgendaParts extends CycleRecord {
  readonly measures: readonly Measure[];
  readonly readings: readonly Reading[];
  readonly plans: readonly Plan[];
  readonly skills: readonly Skill[];
  readonly due: readonly DueMeasure[];
  readonly flags: readonly Flag[];
  readonly settings: Settings;
}

/** `parts` may hold rows of other plans. `wanted`: the questions that the pair wants, in place of those that would be suggested. */
export function agendaOf(
  plan: Plan,
  parts: AgendaParts,
  asOf: Day,
  wanted: QuestionSet | null = null
): Agenda {
  const own = <Row extends { readonly planId: string }>(rows: readonly Row[]): readonly Row[] =>
    rows.filter(({ planId }) => sameId(planId, plan.id));
  const actions = own(parts.actions);
  const practice = own(parts.practice);
  const flags = own(parts.flags);
  const sessions = own(parts.sessions);
  const last = lastHeld(sessions, asOf);
  const isIn = (state: "overdue" | "dueSoon") => (one: Action) => actionState(one, asOf) === state;
  return {
    plan,
    last,
    overdue: actions.filter(isIn("overdue")),
    dueSoon: actions.filter(isIn("dueSoon")),
    due: own(parts.due),
    flags,
    lastDecision: lastDecision(own(parts.measures), parts.readings, asOf),
    toPractise: practice.flatMap((one) => {
      const since = dayIn(one.planned);
      const from = stuckFrom(one, parts.settings, asOf);
      return since === null || from === null || from <= asOf ? [] : [{ practice: one, since }];
    }),
    stuck: practice.flatMap((one) => {
      const since = stuckFrom(one, parts.settings, asOf);
      return since === null || since > asOf ? [] : [{ practice: one, since }];
    }),
    gaps: practice.flatMap((one) => {
      const gap = practiceGap(one, practice, parts.settings, asOf);
      return gap === null ? [] : [{ practice: one, gap }];
    }),
    cautions: cautionsOn(plan, parts, asOf),
    questions: wanted ?? questionsFor(plan, flags),
    askedLast: last?.questions ?? null,
    isReview: isReviewNext(plan, sessions, asOf),
    meetBy: meetBy(plan, sessions),
    reflections: reflectionsOf(plan, sessions),
  };
}

function lastHeld(sessions: readonly Session[], asOf: Day): Session | null {
  const held = sessions
    .filter(({ type, held: on }) => type !== "contact" && (dayIn(on) ?? asOf + 1) <= asOf)
    .sort((a, b) => Number(dayIn(a.held)) - Number(dayIn(b.held)));
  return held.at(-1) ?? null;
}

/** The session that is planned next is a review; else the plan's review day is here and no review was held on it or after. */
function isReviewNext(plan: Plan, sessions: readonly Session[], asOf: Day): boolean {
  const planned = sessions
    .filter(({ held, planned: on }) => dayIn(held) === null && (dayIn(on) ?? 0) >= asOf)
    .sort((a, b) => Number(dayIn(a.planned)) - Number(dayIn(b.planned)));
  const [next] = planned;
  if (next?.type === "review") return true;
  const day = dayIn(plan.review);
  const wasHeld = sessions.some(
    ({ type, held }) => type === "review" && day !== null && (dayIn(held) ?? 0) >= day
  );
  return day !== null && day <= asOf && !wasHeld;
}

/** Of two on one day that of the later row. */
function lastDecision(
  measures: readonly Measure[],
  readings: readonly Reading[],
  asOf: Day
): LastDecision | null {
  const made = readings.flatMap(({ measureId, on, decision }) => {
    const day = dayIn(on);
    if (decision === null || day === null || day > asOf) return [];
    const measure = measures.find(({ id }) => sameId(id, measureId));
    return measure === undefined ? [] : [{ measure, on: day, decision }];
  });
  return made.sort((a, b) => a.on - b.on).at(-1) ?? null;
}

/**
 * Mentoring listens (CLEAR); who is stuck looks at the next obstacle (kata); executive and personal coaching start from what works
 * already (OSKAR); everything else takes GROW.
 */
function questionsFor({ mode, kind }: Plan, flags: readonly Flag[]): QuestionSet {
  if (mode === "mentoring") return "clear";
  if (flags.some(({ state }) => state === "stalled" || state === "regressing")) return "kata";
  return kind === "executive" || kind === "personal" ? "oskar" : "grow";
}
