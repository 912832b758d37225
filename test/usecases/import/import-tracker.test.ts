// Rows of foreign trackers taken over into a workbook: what each becomes, what is said of it, and that a second run adds nothing.
import { isoDay } from "../../../src/domain/day";
import { run } from "../../../src/gateway/run";
import type { CellContent } from "../../../src/schema/spec";
import { english } from "../../../src/text/en";
import { undoLast } from "../../../src/usecases/change/undo";
import { gridOfRows } from "../../../src/usecases/import/grid";
import { proposeImport } from "../../../src/usecases/import/propose-import";
import { newRows } from "../../../src/usecases/import/new-rows";
import { takeRows } from "../../../src/usecases/import/take-rows";
import { readToldPeople } from "../../../src/usecases/import/told-people";
import { importTracker, previewImport } from "../../../src/usecases/import-tracker";
import { contentsOf, openWorkbook } from "../../../src/usecases/open-workbook";
import { openHost, TODAY } from "../../support/open-host";

const asked = { today: TODAY, by: "Hana", why: "" };

function requestOf(text: string, people = "") {
  const grid = gridOfRows(text.split("\n").map((line) => line.split(";")));
  const { main } = proposeImport([grid]);
  return {
    grid,
    table: main,
    file: "tracker.csv",
    dateOrder: null,
    people: people === "" ? new Map<string, string>() : readToldPeople(people),
  };
}

/** "Actions A001 P001 Call =2026-01-05". */
async function rows(table: string, ...columns: readonly string[]): Promise<readonly string[]> {
  const { result } = await run((context) => openWorkbook(context, english, [table]));
  const said = (cell: CellContent | undefined) =>
    typeof cell === "number" && cell > 40000 ? isoDay(cell) : String(cell ?? "–");
  return contentsOf(result, table).map((row) => columns.map((id) => said(row[id])).join(" | "));
}

describe("dates, numbers and status words as people type them", () => {
  const one = (due: string, others = "2026-01-01") =>
    takeRows(
      ...tableOf(`Employee;Action;Due date;Status\nAna;Call;${due};Open\nAna;Write;${others};Open`),
      { dateOrder: null, today: TODAY, words: english }
    );
  const tableOf = (text: string) => {
    const { grid, table } = requestOf(text);
    return [grid, table] as const;
  };

  test.each([
    ["2026-03-04", "2026-01-01", "2026-03-04"],
    ["04/03/2026", "25/12/2026", "2026-03-04"],
    ["04/03/2026", "12/25/2026", "2026-04-03"],
    ["4.3.26", "2026-01-01", "2026-03-04"],
    ["4 March 2026", "2026-01-01", "2026-03-04"],
    ["Mar 4, 2026", "2026-01-01", "2026-03-04"],
    ["4 août 2026", "2026-01-01", "2026-08-04"],
    ["4 de marzo de 2026", "2026-01-01", "2026-03-04"],
    ["4 de março de 2026", "2026-01-01", "2026-03-04"],
    ["4. März 2026", "2026-01-01", "2026-03-04"],
    ["2026年3月4日", "2026-01-01", "2026-03-04"],
    ["Wed 04/03/26", "31/01/26", "2026-03-04"],
  ])("%s beside %s is %s", (due, others, expected) => {
    const [row] = one(due, others).rows;
    expect(row?.due === null || row === undefined ? null : isoDay(row.due)).toBe(expected);
  });

  test("what may be two days is none, and the words go into the note", () => {
    const { rows: taken, problems } = one("04/03/2026");
    expect([taken[0]?.due, taken[0]?.note, problems]).toEqual([
      null,
      "Status: Open\ndue: 04/03/2026",
      [{ key: "twoWays", place: "C2", found: "04/03/2026" }],
    ]);
  });

  test.each(["Done", "Terminé", "Concluído", "Terminado", "Erledigt", "已完成", "✔ Completed"])(
    "%s without a day is done today, and that is said",
    (status) => {
      const { rows: taken, problems } = takeRows(
        ...tableOf(`Employee;Action;Due date;Status\nAna;Call;2026-01-01;${status}`),
        { dateOrder: null, today: TODAY, words: english }
      );
      expect([taken[0]?.done, problems.map(({ key }) => key)]).toEqual([TODAY, ["doneWithoutDay"]]);
    }
  );
});

