// Practice: what is planned for a skill, what is logged as done, what is refused, and that it is taken back.
import { isoDay } from "../../src/domain/day";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { undoLast } from "../../src/usecases/change/undo";
import type { PracticeLogRequest } from "../../src/usecases/practice/log-practice";
import { logPractice } from "../../src/usecases/practice/log-practice";
import type { PracticePlanRequest } from "../../src/usecases/practice/plan-practice";
import { planPractice, previewPractice } from "../../src/usecases/practice/plan-practice";
import { readAgenda } from "../../src/usecases/session/read-agenda";
import { sayAgenda } from "../../src/usecases/session/say-agenda";
import { TODAY } from "../support/open-host";
import { openPractice, rowsShown } from "../support/practice-book";

const asked = { today: TODAY, by: "Lee Wong", why: "" };
const skill = "Take a difficult call";
const plan: PracticePlanRequest = {
  ...{ planId: "p001", skill, scale: "fiveDays", start: TODAY - 21, level: null, place: null },
  demonstrator: "",
};
const log: PracticeLogRequest = {
  ...{ planId: "P001", skill, event: "practise", on: TODAY - 10, result: "withHelp" },
  ...{ feedback: "", attempt: null, isAgain: false },
};

test("what would be planned is said beforehand in the same words, and nothing is written", async () => {
  const host = openPractice();
  const preview = await previewPractice(plan, asked);
  expect(rowsShown(host, "Practice")).toEqual([]);
  expect((await planPractice(plan, asked)).said).toEqual(preview);
  expect(rowsShown(host, "Practice")).toHaveLength(8);
}, 120_000);

test("the same plan of practice said again stands once, and is taken back as one", async () => {
  const host = openPractice();
  await planPractice(plan, asked);
  const again = { ...plan, skill: ` ${skill.toUpperCase()}` };
  expect((await planPractice(again, asked)).said).toEqual(["Nothing had to be changed."]);
  await undoLast(asked);
  expect(rowsShown(host, "Practice")).toEqual([]);
}, 120_000);

test("a skill that has its events gets a further round of 3 to 7, attempts counted on, and that stands once too", async () => {
  const host = openPractice();
  await planPractice(plan, asked);
  const further = { ...plan, start: TODAY };
  expect((await planPractice(further, asked)).said[0]).toBe(
    "Take a difficult call has its events already: this is a further round of practice."
  );
  expect(
    rowsShown(host, "Practice")
      .slice(8)
      .map((row) => [row["Event"], row["Attempt"]])
  ).toEqual([
    ["3 Practise", "2"],
    ["4 Feedback", "2"],
    ["5 Practise again", "2"],
    ["6 Try on the job", "2"],
    ["7 Feedback on the job", "2"],
  ]);
  expect((await planPractice(further, asked)).said).toEqual(["Nothing had to be changed."]);
}, 120_000);

test.each<[string, Partial<PracticePlanRequest>, RegExp]>([
  ["for a vague task", { skill: "Be better on the phone" }, /can mean many things/],
  ["without a name", { skill: " " }, /say which skill/],
  ["under a name that no formula can look for", { skill: "x".repeat(201) }, /at most 200/],
  ["for who can show others", { level: 4 }, /needs no practice/],
  ["in a closed plan", { planId: "P003" }, /P003 is closed/],
  ["in no plan", { planId: "P9" }, /P9/],
  ["with a demonstrator whom nobody knows", { demonstrator: "Zoe" }, /Zoe/],
  [
    "with a demonstrator where nothing is demonstrated",
    { level: 3, demonstrator: "Ben Okafor" },
    /nothing is demonstrated/,
  ],
])("practice %s is not planned", async (_, change, sentence) => {
  const host = openPractice();
  await expect(planPractice({ ...plan, ...change }, asked)).rejects.toThrow(sentence);
  expect(rowsShown(host, "Practice")).toEqual([]);
});

