// The tables that a manager and a learner get in much the same form, from a source that holds nothing else any more.
import { actionState } from "../../domain/action-state";
import { dayIn } from "../../domain/day";
import { judgePlan, judgeRecord } from "../../domain/judge-record";
import type { PlanVerdict } from "../../domain/judge-record";
import type { Action } from "../../domain/plan";
import { numberIn } from "../../domain/readings";
import type { State } from "../../domain/states";
import type { CopyCell, CopyTable } from "./copy-sheet";
import { list, said, shown } from "./copy-sheet";
import type { ShareSource } from "./share-source";

/** Plans with what their measures say together. */
export function judgedPlans({ record, asOf }: ShareSource): readonly PlanVerdict[] {
  const judged = judgeRecord(record, asOf);
  return record.plans.map((plan) => judgePlan(plan, judged));
}

export function stateCell({ words }: ShareSource, state: State | null): CopyCell {
  return state === null ? null : { state, word: words.states[state] };
}

/** What needs attention, measures and whole plans, worst first, and what to do next. */
export function attentionTable(source: ShareSource): CopyTable {
  const { words } = source;
  const { share, workbook } = words;
  const head = workbook.headers.Attention;
  return {
    title: workbook.home.attention,
    columns: [
      shown(words, "Plans", "Learner", "text", 24),
      shown(words, "Measures", "Measure", "text", 38),
      shown(words, "Measures", "State", "state", 22),
      said(share.since, "day", 13),
      said(head.Why, "text", 38),
      said(head.NextStep, "text", 64),
    ],
    rows: source.flags.map((flag) => [
      flag.learner,
      flag.measureId === null ? words.wholePlan : flag.measure,
      stateCell(source, flag.state),
      flag.since,
      words.whys[flag.rule],
      words.nextSteps[flag.step],
    ]),
    whenEmpty: share.nobodyNeedsAttention,
    isList: false,
  };
}

export function measuresTable(source: ShareSource, forWhom: "manager" | "learner"): CopyTable {
  const { words, record, asOf } = source;
  const isOwn = forWhom === "learner";
  const number = (cell: Parameters<typeof numberIn>[0]): CopyCell => numberIn(cell);
  return list(words, {
    columns: [
      ...(isOwn ? [] : [shown(words, "Plans", "Learner", "text", 24)]),
      shown(words, "Measures", "Measure", "text", 40),
      shown(words, "Measures", "Unit", "text", 13),
      shown(words, "Measures", "Baseline", "number", 11),
      shown(words, "Measures", "Target", "number", 11),
      shown(words, "Measures", "Current", "number", 11),
      shown(words, "Measures", "LastOn", "day", 15),
      shown(words, "Measures", "Due", "day", 13),
      shown(words, "Measures", "Progress", "share", 14),
      shown(words, "Measures", "Expected", "share", 12),
      shown(words, "Measures", "State", "state", 22),
      ...(isOwn
        ? [
            shown(words, "Measures", "NextDue", "day", 15),
            shown(words, "Measures", "HowMeasured", "text", 60),
          ]
        : []),
    ],
    rows: judgeRecord(record, asOf).map(({ of, verdict }) => [
      ...(isOwn ? [] : [of.plan?.learner ?? null]),
      of.measure.name,
      of.measure.unit === null ? null : String(of.measure.unit),
      number(of.measure.baseline),
      number(of.measure.target),
      verdict.current,
      verdict.lastOn,
      verdict.due,
      verdict.progress,
      verdict.expected,
      stateCell(source, verdict.state),
      ...(isOwn ? [verdict.nextDue, of.measure.howMeasured] : []),
    ]),
  });
}

/** An action that nobody has done yet. */
export function isOpen(action: Action, asOf: number): boolean {
  const state = actionState(action, asOf);
  return state === "open" || state === "dueSoon" || state === "overdue";
}

export function actionsTable(
  source: ShareSource,
  actions: readonly Action[],
  forWhom: "manager" | "learner"
): CopyTable {
  const { words, record, asOf } = source;
  const learners = new Map(record.plans.map(({ id, learner }) => [id.toLowerCase(), learner]));
  const isOwn = forWhom === "learner";
  return list(words, {
    columns: [
      isOwn
        ? shown(words, "Actions", "Owner", "text", 14)
        : shown(words, "Plans", "Learner", "text", 24),
      shown(words, "Actions", "Action", "text", 86),
      shown(words, "Actions", "Due", "day", 13),
      ...(isOwn ? [shown(words, "Actions", "Done", "day", 13)] : []),
      shown(words, "Actions", "State", "text", 15),
    ],
    rows: actions.map((action) => {
      const state = actionState(action, asOf);
      return [
        isOwn
          ? action.owner && words.owners[action.owner]
          : (learners.get(action.planId.toLowerCase()) ?? null),
        action.action,
        dayIn(action.due),
        ...(isOwn ? [dayIn(action.done)] : []),
        state && words.actionStates[state],
      ];
    }),
  });
}
