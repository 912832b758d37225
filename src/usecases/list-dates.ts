// The dates ahead as a calendar file and as text to copy into a message. Reads only; nothing that was written about a plan is in it.
import { calendarDates } from "../domain/calendar";
import type { CalendarDate } from "../domain/calendar";
import { isoDay } from "../domain/day";
import type { Day } from "../domain/day";
import { writeCalendar } from "../files/icalendar";
import { run } from "../gateway/run";
import { sessionRows } from "../schema/cycle-rows";
import { planFrom } from "../schema/row";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { fold } from "./fold";
import { contentsOf, openWorkbook } from "./open-workbook";

export interface DatesRequest {
  /** Dates from this day on. */
  readonly from: Day;
  readonly today: Day;
  /** Of one plan, or of the plans of one coach, by ID or name; of all without both. */
  readonly planId?: string;
  readonly coach?: string;
}

export interface DatesAhead {
  readonly dates: readonly CalendarDate[];
  /** An .ics file. */
  readonly calendar: string;
  /** Lines to copy. */
  readonly message: readonly string[];
}

export async function listDates(
  { from, today, planId, coach }: DatesRequest,
  reader: Catalogue = english
): Promise<DatesAhead> {
  const { result } = await run(
    async (context) => {
      const opened = await openWorkbook(context, reader, ["Plans", "Sessions"]);
      const { words } = opened;
      const plans = contentsOf(opened, "Plans")
        .map((row) => planFrom(row, words))
        .filter((plan) => planId === undefined || fold(plan.id) === fold(planId))
        .filter(
          (plan) =>
            coach === undefined ||
            [plan.coachId, plan.coach].some((one) => fold(one) === fold(coach))
        );
      const sessions = contentsOf(opened, "Sessions").map((row) => sessionRows.from(row, words));
      return { words, dates: calendarDates(plans, sessions, from) };
    },
    { delayForCellEdit: true }
  );
  const { dates, words } = result;
  const titled = dates.map((date) => ({ ...date, title: titleOf(date, words) }));
  const { line, greeting, noDates } = words.calendar;
  return {
    dates,
    calendar: writeCalendar(
      titled.map(({ id, on, title }) => ({
        ...{ id: `${id}@aimline`, on: isoDay(on), until: isoDay(on + 1), title },
      })),
      isoDay(today)
    ),
    message:
      dates.length === 0
        ? [noDates]
        : [greeting, ...titled.map(({ on, title }) => say(line, { day: isoDay(on), title }))],
  };
}

function titleOf({ kind, planId, who }: CalendarDate, { calendar }: Catalogue): string {
  return who === null
    ? say(calendar.quietTitles[kind], { plan: planId })
    : say(calendar.titles[kind], who);
}
