// Rows of several workbooks in one: IDs that collide, links of every table, who is whom, what stays, and a second run.
import * as fc from "fast-check";
import { readFileSync } from "node:fs";
import type { Row } from "../../../src/schema/codec";
import { noRoom } from "../../../src/schema/room";
import { optionalSheets, wantedWorkbook } from "../../../src/schema/workbook";
import { english } from "../../../src/text/en";
import { french } from "../../../src/text/fr";
import { catalogues } from "../../../src/text/languages";
import { carriedTables, stayingTables } from "../../../src/usecases/rollup/carried";
import { readWorkbook, workbookOf } from "../../../src/usecases/rollup/read-workbook";
import type { Rows } from "../../support/coach-workbook";
import { asTexts, carriedOut, tablesOf, emptyRollup, planInto } from "../../support/coach-workbook";
import { marksIn, markedWorkbooks } from "../../support/marked-workbook";
import { frozenFile } from "../../support/story-workbook";

const person = (PersonId: string, Name: string, Email: string | null = null): Row => ({
  ...{ PersonId, Name, Email },
});
const plan = (PlanId: string, LearnerId: string, Learner: string, more: Row = {}): Row => ({
  ...{ PlanId, LearnerId, Learner, Mode: "Coaching", Kind: "Skills", Stage: "Active" },
  ...more,
});
const ana: Rows = {
  People: [person("L01", "Ana", "ana@x.org")],
  Plans: [plan("P001", "L01", "Ana")],
};

/** "Plans W01-P001 W01-L01 Ana". */
function listed(rows: readonly Row[], ...columns: readonly string[]): readonly string[] {
  return rows.map((row) => columns.map((column) => String(row[column] ?? "–")).join(" "));
}

test("every column that people fill in goes, stays, or is said to be there: a new one must be decided", () => {
  const tables = wantedWorkbook({ sheets: new Set(optionalSheets), ...noRoom }).sheets.flatMap(
    (sheet) => sheet.tables
  );
  const inputs = tables
    .filter(({ id }) => !(stayingTables as readonly string[]).includes(id))
    .map(
      ({ id, columns }) =>
        [
          id,
          columns
            .filter(({ formula }) => formula === undefined)
            .map((column) => column.id)
            .sort(),
        ] as const
    );
  expect(new Map(carriedTables.map(({ id, fates }) => [id, [...fates.keys()].sort()]))).toEqual(
    new Map(inputs)
  );
});

