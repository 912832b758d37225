// The log of ideas meetings and its rhythm: when ideas were last taken up together, and by when that is due again.
// Who led one may stay unsaid, and nothing counts by it.
import { dayIn } from "./day";
import type { Day } from "./day";
import type { Cell } from "./plan";

export interface IdeaMeeting {
  /** "K004". */
  readonly id: string;
  readonly on: Cell;
  /** May be blank. */
  readonly ledBy: string;
  /** Ideas taken up in it. */
  readonly takenUp: Cell;
  /** The day agreed for the next; before the rhythm where it stands. */
  readonly next: Cell;
  /** Weeks from one meeting to the next. */
  readonly weeks: Cell;
  readonly note: string;
}

/** Where a row names no rhythm. */
export const usualWeeks = 4;
export const mostWeeks = 52;
const daysInAWeek = 7;

/** By when the next meeting is due, as a row tells it; null for one without its day. */
export function nextMeetingBy({ on, next, weeks }: IdeaMeeting): Day | null {
  const held = dayIn(on);
  if (held === null) return null;
  const agreed = dayIn(next);
  if (agreed !== null && agreed > held) return agreed;
  const isRhythm = typeof weeks === "number" && weeks >= 1 && weeks <= mostWeeks;
  return held + daysInAWeek * (isRhythm ? Math.floor(weeks) : usualWeeks);
}

export const meetingStates = ["planned", "followed", "current", "overdue"] as const;
/** Of a row: still to come, followed by a later one, or the last, after which the next is due or overdue. */
export type MeetingState = (typeof meetingStates)[number];

/** The last day up to `asOf` on which a meeting was held; null without any. */
function lastHeld(meetings: readonly IdeaMeeting[], asOf: Day): Day | null {
  const days = meetings.map(({ on }) => dayIn(on) ?? 0).filter((day) => day <= asOf);
  return Math.max(0, ...days) || null;
}

/** Null for a row without its day. */
export function meetingState(
  meeting: IdeaMeeting,
  meetings: readonly IdeaMeeting[],
  asOf: Day
): MeetingState | null {
  const [on, by] = [dayIn(meeting.on), nextMeetingBy(meeting)];
  if (on === null || by === null) return null;
  if (on > asOf) return "planned";
  if (on < (lastHeld(meetings, asOf) ?? on)) return "followed";
  return asOf > by ? "overdue" : "current";
}

export interface Rhythm {
  readonly by: Day;
  readonly isOverdue: boolean;
}

/** Of two meetings on the last day the later date counts. Null while no meeting was held. */
export function meetingRhythm(meetings: readonly IdeaMeeting[], asOf: Day): Rhythm | null {
  const last = lastHeld(meetings, asOf);
  const by = Math.max(
    0,
    ...meetings.filter(({ on }) => dayIn(on) === last).map((one) => nextMeetingBy(one) ?? 0)
  );
  return last === null ? null : { by, isOverdue: asOf > by };
}
