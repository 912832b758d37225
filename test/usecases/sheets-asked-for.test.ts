// A sheet that a measure asks for is there before it has rows: otherwise there would be no place to write them.
import { isoDay } from "../../src/domain/day";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import type { Catalogue } from "../../src/text/catalogue";
import { checkWorkbook, mendOurs } from "../../src/usecases/check-workbook";
import { logReadings } from "../../src/usecases/log-readings";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { upgradeWorkbook } from "../../src/usecases/upgrade";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

const start = TODAY - 42;

async function setUp(words: Catalogue): Promise<Host> {
  const host = openHost();
  const roster = readRoster(readRosterText("Name,Coach\nAna Souza,Lee Wong\n", "people.csv"), {
    told: [],
    dateOrder: null,
  });
  await setUpPlans({ roster, template: "performance", start }, undefined, words);
  return host;
}

const tabs = (host: Host) => host.view().sheets.map(({ name }) => name);

/** Writes into the first row of a table, by its headers, as a person does. */
function type(sheet: string, cells: Readonly<Record<string, string | number>>): Promise<void> {
  return Excel.run(async ({ workbook }) => {
    const table = workbook.worksheets.getItem(sheet).tables.getItemAt(0);
    for (const [header, content] of Object.entries(cells))
      table.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[content]];
    await workbook.context.sync();
  });
}

function firstCell(sheet: string, header: string): Promise<unknown> {
  return Excel.run(async ({ workbook }) => {
    const column = workbook.worksheets.getItem(sheet).tables.getItemAt(0).columns.getItem(header);
    const cell = column.getDataBodyRange().getCell(0, 0).load("values");
    await workbook.context.sync();
    return cell.values[0]?.[0] as unknown;
  });
}

test("a measure that goes by milestones gets its sheet by a check of the workbook, and is judged by what is written there", async () => {
  const host = await setUp(english);
  await type("Measures", { Kind: english.measureKinds.milestones });
  expect(await firstCell("Measures", english.workbook.headers.Measures.Remark)).toBe(
    english.measureProblems.noMilestones
  );
  const { ours } = await checkWorkbook(TODAY);
  expect(ours.map(({ kind, place }) => [kind, place])).toContainEqual([
    "missingSheet",
    "Milestones",
  ]);
  await mendOurs(TODAY);
  expect((await checkWorkbook(TODAY)).ours).toEqual([]);
  await type("Milestones", {
    "Measure ID": "M001",
    Milestone: "The plan is agreed",
    Due: start + 30,
    "Done on": start + 20,
  });
  host.recalculate();
  expect(await firstCell("Measures", "State")).toBe(english.states.achieved);
});

test("an aim line in steps gets the sheet of targets by an upgrade, in the language of the workbook; a second one has nothing to do", async () => {
  const host = await setUp(french);
  expect(tabs(host)).not.toContain("Cibles");
  await type("Mesures", { "Ligne visée": french.shapes.steps });
  await upgradeWorkbook(english);
  expect(tabs(host)).toContain("Cibles");
  expect(await upgradeWorkbook(english)).toEqual([]);
});

test("whatever is written next by Aimline brings the sheet, too", async () => {
  const host = await setUp(english);
  await type("Measures", { Kind: english.measureKinds.milestones });
  const rows = [
    ["Measure ID", "Measured on", "Value"],
    ["M002", isoDay(start + 7), "11"],
  ];
  const file = { source: "readings.csv", firstRow: 1, delimiter: ",", rows };
  await logReadings({ file, dateOrder: null, today: TODAY });
  expect(tabs(host)).toContain("Milestones");
});
