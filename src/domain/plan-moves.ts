// The moves of a plan's life: from which stages each is legal, and to which it leads.
import type { Stage } from "./plan";

const moves = {
  start: { from: ["draft"], to: "active" },
  pause: { from: ["active"], to: "paused" },
  resume: { from: ["paused"], to: "active" },
  close: { from: ["draft", "active", "paused"], to: "closed" },
} as const satisfies Readonly<Record<string, { from: readonly Stage[]; to: Stage }>>;

export type PlanMove = keyof typeof moves;

/** The stage that a move leads to; "already" when the plan is there; null when the move is not legal from its stage. */
export function afterMove(stage: Stage | null, move: PlanMove): Stage | "already" | null {
  const { from, to } = moves[move];
  if (stage === to) return "already";
  return (from as readonly (Stage | null)[]).includes(stage) ? to : null;
}
