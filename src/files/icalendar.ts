// Days with a title → the text of an iCalendar file (RFC 5545): whole-day entries, which every calendar reads. Knows no coaching.

export interface CalendarEntry {
  /** Unique in the world and the same at each export, so that a calendar replaces the entry and does not double it. */
  readonly id: string;
  /** "2026-11-23". */
  readonly on: string;
  /** The day after: a whole-day entry ends before it. */
  readonly until: string;
  readonly title: string;
}

/** `made`: "2026-11-23", the day of the export. */
export function writeCalendar(entries: readonly CalendarEntry[], made: string): string {
  const compact = (day: string): string => day.replaceAll("-", "");
  const lines = [
    ...["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Aimline//Aimline//EN", "METHOD:PUBLISH"],
    ...entries.flatMap(({ id, on, until, title }) => [
      "BEGIN:VEVENT",
      `UID:${escaped(id)}`,
      `DTSTAMP:${compact(made)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(on)}`,
      `DTEND;VALUE=DATE:${compact(until)}`,
      `SUMMARY:${escaped(title)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    ]),
    "END:VCALENDAR",
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join("");
}

function escaped(text: string): string {
  return text
    .replace(/[\\;,]/g, "\\$&")
    .replace(/\r\n|\r|\n/g, "\\n")
    .replace(/\p{Cc}/gu, " ");
}

/** No line is longer than 75 bytes; what goes on below begins with a blank. Characters are never cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  const parts: string[] = [];
  let part = "";
  let room = 75;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (size > room) {
      parts.push(part);
      part = "";
      room = 74;
    }
    part += letter;
    room -= size;
  }
  return [...parts, part].join("\r\n ");
}
