// A workbook as people leave it after some weeks: plans set up from a list, readings logged, and what a coach typed by hand,
// with things of their own beside ours. Frozen once a version (freeze.ts) and opened by every later one.
import { isoDay } from "../../src/domain/day";
import { logReadings } from "../../src/usecases/log-readings";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "./open-host";

const list = [
  "Name,Coach,Team,E-mail,Start",
  "Ana Souza,Lee Wong,Desk,ana@x.org,2026-10-12",
  "Ben Okafor,Lee Wong,Desk,,2026-10-12",
  "Chloé Martin,Mia Roth,Yard,,2026-11-30",
].join("\n");

/** 2026-10-19. */
const firstReading = 46314;

/** Weekly from the third week of October: one learner who moves, one who does not. */
const readings = [
  ["M002", 71, 73, 76, 80, 82],
  ["M005", 70, 70, 71, 70, 70],
].flatMap(([id, ...values]) =>
  values.map((value, week) => [String(id), isoDay(firstReading + 7 * week), String(value), ""])
);

/** Sheet, cell and what a person types into it. */
const typed: readonly (readonly [string, string, string])[] = [
  ["Plans", "Q6", "Slow answers at the desk"],
  ["Plans", "R6", "Prefers Tuesdays"],
  ["Plans", "S5", "Room"],
  ["Plans", "S6", "B 12"],
  ["Plans", "S7", "=1+1"],
  ["Measures", "H6", "4"],
  // Over a formula: a slip, which the next run mends.
  ["Measures", "L7", "2"],
  ["Measures", "C5", "Who"],
  ["Actions", "H6", "2026-10-14"],
  ["Actions", "I6", "'=agreed by phone"],
  ["Actions", "E7", "Watch two calls together"],
  ["People", "F6", "Part-time until June"],
  ["Settings", "B3", "2026-11-23"],
  ["Settings", "B7", "12"],
  ["Settings", "F7", "L02"],
  ["Settings", "G7", "2026-11-02"],
  ["Settings", "H7", "2026-11-06"],
  ["Settings", "I7", "Holiday"],
];

/** Made through the real office.js and a person's typing. */
export async function storyWorkbook(): Promise<Host> {
  const host = openHost();
  // A sheet of their own: the set-up takes away only a blank first sheet.
  host.type("Sheet1", "A1", "My own notes");
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY });
  const rows = [["Measure ID", "Measured on", "Value", "Note"], ...readings];
  const file = { source: "readings.csv", firstRow: 1, rows, delimiter: "," };
  await logReadings({ file, dateOrder: null, today: TODAY });
  for (const [sheet, cell, text] of typed) {
    const answer = host.type(sheet, cell, text);
    if (!answer.accepted) throw new Error(`${sheet}!${cell} refuses ${text}: ${answer.message}`);
  }
  host.renameSheet("Measures", "What we measure");
  return host;
}

/** Where the workbook of a version is kept. */
export function frozenFile(version: number): string {
  return `test/fixtures/v${version}/workbook.xlsx`;
}