test("the same IDs in two workbooks are kept apart, and all that refers to them follows", () => {
  const all: Rows = {
    ...ana,
    Plans: [
      plan("P001", "L01", "Ana", {
        CoachId: "c01",
        ParentId: "p001",
        NeedId: "N001",
        IssueId: "I001",
      }),
    ],
    Measures: [{ MeasureId: "M001", PlanId: "p001", Measure: "Calls" }],
    CheckIns: [{ MeasureId: "M001", MeasuredOn: 46300, Value: 3, Note: "slow" }],
    Targets: [{ MeasureId: "M001", From: 46310, Target: 9, Why: "told so" }],
    Milestones: [{ MeasureId: "M001", Milestone: "First", Due: 46320 }],
    Actions: [{ ActionId: "A001", PlanId: "P001", MeasureId: "M001", SessionId: "S001" }],
    Sessions: [{ SessionId: "S001", PlanId: "P001", Held: 46300, Unchanged: "ill", Advice: "x" }],
    Practice: [{ PracticeId: "E001", PlanId: "P001", DemonstratorId: "C01", Skill: "Wiring" }],
    Needs: [{ NeedId: "N001", PersonId: "L01", IssueId: "I001", Reason: "she asked" }],
    Issues: [{ IssueId: "I001", OwnerId: "C01", Issue: "No tools" }],
    Skills: [{ PersonId: "L01", Skill: "Wiring", PlanId: "P001", Evidence: "seen" }],
    Ideas: [{ IdeaId: "D001", Idea: "Labels", Link: "I001" }],
    FlagsSeen: [{ PlanId: "P001", MeasureId: "M001", Rule: "stalled", Why: "away" }],
    Clashes: [{ PlanId: "P001", One: "M001", Other: "Speed of all", How: "ranked" }],
    Terms: [
      { PlanId: "P001", Version: 1, Part: "Measure", Item: "M001", Text: "Calls", Unit: "%" },
      { PlanId: "P001", Version: 1, Part: "Action", Item: "A001", Text: "Call", Unit: "M001" },
    ],
    Cases: [{ CaseId: "C001", Process: "Meeting", Who: "Ana", OwnerId: "c01" }],
    Fishbone: [{ RowId: "FB001", CaseId: "c001", Cause: "Late", Evidence: "x", Became: "I001" }],
    Pareto: [{ RowId: "PA001", CaseId: "C001", Count: 3, Became: "A001" }],
    Whys: [{ RowId: "WY002", CaseId: "C001", Under: "WY002", Answer: "Late", Evidence: "x" }],
    Forces: [{ RowId: "FF001", CaseId: "C001", Force: "Time", Became: "M001" }],
    Pdca: [{ RowId: "PD001", CaseId: "C001", Plan: "Try" }],
    Fmea: [{ RowId: "FM001", CaseId: "C001", Failure: "Late", Became: "I001" }],
    Sipoc: [{ RowId: "SP001", CaseId: "C001", Entry: "Board" }],
    A3Reports: [{ RowId: "AR001", CaseId: "C001", Target: "On time" }],
    Leave: [{ PersonId: "L01", From: 46301, To: 46302, Note: "flu" }],
  };
  const { changes } = planInto(emptyRollup, {
    "north.xlsx": tablesOf(all),
    "south.xlsx": tablesOf({ ...all, People: [person("L01", "Ben")] }),
  });
  const south = Object.fromEntries(
    [...changes].map(([table, { added }]) => [
      table,
      added.slice(added.length / 2).map((row) => Object.values(row).join(" ")),
    ])
  );
  const { said } = english.rollup;
  expect(south).toEqual({
    People: ["W02-L01 Ben", "W02-c01 Coach"],
    Plans: ["W02-P001 W02-L01 Ben W02-c01 Coaching Skills Active W02-p001 W02-N001 W02-I001"],
    Measures: ["W02-M001 W02-p001 Calls"],
    CheckIns: ["46300 W02-M001 3"],
    Targets: ["W02-M001 46310 9"],
    Milestones: ["W02-M001 First 46320"],
    Actions: ["W02-A001 W02-P001 W02-M001 W02-S001"],
    Leave: ["W02-L01 46301 46302"],
    Sessions: [`W02-S001 W02-P001 46300 ${said}`],
    Practice: ["W02-E001 W02-P001 Wiring W02-c01"],
    Needs: [`W02-N001 W02-L01 ${said} W02-I001`],
    Issues: ["W02-I001 No tools W02-c01"],
    Skills: ["W02-L01 Wiring W02-P001"],
    Ideas: ["W02-D001 Labels W02-I001"],
    FlagsSeen: ["W02-P001 W02-M001 stalled"],
    Clashes: [`W02-P001 W02-M001 Speed of all ${said}`],
    Terms: ["W02-P001 1 Measure W02-M001 Calls %", "W02-P001 1 Action W02-A001 Call W02-M001"],
    Cases: ["W02-C001 Meeting W02-c01"],
    Fishbone: ["W02-FB001 W02-c001 Late W02-I001"],
    Pareto: ["W02-PA001 W02-C001 3 W02-A001"],
    Whys: ["W02-WY002 W02-C001 W02-WY002 Late"],
    Forces: ["W02-FF001 W02-C001 Time W02-M001"],
    Pdca: ["W02-PD001 W02-C001 Try"],
    Fmea: ["W02-FM001 W02-C001 Late W02-I001"],
    Sipoc: ["W02-SP001 W02-C001 Board"],
    A3Reports: ["W02-AR001 W02-C001 On time"],
  });
});

