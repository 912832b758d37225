// Flags put aside by name, and "we met; nothing changed": what the list and the sheet say before, after, and taken back.
import type { Book } from "../../src/files/book";
import { putAside } from "../../src/usecases/change/put-aside";
import type { PutAsideRequest } from "../../src/usecases/change/put-aside";
import { undoLast } from "../../src/usecases/change/undo";
import { weMet } from "../../src/usecases/change/we-met";
import { listAttention } from "../../src/usecases/list-attention";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import type { Host } from "../../src/workbench/host/contract";
import { readerOf } from "../support/calculated";
import { openHost, TODAY } from "../support/open-host";

const asked = { today: TODAY, by: "Lee Wong", why: "Waits for the new phones" };

let start: Book;
beforeAll(async () => {
  const host = openHost();
  const list = "Name,Coach\nAna Souza,Lee Wong\n";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 33 });
  start = host.toBook();
}, 300_000);

async function told() {
  const { flags, seen } = await listAttention({});
  const codes = (of: typeof flags) => of.map(({ rule }) => rule);
  return { open: codes(flags), seen: codes(seen) };
}

/** Home's tile of how many flags there are. */
function flagsOnHome(host: Host): unknown {
  return readerOf(host.toBook())("Home", 5, 3);
}

/** Home's line about the flags that it does not list. */
function lineOfHome(host: Host): unknown {
  return readerOf(host.toBook())("Home", 10, 2);
}

const flagsOfStart = ["measure-silent", "measure-silent", "actions-overdue"];

test("a flag is put aside until a day by name, in the list and on Home, and comes back when it is taken back", async () => {
  const host = openHost(start);
  expect(await told()).toEqual({ open: flagsOfStart, seen: [] });
  expect(flagsOnHome(host)).toBe(3);
  const request = { planId: "p001", measureId: "m002", rule: null, until: TODAY + 7 };
  expect((await putAside(request, asked)).said[0]).toMatch(
    /^Put aside: measure-silent of M002, until .*, by Lee Wong\.$/
  );
  const without = { open: flagsOfStart.slice(1), seen: ["measure-silent"] };
  expect(await told()).toEqual(without);
  expect(flagsOnHome(host)).toBe(2);
  expect(lineOfHome(host)).toMatch(
    /^Flags put aside: 1; the first comes back after 2026-11-30\. No session is kept/
  );
  await putAside({ planId: "P001", measureId: null, rule: "actions-overdue", until: TODAY }, asked);
  expect(flagsOnHome(host)).toBe(1);
  await undoLast(asked);
  expect(await told()).toEqual(without);
  await undoLast(asked);
  expect(await told()).toEqual({ open: flagsOfStart, seen: [] });
  expect(flagsOnHome(host)).toBe(3);
}, 120_000);

test("“we met; nothing changed” clears the silence of a plan and nothing else, and is taken back", async () => {
  const host = openHost(start);
  await weMet({ planId: "P001", on: TODAY - 1 }, asked);
  expect((await told()).open).toEqual(["actions-overdue"]);
  expect(flagsOnHome(host)).toBe(1);
  await undoLast(asked);
  expect((await told()).open).toEqual(flagsOfStart);
}, 120_000);

const request: PutAsideRequest = {
  planId: "P001",
  measureId: null,
  rule: "plan-silent",
  until: TODAY,
};

test.each<[string, () => Promise<unknown>, RegExp]>([
  ["without a name", () => putAside(request, { ...asked, by: "" }), /by name/],
  [
    "until a day that is over",
    () => putAside({ ...request, until: TODAY - 1 }, asked),
    /is over\. Give a day from today on/,
  ],
  [
    "by a rule that there is not",
    () => putAside({ ...request, rule: "R2" }, asked),
    /no rule “R2”\. Choose data-problem/,
  ],
  [
    "that is not there",
    () => putAside({ ...request, rule: "no-contact" }, asked),
    /P001 has no such flag today\. It has: measure-silent of M002/,
  ],
  ["of no plan", () => putAside({ ...request, planId: "P9" }, asked), /no plan has the ID “P9”/],
])("a flag %s is not put aside", async (_, ask, sentence) => {
  openHost(start);
  await expect(ask()).rejects.toThrow(sentence);
});

test("having met needs a reason and a day that has come", async () => {
  openHost(start);
  const met = (on: number, why: string) => weMet({ planId: "P001", on }, { ...asked, why });
  await expect(met(TODAY, "")).rejects.toThrow(/say why nothing changed/);
  await expect(met(TODAY + 1, "x")).rejects.toThrow(/is not yet/);
});
