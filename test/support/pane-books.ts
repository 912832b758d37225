// The workbooks in which the pane's screens are shown, in each language, made by the use cases: one in the middle of its weeks with something on
// every list, and one of today, on whose lists nothing stands yet.
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import type { Catalogue } from "../../src/text/catalogue";
import { putAside } from "../../src/usecases/change/put-aside";
import { addIdea } from "../../src/usecases/ideas/change-ideas";
import { listAttention } from "../../src/usecases/list-attention";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { addRows } from "../../src/usecases/problem-case/add-rows";
import { openCase } from "../../src/usecases/problem-case/open-case";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setLevel } from "../../src/usecases/skills/set-level";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { openHost, TODAY } from "./open-host";

/** A fortnight after the sample's last check-ins: every measure is due. */
const asOf = "2026-12-07";
const asked = { today: TODAY, by: "Lee Wong", why: "" };

/** Lee Wong (C01) coaches and is everybody's manager; the last learner's plan was closed long ago. */
async function managersAndClosed({ workbook, stages }: Catalogue): Promise<void> {
  await Excel.run(async (context) => {
    const { tables } = context.workbook;
    const [people, plans] = [tables.getItem("People").columns, tables.getItem("Plans").columns];
    const ids = people.getItem(workbook.headers.People.PersonId).getDataBodyRange().load("values");
    await context.sync();
    people.getItem(workbook.headers.People.ManagerId).getDataBodyRange().values = ids.values.map(
      ([id]) => [String(id).startsWith("L") ? "C01" : ""]
    );
    const { Stage, ClosedOn } = workbook.headers.Plans;
    plans.getItem(Stage).getDataBodyRange().getLastCell().values = [[stages.closed]];
    plans.getItem(ClosedOn).getDataBodyRange().getLastCell().values = [[44000]];
    await context.sync();
  });
}

async function needAndCase(words: Catalogue): Promise<void> {
  const texts =
    words.language === "fr"
      ? ["Les appels sont trop courts", "Réunion d’amélioration quotidienne", "Personne ne la mène"]
      : ["Calls are cut short", "Daily improvement meeting", "Nobody is named to lead it"];
  const [issue = "", process = "", cause = ""] = texts;
  await raiseNeed(
    {
      ...{ person: "L02", isNew: false, team: "", issue, kind: "problem", gap: "" },
      ...{ purpose: "improvePerformance", trigger: null },
    },
    asked,
    words
  );
  await openCase(
    {
      ...{ process, where: "", timing: "actual", problem: cause, who: "", owner: "C01" },
      ...{ isNew: false, sort: "manyCauses" },
    },
    asked,
    words
  );
  const rows = [
    ["category", "cause"],
    [words.usualCategories.people, cause],
  ];
  const file = { source: "", firstRow: 0, delimiter: ",", rows };
  await addRows({ caseId: "C001", tool: "fishbone", file }, asked, words);
}

async function ideaAndLevels(words: Catalogue): Promise<void> {
  const [idea = "", skill = "", evidence = ""] =
    words.language === "fr"
      ? ["Étiqueter les étagères", "Conduite d’appel", "Deux appels écoutés"]
      : ["Label the shelves", "Call handling", "Two calls listened to"];
  await addIdea({ idea, from: "", benefit: "time", on: TODAY - 20 }, asked, words);
  const one = { skill, isNew: true, team: "" };
  for (const [person, actual] of [
    ["L01", 1],
    ["L02", 4],
  ] as const)
    await setLevel({ ...one, person, required: 3, actual, evidence }, asked, words);
}

let last: Promise<unknown> = Promise.resolve();

/** One host answers office.js in a process: the workbook of one language is made after that of the other. */
function afterTheLast(make: () => Promise<Buffer>): Promise<Buffer> {
  const made = last.then(make, make);
  last = made;
  return made;
}

export const fullBook = (words: Catalogue): Promise<Buffer> => afterTheLast(() => fullOf(words));
export const freshBook = (words: Catalogue): Promise<Buffer> => afterTheLast(() => freshOf(words));

/** The sample a fortnight later, with a manager, a need, a case, an idea, levels of two people, a flag put aside and a plan closed long ago. */
async function fullOf(words: Catalogue): Promise<Buffer> {
  const host = openHost();
  await setUpSample({ today: TODAY }, undefined, words);
  await managersAndClosed(words);
  await needAndCase(words);
  await ideaAndLevels(words);
  host.type(words.workbook.sheets.Settings.tab, "B3", asOf);
  const [, , , flag] = (await listAttention({}, words)).flags;
  if (flag === undefined) throw new Error("The sample has no fourth flag.");
  const { planId, measureId, rule } = flag;
  await putAside({ planId, measureId, rule, until: TODAY + 21, asOf: TODAY + 14 }, asked, words);
  return Buffer.from(await writeXlsx(host.toBook()));
}

/** Plans that begin today: nothing is due, nobody is flagged, and the other lists are empty. */
async function freshOf(words: Catalogue): Promise<Buffer> {
  const host = openHost();
  const list = readRosterText("Name,Coach\nAna Souza,Lee Wong\n", "people.csv");
  const roster = readRoster(list, { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY + 7 }, undefined, words);
  return Buffer.from(await writeXlsx(host.toBook()));
}