describe("who is whom", () => {
  const one = (Name: string, Email: string | null = null) =>
    tablesOf({ People: [person("L01", Name, Email)] });
  const cases: readonly (readonly [
    string,
    Readonly<Record<string, ReturnType<typeof one>>>,
    string,
    { readonly people: readonly string[]; readonly asked: readonly string[] },
  ])[] = [
    [
      "one e-mail is one person, however the name is written",
      { "a.xlsx": one("Ana Souza", "ana@x.org"), "b.xlsx": one("A. Souza", "ANA@x.org") },
      "",
      { people: ["W01-L01 Ana Souza"], asked: [] },
    ],
    [
      "one name without e-mails is a question, and nobody is made one meanwhile",
      { "a.xlsx": one("Ana Souza"), "b.xlsx": one("ana  souza", "ana@x.org") },
      "",
      { people: ["W01-L01 Ana Souza", "W02-L01 ana  souza"], asked: ["W01-L01 W02-L01"] },
    ],
    [
      "answered with an ID, they are one",
      { "a.xlsx": one("Ana Souza"), "b.xlsx": one("ana souza", "ana@x.org") },
      "ana souza=W01-L01",
      { people: ["W01-L01 Ana Souza"], asked: [] },
    ],
    [
      "answered with new, they are two",
      { "a.xlsx": one("Ana Souza"), "b.xlsx": one("Ana Souza") },
      "ana souza=new",
      { people: ["W01-L01 Ana Souza", "W02-L01 Ana Souza"], asked: [] },
    ],
    [
      "an answer for one ID leaves the others open",
      { "a.xlsx": one("Ana"), "b.xlsx": one("Ana"), "c.xlsx": one("Ana") },
      "w02-l01=W01-L01",
      { people: ["W01-L01 Ana", "W03-L01 Ana"], asked: ["W01-L01 W03-L01"] },
    ],
    [
      "two e-mails keep one name apart without a question",
      { "a.xlsx": one("Ana", "ana@x.org"), "b.xlsx": one("Ana", "ana@y.org") },
      "",
      { people: ["W01-L01 Ana", "W02-L01 Ana"], asked: [] },
    ],
    [
      "an e-mail that several share in one workbook tells nobody apart",
      {
        "a.xlsx": one("Ana", "desk@x.org"),
        "b.xlsx": tablesOf({
          People: [person("L01", "Ben", "desk@x.org"), person("L02", "Cid", "desk@x.org")],
        }),
      },
      "",
      { people: ["W01-L01 Ana", "W02-L01 Ben", "W02-L02 Cid"], asked: [] },
    ],
    [
      "people without a name are never asked about",
      { "a.xlsx": one(""), "b.xlsx": one("") },
      "",
      { people: ["W01-L01 –", "W02-L01 –"], asked: [] },
    ],
  ];
  test.each(cases)("%s", (_, books, answer, expected) => {
    const [who, id] = answer.split("=");
    const told = new Map(who && id ? [[who, id]] : []);
    const { people, changes } = planInto(emptyRollup, books, told);
    expect({
      people: listed(changes.get("People")?.added ?? [], "PersonId", "Name"),
      asked: people.questions.map((one) => one.people.map((each) => each.id).join(" ")),
    }).toEqual(expected);
  });

  test("an answer that names nobody is told", () => {
    const told = new Map([
      ["ana", "W09-L01"],
      ["eva", "new"],
      ["w01-l01", "new"],
    ]);
    const books = { "a.xlsx": one("Ana") };
    expect(planInto(emptyRollup, books, told).people.unknownAnswers).toEqual([
      "ana=W09-L01",
      "eva=new",
    ]);
  });

  test("the rows of somebody whom two workbooks have lead to one ID, under the name of the first, whose blanks the second fills", () => {
    const first: Rows = { ...ana, People: [{ ...person("L01", "Ana Souza", "ana@x.org") }] };
    const second: Rows = {
      People: [{ ...person("L07", "A. Souza", "ana@x.org"), Team: "Desk" }],
      Plans: [plan("P001", "L07", "A. Souza", { CoachId: "L07", Coach: "A. Souza" })],
      Leave: [{ PersonId: "L07", From: 46301, To: 46302 }],
    };
    const { changes, newEntries } = planInto(emptyRollup, {
      "a.xlsx": tablesOf({ ...first, Leave: [{ PersonId: "L01", From: 46301, To: 46302 }] }),
      "b.xlsx": tablesOf(second),
    });
    const added = (table: string) => changes.get(table)?.added ?? [];
    expect({
      people: listed(added("People"), "PersonId", "Name", "Team"),
      plans: listed(added("Plans"), "PlanId", "LearnerId", "Learner", "CoachId", "Coach"),
      leave: listed(added("Leave"), "PersonId", "From"),
      sources: newEntries.map(({ id, table, file, ownId }) => [id, table, file, ownId].join(" ")),
    }).toEqual({
      people: ["W01-L01 Ana Souza Desk"],
      plans: ["W01-P001 W01-L01 Ana Souza – –", "W02-P001 W01-L01 Ana Souza W01-L01 Ana Souza"],
      leave: ["W01-L01 46301"],
      sources: ["W01 Workbooks a.xlsx ", "W02 Workbooks b.xlsx ", "W01-L01 People b.xlsx L07"],
    });
  });
});

