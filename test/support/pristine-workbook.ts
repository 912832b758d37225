// A sound workbook as bytes, to be damaged: three plans, ten readings, notes that a coach typed and a column of the coach's own.
import { isoDay } from "../../src/domain/day";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { mendOurs } from "../../src/usecases/check-workbook";
import { logReadings } from "../../src/usecases/log-readings";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "./open-host";

const list = [
  "Name,Coach,Team,E-mail,Start",
  "Ana Souza,Lee Wong,Desk,ana@x.org,2026-10-12",
  "Ben Okafor,Lee Wong,Desk,,2026-10-12",
  "Chloé Martin,Mia Roth,Yard,,2026-11-02",
].join("\n");

/** 2026-10-19. */
const firstReading = 46314;

const readings = [
  ["M002", 71, 73, 76, 80, 82],
  ["M005", 70, 70, 71, 70, 70],
].flatMap(([id, ...values]) =>
  values.map((value, week) => [String(id), isoDay(firstReading + 7 * week), String(value), ""])
);

/** Sheet, cell and what is typed. */
const typed = [
  ["Plans", "Q6", "Slow answers at the desk"],
  ["Actions", "H6", "2026-10-14"],
  ["Actions", "I6", "'=agreed by phone"],
  ["Actions", "O5", "Room"],
  ["Actions", "O7", "B 12"],
  ["People", "F6", "Part-time until June"],
] as const;

export async function pristineWorkbook(): Promise<Uint8Array> {
  const host = openHost();
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY });
  const rows = [["Measure ID", "Measured on", "Value", "Note"], ...readings];
  const file = { source: "readings.csv", firstRow: 1, rows, delimiter: "," };
  await logReadings({ file, dateOrder: null, today: TODAY });
  for (const [sheet, cell, content] of typed) host.type(sheet, cell, content);
  await mendOurs(TODAY);
  return writeXlsx(host.toBook());
}
