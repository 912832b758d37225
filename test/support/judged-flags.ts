// What a recalculated workbook says of the flags of measures and plans, next to what the domain code says: same keys, same order.
import { rankOf, ruleOf } from "../../src/domain/attention-rules";
import type { AttentionRule } from "../../src/domain/attention-rules";
import { attention } from "../../src/domain/attention";
import type { CycleRecord } from "../../src/domain/cycle-record";
import { isoDay } from "../../src/domain/day";
import type { Day } from "../../src/domain/day";
import { dayIn } from "../../src/domain/day";
import { seenRow } from "../../src/domain/flag-seen";
import { isInSpiteOfSupport, nextStepOf } from "../../src/domain/next-step";
import { judgePlan, judgeRecord } from "../../src/domain/judge-record";
import type { CoachingRecord } from "../../src/domain/plan";
import { findPlanHits } from "../../src/domain/plan-rules";
import { needsAttention } from "../../src/domain/states";
import type { State } from "../../src/domain/states";
import type { WorkbookSpec } from "../../src/schema/spec";
import { english } from "../../src/text/en";
import { inFill, inTable } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";

const listed = 25;
const homeColumns = ["Learner", "Measure", "State", "Why", "Gap", "NextStep"] as const;

/** Of each plan its flags in words and how many are not put aside; whether each measure is flagged; Home's list. */
export function flagsInSheet(
  wanted: WorkbookSpec,
  { plans, measures }: CoachingRecord,
  read: CellReader
): Sayings {
  return [
    ...plans.map((_, i) => ({
      id: `plan ${i + 1}`,
      Flags: inTable(wanted, "Plans", "Flags", i, read),
      Count: inFill(wanted, "Rules", "Count", i, read),
    })),
    ...measures.map((_, i) => ({
      id: `measure ${i + 1}`,
      IsFlagged: Number(inFill(wanted, "Rules", "MeasureKey", i, read)) > 0 ? 1 : 0,
    })),
    { id: "Home", LeftOut: read(homeOf(wanted), 10, 2) },
    ...Array.from({ length: listed }, (_, i) => ({
      id: `Home ${i + 1}`,
      ...Object.fromEntries(
        homeColumns.map((id) => [id, inTable(wanted, "Attention", id, i, read)])
      ),
    })),
  ];
}

interface HomeFlag {
  readonly rule: AttentionRule;
  readonly hundredths: number;
  readonly at: number;
  readonly says: Readonly<Record<string, Said>>;
}

export function flagsByDomain(record: CoachingRecord, cycle: CycleRecord, asOf: Day): Sayings {
  const judged = judgeRecord(record, asOf);
  const { leave, settings } = record;
  const found = record.plans.map((plan, at) => {
    const findings = findPlanHits({ plan, judged, cycle, leave, settings }, asOf);
    const open = findings.hits.filter(
      ({ rule }) => !seenRow({ planId: plan.id, measureId: null, rule }, cycle.flagsSeen, asOf)
    );
    return { plan, at, findings, open };
  });
  const ofPlans = found.flatMap(({ plan, at, open }) =>
    open.map(({ rule, since }): HomeFlag => ({
      rule,
      at,
      hundredths: 100_000,
      says: {
        Learner: plan.learner,
        Measure: english.wholePlan,
        State: stateWord(judgePlan(plan, judged).state),
        Why: `${english.whys[rule]} ${isoDay(since)}`,
        Gap: null,
        NextStep: english.nextSteps[rule],
      },
    }))
  );
  const ofMeasures = judged.map(({ of: { measure, plan }, verdict }, at): HomeFlag | null => {
    const { state, gap, badges, flatSince } = verdict;
    if (!needsAttention(state)) return null;
    const rule = ruleOf[state];
    const known = found.find((one) => one.plan === plan)?.findings.silenceIsKnown === true;
    if (state === "silent" && known) return null;
    const flag = { planId: measure.planId, measureId: measure.id, rule };
    if (seenRow(flag, cycle.flagsSeen, asOf)) return null;
    const isHelped = isInSpiteOfSupport(measure.planId, flatSince, cycle.sessions, asOf);
    const step = nextStepOf(rule, badges.includes("targetToReview"), isHelped);
    return {
      rule,
      at,
      hundredths: hundredths(gap),
      says: {
        Learner: plan?.learner ?? null,
        Measure: measure.name,
        State: stateWord(state),
        Why: english.whys[rule],
        Gap: gap,
        NextStep: english.nextSteps[step],
      },
    };
  });
  const all = [...ofMeasures.filter((flag) => flag !== null), ...ofPlans].sort(
    (a, b) => rankOf(a.rule) - rankOf(b.rule) || b.hundredths - a.hundredths || a.at - b.at
  );
  return [
    ...found.map(({ at, findings, open }) => ({
      id: `plan ${at + 1}`,
      Flags: inWords(findings.hits),
      Count: open.length,
    })),
    ...ofMeasures.map((flag, at) => ({ id: `measure ${at + 1}`, IsFlagged: flag ? 1 : 0 })),
    { id: "Home", LeftOut: leftOut(record, cycle, asOf) },
    ...Array.from({ length: listed }, (_, i) => ({
      id: `Home ${i + 1}`,
      ...Object.fromEntries(homeColumns.map((id) => [id, all[i]?.says[id] ?? null])),
    })),
  ];
}

function homeOf({ sheets }: WorkbookSpec): string {
  return sheets.find(({ id }) => id === "Home")?.title ?? "";
}

/** The line of Home about flags put aside, and about the rule that sleeps while no session is kept. */
function leftOut(record: CoachingRecord, cycle: CycleRecord, asOf: Day): Said {
  const { putAside, nextBack, noSessions } = english.workbook.home;
  const untils = attention(record, asOf, cycle).flatMap(
    ({ seen }) => dayIn(seen?.until ?? null) ?? []
  );
  const aside =
    untils.length === 0
      ? ""
      : `${putAside}${untils.length}${nextBack}${isoDay(Math.min(...untils))}. `;
  const isAsleep =
    record.plans.some(({ stage }) => stage === "active") &&
    cycle.sessions.every(({ planId }) => planId === "");
  const said = aside + (isAsleep ? noSessions : "");
  return said === "" ? null : said;
}

function inWords(hits: readonly { readonly rule: AttentionRule; readonly since: Day }[]): Said {
  const words = hits.map(({ rule, since }) => `${english.whys[rule]} ${isoDay(since)}. `);
  return words.length === 0 ? null : words.join("");
}

function stateWord(state: State | null): Said {
  return state === null ? null : english.states[state];
}

/** As Home ranks: the gap to a hundredth of a point, within bounds, from 0 up. */
function hundredths(gap: number | null): number {
  return Math.round((Math.min(999, Math.max(-999, gap ?? 0)) + 1000) * 100);
}
