// Logs an ideas meeting, and lists the log. Who led one may stay unsaid; the list counts no person.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { meetingRhythm, meetingState, mostWeeks } from "../../domain/idea-meeting";
import type { IdeaMeeting } from "../../domain/idea-meeting";
import { run } from "../../gateway/run";
import { ideaMeetingRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import { nextId } from "../change/next-id";
import { stepsOf } from "../change/operation";
import type { Asked, Steps } from "../change/operation";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface NewMeeting {
  readonly on: Day;
  /** May be "". */
  readonly ledBy: string;
  readonly takenUp: number | null;
  readonly next: Day | null;
  /** Null for the rhythm of the last meeting that names one. */
  readonly weeks: number | null;
}

/** A meeting of the same day stands once. @throws InputError for a day to come, and for what no meeting can have */
export function logMeeting(
  meeting: NewMeeting,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["IdeaMeetings"],
      decide: (opened, operation) => {
        const { words } = opened;
        refuseBad(meeting, asked.today, words);
        const look = stepsOf(opened, "ideasMet", "", operation, asked);
        const known = meetingsOf(look);
        if (known.some(({ on }) => dayIn(on) === meeting.on)) return null;
        const id = nextId(look, "IdeaMeetings", "MeetingId", "IM")();
        const steps = stepsOf(opened, "ideasMet", id, operation, asked);
        const row = { ...meeting, id, note: "", weeks: meeting.weeks ?? lastRhythm(known) };
        steps.add("IdeaMeetings", ideaMeetingRows.to(row, words));
        steps.log({});
        const by = meetingRhythm([...known, row], asked.today)?.by ?? meeting.on;
        const values = { id, on: isoDay(meeting.on), by: isoDay(by) };
        return {
          kind: "ideasMet",
          of: id,
          steps: steps.all(),
          done: [say(words.meetingSentences.logged, values)],
        };
      },
    },
    reader
  );
}

function refuseBad({ on, takenUp, next, weeks }: NewMeeting, today: Day, words: Catalogue): void {
  const said = words.meetingSentences;
  if (on > today) throw refusal(say(said.notYet, { on: isoDay(on) }), words);
  if (next !== null && next <= on)
    throw refusal(say(said.nextBefore, { next: isoDay(next) }), words);
  if (takenUp !== null && !(Number.isInteger(takenUp) && takenUp >= 0))
    throw refusal(said.notACount, words);
  const isRhythm = weeks === null || (Number.isInteger(weeks) && weeks >= 1 && weeks <= mostWeeks);
  if (!isRhythm) throw refusal(say(said.notWeeks, { most: mostWeeks }), words);
}

function meetingsOf({ rows, words }: Steps): readonly IdeaMeeting[] {
  return rows("IdeaMeetings").map(({ cells }) => ideaMeetingRows.from(cells, words));
}

/** Of the latest meeting that says one. */
function lastRhythm(meetings: readonly IdeaMeeting[]): number | null {
  const said = meetings.flatMap(({ on, weeks }) =>
    typeof weeks === "number" ? [{ on: dayIn(on) ?? 0, weeks }] : []
  );
  return said.sort((a, b) => b.on - a.on)[0]?.weeks ?? null;
}

/** In the order of the rows, and by when the next is due. */
export async function listMeetings(
  asOf?: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, ["IdeaMeetings"]);
    return { opened, day: await asOfDay(context, opened.words, asOf) };
  });
  const { opened, day } = result;
  const { words } = opened;
  const said = words.meetingSentences;
  const meetings = contentsOf(opened, "IdeaMeetings").map((row) =>
    ideaMeetingRows.from(row, words)
  );
  const lines = meetings.flatMap((meeting) => {
    const [on, state] = [dayIn(meeting.on), meetingState(meeting, meetings, day)];
    if (on === null || state === null) return [];
    const takenUp = typeof meeting.takenUp === "number" ? meeting.takenUp : "–";
    const values = { id: meeting.id || "–", on: isoDay(on), takenUp };
    return [say(said.line, { ...values, state: words.meetingStates[state] })];
  });
  return [...lines, rhythmLine(meetings, day, words)];
}

function rhythmLine(meetings: readonly IdeaMeeting[], day: Day, words: Catalogue): string {
  const { none, due, overdue } = words.meetingSentences;
  const rhythm = meetingRhythm(meetings, day);
  if (rhythm === null) return none;
  return say(rhythm.isOverdue ? overdue : due, { by: isoDay(rhythm.by) });
}
