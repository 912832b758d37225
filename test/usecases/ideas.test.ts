// Ideas from the day they are noted to what they become, and issues from an answer to their close.
import type { Book } from "../../src/files/book";
import type { Row } from "../../src/schema/row";
import { noRoom } from "../../src/schema/room";
import { wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { undoLast } from "../../src/usecases/change/undo";
import { addIdea, answerIdea, turnIdea } from "../../src/usecases/ideas/change-ideas";
import { changeIssue } from "../../src/usecases/issues/change-issue";
import { listIdeas, listIssues } from "../../src/usecases/issues/list-issues";
import { bookFromSpec } from "../support/book-from-spec";
import { everyRow } from "../support/every-row";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const asked = { today: TODAY, by: "Hana", why: "" };
const labels = { idea: "Label the shelves", from: "", benefit: "time", on: TODAY - 20 } as const;

const wanted = wantedWorkbook({ sheets: new Set(["Needs", "Issues"]), ...noRoom });
function book(rows: Readonly<Record<string, readonly Row[]>> = {}): Book {
  const plan: Row = { PlanId: "P001", Learner: "Ana", Stage: "Active", IssueId: "W001" };
  return bookFromSpec(wanted, new Map(Object.entries({ Plans: [plan], ...rows })));
}

test("an idea nobody signed is told when its answer is late, and is answered once", async () => {
  openHost(book());
  expect((await addIdea(labels, asked)).said).toContain(
    "I001 noted: Label the shelves. An answer is due by 2026-11-17."
  );
  expect((await addIdea(labels, asked)).said).toEqual([english.lifeSentences.nothing]);
  expect(await listIdeas()).toEqual([
    "I001 Label the shelves (Time): No answer, answer due 2026-11-17",
  ]);
  const answer = { ideaId: "i001", answer: "From Monday on" };
  await answerIdea(answer, asked);
  expect((await listIdeas())[0]).toContain(english.ideaStates.answered);
  expect((await answerIdea(answer, asked)).said).toEqual([english.lifeSentences.nothing]);
  await expect(answerIdea({ ...answer, answer: "Never" }, asked)).rejects.toThrow("2026-11-23");
});

test("an idea becomes an action that names it, and undoing takes both away", async () => {
  const host = openHost(book());
  await addIdea(labels, asked);
  await turnIdea({ ideaId: "I001", as: "action", planId: "p001" }, asked);
  expect(everyRow(host, "Actions")).toMatchObject([
    { "Plan ID": "P001", Action: "Label the shelves", Note: "I001" },
  ]);
  expect(everyRow(host, "Ideas")[0]?.["Became"]).toBe(everyRow(host, "Actions")[0]?.["Action ID"]);
  await undoLast(asked);
  expect([everyRow(host, "Actions"), everyRow(host, "Ideas")[0]?.["Became"]]).toEqual([[], ""]);
});

test("an idea that is tried out opens a case with its first cycle; asked twice it is there once", async () => {
  const host = openHost(book());
  await addIdea(labels, asked);
  const trial = { ideaId: "I001", as: "case", process: "Stocking", expected: "No search" } as const;
  await expect(turnIdea({ ...trial, expected: " " }, asked)).rejects.toThrow("what is expected");
  await turnIdea(trial, asked);
  expect((await turnIdea(trial, asked)).said).toEqual([english.lifeSentences.nothing]);
  expect(everyRow(host, "Cases")).toMatchObject([
    { "Case ID": "C001", Problem: "Label the shelves" },
  ]);
  expect(everyRow(host, "PDCA")).toMatchObject([
    { "Case ID": "C001", Plan: "Label the shelves", Expected: "No search" },
  ]);
  expect((await listIdeas())[0]).toContain("(Became: C001)");
});

test("an idea is linked to a plan that is there, and to nothing else", async () => {
  openHost(book());
  await addIdea(labels, asked);
  await expect(turnIdea({ ideaId: "I001", as: "link", to: "C009" }, asked)).rejects.toThrow("C009");
  await expect(turnIdea({ ideaId: "I7", as: "link", to: "P001" }, asked)).rejects.toThrow("I001");
  await turnIdea({ ideaId: "I001", as: "link", to: "P001" }, asked);
  expect((await listIdeas())[0]).toContain("(Became: P001)");
});

test("an issue says who owns it and which plans wait, what was not coached, and is closed once", async () => {
  openHost(
    book({
      Issues: [
        { IssueId: "W001", Issue: "No time to listen", OwnerId: "H1", AnswerDue: TODAY - 1 },
      ],
      Needs: [
        {
          ...{ NeedId: "N001", Issue: "Rude on calls", IssueId: "W001" },
          ...{ Chosen: english.helps.fixSystem, Reason: "All have it", DecidedBy: "Hana" },
        },
        { NeedId: "N002", Issue: "Slow", IssueId: "W001" },
      ],
    })
  );
  expect(await listIssues()).toEqual([
    "W001 Work system: No time to listen. Answer overdue, owner H1, answer due 2026-11-22 (Plans waiting: P001)",
    "Coaching not started because the cause lay elsewhere: 1.",
  ]);
  const close = { issueId: "w001", answer: "Two people more", closes: true };
  expect((await changeIssue(close, asked)).said.slice(0, 2)).toEqual([
    "W001 answered: Two people more",
    "W001 closed.",
  ]);
  await expect(changeIssue(close, asked)).rejects.toThrow("2026-11-23");
  expect((await listIssues())[0]).toContain(english.issueStates.closed);
});
