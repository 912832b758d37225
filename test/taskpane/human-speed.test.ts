// How long a person needs at the real pane in a real browser: keys, clicks, decisions and new words, counted and told in seconds by the
// keystroke-level model. Waiting is left out, so that the figure is the same on every machine; `npm run bench:person` prints it, too.
import { secondsOf } from "../support/human-hand";
import { checkInTwelve, newcomer, stalledCard, twelve, weeks } from "../support/human-runs";
import { openStage, type PaneStage } from "../support/pane-stage";
import { rowsUnder } from "../support/sample-pane";

jest.setTimeout(240_000);

let stage: PaneStage;

beforeAll(async () => {
  stage = await openStage("en");
});

afterAll(() => stage.close());

test("twelve due measures are checked in within two minutes, and stand on the sheet", async () => {
  const counted = (await checkInTwelve(stage)).counted();
  expect(counted).toMatchObject({ clicks: 2, decisions: 14 });
  expect(secondsOf(counted)).toBeLessThan(120);
  const rows = await rowsUnder(stage, "CheckIns", ["Measured on", "Measure ID", "Value"]);
  const last = rows.slice(-12);
  expect(last.map(([, , value]) => Number(value))).toEqual(twelve.map(Number));
  expect(new Set(last.map(([day]) => day))).toEqual(new Set(["2026-12-07"]));
  expect(new Set(last.map(([, measure]) => measure)).size).toBe(12);
});

test("a newcomer gets from an empty workbook to who is stalled and why, for three learners, within five minutes", async () => {
  const counted = (await newcomer(stage)).counted();
  expect(counted).toMatchObject({ clicks: 28, decisions: 50 });
  expect(secondsOf(counted)).toBeLessThan(300);
  const card = await stalledCard(stage).innerText();
  expect(card).toContain("Stalled");
  expect(card).toContain("The pace of the last readings is very likely below half of plan");
  expect(await rowsUnder(stage, "Plans", ["Plan ID"])).toHaveLength(3);
  const readings = await rowsUnder(stage, "CheckIns", ["Value"]);
  expect(readings.map(([value]) => value)).toEqual(weeks.flatMap(([, ...values]) => values));
});

test("nothing failed on the way", () => {
  expect(stage.faults).toEqual([]);
});