const list = `Employee;Action;KPI;Baseline;Target;Actual;Due date;Status;Priority
Ana Souza;Call back;On time;70%;90%;75%;2027-01-05;Open;High
Ana Souza;Write down;;;;;2027-01-09;Done;
Ben Okafor;Shadow;Errors;12;4;oops;2027-02-01;Open;
Ben Okafor;Travel;;;;;2027-02-01;Cancelled;`;

test("a list becomes rows with their source; again it adds nothing, longer only what is new, and undo takes that back", async () => {
  const host = openHost();
  const withFormula = `${list}\n=cmd|calc;=HYPERLINK("http://x");;;;;2027-01-01;;`;
  await importTracker(requestOf(withFormula), asked);
  const first = {
    people: await rows("People", "PersonId", "Name"),
    plans: await rows("Plans", "PlanId", "LearnerId", "Start", "End", "Issue"),
    measures: await rows(
      "Measures",
      "MeasureId",
      "PlanId",
      "Direction",
      "Unit",
      "Baseline",
      "Target"
    ),
    readings: await rows("CheckIns", "MeasuredOn", "MeasureId", "Value"),
    actions: await rows(
      "Actions",
      "ActionId",
      "PlanId",
      "MeasureId",
      "Action",
      "Due",
      "Done",
      "Note"
    ),
    sources: await rows("Sources", "Id", "Table", "File", "Row"),
  };
  const formulas = ["People", "Actions"].flatMap((name) =>
    (host.toBook().sheets.find((sheet) => sheet.name === name)?.cells ?? []).flatMap(
      ({ formula }) => (formula !== undefined && /cmd|HYPERLINK/.test(formula) ? [formula] : [])
    )
  );
  const { said: again } = await importTracker(requestOf(withFormula), asked);
  const longer = withFormula.replace("\n", "\nAna Souza;Present;;;;;2027-03-01;Open;\n");
  await importTracker(requestOf(longer), asked);
  const after = await rows("Actions", "ActionId", "Action");
  await undoLast(asked);
  const undone = await rows("Actions", "ActionId", "Action");
  expect({ first, formulas, again, after, undone }).toEqual({
    first: {
      people: ["L01 | Ana Souza", "L02 | Ben Okafor", "L03 | =cmd|calc"],
      plans: [
        "P001 | L01 | 2026-11-23 | 2027-01-09 | Taken over from tracker.csv.",
        "P002 | L02 | 2026-11-23 | 2027-02-01 | Taken over from tracker.csv.",
        "P003 | L03 | 2026-11-23 | 2027-01-01 | Taken over from tracker.csv.",
      ],
      measures: ["M001 | P001 | Increase | % | 70 | 90", "M002 | P002 | Decrease | – | 12 | 4"],
      readings: ["2026-11-23 | M001 | 75"],
      actions: [
        "A001 | P001 | M001 | Call back | 2027-01-05 | – | Priority: High\nStatus: Open",
        "A002 | P001 | – | Write down | 2027-01-09 | 2026-11-23 | Status: Done",
        "A003 | P002 | M002 | Shadow | 2027-02-01 | – | Status: Open\nactual: oops",
        'A004 | P003 | – | =HYPERLINK("http://x") | 2027-01-01 | – | –',
      ],
      sources: [
        "P001 | Plans | tracker.csv | 2",
        "M001 | Measures | tracker.csv | 2",
        "M001 | CheckIns | tracker.csv | 2",
        "A001 | Actions | tracker.csv | 2",
        "A002 | Actions | tracker.csv | 3",
        "P002 | Plans | tracker.csv | 4",
        "M002 | Measures | tracker.csv | 4",
        "A003 | Actions | tracker.csv | 4",
        "P003 | Plans | tracker.csv | 6",
        "A004 | Actions | tracker.csv | 6",
      ],
    },
    formulas: [],
    again: ["Nothing had to be changed."],
    after: [
      "A001 | Call back",
      "A002 | Write down",
      "A003 | Shadow",
      'A004 | =HYPERLINK("http://x")',
      "A005 | Present",
    ],
    undone: [
      "A001 | Call back",
      "A002 | Write down",
      "A003 | Shadow",
      'A004 | =HYPERLINK("http://x")',
    ],
  });
});

const nothingHere = {
  people: [],
  plans: [],
  measures: [],
  actions: [],
  readings: [],
  skills: [],
  sources: [],
};

function person(id: string, name: string) {
  return { id, name, role: null, team: "", email: "", note: "", managerId: "", maxPlans: null };
}

