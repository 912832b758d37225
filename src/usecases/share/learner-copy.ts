// The copy for a learner: their own plans with measures, readings, actions, dates of sessions, and practice.
import { dayIn } from "../../domain/day";
import { numberIn } from "../../domain/readings";
import type { Copy, CopyTable } from "./copy-sheet";
import { list, shown } from "./copy-sheet";
import { actionsTable, isOpen, judgedPlans, measuresTable, stateCell } from "./pair-tables";
import type { ShareSource } from "./share-source";

/** `source` holds the learner's own plans only. */
export function learnerCopy(source: ShareSource, madeFor: string): Copy {
  const { words, asOf } = source;
  const plans = judgedPlans(source);
  const actions = source.actions.filter(({ action }) => action !== "");
  const none = { tiles: [], notes: [] };
  return {
    words,
    asOf,
    madeFor,
    sheets: [
      {
        id: "myPlans",
        tiles: [
          { id: "plans", count: plans.filter(({ plan }) => plan.stage === "active").length },
          { id: "actionsOpen", count: actions.filter((one) => isOpen(one, asOf)).length },
        ],
        tables: [
          {
            ...{ title: null, whenEmpty: words.share.nothingHere, isList: false },
            columns: [
              shown(words, "Plans", "Coach", "text", 24),
              shown(words, "Plans", "Issue", "text", 60),
              shown(words, "Plans", "Stage", "text", 12),
              shown(words, "Plans", "Start", "day", 13),
              shown(words, "Plans", "Review", "day", 13),
              shown(words, "Plans", "End", "day", 13),
              shown(words, "Plans", "Progress", "share", 14),
              shown(words, "Plans", "State", "state", 24),
            ],
            rows: plans.map(({ plan, progress, state }) => [
              plan.coach,
              plan.issue,
              plan.stage && words.stages[plan.stage],
              dayIn(plan.start),
              dayIn(plan.review),
              dayIn(plan.end),
              progress,
              stateCell(source, state),
            ]),
          },
        ],
        notes: [],
      },
      { id: "myMeasures", ...none, tables: [measuresTable(source, "learner")] },
      { id: "checkIns", ...none, tables: [checkInsTable(source)] },
      { id: "actions", ...none, tables: [actionsTable(source, actions, "learner")] },
      { id: "sessions", ...none, tables: [sessionsTable(source)] },
      { id: "practice", ...none, tables: [practiceTable(source)] },
    ],
  };
}

/** Readings that have a day and a number; notes stay. */
function checkInsTable({ words, record }: ShareSource): CopyTable {
  const names = new Map(record.measures.map(({ id, name }) => [id.toLowerCase(), name]));
  return list(words, {
    columns: [
      shown(words, "CheckIns", "MeasuredOn", "day", 16),
      shown(words, "Measures", "Measure", "text", 52),
      shown(words, "CheckIns", "Value", "number", 13),
    ],
    rows: record.readings
      .map(({ on, measureId, value }) => ({ on: dayIn(on), measureId, value: numberIn(value) }))
      .filter(({ on, value }) => on !== null && value !== null)
      .sort((a, b) => (a.on ?? 0) - (b.on ?? 0))
      .map(({ on, measureId, value }) => [on, names.get(measureId.toLowerCase()) ?? null, value]),
  });
}

/** Dates only: what was said stays with the pair. */
function sessionsTable({ words, sessions }: ShareSource): CopyTable {
  return list(words, {
    columns: [
      shown(words, "Sessions", "Type", "text", 16),
      shown(words, "Sessions", "Planned", "day", 14),
      shown(words, "Sessions", "Held", "day", 14),
      shown(words, "Sessions", "Next", "day", 16),
    ],
    rows: sessions
      .filter(({ type }) => type !== "mentoring")
      .map(({ type, planned, held, next }) => [
        type && words.sessionTypes[type],
        dayIn(planned),
        dayIn(held),
        dayIn(next),
      ]),
  });
}

function practiceTable({ words, practice }: ShareSource): CopyTable {
  return list(words, {
    columns: [
      shown(words, "Practice", "Skill", "text", 40),
      shown(words, "Practice", "Event", "text", 30),
      shown(words, "Practice", "Planned", "day", 14),
      shown(words, "Practice", "Done", "day", 14),
      shown(words, "Practice", "Result", "text", 20),
    ],
    rows: practice.map(({ skill, event, planned, done, result }) => [
      skill,
      event && words.events[event],
      dayIn(planned),
      dayIn(done),
      result && words.practiceResults[result],
    ]),
  });
}
