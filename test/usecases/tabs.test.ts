// How many tabs somebody sees: with one learner at most six, whatever is done; with the second all come to light.
import { readFileSync } from "node:fs";
import { run } from "../../src/gateway/run";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { personAway } from "../../src/usecases/change/person-away";
import { upgradeWorkbook } from "../../src/usecases/upgrade";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const tabs = (host: Host): readonly string[] =>
  host
    .view()
    .sheets.filter(({ visibility }) => visibility === "visible")
    .map(({ name }) => name);

async function setUpFor(...lines: readonly string[]): Promise<readonly string[]> {
  const list = ["Name,Coach,Email", ...lines].join("\n");
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  return setUpPlans({ roster, template: "skills", start: TODAY });
}

const core = ["Home", "Plans", "Measures", "Check-ins", "Actions"];

test("a plan for one learner shows five tabs, says which stand aside, and keeps what the hidden ones hold", async () => {
  const host = openHost();
  const done = await setUpFor("Ana Souza,Lee Wong,ana@example.com");
  expect(tabs(host)).toEqual(core);
  expect(done.at(-1)).toContain("People, Settings");
  expect(host.viewCells("People", { top: 5, left: 1, bottom: 5, right: 1 })[0]?.[0]?.text).toBe(
    "Ana Souza"
  );
});

test("the first leave brings the settings to light", async () => {
  const host = openHost();
  await setUpFor("Ana Souza,Lee Wong,");
  await personAway(
    { person: "L01", from: TODAY, to: TODAY + 7 },
    { today: TODAY, by: "", why: "" }
  );
  expect(tabs(host)).toEqual([...core, "Settings"]);
});

test("the second learner brings all to light, once: who hides a tab then is not overruled", async () => {
  const host = openHost();
  await setUpFor("Ana Souza,Lee Wong,");
  await setUpFor("Ben Okafor,Lee Wong,");
  expect(tabs(host)).toEqual([...core, "People", "Settings"]);
  await run(async (context) => {
    context.workbook.worksheets.getItem("People").visibility = "Hidden";
    await context.sync();
  });
  await setUpFor("Chloé Martin,Lee Wong,");
  await upgradeWorkbook();
  expect(tabs(host)).toEqual([...core, "Settings"]);
});

test("the sample, with several learners, shows all that it has", async () => {
  const host = openHost();
  await setUpSample({ today: TODAY });
  // The worked case stands on its tools, and one of its causes is an issue.
  const ofCase = ["Cases", "Fishbone", "Pareto", "PDCA"];
  expect(tabs(host)).toEqual([...core, "Issues", "People", "Settings", ...ofCase]);
});

test("from need to agreement one learner sees six tabs (the stories of test/golden, which are told anew there)", () => {
  const told = ["call-centre", "service-desk", "call-centre-fr", "service-desk-fr"].map((name) =>
    readFileSync(`test/golden/${name}.txt`, "utf8")
      .match(/^Tabs: (.*)$/m)?.[1]
      ?.split(", ")
  );
  expect(told.map((names) => names?.length)).toEqual([6, 6, 6, 6]);
  expect(told[0]).toEqual([...core, "Needs"]);
});
