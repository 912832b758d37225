// The part of docs/accuracy.md about logs with dates: Silent, and the flags after leave or a revised target.
import { justAfter } from "../../evaluation/event-scores";
import type { EventScores, LogEventName } from "../../evaluation/event-scores";
import type { Handling } from "../../evaluation/log-case";
import type { SilenceScores } from "../../evaluation/silence-scores";
import { percent, table } from "./accuracy-tables";

export interface LogFigures {
  readonly silence: readonly {
    readonly cadences: number;
    readonly missed: number;
    readonly leaveDays: number;
    readonly handling: Handling;
    readonly scores: SilenceScores;
  }[];
  readonly events: readonly {
    readonly name: LogEventName;
    readonly handling: Handling;
    readonly scores: EventScores;
  }[];
}

const eventWords: Readonly<Record<LogEventName, Readonly<Record<Handling, string>>>> = {
  nothing: { entered: "nothing (to compare)", notEntered: "nothing (to compare)" },
  leave: { entered: "three weeks of leave, entered", notEntered: "the same, not entered" },
  raised: {
    entered: "target raised by 40 %, a row of Targets",
    notEntered: "the same, typed over the old target",
  },
  lowered: {
    entered: "target lowered by 30 % for one who was slow, a row of Targets",
    notEntered: "the same, typed over the old target",
  },
  putOff: {
    entered: "due day put off by half the plan for one who was slow, a row of Targets",
    notEntered: "the same, typed over the old due day",
  },
};

export function aboutLogs({ silence, events }: LogFigures): string {
  return `## Silent

26 planned check-ins, each up to 30 % of a cadence early or late, some missed at random; dated logs, judged by the code of the workbook.
Ever falsely silent: the share of learners who stay to the end and are called Silent on at least one day. The delay is what a learner who
has left costs, leave not counted. The setting is 4.5 cadences. Nobody is Silent during leave that is entered.

${table(
  ["Silent after", "missed", "leave", "ever falsely silent", "delay, median", "delay, nine in ten"],
  silence.map(({ cadences, missed, leaveDays, handling, scores }) => [
    `${cadences} cadences`,
    percent(missed),
    leaveDays === 0
      ? "none"
      : `${leaveDays} days, ${handling === "entered" ? "entered" : "not entered"}`,
    percent(scores.everFalse),
    `${scores.delay.toFixed(1)} cadences`,
    `${scores.delayOfNineInTen.toFixed(1)} cadences`,
  ])
)}

## After leave and after a revised target

The same logs with 10 % missed; after a third to three fifths of the plan something happens, and the learner then progresses or stalls by
the new plan. Wrong flags are those on learners who progress: within the ${justAfter} check-ins just after it, and up to the due day. Found and delay are of
Stalled on learners who stall after it.

${table(
  [
    "what happens",
    "wrongly Stalled just after",
    "ever",
    "wrongly Stalled or Behind just after",
    "ever",
    "stalls found",
    "delay",
  ],
  events.map(({ name, handling, scores }) => [
    eventWords[name][handling],
    percent(scores.stalledJustAfter),
    percent(scores.stalledEver),
    percent(scores.attentionJustAfter),
    percent(scores.attentionEver),
    percent(scores.found),
    `${scores.delayCheckIns ?? "–"}`,
  ])
)}

Leave that is entered changes nothing (the learners of the first two rows are the same); leave that is not entered looks like a stall. A row
of Targets begins a new line from where the learner stands, and flags are about as often wrong just after it as in an undisturbed plan. A
target typed over the old one judges the whole past by a plan that did not exist: one learner in three is then wrongly flagged at once.
A smaller change that is left to make is measured less exactly, so a lowered target has more wrong flags later on. Who stalls late, near
the aim line, seldom falls far enough below it before the due day to be found.`;
}
