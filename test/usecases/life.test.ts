// The life of plans and people: each operation changes what it says, is logged, and is taken back by its restore point.
import type { Book } from "../../src/files/book";
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import type { Done } from "../../src/usecases/change/done";
import { handOver } from "../../src/usecases/change/hand-over";
import { mergePerson } from "../../src/usecases/change/merge-person";
import { movePlan } from "../../src/usecases/change/move-plan";
import { closePlan } from "../../src/usecases/close/close-plan";
import type { Asked } from "../../src/usecases/change/operation";
import { personAway } from "../../src/usecases/change/person-away";
import { removePerson } from "../../src/usecases/change/remove-person";
import { undoLast } from "../../src/usecases/change/undo";
import { InputError } from "../../src/usecases/input-error";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

const asked: Asked = { today: TODAY, by: "HR", why: "agreed" };
const tables = ["People", "Plans", "Measures", "CheckIns", "Actions", "Leave"];

const list = [
  "Name,Coach,Team,E-mail",
  "Ana Souza,Lee Wong,Desk,ana@x.org",
  "Anna Souza,Lee Wong,Desk,",
  "Ben Okafor,Mia Roth,Yard,ben@x.org",
].join("\n");

/** Three plans; the second learner is the first again, misspelt. A column of a user's own stands in People. */
async function prepared(): Promise<Book> {
  const host = openHost();
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 30 });
  host.type("People", "K5", "Locker");
  host.type("People", "K6", "14");
  host.type("People", "K7", "15");
  host.type("Plans", "R6", "Prefers =mornings");
  return host.toBook();
}

let start: Book;
beforeAll(async () => {
  start = await prepared();
}, 300_000);

function open(): Host {
  return openHost(start);
}

type Rows = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>>;

/** What stands in the tables, computed columns left out. */
async function rows(more: readonly string[] = []): Promise<Rows> {
  const all = [...tables, ...more];
  const { result } = await run((context) => openWorkbook(context, english, all));
  const computed = new Set(["Plans.Plans", "People.Plans", "Plans.Progress", "Plans.State"]);
  return Object.fromEntries(
    all.map((table) => [
      table,
      contentsOf(result, table).map((cells) =>
        Object.fromEntries(Object.entries(cells).filter(([id]) => !computed.has(`${table}.${id}`)))
      ),
    ])
  );
}

function inputsOf(all: Rows): Rows {
  const ids: Readonly<Record<string, readonly string[]>> = {
    Plans: [
      "PlanId",
      "LearnerId",
      "Learner",
      "CoachId",
      "Coach",
      "Stage",
      "Result",
      "ClosedOn",
      "Note",
      "Issue",
    ],
    People: ["PersonId", "Name", "Role", "Team", "Email", "Note", "ManagerId"],
    Leave: ["PersonId", "PlanId", "From", "To"],
  };
  return Object.fromEntries(
    Object.entries(ids).map(([table, columns]) => [
      table,
      (all[table] ?? [])
        .map((row) => Object.fromEntries(columns.map((id) => [id, row[id] ?? null])))
        .filter((row) => Object.values(row).some((content) => content !== null)),
    ])
  );
}

async function log(): Promise<readonly (readonly unknown[])[]> {
  const { ChangeLog = [] } = await rows(["ChangeLog"]);
  return ChangeLog.map((row) =>
    ["Operation", "Kind", "Of", "Field", "Before", "After"].map((id) => row[id] ?? null)
  );
}

const words = english.changeKinds;

