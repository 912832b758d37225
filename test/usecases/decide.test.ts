// The decision after a check-in: written by a person beside the reading, beside what was suggested, with what further coaching brings.
import { isoDay } from "../../src/domain/day";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { undoLast } from "../../src/usecases/change/undo";
import type { DecisionRequest } from "../../src/usecases/decide/decide";
import { decide } from "../../src/usecases/decide/decide";
import { logReadings } from "../../src/usecases/log-readings";
import { readAgenda } from "../../src/usecases/session/read-agenda";
import { sayAgenda } from "../../src/usecases/session/say-agenda";
import { TODAY } from "../support/open-host";
import { openPractice, rowsShown } from "../support/practice-book";

const asked = { today: TODAY, by: "Lee Wong", why: "" };
const day = isoDay(TODAY);
const request = (
  measureId: string,
  what: DecisionRequest["what"],
  more: Partial<DecisionRequest> = {}
): DecisionRequest => ({
  ...{ measureId, what, on: null, at: null, how: "", practice: null, action: null },
  ...more,
});

function decidedRows(host: ReturnType<typeof openPractice>) {
  return rowsShown(host, "Check-ins")
    .filter((row) => row["Decision"] !== undefined || row["How recognised"] !== undefined)
    .map((row) => [
      row["Measure ID"],
      isoDay(Number(row["Measured on"])),
      row["Decision"],
      row["How recognised"],
    ]);
}

test("the sheet suggests one decision for each measure that was checked in, and none for the other", () => {
  const host = openPractice();
  expect(rowsShown(host, "Measures").map((row) => row["Suggested now"])).toEqual([
    "Look again",
    "Keep going",
    "Recognise",
    undefined,
    "Recognise",
  ]);
});

test("recognising stands beside the last reading with how; said again it stands once, and is taken back", async () => {
  const host = openPractice();
  const recognise = request("m003", "recognise", { how: "Praised before the team" });
  expect((await decide(recognise, asked)).said.slice(0, 2)).toEqual([
    `M003 Calls without a transfer, reading of ${day}: Recognise.`,
    "That is what was suggested, since the target is reached.",
  ]);
  expect(decidedRows(host)).toEqual([["M003", day, "Recognise", "Praised before the team"]]);
  expect((await decide(recognise, asked)).said).toEqual(["Nothing had to be changed."]);
  await undoLast(asked);
  expect(decidedRows(host)).toEqual([]);
}, 120_000);

test("who stands still is looked at again; at the next check-in further coaching is suggested", async () => {
  const host = openPractice();
  const { said } = await decide(request("M001", "lookAgain", { at: "need" }), asked);
  expect(said.slice(0, 3)).toEqual([
    `M001 Calls kept to the end, reading of ${day}: Look again: the need.`,
    "That is what was suggested, since it stands still: its pace is very likely below half of plan.",
    "Answer the questions of the need anew: is it skill, knowledge or the work system?",
  ]);
  const file = {
    ...{ source: "r.csv", firstRow: 1, delimiter: "," },
    rows: [
      ["Measure ID", "Measured on", "Value"],
      ["M001", isoDay(TODAY + 7), "70"],
    ],
  };
  const logged = await logReadings({ file, dateOrder: null, today: TODAY + 7 });
  expect(logged.at(-1)).toBe(
    `M001 Calls kept to the end: Further coaching is suggested, since it was looked at again already and still does not move. ${isoDay(TODAY - 7)}: 70 (aim 76.67). ${day}: 71 (aim 78.33). ${isoDay(TODAY + 7)}: 70 (aim 80).`
  );
  expect(decidedRows(host)).toEqual([["M001", day, "Look again: the need", undefined]]);
}, 120_000);

test("further coaching brings a round of practice and an action, once, and all is taken back as one", async () => {
  const host = openPractice();
  const coaching = request("M001", "furtherCoaching", {
    practice: {
      ...{ skill: "Take a difficult call", scale: "fiveDays", start: TODAY, level: 2 },
      ...{ place: null, demonstrator: "" },
    },
    action: { action: "Listen to two calls", owner: "learner", due: TODAY + 5 },
  });
  const { said } = await decide(coaching, asked);
  expect(said).toContain(`Action A001: Listen to two calls (Learner, due ${isoDay(TODAY + 5)}).`);
  expect(said).toContain(
    `Take a difficult call (P001): 7 events over 5 days, from ${day} to ${isoDay(TODAY + 3)}.`
  );
  expect(rowsShown(host, "Practice")).toHaveLength(7);
  expect(rowsShown(host, "Actions")[0]).toMatchObject({
    "Measure ID": "M001",
    Action: "Listen to two calls",
  });
  expect((await decide(coaching, asked)).said).toEqual(["Nothing had to be changed."]);
  await undoLast(asked);
  expect([decidedRows(host), rowsShown(host, "Practice"), rowsShown(host, "Actions")]).toEqual([
    [],
    [],
    [],
  ]);
}, 120_000);

