// Sessions: what the agenda says before one, what a record of one leaves in the workbook, and what is not written down.
import { isoDay } from "../../src/domain/day";
import type { Book } from "../../src/files/book";
import type { Catalogue } from "../../src/text/catalogue";
import { columnLetter } from "../../src/schema/address";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { undoLast } from "../../src/usecases/change/undo";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { readAgenda } from "../../src/usecases/session/read-agenda";
import type { SessionRequest } from "../../src/usecases/session/record-session";
import { recordSession } from "../../src/usecases/session/record-session";
import { sayAgenda } from "../../src/usecases/session/say-agenda";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

const asked = { today: TODAY, by: "Lee Wong", why: "" };
const day = isoDay(TODAY);

async function bookIn(words: Catalogue): Promise<Book> {
  const host = openHost();
  const list = "Name,Coach\nAna Souza,Lee Wong\n";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 33 }, undefined, words);
  return host.toBook();
}

const books = new Map<Catalogue, Book>();
beforeAll(async () => {
  for (const words of [english, french]) books.set(words, await bookIn(words));
}, 300_000);

function open(words = english): Host {
  return openHost(books.get(words));
}

/** The filled rows of Sessions, by header; blank cells and the learner's name left out. */
function sessionsOf(host: Host): readonly Readonly<Record<string, string>>[] {
  const table = host.view().sheets.some(({ name }) => name === "Sessions")
    ? host.viewSheet("Sessions").tables[0]
    : undefined;
  if (table === undefined) return [];
  const area = { ...table.area, top: table.area.top + 1 };
  return host
    .viewCells("Sessions", area)
    .map((row) =>
      Object.fromEntries(
        row.flatMap(({ text }, index) => {
          const header = table.columns[index] ?? "";
          return text === "" || header === "Learner" ? [] : [[header, text] as const];
        })
      )
    )
    .filter((row) => "Session ID" in row);
}

const told: SessionRequest = {
  planId: "p001",
  held: TODAY,
  next: TODAY + 14,
  analysis: "Two calls listened to",
  reflection: "Asks before answering",
};

test("S21 a session that was held stands on Sessions with analysis and reflection, is closed by its next date, and is taken back", async () => {
  const host = open();
  const { said } = await recordSession(told, asked);
  expect(said.slice(0, 2)).toEqual([
    `Session S001 of P001, held on ${day}.`,
    `Next: ${isoDay(TODAY + 14)}.`,
  ]);
  expect(sessionsOf(host)).toEqual([
    {
      "Session ID": "S001",
      "Plan ID": "P001",
      Type: "Coaching",
      Held: day,
      State: "Held",
      "Next session": isoDay(TODAY + 14),
      Analysis: "Two calls listened to",
      Reflection: "Asks before answering",
      "Actions agreed": "0",
      // The coach is not listed in People.
      "Coach number": "0",
      "First of coach": "0",
      "Look again": english.sessionHints.partMissing,
    },
  ]);
  await undoLast(asked);
  expect(sessionsOf(host)).toEqual([]);
}, 120_000);

test("S61 without a next date a session is not closed, and that is said", async () => {
  const host = open();
  const { said } = await recordSession({ ...told, next: null }, asked);
  expect(said[1]).toMatch(/^No next date is agreed/);
  expect(sessionsOf(host)[0]?.["State"]).toBe("Held, next date missing");
}, 120_000);

test("a session that was planned is held on its own row, and keeps what was written there before", async () => {
  const host = open();
  await recordSession({ ...told, held: TODAY - 14, next: null }, asked);
  const table = host.viewSheet("Sessions").tables[0];
  const row = (table?.area.bottom ?? 0) + 2;
  host.type("Sessions", `A${row}`, "S007");
  host.type("Sessions", `B${row}`, "P001");
  host.type("Sessions", `E${row}`, isoDay(TODAY + 2));
  await recordSession(told, asked);
  expect(sessionsOf(host).map((one) => [one["Session ID"], one["Planned"], one["Held"]])).toEqual([
    ["S001", undefined, isoDay(TODAY - 14)],
    ["S007", isoDay(TODAY + 2), day],
  ]);
}, 120_000);

test.each<[string, Partial<SessionRequest>, RegExp]>([
  ["of a plan that there is not", { planId: "P9" }, /no plan has the ID “P9”\. There are: P001/],
  ["of tomorrow", { held: TODAY + 1 }, /is not yet\. Record a session when it was held/],
  ["whose next date is not later", { next: TODAY }, /Give the next date after the session/],
  ["with advice that nobody asked for", { advice: "Call back" }, /only when the learner asked/],
])("a session %s is not recorded", async (_, change, sentence) => {
  const host = open();
  await expect(recordSession({ ...told, ...change }, asked)).rejects.toThrow(sentence);
  expect(sessionsOf(host)).toEqual([]);
});

