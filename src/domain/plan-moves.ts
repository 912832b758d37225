// The moves of a plan's life: from which stages each is legal, to which it leads, and why another is refused.
// Whether a draft is agreed and its gate passed is asked beside this (agreement, plan-block).
import type { Result, Stage } from "./plan";

export const planMoves = ["start", "pause", "resume", "close"] as const;
export type PlanMove = (typeof planMoves)[number];

export const moveRefusals = [
  "noStage",
  "notBegun",
  "onlyPaused",
  "over",
  "neverBegun",
  "closedOtherwise",
] as const;
/** Why a move is refused. Each has a sentence that also says what would make it legal. */
export type MoveRefusal = (typeof moveRefusals)[number];

/** "already" when the plan is there. */
export type MoveOutcome =
  { readonly to: Stage } | { readonly refused: MoveRefusal } | { readonly to: "already" };

const to = (stage: Stage | "already") => ({ to: stage }) as const;
const refused = (why: MoveRefusal) => ({ refused: why }) as const;

/** `result` is the plan's own. */
export function moveFrom(
  { stage, result }: { readonly stage: Stage | null; readonly result: Result | null },
  move: PlanMove,
  wanted: Result | null = null
): MoveOutcome {
  if (stage === null) return refused("noStage");
  if (move === "close") return closeFrom(stage, result, wanted);
  if (stage === "closed") return refused("over");
  const table: Readonly<Record<"start" | "pause" | "resume", Record<typeof stage, MoveOutcome>>> = {
    start: { draft: to("active"), active: to("already"), paused: refused("onlyPaused") },
    pause: { draft: refused("notBegun"), active: to("paused"), paused: to("already") },
    resume: { draft: refused("notBegun"), active: to("already"), paused: to("active") },
  };
  return table[move][stage];
}

/** A draft can be given up or become another help; what never began achieved nothing. A result that is missing may be given later. */
function closeFrom(stage: Stage, result: Result | null, wanted: Result | null): MoveOutcome {
  if (stage === "closed" && result !== null)
    return wanted === null || wanted === result ? to("already") : refused("closedOtherwise");
  return stage === "draft" && wanted === "achieved" ? refused("neverBegun") : to("closed");
}