test("an earlier reading is decided on by its day", async () => {
  const host = openPractice();
  await decide(request("M002", "keepGoing", { on: TODAY - 7 }), asked);
  expect(decidedRows(host)).toEqual([["M002", isoDay(TODAY - 7), "Keep going", undefined]]);
}, 120_000);

test("what does not go with the State is refused with what is suggested, until a person says the reason", async () => {
  const host = openPractice();
  const look = request("M002", "lookAgain");
  await expect(decide(look, asked)).rejects.toThrow(
    /Look again: the need does not go with On track: Keep going is suggested, since it keeps to its aim\. Who decides otherwise says the reason/
  );
  const { said } = await decide(look, { ...asked, why: "The job changes in January" });
  expect(said[1]).toBe("Suggested was Keep going, since it keeps to its aim.");
  expect(rowsShown(host, "Change log")[0]).toMatchObject({
    ID: "M002",
    After: "Look again: the need",
    Why: "The job changes in January",
  });
}, 120_000);

test.each<[string, DecisionRequest, RegExp, string]>([
  ["nobody", request("M003", "keepGoing"), /say who decides/, ""],
  ["of no measure", request("M9", "keepGoing"), /no measure “M9”\. There is M001/, "Lee"],
  ["without a reading", request("M004", "keepGoing"), /M004 has no reading that counts/, "Lee"],
  [
    "on a day without a reading",
    request("M003", "keepGoing", { on: TODAY - 1 }),
    /no reading of .* The last ones: /,
    "Lee",
  ],
  ["recognise without how", request("M003", "recognise"), /say how/, "Lee"],
  ["keep going with how", request("M003", "keepGoing", { how: "x" }), /Recognise only/, "Lee"],
  [
    "words in an executive plan",
    request("M005", "recognise", { how: "x" }),
    /dates and counts only/,
    "Lee",
  ],
  [
    "an action with keep going",
    request("M002", "keepGoing", {
      action: { action: "Try", owner: "learner", due: TODAY + 1 },
    }),
    /Further coaching only/,
    "Lee",
  ],
  [
    "an action for yesterday",
    request("M001", "furtherCoaching", {
      action: { action: "Try", owner: "learner", due: TODAY - 1 },
    }),
    /is over/,
    "Lee",
  ],
])("%s is not decided", async (_, what, sentence, by) => {
  const host = openPractice();
  await expect(decide(what, { ...asked, by })).rejects.toThrow(sentence);
  expect(decidedRows(host)).toEqual([]);
});

test("an executive plan is recognised without words", async () => {
  const host = openPractice();
  await decide(request("M005", "recognise"), asked);
  expect(decidedRows(host)).toEqual([["M005", day, "Recognise", undefined]]);
}, 120_000);

test("the agenda says the last decision, and not that another kind of help is thought of", async () => {
  openPractice();
  await decide(request("M001", "lookAgain", { at: "otherHelp" }), asked);
  expect(sayAgenda(await readAgenda({ planId: "P001" }))).toContain(
    `Last decision, on the reading of ${day}: Look again, Calls kept to the end (M001)`
  );
}, 120_000);

test("in a French workbook the decision is a French word of its list", async () => {
  const host = openPractice(french);
  const { said } = await decide(request("M002", "keepGoing"), asked, english);
  expect(said.slice(0, 2)).toEqual([
    `M002 Calls answered in time, relevé du ${day} : Continuer.`,
    "C’est ce qui était proposé, car la visée est tenue.",
  ]);
  const rows = rowsShown(host, french.workbook.sheets.CheckIns.tab);
  expect(rows.map((row) => row["Décision"]).filter((one) => one !== undefined)).toEqual([
    "Continuer",
  ]);
}, 120_000);