test("S66 advice is written down when the learner asked for it", async () => {
  const host = open();
  await recordSession({ ...told, adviceAsked: "yes", advice: "Call back" }, asked);
  expect(sessionsOf(host)[0]).toMatchObject({
    "Private advice asked": "Yes",
    "Private advice": "Call back",
  });
}, 120_000);

test("S30 of an executive plan only the dates are recorded; private text is refused with the columns' names", async () => {
  const host = open();
  const plans = host.viewSheet("Plans").tables[0];
  const kind = String.fromCharCode(65 + (plans?.columns.indexOf("Kind") ?? 0));
  host.type("Plans", `${kind}${(plans?.area.top ?? 0) + 2}`, "Executive");
  await expect(recordSession({ ...told, interpretation: "Tired" }, asked)).rejects.toThrow(
    /P001 is an executive plan.*Leave out Private interpretation, and/
  );
  await recordSession({ planId: "P001", held: TODAY, next: TODAY + 30 }, asked);
  expect(sessionsOf(host)).toHaveLength(1);
  const sessions = host.viewSheet("Sessions").tables[0];
  const typed = ["Private interpretation", "Reflection"].map((header) => {
    const letter = String.fromCharCode(65 + (sessions?.columns.indexOf(header) ?? 0));
    return host.type("Sessions", `${letter}${(sessions?.area.top ?? 0) + 2}`, "Tired").accepted;
  });
  expect(typed).toEqual([false, true]);
}, 120_000);

test("the same session recorded again changes nothing; another one on that day is refused, with the ID of the first", async () => {
  const host = open();
  await recordSession(told, asked);
  expect((await recordSession(told, asked)).said).toEqual(["Nothing had to be changed."]);
  expect(sessionsOf(host)).toHaveLength(1);
  const other = { ...told, analysis: "Three calls listened to" };
  await expect(recordSession(other, asked)).rejects.toThrow(/P001 has a session on .* \(S001\)/);
}, 120_000);

test("S9 the agenda says what is late, what is due, what to bear in mind, and asks the questions that fit", async () => {
  const host = open();
  const first = sayAgenda(await readAgenda({ planId: "P001" }));
  expect(first).toEqual(agendaInEnglish);
  const plans = host.viewSheet("Plans").tables[0];
  const extensions = String.fromCharCode(65 + (plans?.columns.indexOf("Extensions") ?? 0));
  host.type("Plans", `${extensions}${(plans?.area.top ?? 0) + 2}`, "2");
  expect(sayAgenda(await readAgenda({ planId: "P001" }))).toContain(
    "Bear in mind: Its end was put off twice or more."
  );
  await recordSession({ ...told, held: TODAY - 7, next: null }, asked);
  const [, second] = sayAgenda(await readAgenda({ planId: "P001" }));
  expect(second).toBe(`Last session ${isoDay(TODAY - 7)}: Two calls listened to`);
}, 120_000);

test("S9 the pair chooses its questions, and the agenda says which were asked last", async () => {
  open();
  await recordSession({ ...told, held: TODAY - 7, next: null, questions: "oskar" }, asked);
  const lines = sayAgenda(await readAgenda({ planId: "P001", questions: "kata" }));
  expect(lines).toContain("Asked last time: OSKAR.");
  expect(lines).toContain("Questions (Kata):");
  expect(lines.slice(-5).map((line) => line.trim().split(":")[0])).toEqual(
    english.questionSets.kata.steps.map(({ step }) => step)
  );
}, 120_000);

test("S44 a review asks the boundary check once: one of three answers with the day, no free text in the cell, and nothing in an executive plan", async () => {
  const host = open();
  await recordSession({ ...told, type: "review", boundary: "talked" }, asked);
  expect(sessionsOf(host)[0]).toMatchObject({
    Held: day,
    "Private outside coaching": english.boundaryChecks.talked,
  });
  const typed = (sheet: string, header: string, text: string) => {
    const table = host.viewSheet(sheet).tables[0];
    const letter = columnLetter((table?.columns.indexOf(header) ?? -1) + 1);
    return host.type(sheet, `${letter}${(table?.area.top ?? 0) + 2}`, text).accepted;
  };
  expect(typed("Sessions", "Private outside coaching", "Sleeps badly")).toBe(false);
  expect(typed("Sessions", "Private outside coaching", english.boundaryChecks.noComment)).toBe(
    true
  );
  const lines = sayAgenda(await readAgenda({ planId: "P001" }));
  expect(lines.join("\n")).not.toMatch(/outside coaching|No comment|talked/);
  expect(typed("Plans", "Kind", "Executive")).toBe(true);
  const later = { planId: "P001", held: TODAY - 1, next: null, boundary: "nothing" } as const;
  await expect(recordSession(later, asked)).rejects.toThrow(/Leave out Private outside coaching/);
}, 120_000);

