// Measures set before plans are set up: written for every plan of the list, with what was said of aims that may fight.
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { readOpenAims } from "../../src/usecases/set-up/read-open-aims";
import { previewSetUp, setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "../support/open-host";

const list = "Name,Coach,Start\nAna Souza,Lee Wong,\nBen Okafor,Lee Wong,2026-12-07\n";
const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
const job = { roster, template: "serviceDesk", start: TODAY } as const;
const set = { key: "ticketsPerDay", baseline: 9, target: 12, dueAfterDays: 35 } as const;
const judged = [
  { measure: "ticketsPerDay", other: { key: "ticketsReopened" }, verdict: "fights" },
] as const;

async function rows(table: "Measures" | "Clashes" | "Plans", columns: readonly string[]) {
  const { result } = await run((context) => openWorkbook(context, english, [table]));
  return contentsOf(result, table).map((row) => columns.map((column) => row[column]));
}

test("what is set stands in every plan, its day counted from each plan's own start", async () => {
  openHost();
  await setUpPlans({ ...job, measures: [set] });
  const found = await rows("Measures", ["PlanId", "Measure", "Baseline", "Target", "Due"]);
  const { name } = english.templateMeasures.ticketsPerDay;
  expect(found.filter(([, measure]) => measure === name)).toEqual([
    ["P001", name, 9, 12, TODAY + 35],
    ["P002", name, 9, 12, TODAY + 14 + 35],
  ]);
});

test("what was said of aims that may fight is written for each plan, in the workbook's language, and once", async () => {
  openHost();
  await setUpPlans({ ...job, judged }, undefined, french);
  await setUpPlans({ ...job, judged });
  expect(await rows("Clashes", ["PlanId", "One", "Other", "Verdict"])).toEqual([
    ["P001", "M003", "M002", french.clashVerdicts.fights],
    ["P002", "M006", "M005", french.clashVerdicts.fights],
  ]);
});

test("an aim that a learner has already is judged by its name, for that learner alone", async () => {
  openHost();
  await setUpPlans({ ...job, template: "performance" });
  const known = await readOpenAims(TODAY);
  const { name } = english.templateMeasures.errors;
  expect(known.aims).toContainEqual({ learner: "Ana Souza", name });
  const ana = readRosterText("Name,Coach\nAna Souza,Lee Wong\n", "ana.csv");
  await setUpPlans({
    roster: readRoster(ana, { told: [], dateOrder: null }),
    ...{ template: "machineSetUp", start: TODAY },
    judged: [{ measure: "setUpMinutes", other: { name }, verdict: "helps" }],
  });
  expect(await rows("Clashes", ["PlanId", "One", "Other", "Verdict"])).toEqual([
    ["P003", "M007", "M002", english.clashVerdicts.helps],
  ]);
});

test("before anything is set up nothing is known, and nothing is written by looking", async () => {
  const host = openHost();
  expect(await readOpenAims(TODAY)).toEqual({ seen: [], aims: [] });
  await previewSetUp({ ...job, measures: [set], judged });
  expect(host.view().sheets.map(({ name }) => name)).toEqual(["Sheet1"]);
});

test("a measure that could not be followed is not written", async () => {
  const host = openHost();
  await expect(setUpPlans({ ...job, measures: [{ ...set, target: 9 }] })).rejects.toThrow(
    "targetIsBaseline"
  );
  expect(host.view().sheets).toHaveLength(1);
});