/** What the rows become in a workbook where these people are. */
function becomes(text: string, people: readonly ReturnType<typeof person>[] = [], told = "") {
  const { grid, table, file, people: toldPeople } = requestOf(text, told);
  const { rows: taken } = takeRows(grid, table, { dateOrder: null, today: TODAY, words: english });
  const job = { file, sheet: "", team: "Team", rows: taken, people: toldPeople, today: TODAY };
  return newRows(job, { ...nothingHere, people }, english);
}

test("a person is known by an only name, and asked about when several bear it", () => {
  const text = "Employee;Action;Due date\nAna;Call;2027-01-01\nana ;Write;2027-01-02";
  const plansFor = (people: readonly ReturnType<typeof person>[], told = "") =>
    becomes(text, people, told).plans.map(({ learnerId }) => learnerId);
  const two = [person("L01", "Ana"), person("L05", "ANA")];
  expect([
    plansFor([]),
    plansFor([person("L03", "Ana")]),
    plansFor(two, "Ana=L05"),
    plansFor(two, "Ana=new"),
  ]).toEqual([["L01"], ["L03"], ["L05"], ["L06"]]);
  expect(() => plansFor(two)).toThrow(
    'tracker.csv: several people here are called “Ana”: L01, L05. Say who is meant: --people "Ana=L01", or "Ana=new" for somebody new.'
  );
});

test.each([
  [
    "of courses, an action for each cell but for what does not apply",
    "Employee;Safety;First aid;Forklift\nAna;2026-05-02;x;N/A\nBen;In progress;;2026-06-01",
    [
      "P001 Safety 2026-05-02",
      "P001 First aid 2026-11-23",
      "P002 Safety –",
      "P002 Forklift 2026-06-01",
    ],
  ],
  [
    "of levels, a skill for each cell but for what is no level",
    "Skill;Ana;Ben;Cho\nExcel;3;2;4\nWriting;2;2;5",
    [
      "P003 Writing –",
      "L01 Excel 3",
      "L01 Writing 2",
      "L02 Excel 2",
      "L02 Writing 2",
      "L03 Excel 4",
    ],
  ],
])("a matrix becomes, %s", (_what, text, expected) => {
  const { actions, skills } = becomes(text);
  expect([
    ...actions.map((one) => `${one.planId} ${one.action} ${dayText(one.done)}`),
    ...skills.map((one) => `${one.personId} ${one.skill} ${String(one.actual)}`),
  ]).toEqual(expected);
});

function dayText(cell: unknown): string {
  return typeof cell === "number" ? isoDay(cell) : "–";
}

test.each([
  [
    "Scorecard 2026\nKPI;Baseline;Target;Jan;Feb;Mar;Q2\nOn time;70;90;72;75;77;80",
    ["2026-01-31 72", "2026-02-28 75", "2026-03-31 77", "2026-06-30 80"],
  ],
  [
    "KPI;Target;KW 1 2026;KW 2 2026;KW 3 2026;2026\nCalls;90;10;20;30;60",
    ["2026-01-04 10", "2026-01-11 20", "2026-01-18 30"],
  ],
  [
    "指标;目标;2026年1月;2026年2月;2026年3月\n转化率;90;10;20;30",
    ["2026-01-31 10", "2026-02-28 20", "2026-03-31 30"],
  ],
])("a scorecard becomes a measure with a reading at the end of each period", (text, expected) => {
  const { readings, plans } = becomes(text);
  expect([
    plans.map(({ planFor }) => planFor),
    readings.map(({ on, value }) => `${dayText(on)} ${String(value)}`),
  ]).toEqual([["team"], expected]);
});

test("every row and every problem is shown before anything is written", async () => {
  const host = openHost();
  const said = await previewImport(requestOf(list), asked);
  expect({ said, sheets: host.toBook().sheets.map(({ name }) => name) }).toEqual({
    said: [
      "row 2: Ana Souza: action “Call back”, due 2027-01-05, reading 75 on 2026-11-23",
      "row 3: Ana Souza: action “Write down”, due 2027-01-09, done 2026-11-23",
      "row 4: Ben Okafor: action “Shadow”, due 2027-02-01",
      "H3: done, but no day says when; 2026-11-23 is taken.",
      "F4: “oops” is no number; it stays blank, and the words go into the note.",
      "Rows to add: 2 plans, 2 people, 2 measures, 1 check-ins, 3 actions, 0 skills.",
      "1 rows are cancelled, waived or not applicable there and are left out.",
    ],
    sheets: ["Sheet1"],
  });
});