test("S66 advice that nobody asked for is refused in the sheet too, and S68 a pulse is a number from 1 to 5", async () => {
  const host = open();
  const pulse = (given: number) =>
    recordSession({ ...told, type: "mentoring", pulse: given }, asked);
  await expect(pulse(6)).rejects.toThrow(/A number from 1 to 5/);
  await pulse(4);
  expect(sessionsOf(host)[0]).toMatchObject({ "Private pulse 1 to 5": "4" });
  const table = host.viewSheet("Sessions").tables[0];
  const type = (header: string, text: string) => {
    const letter = columnLetter((table?.columns.indexOf(header) ?? -1) + 1);
    return host.type("Sessions", `${letter}${(table?.area.top ?? 0) + 2}`, text).accepted;
  };
  expect(type("Private advice", "Ask her first")).toBe(false);
  expect(type("Private pulse 1 to 5", "9")).toBe(false);
  expect(type("Private advice asked", "Yes")).toBe(true);
  expect(type("Private advice", "Ask her first")).toBe(true);
}, 120_000);

test("S11 an interpretation without what was seen is recorded, and told", async () => {
  open();
  const { said: lines } = await recordSession({ ...told, interpretation: "She is unsure" }, asked);
  expect(lines).toContain(`${english.sessionHints.nothingSeen}.`);
  const seen = { held: TODAY - 2, next: null, observation: "Two long silences" };
  const { said: other } = await recordSession(
    { ...told, ...seen, interpretation: "She is unsure" },
    asked
  );
  expect(other).not.toContain(`${english.sessionHints.nothingSeen}.`);
}, 120_000);

test("the agenda of a French workbook is French, whoever reads it", async () => {
  open(french);
  const lines = sayAgenda(await readAgenda({ planId: "P001" }));
  expect([lines[0], lines[1], ...lines.slice(-5, -3)]).toEqual([
    `P001 Ana Souza : séance du ${day}`,
    "Aucune séance n’a encore eu lieu.",
    "Questions (GROW) :",
    "  But : Qu’est-ce qui rendrait cette heure utile pour vous ?",
  ]);
}, 120_000);

const on = (before: number): string => isoDay(TODAY - before);
const overdue = [
  [33, "Agree the outcome, the measures and what each of us will do (Coach, A001)"],
  [30, "Show the skill on a real job, or arrange for somebody to (Coach, A002)"],
  [26, "Practise off-line on three easy jobs; talk through each afterwards (Learner, A003)"],
  [16, "Practise again on harder jobs, using the feedback (Learner, A004)"],
  [9, "Try it on the job with the coach at hand (Learner, A005)"],
  [5, "Watch the work and give feedback on what was seen (Coach, A006)"],
] as const;
const makeContact = "Make contact: if you met, log the check-in; if not, book a date.";
const agendaInEnglish: readonly string[] = [
  `P001 Ana Souza: session on ${day}`,
  "No session has been held yet.",
  `Silent: Jobs right first time. ${makeContact}`,
  `Silent: Practice jobs done without help, so far. ${makeContact}`,
  "Silent: Several actions are overdue, or one for long. Go through the actions together: agree them anew, or let them go.",
  ...overdue.map(([before, what]) => `Overdue since ${on(before)}: ${what}`),
  `To be measured since ${on(26)}: Jobs right first time (M002)`,
  `To be measured since ${on(26)}: Practice jobs done without help, so far (M003)`,
  `To be measured since ${on(19)}: Level in the skill (0 none, 4 can show others) (M001)`,
  "Review: “Is there anything outside coaching that you want to mention?”",
  "Note one of these and never a reason: Nothing · We talked about it · No comment.",
  "Questions (GROW):",
  "  Goal: What would make this hour worth your while?",
  "  Reality: What happened since we met, and what did you see for yourself?",
  "  Options: What else could you try, if nothing stood in the way?",
  "  Will: What will you do, by when, and who will notice?",
];
