// The workbook that the golden file shows: three made-up people set up from a list, as text, in each language.
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "./open-host";
import { printWorkbook } from "./print-workbook";

/** One golden file a language. */
export const goldenFiles = catalogues.map((words) => ({
  words,
  file: `test/golden/set-up${words === catalogues[0] ? "" : `-${words.language}`}.txt`,
}));

const list = [
  "Name,Coach,Team",
  "Ana Souza,Lee Wong,Desk",
  "Ben Okafor,Lee Wong,Desk",
  "Chloé Martin,Mia Roth,Yard",
].join("\n");

/** Made through the real office.js, as in Excel. */
export async function goldenWorkbook(words: Catalogue): Promise<string> {
  const host = openHost();
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY }, undefined, words);
  return printWorkbook(host.toBook());
}
