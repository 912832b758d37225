import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { previewSetUp, setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "../support/open-host";

const list =
  "Name,Coach,Team\nAna Souza,Lee Wong,Desk\nBen Okafor,Lee Wong,Desk\n=1+1,Mia Roth,Yard\n";

function requestFor(text: string) {
  const roster = readRoster(readRosterText(text, "people.csv"), { told: [], dateOrder: null });
  return { roster, template: "skills", start: TODAY } as const;
}

test("what will be written is said before, what was written after, and the same job again adds nothing", async () => {
  const host = openHost();
  const blank = host.toBook();
  const said = await previewSetUp(requestFor(list));
  // What people get comes first, the sheets behind it below.
  expect(said.slice(0, 2)).toEqual([
    "Rows to add: 3 plans, 5 people, 9 measures, 21 actions.",
    "Add the sheets Home, Plans, Measures, Check-ins, Actions, People, Settings.",
  ]);
  expect(host.toBook()).toEqual(blank);

  expect(await setUpPlans(requestFor(list))).toEqual([
    "Added: 3 plans, 5 people, 9 measures, 21 actions.",
    "Active, and not agreed yet: 3. Coach and learner agree by name and day; see the column Agreement of Plans.",
  ]);
  const written = host.toBook();
  expect(await setUpPlans(requestFor(list))).toEqual([
    "All of these plans are there already: no row was added. Nothing was changed.",
  ]);
  expect(host.toBook()).toEqual(written);
});

test("a longer list adds the new people and leaves the others as they are", async () => {
  openHost();
  await setUpPlans(requestFor(list));
  expect(await setUpPlans(requestFor(`${list}Cem Kaya,Mia Roth,Yard\n`))).toEqual([
    "Added: 1 plan, 1 person, 3 measures, 7 actions.",
    "3 plans were there already and stayed as they are.",
    "Active, and not agreed yet: 1. Coach and learner agree by name and day; see the column Agreement of Plans.",
  ]);
});
