// Home below its list: what stands outside the plans, the rhythm of ideas meetings, and coaches and managers as models, never one by one.
import type { Row } from "../../src/schema/row";
import { noRoom } from "../../src/schema/room";
import { wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { undoLast } from "../../src/usecases/change/undo";
import { listMeetings, logMeeting } from "../../src/usecases/ideas/log-meeting";
import { readHome } from "../../src/usecases/read-home";
import type { Host } from "../../src/workbench/host/contract";
import { bookFromSpec } from "../support/book-from-spec";
import { everyRow } from "../support/every-row";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const asked = { today: TODAY, by: "Hana", why: "" };
const meeting = { on: TODAY - 30, ledBy: "", takenUp: 4, next: null, weeks: 4 } as const;

/** Coaches H1 and so on, each with a plan and a session: all but the first held theirs on the day. */
function coached(coaches: number): Readonly<Record<string, readonly Row[]>> {
  const each = Array.from({ length: coaches }, (_, index) => index + 1);
  return {
    People: each.map((n): Row => ({ PersonId: `H${n}`, Name: `Coach ${n}` })),
    Plans: each.map((n): Row => ({ PlanId: `P${n}`, CoachId: `H${n}`, Stage: "Active" })),
    Sessions: each.map((n): Row => ({
      ...{ SessionId: `S${n}`, PlanId: `P${n}`, Type: "Coaching" },
      ...{ Planned: TODAY - 10, Held: n === 1 ? TODAY - 8 : TODAY - 10 },
    })),
    Ideas: [{ IdeaId: "I1", Idea: "Label the shelves", On: TODAY - 20, AnsweredOn: TODAY - 9 }],
  };
}

function hostWith(rows: Readonly<Record<string, readonly Row[]>>): Host {
  const sheets = new Set(["People", "Sessions", "Ideas", "Issues", "Needs"] as const);
  return openHost(
    bookFromSpec(wantedWorkbook({ sheets, ...noRoom }), new Map(Object.entries(rows)))
  );
}

/** What Home shows beside a label, in the column right of it that holds something first. */
function beside(host: Host, label: string): string {
  const area = { top: 37, bottom: 44, left: 1, right: 7 };
  for (const row of host.viewCells("Home", area)) {
    const texts = row.map(({ text }) => text);
    const at = texts.indexOf(label);
    if (at >= 0) return texts.slice(at + 1).find((text) => text !== "") ?? "";
  }
  throw new Error(`Home has no label “${label}”.`);
}

const { lines, modelLines, tooFew } = english.outside;

test("S78 coaches and managers are told together from five on, and not at all below", async () => {
  const five = hostWith(coached(5));
  expect(beside(five, modelLines.sessions)).toBe("4");
  expect(beside(five, modelLines.load)).toBe("1");
  const said = await readHome();
  expect(said).toContain(`  ${modelLines.sessions}: 4 of 5`);
  expect(said).toContain(`  ${modelLines.ideas}: 1 of 1`);
  expect(said).toContain(`  ${modelLines.reviews}: –`);
  const four = hostWith(coached(4));
  expect(beside(four, modelLines.sessions)).toBe("–");
  const withheld = (await readHome()).slice(-5);
  expect(withheld.slice(0, 4).every((line) => line.endsWith(": –"))).toBe(true);
  expect(withheld[4]).toBe(`  ${tooFew}`);
  expect(everyRow(four, "People").map(({ Name }) => Name)).toContain("Coach 1");
  expect((await readHome()).join(" ")).not.toContain("Coach 1");
});

test("Home counts the issues that wait, the oldest of them, and coaching rightly not started", async () => {
  const decided = { Reason: "All have it", DecidedBy: "Hana" };
  const host = hostWith({
    Issues: [
      { IssueId: "W1", Issue: "No time", RaisedOn: TODAY - 40, AnswerDue: TODAY - 26 },
      { IssueId: "W2", Issue: "No tool", RaisedOn: TODAY - 3, AnswerDue: TODAY + 11 },
      { IssueId: "W3", Issue: "Course", RaisedOn: TODAY - 90, Kind: english.issueKinds.training },
      { IssueId: "W4", Issue: "Old", RaisedOn: TODAY - 90, ClosedOn: TODAY - 1 },
    ],
    Needs: [
      { NeedId: "N1", IssueId: "W1", ...decided, Chosen: english.helps.fixSystem },
      { NeedId: "N2", IssueId: "W3", ...decided, Chosen: english.helps.training },
      { NeedId: "N3", ...decided, Chosen: english.helps.fixSystem },
      { NeedId: "N4", ...decided, Chosen: english.helps.otherSupport },
    ],
  });
  expect(beside(host, lines.openIssues)).toBe("2");
  expect(beside(host, lines.overdueIssues)).toBe("1");
  expect(beside(host, lines.oldestIssue)).toBe(String(TODAY - 40));
  expect(beside(host, lines.notStarted)).toBe("2");
  expect((await readHome()).slice(1, 5)).toEqual([
    "  Work-system issues open: 2",
    "  Of these, answer overdue: 1",
    "  The oldest was raised on: 2026-10-14",
    "  Coaching rightly not started: 2",
  ]);
});

test("S76 a meeting is logged once without naming anybody; when the next is overdue Home and the list say so", async () => {
  const host = hostWith({});
  expect((await logMeeting(meeting, asked)).said).toContain(
    "IM001: ideas meeting of 2026-10-24 logged. The next is due by 2026-11-21."
  );
  expect((await logMeeting(meeting, asked)).said).toEqual([english.lifeSentences.nothing]);
  expect(beside(host, lines.nextMeeting)).toBe(String(TODAY - 2));
  const overdue = "The next ideas meeting was due by 2026-11-21: it is overdue.";
  expect(await listMeetings()).toEqual([
    "IM001 2026-10-24: Next overdue, ideas taken up: 4",
    overdue,
  ]);
  expect(await readHome()).toContain("  Next ideas meeting by: 2026-11-21 (Next overdue)");
  const again = { ...meeting, on: TODAY, ledBy: "Hana", weeks: null, next: TODAY + 7 };
  await logMeeting(again, asked);
  expect(everyRow(host, "Ideas meetings").map(({ State }) => State)).toEqual(["Held", "Last held"]);
  expect(everyRow(host, "Ideas meetings")[1]?.["Weeks between"]).toBe("4");
  expect((await listMeetings()).at(-1)).toBe("The next ideas meeting is due by 2026-11-30.");
  expect((await listMeetings()).join(" ")).not.toContain("Hana");
  await undoLast(asked);
  expect((await listMeetings()).at(-1)).toBe(overdue);
});

test("a meeting to come, a next day before it, a half idea and no rhythm are refused", async () => {
  hostWith({});
  const refused = [
    { ...meeting, on: TODAY + 1 },
    { ...meeting, next: TODAY - 40 },
    { ...meeting, takenUp: 1.5 },
    { ...meeting, weeks: 53 },
  ];
  const { notYet, nextBefore, notACount, notWeeks } = english.meetingSentences;
  const starts = [notYet, nextBefore, notACount, notWeeks].map((one) => one.slice(0, 16));
  for (const [i, one] of refused.entries())
    await expect(logMeeting(one, asked)).rejects.toThrow(starts[i]);
  expect(await listMeetings(undefined, french)).toEqual([english.meetingSentences.none]);
});
