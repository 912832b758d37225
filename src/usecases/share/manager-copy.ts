// The copy for a manager: the plans of their own people and how they stand, who needs attention, and what is asked of them.
import { dayIn } from "../../domain/day";
import { attentionStates } from "../../domain/states";
import type { State } from "../../domain/states";
import type { Copy, CopyTable } from "./copy-sheet";
import { list, shown } from "./copy-sheet";
import { actionsTable, attentionTable, isOpen, judgedPlans } from "./pair-tables";
import { measuresTable, stateCell } from "./pair-tables";
import type { ShareSource } from "./share-source";

/** `source` holds the plans of the manager's people only. */
export function managerCopy(source: ShareSource, madeFor: string): Copy {
  const { words, asOf } = source;
  const asked = source.actions.filter((one) => one.owner === "manager" && isOpen(one, asOf));
  const running = judgedPlans(source).filter(({ plan }) => plan.stage === "active");
  const count = (states: readonly State[]): number =>
    running.filter(({ state }) => state !== null && states.includes(state)).length;
  const none = { tiles: [], notes: [] };
  return {
    words,
    asOf,
    madeFor,
    sheets: [
      {
        id: "overview",
        tiles: [
          { id: "plans", count: running.length },
          { id: "attention", count: count(attentionStates) },
          { id: "onItsWay", count: count(["watch", "awaiting", "onTrack", "ahead"]) },
          { id: "achieved", count: count(["achieved"]) },
          { id: "asked", count: asked.length },
        ],
        tables: [attentionTable(source)],
        notes: [],
      },
      { id: "plans", ...none, tables: [plansTable(source)] },
      { id: "measures", ...none, tables: [measuresTable(source, "manager")] },
      { id: "asked", ...none, tables: [actionsTable(source, asked, "manager")] },
    ],
  };
}

function plansTable(source: ShareSource): CopyTable {
  const { words } = source;
  return list(words, {
    columns: [
      shown(words, "Plans", "Learner", "text", 26),
      shown(words, "Plans", "Team", "text", 18),
      shown(words, "Plans", "Coach", "text", 24),
      shown(words, "Plans", "Kind", "text", 15),
      shown(words, "Plans", "Stage", "text", 12),
      shown(words, "Plans", "Start", "day", 13),
      shown(words, "Plans", "Review", "day", 13),
      shown(words, "Plans", "End", "day", 13),
      shown(words, "Plans", "Progress", "share", 14),
      shown(words, "Plans", "Data", "text", 14),
      shown(words, "Plans", "State", "state", 24),
    ],
    rows: judgedPlans(source).map(({ plan, progress, measures, measuresWithData, state }) => [
      plan.learner,
      plan.team,
      plan.coach,
      plan.kind && words.kinds[plan.kind],
      plan.stage && words.stages[plan.stage],
      dayIn(plan.start),
      dayIn(plan.review),
      dayIn(plan.end),
      progress,
      `${measuresWithData}/${measures}`,
      stateCell(source, state),
    ]),
  });
}
