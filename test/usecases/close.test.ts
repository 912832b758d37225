// Closing a plan: what is written, what is said, what stays private; the page before and after; and other help beside a plan.
import { outcomeOf, tallyOf } from "../../src/domain/close";
import { judgeRecord } from "../../src/domain/judge-record";
import { recordFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import { noRoom } from "../../src/schema/room";
import { wantedWorkbook } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { say } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { undoLast } from "../../src/usecases/change/undo";
import { closePlan } from "../../src/usecases/close/close-plan";
import { noteOtherHelp } from "../../src/usecases/close/note-other-help";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { textsOfBook } from "../../src/files/texts-of-book";
import type { BookCell } from "../../src/files/book";
import type { Host } from "../../src/workbench/host/contract";
import { bookFromSpec } from "../support/book-from-spec";
import { byLibreOffice } from "../support/calculated";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const asked = { today: TODAY, by: "Lee Wong", why: "Both calls and tickets went well" };

function rowsIn(words: Catalogue): ReadonlyMap<string, readonly Row[]> {
  const { modes, stages, measureKinds, objectivities, owners, kinds } = words;
  const plan = {
    ...{ PlanId: "P001", Learner: "Ana Souza", LearnerId: "L1", Coach: "Lee Wong", CoachId: "C1" },
    ...{ Mode: modes.coaching, Kind: kinds.skills, Stage: stages.active, Issue: "Answer in time" },
    ...{ Start: TODAY - 50, Review: TODAY - 20, End: TODAY + 6 },
  };
  const measure = {
    ...{ PlanId: "P001", Direction: measureKinds.increase, Unit: "%", Baseline: 50, Target: 90 },
    ...{ Start: TODAY - 50, Due: TODAY + 6, Cadence: 7, StandardError: 2 },
  };
  const values = [
    ["M001", 90],
    ["M002", 75],
    ["M003", 41.5],
    ["M005", 12],
    ["M006", 30],
  ] as const;
  return new Map<string, readonly Row[]>([
    ["Plans", [plan, { ...plan, PlanId: "P002", Kind: kinds.executive, Stage: stages.draft }]],
    [
      "Measures",
      [
        {
          ...{ ...measure, MeasureId: "M001", Measure: "Calls answered" },
          Objectivity: objectivities.objective,
        },
        { ...measure, MeasureId: "M002", Measure: "Tickets closed" },
        { ...measure, MeasureId: "M003", Measure: "Notes written" },
        { ...measure, MeasureId: "M004", Measure: "Never looked at" },
        {
          ...{ ...measure, MeasureId: "M005", Measure: "Queue kept short", Target: 20 },
          Direction: measureKinds.keepBelow,
        },
        {
          ...{ ...measure, MeasureId: "M006", Measure: "Breaks kept", Target: 20 },
          ...{ Direction: measureKinds.keepBelow, Objectivity: objectivities.objective },
        },
      ],
    ],
    ["CheckIns", values.map(([MeasureId, Value]) => ({ MeasureId, Value, MeasuredOn: TODAY - 7 }))],
    [
      "Actions",
      [
        { ActionId: "A1", PlanId: "P001", Action: "Listen first", Owner: owners.learner },
        { ActionId: "A2", PlanId: "P001", Action: "Show", Owner: owners.coach, Done: TODAY - 9 },
      ],
    ],
  ]);
}

const wantedIn = (words: Catalogue) =>
  wantedWorkbook({ sheets: new Set(["Sessions"]), ...noRoom }, words);

function open(words: Catalogue = english): Host {
  return openHost(bookFromSpec(wantedIn(words), rowsIn(words), new Map([["Settings!B3", TODAY]])));
}

function plainText({ value }: BookCell): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

function cell(host: Host, sheet: string, column: string, row = 1): string | undefined {
  const columns = wantedIn(english).sheets.find(({ id }) => id === sheet)?.tables[0]?.columns ?? [];
  const left = columns.findIndex(({ id }) => id === column);
  return host.viewCells(sheet, { top: 4 + row, left, bottom: 4 + row, right: left })[0]?.[0]?.text;
}

const said = {
  ...{ whatChanged: "I ask before I answer", whatHelped: "Hearing my own calls" },
  ...{ whatNext: "Teach it to Ben", nextSkill: "Chairing the huddle" },
  alliance: "peer",
} as const;

test("S17 closing writes result, reason, the learner’s words, what comes next and with whom, and is taken back", async () => {
  const host = open();
  const { said: lines } = await closePlan({ planId: "p001", result: "achieved", said }, asked);
  const columns = ["Stage", "Result", "ResultWhy", "WhatChanged", "WhatHelped", "WhatNext"];
  const all = [...columns, "NextSkill", "Alliance", "Standing"];
  expect(all.map((one) => cell(host, "Plans", one))).toEqual([
    ...["Closed", "Achieved", asked.why, said.whatChanged, said.whatHelped, said.whatNext],
    ...[said.nextSkill, english.alliances.peer, english.standings.achieved],
  ]);
  expect(lines.slice(1, 8)).toEqual([
    "Calls answered: 50 → 90, target 90. Target met.",
    "Tickets closed: 50 → 75, target 90. Held, target not met.",
    "Notes written: 50 → 41.5, target 90. Below where it began.",
    "Never looked at: 50 → –, target 90. Not measured.",
    "Queue kept short: 50 → 12, target 20. Target met.",
    "Breaks kept: 50 → 30, target 20. Below where it began.",
    "Measures: 6; met 2, held 1, slipped 2, not measured 1; objective 2.",
  ]);
  expect(lines).toContain("Actions left open: Listen first (A1).");
  expect(lines.join("\n")).not.toContain("Not said at the close");
  await undoLast(asked);
  expect(all.map((one) => cell(host, "Plans", one))).toEqual([
    ...["Active", ...all.slice(1, -1).map(() => ""), english.standings.active],
  ]);
});

test("S17 closing without answers is allowed, and says what nobody has said; open actions are marked as done when asked", async () => {
  const host = open();
  const { said: lines } = await closePlan(
    { planId: "P001", result: "notAchieved", areActionsDone: true },
    { ...asked, why: "" }
  );
  expect(lines).toContain("Actions marked as done: Listen first (A1).");
  expect(lines.find((line) => line.startsWith("Not said"))).toBe(
    "Not said at the close: Reason for the result, What changed for the learner, What helped the learner, What comes next for the learner, Next competency, Goes on with. It can still be written on Plans."
  );
  expect(cell(host, "Plans", "Standing")).toBe(english.standings.notAchieved);
  const again = closePlan({ planId: "P001", result: "achieved" }, asked);
  await expect(again).rejects.toThrow(/P001 is closed already, with the result “Not achieved”/);
});

test("S17 the change log keeps where each measure stood at the close, and none of the learner’s words", async () => {
  const host = open();
  await closePlan({ planId: "P001", result: "achieved", said }, { ...asked, why: "" });
  const log = host
    .toBook()
    .sheets.find(({ name }) => name === english.workbook.sheets.ChangeLog.tab);
  const texts = log?.cells.map(plainText) ?? [];
  expect(texts.filter((text) => /^M00\d$/.test(text))).toHaveLength(6);
  expect(texts).toContain("41.5");
  const words = Object.values(said).filter((one) => one !== "peer");
  expect(words.filter((one) => texts.some((text) => text.includes(one)))).toEqual([]);
});

test("S52 a draft cannot be closed as achieved, and an executive plan keeps no words at its close", async () => {
  const host = open();
  const close = (result: "achieved" | "mentoring", words = {}) =>
    closePlan({ planId: "P002", result, said: words }, asked);
  await expect(close("achieved")).rejects.toThrow(/P002 is a draft: what never began/);
  await expect(close("mentoring", { whatHelped: "Quiet" })).rejects.toThrow(
    /dates and counts only/
  );
  const { said: lines } = await close("mentoring", { alliance: "mentor" });
  expect(cell(host, "Plans", "Standing", 2)).toBe(english.standings.mentoring);
  expect(cell(host, "Plans", "ResultWhy", 2)).toBe("");
  expect(lines.join("\n")).not.toContain("Not said at the close");
  // Nor in the change log, nor in the restore point: nowhere in the file.
  expect(lines).toContain("P002 is an executive plan: the reason is not kept.");
  expect(JSON.stringify(host.toBook())).not.toContain(asked.why);
});

test("S45 other help is noted with the learner’s consent, without a reason, and the plan rests while it is used", async () => {
  const host = open();
  const note = (outcome: "informed" | "paused", hasConsent: boolean, why = "") =>
    noteOtherHelp({ planId: "P001", outcome, hasConsent }, { ...asked, why });
  await expect(note("informed", false)).rejects.toThrow(/only when the learner agrees/);
  await expect(note("informed", true, "Sleeps badly")).rejects.toThrow(/no reason is kept/);
  await note("informed", true);
  expect([cell(host, "Plans", "OtherHelp"), cell(host, "Plans", "Stage")]).toEqual([
    english.otherHelps.informed,
    "Active",
  ]);
  await note("paused", true);
  expect([cell(host, "Plans", "OtherHelp"), cell(host, "Plans", "Stage")]).toEqual([
    english.otherHelps.paused,
    "Paused",
  ]);
  const log = host
    .toBook()
    .sheets.find(({ name }) => name === english.workbook.sheets.ChangeLog.tab);
  const logged = log?.cells.map(plainText) ?? [];
  const kept = [...Object.values(english.otherHelps), english.workbook.headers.Plans.OtherHelp];
  expect(kept.filter((text) => logged.includes(text))).toEqual([]);
  expect(textsOfBook(host.toBook()).join("\n")).not.toContain("Sleeps badly");
});

test.each([english, french])(
  "S17 the page before and after says what came of each measure and of all, in sheet and domain alike ($language)",
  async (words) => {
    const host = open(words);
    await closePlan({ planId: "P001", result: "achieved", said }, asked, words);
    await makePlanPage({ planId: "P001", kind: "before-after" }, words);
    const record = recordFrom(rowsIn(words), words);
    const own = judgeRecord(record, TODAY).filter(({ of }) => of.plan?.id === "P001");
    const title = `${words.pages.beforeAfter.tab} P001`;
    const outcomes = own.map((one) => words.outcomes[outcomeOf(one)]);
    const goals = say(words.closeSentences.goals, tallyOf(own));
    const at = (row: number, column: number) =>
      host.viewCells(title, { top: row - 1, bottom: row - 1, left: column, right: column })[0]?.[0]
        ?.text;
    expect(own.map((_, i) => at(13 + i, 7))).toEqual(outcomes);
    expect(at(21, 1)).toBe(goals);
    const { Plans } = words.workbook.headers;
    expect([at(23, 5), at(26, 1), at(26, 2), at(28, 2), at(30, 1), at(30, 5)]).toEqual([
      ...[asked.why, Plans.WhatChanged, said.whatChanged, said.whatNext],
      ...[said.nextSkill, words.alliances.peer],
    ]);
    const read = await byLibreOffice(host.toBook());
    expect(own.map((_, i) => read(title, 13 + i, 8))).toEqual(outcomes);
    expect(read(title, 21, 2)).toBe(goals);
  }
);