const operations: readonly (readonly [
  string,
  () => Promise<Done>,
  (all: Rows) => unknown,
  unknown,
  readonly (readonly unknown[])[],
])[] = [
  [
    "a plan is paused, and its clock with it",
    () => movePlan({ planId: "p001", move: "pause" }, asked),
    ({ Plans, Leave }) => [
      Plans?.map((row) => row["Stage"]),
      Leave?.map((row) => [row["PlanId"], row["From"]]),
    ],
    [["Paused", "Active", "Active"], [["P001", TODAY]]],
    [["O001", words.paused, "P001", "Stage", "Active", "Paused"]],
  ],
  [
    "a plan is closed with its result and day",
    () => closePlan({ planId: "P002", result: "achieved" }, asked),
    ({ Plans }) => Plans?.[1] && [Plans[1]["Stage"], Plans[1]["Result"], Plans[1]["ClosedOn"]],
    ["Closed", english.results.achieved, TODAY],
    [
      ["O001", words.closed, "P002", "Stage", "Active", "Closed"],
      ["O001", words.closed, "P002", "Result", null, english.results.achieved],
      ["O001", words.closed, "P002", "Closed on", null, TODAY],
      ["O001", words.closed, "M004", "Current", 1, null],
      ["O001", words.closed, "M005", "Current", 70, null],
      ["O001", words.closed, "M006", "Current", 0, null],
    ],
  ],
  [
    "all open plans of a coach go to another",
    () => handOver({ planIds: [], from: "Lee Wong", to: "C02", as: "coach" }, asked),
    ({ Plans }) => Plans?.map((row) => [row["CoachId"], row["Coach"]]),
    [
      ["C02", "Mia Roth"],
      ["C02", "Mia Roth"],
      ["C02", "Mia Roth"],
    ],
    [
      ["O001", words.handedOver, "P001", "Coach ID", "C01", "C02"],
      ["O001", words.handedOver, "P002", "Coach ID", "C01", "C02"],
    ],
  ],
  [
    "the learner of a plan gets a manager",
    () => handOver({ planIds: ["P003"], from: "", to: "C01", as: "manager" }, asked),
    ({ People }) => People?.map((row) => row["ManagerId"]),
    [null, null, "C01", null, null],
    [["O001", words.handedOver, "L03", "Manager ID", null, "C01"]],
  ],
  [
    "two rows of one person become one",
    () => mergePerson({ keep: "L02", gone: "L01" }, asked),
    ({ People, Plans }) => [
      People?.map((row) => [row["PersonId"], row["Email"]]),
      Plans?.map((row) => [row["LearnerId"], row["Learner"]]),
    ],
    [
      [
        ["L02", "ana@x.org"],
        ["L03", "ben@x.org"],
        ["C01", null],
        ["C02", null],
      ],
      [
        ["L02", "Anna Souza"],
        ["L02", "Anna Souza"],
        ["L03", "Ben Okafor"],
      ],
    ],
    [
      ["O001", words.merged, "P001", "Learner ID", "L01", "L02"],
      ["O001", words.merged, "L01", null, null, "L02"],
    ],
  ],
  [
    "a person is forgotten, and the plans stay",
    () => removePerson("L01", asked),
    ({ People, Plans }) => [
      People?.[0] && [People[0]["PersonId"], People[0]["Name"], People[0]["Email"]],
      Plans?.map((row) => [row["PlanId"], row["Learner"], row["Note"]]),
    ],
    [
      ["L01", english.removedPerson, null],
      [
        ["P001", english.removedPerson, null],
        ["P002", "Anna Souza", null],
        ["P003", "Ben Okafor", null],
      ],
    ],
    [["O001", words.removed, "L01", null, null, null]],
  ],
  [
    "a person is away",
    () => personAway({ person: "Ben Okafor", from: TODAY, to: TODAY + 4 }, asked),
    ({ Leave }) => Leave?.map((row) => [row["PersonId"], row["From"], row["To"]]),
    [["L03", TODAY, TODAY + 4]],
    [["O001", words.away, "L03", null, null, TODAY]],
  ],
];

test.each(operations)(
  "%s; asked again nothing changes; taken back all is as before",
  async (_, operate, look, expected, logged) => {
    const host = open();
    const before = inputsOf(await rows());
    await operate();
    expect(look(inputsOf(await rows()))).toEqual(expected);
    expect(await log()).toEqual(logged);
    const done = host.toBook();
    expect((await operate()).said).toEqual(["Nothing had to be changed."]);
    expect(host.toBook()).toEqual(done);
    await undoLast({ today: TODAY, by: "HR" });
    expect(unordered(inputsOf(await rows()))).toEqual(unordered(before));
    expect((await log()).at(-1)).toEqual(["O001", words.undone, "O001", null, null, null]);
    expect(hiddenSheets(host)).toEqual([]);
    await expect(undoLast({ today: TODAY, by: "" })).rejects.toThrow("nothing to take back");
  },
  300_000
);

