// The workbook that the golden file shows: three made-up people set up from a list, as text.
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "./open-host";
import { printWorkbook } from "./print-workbook";

export const GOLDEN_FILE = "test/golden/set-up.txt";

const list = [
  "Name,Coach,Team",
  "Ana Souza,Lee Wong,Desk",
  "Ben Okafor,Lee Wong,Desk",
  "Chloé Martin,Mia Roth,Yard",
].join("\n");

/** Made through the real office.js, as in Excel. */
export async function goldenWorkbook(): Promise<string> {
  const host = openHost();
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY });
  return printWorkbook(host.toBook());
}
