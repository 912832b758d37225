// A small workbook in the middle of its weeks for walks through whole flows: four learners and two coaches, one who is well on the way, one who
// does not move and one of whom nothing is heard; a need, and one person who stands there twice.
import { isoDay } from "../../src/domain/day";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { logReadings } from "../../src/usecases/log-readings";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "./open-host";

const list = [
  "Name,Coach,Team,Start",
  "Ana Souza,Lee Wong,Desk,2026-10-12",
  "Ben Okafor,Lee Wong,Desk,2026-10-12",
  "Chloé Martin,Lee Wong,Yard,2026-10-12",
  "Dan Novak,Mia Roth,Yard,2026-11-16",
].join("\n");

/** 2026-10-19; then every week. */
const firstReading = 46314;

/** Five readings of the first measure of Ana (P001) and of Ben (P002). */
const weekly = [
  ["M001", 76, 79, 82, 85, 88],
  ["M004", 76, 76, 76, 76, 76],
] as const;

export async function flowBook(): Promise<Buffer> {
  const host = openHost();
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "performance", start: TODAY });
  const readings = weekly.flatMap(([id, ...values]) =>
    values.map((value, week) => [id, isoDay(firstReading + 7 * week), String(value), ""])
  );
  const rows = [["Measure ID", "Measured on", "Value", "Note"], ...readings];
  const file = { source: "readings.csv", firstRow: 1, rows, delimiter: "," };
  await logReadings({ file, dateOrder: null, today: TODAY });
  await raiseNeed(
    {
      ...{ person: "L02", isNew: false, team: "", issue: "Calls are cut short", gap: "" },
      ...{ kind: "problem", purpose: null, trigger: null },
    },
    { today: TODAY, by: "Lee Wong", why: "" }
  );
  await raiseNeed(
    {
      ...{ person: "Ana Sousa", isNew: true, team: "", issue: "The till is slow", gap: "" },
      ...{ kind: "problem", purpose: null, trigger: null },
    },
    { today: TODAY, by: "Lee Wong", why: "" }
  );
  return Buffer.from(await writeXlsx(host.toBook()));
}