/** A row that came back stands at the end of its table. */
function unordered(all: Rows) {
  return Object.fromEntries(
    Object.entries(all).map(([table, body]) => [
      table,
      body.map((row) => JSON.stringify(row)).sort(),
    ])
  );
}

function hiddenSheets(host: Host): readonly string[] {
  return host
    .view()
    .sheets.map(({ name }) => name)
    .filter((name) => name.startsWith("Aimline undo"));
}

test("a row that comes back brings the user's own cells with it", async () => {
  const host = open();
  await mergePerson({ keep: "L02", gone: "L01" }, asked);
  await undoLast({ today: TODAY, by: "" });
  const people = host.viewCells("People", { top: 5, left: 0, bottom: 9, right: 10 });
  expect(people.map((row) => [row[0]?.text, row[10]?.text])).toEqual([
    ["L02", "15"],
    ["L03", ""],
    ["C01", ""],
    ["C02", ""],
    ["L01", "14"],
  ]);
}, 300_000);

test.each<[string, () => Promise<unknown>, RegExp]>([
  [
    "a plan nobody has",
    () => movePlan({ planId: "P9", move: "pause" }, asked),
    /no plan has the ID “P9”/,
  ],
  [
    "a plan that is not paused",
    () =>
      movePlan({ planId: "P001", move: "resume" }, asked)
        .then(() => closePlan({ planId: "P001", result: "achieved" }, asked))
        .then(() => movePlan({ planId: "P001", move: "pause" }, asked)),
    /P001 is closed\. Take the closing back with undo, or draft a new plan\./,
  ],
  [
    "an unknown coach",
    () => handOver({ planIds: ["P001"], from: "", to: "Zoe", as: "coach" }, asked),
    /nobody has the ID or name “Zoe”/,
  ],
  [
    "the learner as the coach",
    () => handOver({ planIds: ["P001"], from: "", to: "L01", as: "coach" }, asked),
    /nobody coaches themselves/,
  ],
  ["the same person twice", () => mergePerson({ keep: "L01", gone: "l01" }, asked), /named twice/],
  [
    "a coach and a learner of one plan",
    () => mergePerson({ keep: "L01", gone: "C01" }, asked),
    /they are two people/,
  ],
  [
    "an end before the beginning",
    () => personAway({ person: "L01", from: TODAY, to: TODAY - 1 }, asked),
    /is before/,
  ],
])(
  "%s is refused in one sentence, and nothing is written",
  async (_, operate, sentence) => {
    open();
    const error = await operate().catch((one: unknown) => one);
    expect(error).toBeInstanceOf(InputError);
    expect((error as InputError).message).toMatch(sentence);
  },
  300_000
);

test("what was changed since is not taken back", async () => {
  const host = open();
  await handOver({ planIds: ["P001"], from: "", to: "C02", as: "coach" }, asked);
  host.type("Plans", "F6", "C01");
  host.type("Plans", "F6", "C07");
  const before = host.toBook();
  await expect(undoLast({ today: TODAY, by: "" })).rejects.toThrow(
    "O001 cannot be taken back, because what it changed was changed since: Plans P001."
  );
  expect(host.toBook()).toEqual(before);
}, 300_000);

test("of restore points the last three stay, for thirty days", async () => {
  const host = open();
  const move = (to: string, today: number) =>
    handOver({ planIds: ["P003"], from: "", to, as: "coach" }, { ...asked, today });
  await move("C01", TODAY);
  await move("C02", TODAY + 10);
  await move("C01", TODAY + 20);
  await move("C02", TODAY + 21);
  expect(hiddenSheets(host)).toEqual([
    "Aimline undo O002",
    "Aimline undo O003",
    "Aimline undo O004",
  ]);
  await move("C01", TODAY + 51);
  expect(hiddenSheets(host)).toEqual(["Aimline undo O004", "Aimline undo O005"]);
}, 300_000);