describe("what stays", () => {
  test("plans that are executive, personal, mentoring or unclear stay with all their rows", () => {
    const words = english;
    const measures = ["P001", "P002", "P003", "P004", "P005"].map((PlanId, index) => ({
      ...{ MeasureId: `M00${index + 1}`, PlanId, Measure: `of ${PlanId}` },
    }));
    const book = tablesOf({
      Plans: [
        plan("P001", "L01", "Ana", { Kind: words.kinds.executive, NeedId: "N001" }),
        plan("P002", "L02", "Ben", { Kind: words.kinds.personal }),
        plan("P003", "L03", "Cid", { Mode: words.modes.mentoring }),
        plan("P004", "L04", "Eva", { Kind: "Secret" }),
        plan("P005", "L05", "Fay", { Kind: null, Mode: null, ParentId: "P003" }),
      ],
      Measures: measures,
      Actions: measures.map(({ PlanId }, index) => ({ ActionId: `A00${index + 1}`, PlanId })),
      CheckIns: measures.map(({ MeasureId }) => ({ MeasureId, MeasuredOn: 46300, Value: 1 })),
      Needs: [{ NeedId: "N001", PersonId: "L01", Issue: "hers" }],
    });
    const { sources, changes } = planInto(emptyRollup, { "a.xlsx": book });
    expect({
      staying: [...(sources[0]?.staying ?? [])],
      problems: sources[0]?.problems,
      parent: changes.get("Plans")?.added[0]?.["ParentId"] ?? null,
      rows: [...changes].flatMap(([table, { added }]) =>
        added.map((row) => `${table} ${Object.values(row)[0]}`)
      ),
    }).toEqual({
      staying: [
        ["confidentialKind", 2],
        ["mentoring", 1],
        ["unclear", 1],
      ],
      problems: [],
      parent: null,
      rows: [
        ...["People W01-L05", "Plans W01-P005", "Measures W01-M005"],
        ...["CheckIns 46300", "Actions W01-A005"],
      ],
    });
  });

  test("rows without an ID, with an ID twice, or that lead nowhere are named with their place", () => {
    const { sources, changes } = planInto(emptyRollup, {
      "a.xlsx": tablesOf({
        Plans: [plan("P001", "L01", "Ana"), plan("p001 ", "L02", "Ben"), { Learner: "Cid" }],
        Measures: [{ MeasureId: "M001", PlanId: "P009" }],
        CheckIns: [{ MeasureId: "M001", MeasuredOn: 46300 }],
      }),
    });
    expect({
      plans: listed(changes.get("Plans")?.added ?? [], "PlanId", "Learner"),
      problems: sources[0]?.problems.map((one) => Object.values(one).join(" ")),
    }).toEqual({
      plans: ["W01-P001 Ana"],
      problems: [
        "doubledId Plans 7 p001",
        "noId Plans 8 ",
        "noPlan Measures 6 P009",
        "noPlan Check-ins 6 M001",
      ],
    });
  });

  test("no private text of any workbook is in a roll-up", () => {
    const mayGo =
      /^Pv-(People-(?!Note)|Plans-(?!Note|PersonalBenefit|ResultWhy|What|NextSkill|OtherHelp|GroundRules)|Measures-|CheckIns-(?!Note)|Targets-(?!Why)|Milestones-|Actions-(?!Note)|Leave-(?!Note)|Sessions-(SessionId|PlanId|Type|Planned|Held|Next)-|Practice-(?!Feedback)|Needs-(?!Reason)|Issues-|Skills-(?!Evidence)|Ideas-|FlagsSeen-(?!Why)|Clashes-(?!How)|Terms-|Cases-(?!Who)|Fishbone-(?!Evidence)|Pareto-|Whys-(?!Evidence)|Forces-|Pdca-|Fmea-|Sipoc-|A3Reports-)/;
    fc.assert(
      fc.property(markedWorkbooks, ({ book }) => {
        const { changes, newEntries } = planInto(emptyRollup, { "a.xlsx": book });
        const read = workbookOf(book, catalogues);
        if ("why" in read) throw new Error(`The marked workbook cannot be read: ${read.why}.`);
        const staying = (read.tables.get("Plans")?.rows ?? []).filter(
          ({ cells: { Mode, Kind } }) =>
            Mode !== "Coaching" || !["Business", "Performance", "Skills"].includes(String(Kind))
        );
        const theirs = new Set(
          staying.flatMap(({ cells }) => [...marksIn(String(cells["Issue"]))])
        );
        const found = marksIn(
          JSON.stringify([[...changes].map(([, { added }]) => added), newEntries])
        );
        expect([...found].filter((mark) => !mayGo.test(mark) || theirs.has(mark))).toEqual([]);
      }),
      { numRuns: 20 }
    );
  });
});