test("what was done is logged on its row, with what is next and what is not done before it; it is taken back", async () => {
  const host = openPractice();
  await planPractice(plan, asked);
  const { said } = await logPractice({ ...log, feedback: "Ask, then wait" }, asked);
  expect(said.slice(0, 3)).toEqual([
    `3 Practise, attempt 1, done on ${isoDay(TODAY - 10)} (E003).`,
    "Not done before it: 1 Agree the outcome, 2 Demonstrate. The order is a piece of advice.",
    `Next: 1 Agree the outcome, ${isoDay(TODAY - 21)} (E001).`,
  ]);
  expect(rowsShown(host, "Practice")[2]).toMatchObject({
    Done: isoDay(TODAY - 10),
    Result: "With help",
    Feedback: "Ask, then wait",
    State: "Done",
  });
  expect((await logPractice({ ...log, feedback: "Ask, then wait" }, asked)).said).toEqual([
    "Nothing had to be changed.",
  ]);
  await undoLast(asked);
  expect(rowsShown(host, "Practice")[2]?.["Done"]).toBeUndefined();
}, 120_000);

test("practice and the try on the job are repeated; agreeing and demonstrating are not", async () => {
  const host = openPractice();
  await planPractice(plan, asked);
  await logPractice(log, asked);
  const on = { on: TODAY - 9, result: "alone" } as const;
  await expect(logPractice({ ...log, ...on }, asked)).rejects.toThrow(/Say that this is a further/);
  await logPractice({ ...log, ...on, isAgain: true }, asked);
  await logPractice({ ...log, event: "demonstrate" }, asked);
  await expect(
    logPractice({ ...log, event: "demonstrate", on: TODAY - 9, isAgain: true }, asked)
  ).rejects.toThrow(/happens once for a skill/);
  await expect(logPractice({ ...log, ...on, attempt: 7 }, asked)).rejects.toThrow(
    /no attempt 7\. Attempts: 1, 2/
  );
  expect(rowsShown(host, "Practice").at(-1)).toMatchObject({
    "Practice ID": "E009",
    Event: "3 Practise",
    Attempt: "2",
    Result: "Alone",
  });
}, 120_000);

test.each<[string, Partial<PracticeLogRequest>, RegExp]>([
  ["of a skill that is not planned", { skill: "Take a call" }, /It has: Take a difficult call/],
  ["of tomorrow", { on: TODAY + 1 }, /is not yet/],
])(
  "practice %s is not logged",
  async (_, change, sentence) => {
    openPractice();
    await planPractice(plan, asked);
    await expect(logPractice({ ...log, ...change }, asked)).rejects.toThrow(sentence);
  },
  120_000
);

test("an executive plan keeps no words of feedback", async () => {
  openPractice();
  await planPractice({ ...plan, planId: "P002" }, asked);
  const words = { ...log, planId: "P002", feedback: "Calmer" };
  await expect(logPractice(words, asked)).rejects.toThrow(/keeps dates and counts only/);
  expect((await logPractice({ ...words, feedback: "" }, asked)).said[0]).toMatch(/attempt 1/);
}, 120_000);

test("the agenda says which event is due and which one was practised without feedback", async () => {
  openPractice();
  await planPractice({ ...plan, scale: "eightWeeks", start: TODAY - 7 }, asked);
  await logPractice({ ...log, event: "practise", on: TODAY - 6 }, asked);
  await logPractice({ ...log, event: "agreeOutcome", on: TODAY - 7 }, asked);
  await logPractice({ ...log, event: "demonstrate", on: TODAY - 7 }, asked);
  const lines = sayAgenda(await readAgenda({ planId: "P001", asOf: TODAY + 15 }));
  expect(lines).toContain(`Practice since ${isoDay(TODAY + 14)}: 4 Feedback, ${skill} (E004)`);
  expect(lines).toContain(`Practised without feedback: ${skill} on ${isoDay(TODAY - 6)} (E003)`);
}, 120_000);

test("in a French workbook it is planned and said in French", async () => {
  const host = openPractice(french);
  const { said } = await planPractice(
    { ...plan, scale: "tenMinutes", start: TODAY },
    asked,
    english
  );
  expect(said.slice(0, 2)).toEqual([
    `Take a difficult call (P001) : 8 étapes sur 10 minutes, du ${isoDay(TODAY)} au ${isoDay(TODAY)}.`,
    `  ${isoDay(TODAY)}  1 Convenir du résultat, 1 min (E001)`,
  ]);
  const [first] = rowsShown(host, french.workbook.sheets.Practice.tab);
  expect(first?.["Étape"]).toBe("1 Convenir du résultat");
}, 120_000);
