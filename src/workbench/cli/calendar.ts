// aimline calendar: sessions, reviews and ends that lie ahead, as an .ics file or as text to copy.
import { basename } from "node:path";
import { listDates } from "../../usecases/list-dates";
import { dayOption, readArguments } from "./arguments";
import type { Command } from "./command";
import { openBook } from "./in-file";
import { checkOut, writeOut } from "./out-file";

export const calendarCommand: Command = {
  name: "calendar",
  about: "put sessions and reviews that lie ahead into an .ics file",
  help: `aimline calendar BOOK.xlsx [--plan ID | --coach NAME] [--from DATE] [--out DATES.ics]

  --plan ID       the dates of one plan
  --coach NAME    the dates of one coach's plans, by name or ID
  --from DATE     dates from that day on; without it, from today
  --out FILE      the calendar to write; without it, the dates are said as text to copy
  --force         write over a file that is there

Entries name learner and coach and nothing that was written about the plan; those of executive and personal plans and of mentoring
name the plan's ID only.`,
  run: async (words, today) => {
    const text = { kind: "text" } as const;
    const options = {
      plan: text,
      coach: text,
      from: text,
      out: text,
      force: { kind: "flag" },
    } as const;
    const given = readArguments(words, options, ["book"]);
    const [planId, coach, from, out] = ["plan", "coach", "from", "out"].map((name) =>
      given.text(name)
    );
    if (typeof out === "string") checkOut(out, given.isOn("force"), ".ics");
    const [path = ""] = given.files;
    await openBook(path, today);
    const { dates, calendar, message } = await listDates({
      today,
      from: typeof from === "string" ? dayOption("from", from) : today,
      ...(typeof planId === "string" && { planId }),
      ...(typeof coach === "string" && { coach }),
    });
    if (typeof out !== "string") return message;
    writeOut(out, new TextEncoder().encode(calendar));
    return [`${dates.length} dates.`, `Written: ${basename(out)}.`];
  },
};