test("a French workbook is told in the language of the roll-up, and back", () => {
  const rows = (words: typeof english): Rows => ({
    Plans: [
      plan("P001", "", "Ana", {
        ...{ Mode: words.modes.coaching, Kind: words.kinds.skills, Stage: words.stages.paused },
        Issue: words.stages.paused,
      }),
    ],
    Measures: [{ MeasureId: "M1", PlanId: "P001", Direction: words.measureKinds.keepBetween }],
    Terms: [
      {
        ...{ PlanId: "P001", Part: words.termParts.measure, Item: "M1" },
        ...{ Text: words.stages.paused, Sort: words.measureKinds.keepBetween },
      },
    ],
  });
  const told = (from: typeof english, to: typeof english) =>
    [
      ...planInto(emptyRollup, { "a.xlsx": tablesOf(rows(from), from) }, new Map(), to).changes,
    ].flatMap(([, { added }]) => added.map((row) => Object.values(row).join(" ")));
  const expected = (words: typeof english, texts: typeof english) => [
    `W01-P001 Ana ${words.modes.coaching} ${words.kinds.skills} ${words.stages.paused} ${texts.stages.paused}`,
    `W01-M1 W01-P001 ${words.measureKinds.keepBetween}`,
    `W01-P001 ${words.termParts.measure} W01-M1 ${texts.stages.paused} ${words.measureKinds.keepBetween}`,
  ];
  expect([told(french, english), told(english, french)]).toEqual([
    expected(english, french),
    expected(french, english),
  ]);
});

