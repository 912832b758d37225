// A second run on a workbook that people worked in meanwhile.
import type { Action, Measure, Person, Plan } from "../../src/domain/plan";
import { templateById } from "../../src/domain/plan-templates";
import type { PlanTemplate } from "../../src/domain/templates";
import { english } from "../../src/text/en";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { newPlans } from "../../src/usecases/set-up/new-plans";
import type { PresentRows } from "../../src/usecases/set-up/new-plans";

const nothing: PresentRows = { people: [], plans: [], measures: [], actions: [], clashes: [] };
const list =
  "Name,ID,E-mail,Team,Coach\nAna,1,a@x.org,Desk,Lee\nAna,2,,Desk,Lee\nBen,,,Yard,Mia\nBen,,,Yard,Lee\n";

function add(text: string, present: PresentRows, template = "skills") {
  const roster = readRoster(readRosterText(text, "people.csv"), { told: [], dateOrder: null });
  const job = { roster, template: templateById(template) as PlanTemplate, start: 46349 };
  return newPlans(job, present, english);
}

function together(one: PresentRows, other: PresentRows): PresentRows {
  return {
    people: [...one.people, ...other.people],
    plans: [...one.plans, ...other.plans],
    measures: [...one.measures, ...other.measures],
    actions: [...one.actions, ...other.actions],
    clashes: [...one.clashes, ...other.clashes],
  };
}

function counts({ people, plans, measures, actions }: PresentRows) {
  return [people.length, plans.length, measures.length, actions.length];
}

test("people, plans, measures and actions get ids that sort, and actions name the measure that they move", () => {
  const first = add(list, nothing);
  expect(counts(first)).toEqual([6, 4, 12, 28]);
  expect(first.people.map(({ id }) => id)).toEqual(["L01", "L02", "L03", "L04", "C01", "C02"]);
  expect(first.plans.map(({ id, learnerId, coachId }) => [id, learnerId, coachId])).toEqual([
    ["P001", "L01", "C01"],
    ["P002", "L02", "C01"],
    ["P003", "L03", "C02"],
    ["P004", "L04", "C01"],
  ]);
  expect(first.actions.slice(7, 10).map(({ planId, measureId }) => [planId, measureId])).toEqual([
    ["P002", "M004"],
    ["P002", "M004"],
    ["P002", "M006"],
  ]);
});

test.each<readonly [string, (rows: PresentRows) => PresentRows]>([
  ["nothing", (rows) => rows],
  [
    "the order of rows",
    (rows) => ({
      ...rows,
      measures: [...rows.measures].reverse(),
      actions: [...rows.actions].reverse(),
    }),
  ],
  [
    "notes, roles and teams of coaches",
    (rows) => ({
      ...rows,
      people: rows.people.map((one): Person => ({
        ...one,
        role: "manager",
        note: `${one.note}\nspoke on Monday`,
        team: one.team || "HQ",
      })),
    }),
  ],
  [
    "e-mails that were blank",
    (rows) => ({
      ...rows,
      people: rows.people.map((one): Person => ({ ...one, email: one.email || `${one.id}@x.org` })),
    }),
  ],
  [
    "the issue, the stage and the coach of plans",
    (rows) => ({
      ...rows,
      plans: rows.plans.map((one): Plan => ({
        ...one,
        issue: "Own words",
        stage: "paused",
        coachId: "C02",
      })),
    }),
  ],
  [
    "the names of measures",
    (rows) => ({
      ...rows,
      measures: rows.measures.map((one): Measure => ({ ...one, name: `Our ${one.name}` })),
    }),
  ],
  [
    "the texts of actions",
    (rows) => ({
      ...rows,
      actions: rows.actions.map((one): Action => ({ ...one, action: "Own words" })),
    }),
  ],
  [
    "capitals and accents of names",
    (rows) => ({
      ...rows,
      people: rows.people.map((one): Person => ({
        ...one,
        name: one.name.toUpperCase().replace("A", "Á"),
      })),
    }),
  ],
])("when people changed %s, the same list adds nothing", (_, change) => {
  expect(counts(add(list, change(add(list, nothing))))).toEqual([0, 0, 0, 0]);
});

test("a longer list adds only what is new, with ids that go on", () => {
  const first = add(list, nothing);
  const second = add(`${list}Cem,3,,Desk,Lee\n`, first);
  expect([counts(second), second.people[0]?.id, second.plans[0]?.id, second.known]).toEqual([
    [1, 1, 3, 7],
    "L05",
    "P005",
    4,
  ]);
});

test("another template or another start is another plan for the same people", () => {
  const first = add(list, nothing);
  expect(counts(add(list, first, "performance"))).toEqual([0, 4, 12, 24]);
});

test("a run that broke off after any of its rows is completed to the same rows, also above a thousand", () => {
  const rows = Array.from(
    { length: 1200 },
    (_, index) => `N${index % 700},T${index % 3},C${index % 9}`
  );
  const text = `Name,Team,Coach\n${rows.join("\n")}\n`;
  const clean = add(text, nothing);
  expect([clean.people[0]?.id, clean.plans.at(-1)?.id, clean.actions[0]?.id]).toEqual([
    "L0001",
    "P1200",
    "A0001",
  ]);
  const { people, plans, measures, actions } = clean;
  for (const present of [
    { ...nothing, people: people.slice(0, 700) },
    { ...nothing, people, plans: plans.slice(0, 50) },
    { people, plans, measures: measures.slice(0, 1001), actions: [], clashes: [] },
    { people, plans, measures, actions: actions.slice(0, 5), clashes: [] },
  ]) {
    const all = together(present, add(text, present));
    expect(all).toEqual({ people, plans, measures, actions, clashes: [] });
  }
});

test("5,000 people are matched with three seconds of work, present or not", () => {
  const rows = Array.from(
    { length: 5000 },
    (_, index) => `N${index % 4000},T${index % 3},C${index % 90}`
  );
  const text = `Name,Team,Coach\n${rows.join("\n")}\n`;
  const began = process.cpuUsage();
  expect(counts(add(text, add(text, nothing)))).toEqual([0, 0, 0, 0]);
  expect(process.cpuUsage(began).user).toBeLessThan(3_000_000);
});
