// A workbook with every sheet that people see, to be looked at: plans after each operation that makes a sheet was done once, a case with
// rows of every tool and the page of each, milestones, and the pages of a plan that goes on.
import type { Book } from "../../src/files/book";
import type { CaseTool } from "../../src/domain/case-tool";
import type { Measure } from "../../src/domain/plan";
import type { Catalogue } from "../../src/text/catalogue";
import { measureRow } from "../../src/schema/row";
import { carryOut } from "../../src/usecases/change/carry-out";
import { stepsOf } from "../../src/usecases/change/operation";
import { checkIn } from "../../src/usecases/check-in";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { addRows } from "../../src/usecases/problem-case/add-rows";
import { makeCasePage } from "../../src/usecases/problem-case/make-case-page";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openHost, TODAY } from "./open-host";
import { operationsOfSheets } from "./operations-of-sheets";
import { asked, given } from "./problem-case";

const learners = "Name,Coach,Team\nAna Souza,Lee Wong,Desk\nBen Okafor,Mia Roth,Desk\n";
const leaders = "Name,Coach,Team\nChloé Martin,Lee Wong,Night shift\n";

/** Rows of a tool by the names of its fields. */
type ToolRows = readonly [
  tool: CaseTool,
  names: readonly string[],
  ...rows: (readonly (string | number)[])[],
];

const rated = ["severity", "occurrence", "detection"];
const toolRows: readonly ToolRows[] = [
  [
    "whys",
    ["under", "answer", "evidence", "root"],
    ["", "The meeting begins at 9:12 on most days", "Seen on 8 of 10 days", ""],
    ["WY001", "Two of nine are still on the phone", "Call list", ""],
    ["WY002", "Nobody may put a caller on hold at 9:00", "Asked the team lead", "yes"],
    ["WY001", "The early shift ends when the meeting begins", "Rota: both at 9:00", "yes"],
  ],
  [
    "pareto",
    ["kind", "count", "source", "root"],
    ["Every ticket was read out", 14, "Tally of two weeks", "yes"],
    ["Waited for the early shift", 11, "Tally of two weeks", ""],
    ["Nobody led it", 8, "Tally of two weeks", ""],
    ["The room was taken", 1, "Tally of two weeks", ""],
  ],
  [
    "forces",
    ["side", "what", "weight", "root"],
    ["driving", "The team wants fewer tickets that come back", 4, ""],
    ["driving", "The manager asks for the figures of the day", 2, ""],
    ["restraining", "Calls come in while we stand at the board", 5, "yes"],
    ["restraining", "Two of the desk think that it is one more meeting", 3, ""],
  ],
  [
    "pdca",
    ["plan", "expected", "done", "actual", "learned", "decision"],
    [
      ...["One person leads, named on Monday for the week", "Begins within two minutes"],
      ...["2026-11-06", "Begins within four minutes", "The name must stand on the board", "adapt"],
    ],
    ["The name stands on the board", "Begins within two minutes", "", "", "", ""],
  ],
  [
    "fmea",
    [
      ...["step", "failure", "effect", "cause", ...rated, "measures"],
      ...[...rated.map((name) => `${name}-after`), "root"],
    ],
    [
      ...["Gather", "Somebody is missing", "Actions without an owner", "On the phone", 6, 7, 3],
      ...["Calls are diverted for ten minutes", 6, 2, 3, "yes"],
    ],
    [
      "Look at the figures",
      "Figures of yesterday",
      "Wrong priorities",
      "The report runs at 12:00",
    ].concat(["5", "8", "2", "", "", "", "", ""]),
  ],
  [
    "sipoc",
    ["part", "entry", "need"],
    ["supplier", "Service desk tool", ""],
    ["input", "Tickets of the day before, by kind", "At 8:45, complete"],
    ["process", "Look at the figures, name one obstacle, agree one action", "Ten minutes"],
    ["output", "One action with an owner and a day", "Written on the board"],
    ["customer", "Callers whose tickets no longer come back", "An answer that holds"],
  ],
  [
    "a3",
    ["background", "current", "target", "follow-up"],
    [
      "Thirty of a hundred tickets come back, and the desk has no time of its own to ask why",
      "The meeting begins at 9:12 and ends without actions",
      "Begins at 9:00, ends at 9:10 with one action",
      "Looked at on the first Monday of each month",
    ],
  ],
];

async function setUp(list: string, template: "skills" | "futureLeader", words: Catalogue) {
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template, start: TODAY - 40 }, undefined, words);
}

/** A measure of P003 that goes by three milestones, one of them done. */
async function addMilestones(words: Catalogue): Promise<void> {
  const measure: Measure = {
    ...{ id: "M009", planId: "P003", name: "Lead the move of the night shift", kind: "milestones" },
    ...{ unit: "", baseline: null, target: null, upper: null, start: TODAY - 40, due: TODAY + 60 },
    ...{ shape: null, aimFrom: null, weight: null, cadenceDays: 14, hold: null },
    ...{ standardError: null, smallestChange: null, howMeasured: "From the list" },
    ...{ whoMeasures: "Team lead", objectivity: "objective" },
  };
  const milestones = [
    ["Two of the team plan the move", TODAY - 10, TODAY - 12],
    ["The plan is agreed with the day shift", TODAY + 14, null],
    ["The first week in the new rooms is looked back on together", TODAY + 50, null],
  ] as const;
  await carryOut(
    {
      asked,
      tables: ["Measures", "Milestones"],
      decide: (opened, operation) => {
        const steps = stepsOf(opened, "reworked", "P003", operation, asked);
        steps.add("Measures", measureRow(measure, words));
        for (const [Milestone, Due, DoneOn] of milestones)
          steps.add("Milestones", { MeasureId: measure.id, Milestone, Due, DoneOn });
        return { kind: "reworked", of: "P003", steps: steps.all(), done: [] };
      },
    },
    words
  );
}

export async function everySheetBook(words: Catalogue): Promise<Book> {
  const host = openHost();
  await setUp(learners, "skills", words);
  const readings = [72, 74, 73, 74];
  for (const [index, value] of readings.entries())
    await checkIn([{ measureId: "M002", value, note: "" }], TODAY - 28 + 7 * index, words);
  for (const [index, value] of readings.entries())
    await checkIn([{ measureId: "M005", value, note: "" }], TODAY - 28 + 7 * index, words);
  for (const { work } of operationsOfSheets(words)) await work();
  await setUp(leaders, "futureLeader", words);
  await addMilestones(words);
  for (const [tool, names, ...rows] of toolRows) {
    await addRows(given(tool, names, ...rows), asked, words);
    await makeCasePage({ caseId: "C001", tool }, words);
  }
  for (const kind of ["plan", "review", "before-after"] as const)
    await makePlanPage({ planId: "P002", kind }, words);
  await makePlanPage({ planId: "P003", kind: "plan" }, words);
  return host.toBook();
}