test("a workbook of schema 1 is read, whatever its owner renamed", async () => {
  const read = await readWorkbook(new Uint8Array(readFileSync(frozenFile(1))));
  if ("why" in read) throw new Error(`Schema 1 is refused: ${read.why}.`);
  const counts = [...read.tables].map(([id, { sheet, rows }]) => `${id} ${sheet} ${rows.length}`);
  expect(counts).toEqual(
    expect.arrayContaining(["Measures What we measure 9", "Leave Settings 1"])
  );
});

describe("a second run", () => {
  const base: Rows = {
    ...ana,
    Measures: [{ MeasureId: "M001", PlanId: "P001", Measure: "Calls", Target: 5 }],
    CheckIns: [46300, 46307, 46314].map((MeasuredOn) => ({
      MeasureId: "M001",
      MeasuredOn,
      Value: 1,
    })),
    Leave: [{ PersonId: "L01", From: 46301, To: 46302 }],
  };
  const changed: Rows = {
    ...base,
    Plans: [plan("P001", "L01", "Ana", { Stage: "Closed" }), plan("P002", "L01", "Ana")],
    CheckIns: [
      { MeasureId: "M001", MeasuredOn: 46307, Value: 2 },
      { MeasureId: "M001", MeasuredOn: 46314, Value: 1 },
      { MeasureId: "M001", MeasuredOn: 46321, Value: 4 },
    ],
    Leave: [{ PersonId: "L01", From: 46301, To: 46305 }],
  };
  const first = carriedOut(emptyRollup, planInto(emptyRollup, { "a.xlsx": tablesOf(base) }));

  test("writes the cells that changed, the rows that are new, and takes out those that are gone", () => {
    const plan = planInto(first, { "a.xlsx": tablesOf(changed) });
    const said = [...plan.changes].flatMap(([table, { coming, changed: cells, gone }]) =>
      coming + cells + gone.length === 0
        ? []
        : [`${table}: ${coming} added, ${cells} changed, ${gone.length} gone`]
    );
    expect({ said, same: asTexts(carriedOut(first, plan), ["Sources"]) }).toEqual({
      said: [
        "Plans: 1 added, 1 changed, 0 gone",
        "CheckIns: 1 added, 1 changed, 1 gone",
        "Leave: 1 added, 0 changed, 1 gone",
      ],
      same: asTexts(
        carriedOut(emptyRollup, planInto(emptyRollup, { "a.xlsx": tablesOf(changed) })),
        ["Sources"]
      ),
    });
  });

  test("leaves rows that were typed into the roll-up, and those of workbooks that are not given, as they are", () => {
    const typed = { row: 90, cells: { PlanId: "P001", Learner: "Typed here" }, own: {} };
    const rollup = new Map(first).set("Plans", [...(first.get("Plans") ?? []), typed]);
    const other = planInto(rollup, {
      "b.xlsx": tablesOf({ Plans: [plan("P001", "L01", "Bo")] }),
    });
    expect(
      listed(
        (carriedOut(rollup, other).get("Plans") ?? []).map(({ cells }) => cells),
        "PlanId",
        "Learner"
      )
    ).toEqual(["W01-P001 Ana", "P001 Typed here", "W02-P001 Bo"]);
  });

  test("a renamed copy of a file that is known is that file", () => {
    const { sources } = planInto(first, { "a (1).xlsx": tablesOf(base) });
    expect(sources.map(({ label, prefix }) => [label, prefix])).toEqual([["a.xlsx", "W01"]]);
  });
});

