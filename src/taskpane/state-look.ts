// How a State is shown beside its word: a symbol of its own, and how grave it is. The word says all; these repeat it.
import type { State } from "../domain/states";

export interface StateLook {
  readonly symbol: string;
  /** Idle: nothing is to be seen yet, or any more. */
  readonly tone: "alarm" | "warning" | "good" | "idle";
}

const looks: Readonly<Record<State, StateLook>> = {
  dataProblem: { symbol: "?", tone: "alarm" },
  regressing: { symbol: "↘", tone: "alarm" },
  stalled: { symbol: "■", tone: "alarm" },
  silent: { symbol: "…", tone: "warning" },
  behind: { symbol: "▼", tone: "warning" },
  pastDue: { symbol: "!", tone: "warning" },
  watch: { symbol: "◔", tone: "warning" },
  awaiting: { symbol: "○", tone: "idle" },
  onTrack: { symbol: "●", tone: "good" },
  ahead: { symbol: "▲", tone: "good" },
  notStarted: { symbol: "○", tone: "idle" },
  paused: { symbol: "‖", tone: "idle" },
  draft: { symbol: "✎", tone: "idle" },
  closed: { symbol: "–", tone: "idle" },
  achieved: { symbol: "✓", tone: "good" },
};

export function lookOf(state: State): StateLook {
  return looks[state];
}
