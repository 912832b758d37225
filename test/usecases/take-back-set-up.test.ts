// A set-up is taken back as a whole right after it, wherever its rows were sorted to; not when somebody changed or built on one of them.
import { checkIn } from "../../src/usecases/check-in";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpToTakeBack, type SetUpDone } from "../../src/usecases/set-up-plans";
import { takeBackSetUp } from "../../src/usecases/set-up/take-back-set-up";
import { openHost, TODAY } from "../support/open-host";
import { enteredRows } from "../support/operations";

function setUp(
  list: string,
  template: "performance" | "skills" = "performance"
): Promise<SetUpDone> {
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  return setUpToTakeBack({ roster, template, start: TODAY });
}

const first = "Name,Coach\nAna Souza,Lee Wong\nBen Okafor,Lee Wong\n";
const second = "Name,Coach\nEva Lind,Lee Wong\nAna Souza,Mia Roth\n";

let before: Awaited<ReturnType<typeof enteredRows>>;
let done: SetUpDone;

beforeEach(async () => {
  openHost();
  await setUp(first);
  before = await enteredRows();
  done = await setUp(second, "skills");
  expect(await enteredRows()).not.toEqual(before);
});

test("what was there before is there again, and nothing else, though a colleague sorted the sheets meanwhile", async () => {
  await Excel.run(async ({ workbook }) => {
    for (const table of ["Plans", "People", "Actions"])
      workbook.tables.getItem(table).sort.apply([{ key: 1, ascending: false }]);
    await workbook.context.sync();
  });
  expect(await takeBackSetUp(done.rows)).toBe(
    "Taken back: 2 plans, with their people, measures and actions. The sheets stay."
  );
  expect(await enteredRows()).toEqual(before);
});

test("of a workbook that it made the sheets stay, with a blank row each, and can be filled again", async () => {
  openHost();
  const only = await setUp(first);
  await takeBackSetUp(only.rows);
  const { People, Plans, Measures, Actions } = await enteredRows();
  expect({ People, Plans, Measures, Actions }).toEqual({
    ...{ People: [], Plans: [], Measures: [], Actions: [] },
  });
  const again = await setUp(first);
  expect(again.rows).toEqual(only.rows);
});

test.each([
  {
    title: "a cell of it was changed",
    meanwhile: () =>
      Excel.run(async ({ workbook }) => {
        const notes = workbook.tables.getItem("Plans").columns.getItem("Note").getDataBodyRange();
        notes.getLastRow().values = [["Starts with a talk"]];
        await workbook.context.sync();
      }),
    says: /^The workbook: rows of this set-up were changed or deleted since \(1\); nothing was taken back/,
  },
  {
    title: "one of its measures was checked in",
    meanwhile: async () => {
      const measures = done.rows.get("Measures") ?? [];
      const measureId = String(measures[0]?.["MeasureId"]);
      await checkIn([{ measureId, value: 2, note: "" }], TODAY);
    },
    says: /^The workbook: rows that came since need what was set up \(M\d+\)/,
  },
])("it is refused in words, and nothing is written, when $title", async ({ meanwhile, says }) => {
  await meanwhile();
  const changed = await enteredRows();
  await expect(takeBackSetUp(done.rows)).rejects.toThrow(says);
  expect(await enteredRows()).toEqual(changed);
});