describe("whatever the workbooks hold", () => {
  const id = fc.nat({ max: 3 }).map((n) => `P00${n}`);
  const workbook = fc
    .record({
      people: fc.uniqueArray(
        fc.record({
          PersonId: fc.constantFrom("L01", "L02", "l03"),
          Name: fc.constantFrom("Ana", "Ben", "ana ", ""),
          Email: fc.constantFrom(null, "ana@x.org", "ben@x.org"),
          Team: fc.constantFrom(null, "Desk", "Yard"),
        }),
        { selector: ({ PersonId }) => PersonId }
      ),
      plans: fc.uniqueArray(
        fc.record({
          PlanId: id,
          LearnerId: fc.constantFrom("L01", "L02", "L09"),
          Note: fc.string(),
        }),
        { selector: ({ PlanId }) => PlanId }
      ),
      measures: fc.uniqueArray(fc.record({ MeasureId: id, PlanId: id, Target: fc.nat(9) }), {
        selector: ({ MeasureId }) => MeasureId,
      }),
      checkIns: fc.array(
        fc.record({
          MeasureId: id,
          MeasuredOn: fc.constantFrom(46300, 46307, null),
          Value: fc.nat(3),
        }),
        { maxLength: 8 }
      ),
      leave: fc.array(
        fc.record({ PersonId: fc.constantFrom("L01", "L02"), From: fc.nat(2), To: fc.nat(2) })
      ),
    })
    .map(({ people, plans, measures, checkIns, leave }): Rows => ({
      ...{ People: people, Plans: plans, Measures: measures, CheckIns: checkIns, Leave: leave },
    }));
  const booksOf = (files: Readonly<Record<string, Rows>>) =>
    Object.fromEntries(Object.entries(files).map(([path, rows]) => [path, tablesOf(rows)]));
  const books = fc.dictionary(
    fc.constantFrom("a.xlsx", "b.xlsx", "x/c.xlsx", "y/c.xlsx"),
    workbook,
    {
      minKeys: 1,
    }
  );
  const answer = new Map(["ana", "ben"].map((name) => [name, "new"]));

  test("a roll-up twice is a roll-up once", () => {
    fc.assert(
      fc.property(books, (rows) => {
        const files = booksOf(rows);
        const plan = planInto(emptyRollup, files, answer);
        const once = carriedOut(emptyRollup, plan);
        const again = planInto(once, files, answer);
        expect([
          again.newEntries,
          again.marks,
          [...again.changes.values()].filter(
            ({ added, writes, removals }) => added.length + writes.length + removals.length > 0
          ),
        ]).toEqual([[], [], []]);
      }),
      { numRuns: 25 }
    );
  });

  test("brought up to date, it says what a new one of the same files would say", () => {
    fc.assert(
      fc.property(books, fc.array(workbook, { minLength: 4, maxLength: 4 }), (before, later) => {
        const after = Object.fromEntries(
          Object.keys(before).map((path, index) => [path, later[index] ?? {}])
        );
        const without = ["Sources", "People"];
        const rollup = carriedOut(emptyRollup, planInto(emptyRollup, booksOf(before), answer));
        const updated = carriedOut(rollup, planInto(rollup, booksOf(after), answer));
        const fresh = carriedOut(emptyRollup, planInto(emptyRollup, booksOf(after), answer));
        // Who is whom is settled once: it may differ from what the new e-mails alone would say.
        const plain = (texts: readonly string[]) =>
          texts
            .map((text) =>
              text.replace(/W\d+-L\d+/gi, "somebody").replace(/\["Learner","[^"]*"\],?/, "")
            )
            .sort();
        expect(plain(asTexts(updated, [...without, "Leave"]))).toEqual(
          plain(asTexts(fresh, [...without, "Leave"]))
        );
      }),
      { numRuns: 25 }
    );
  });

  test("the order in which files are given does not matter", () => {
    fc.assert(
      fc.property(books, (files) => {
        const reversed = Object.fromEntries(Object.entries(files).reverse());
        const rows = (of: typeof files) =>
          asTexts(carriedOut(emptyRollup, planInto(emptyRollup, booksOf(of), answer)));
        expect(rows(reversed)).toEqual(rows(files));
      }),
      { numRuns: 15 }
    );
  });
});
