// Two people set up the same list at the same time in one workbook: whatever the order of their requests, a further run
// leaves the workbook as one set-up makes it, and nobody is in it twice.
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { inTurns } from "../support/company";
import { openHost, TODAY } from "../support/open-host";

const list = ["Name,Coach,E-mail", "Ana Souza,Lee Wong,ana@x.org", "Ben Okafor,Mia Roth,"].join(
  "\n"
);
const request = {
  roster: readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null }),
  template: "skills",
  start: TODAY,
} as const;
const tables = ["People", "Plans", "Measures", "Actions"];

async function rows() {
  const { result } = await run((context) => openWorkbook(context, english, tables));
  return tables.map((table) => contentsOf(result, table));
}

test.each<[string, number[]]>([
  ["in turns", [0, 1]],
  ["one long before the other", [0, 0, 0, 0, 1]],
])("two set-ups, %s", async (_, order) => {
  openHost();
  await setUpPlans(request);
  const wanted = await rows();
  const host = openHost();
  const job = () => setUpPlans(request);
  await inTurns(
    [host, host.join()].map((each) => ({ host: each, job })),
    order
  );
  await setUpPlans(request);
  expect(await rows()).toEqual(wanted);
});
