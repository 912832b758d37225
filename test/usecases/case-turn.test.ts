// Root causes that become an action or a measure of a plan: what is then written, and what the plan's agreement says of it.
import { run } from "../../src/gateway/run";
import { english } from "../../src/text/en";
import { agreePlan } from "../../src/usecases/agreement/agree-plan";
import { changePlan } from "../../src/usecases/agreement/change-plan";
import { undoLast } from "../../src/usecases/change/undo";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { readCases } from "../../src/usecases/problem-case/read-case";
import { turnCause } from "../../src/usecases/problem-case/turn-cause";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { add, asked, meetingCase } from "../support/problem-case";

jest.setTimeout(120_000);

const due = asked.today + 21;
const lee = { today: asked.today, by: "Lee Wong", why: "It goes to the learner's desk" };
const ana = { today: asked.today, by: "Ana Souza", why: "" };

/** C001 with two root causes, FB001 and FB002, beside a plan P001 that coach and learner agreed. */
async function caseBesidePlan(): Promise<void> {
  await meetingCase();
  const roster = readRoster(readRosterText("Name,Coach\nAna Souza,Lee Wong\n", "people.csv"), {
    ...{ told: [], dateOrder: null },
  });
  await setUpPlans({ roster, template: "skills", start: asked.today });
  await changePlan({ id: "P001", field: "organisationBenefit", to: "Meetings on time" }, lee);
  await changePlan({ id: "P001", field: "personalBenefit", to: "Leads a meeting" }, lee);
  await agreePlan({ planId: "P001", as: "coach" }, lee);
  await agreePlan({ planId: "P001", as: "learner" }, ana);
  await add(
    english,
    "fishbone",
    ["category", "cause", "root"],
    ["People", "Nobody leads it", "yes"],
    ["Measurement", "Nobody counts late starts", "yes"]
  );
}

async function rowsOf(table: string) {
  const { result } = await run((context) => openWorkbook(context, english, [table]));
  return contentsOf(result, table);
}

async function agreement() {
  const [plan] = await rowsOf("Plans");
  return { state: plan?.["Agreement"], version: plan?.["Version"] };
}

async function causes() {
  return (await rowsOf("Fishbone")).flatMap(({ RowId, Became, State }) =>
    RowId === null ? [] : [[RowId, Became ?? null, State]]
  );
}

const { agreementStates, causeStates } = english;

test("a root cause becomes an action of a plan, with owner and day, which changes what was agreed; taken back, it is agreed as before", async () => {
  await caseBesidePlan();
  expect((await agreement()).state).toBe(agreementStates.agreed);
  const before = (await rowsOf("Actions")).map(({ ActionId }) => ActionId);
  const { said } = await turnCause(
    {
      ...{ rowId: "FB001", text: "Ana leads every second meeting", into: "action" },
      ...{ planId: "p001", measureId: "m002", owner: "learner", due },
    },
    asked
  );
  const added = (await rowsOf("Actions")).filter(({ ActionId }) => !before.includes(ActionId));
  expect(added).toMatchObject([
    {
      ...{ PlanId: "P001", Action: "Ana leads every second meeting", Due: due },
      ...{ MeasureId: "M002", Owner: english.owners.learner },
    },
  ]);
  const id = added[0]?.["ActionId"];
  expect(said[0]).toBe(`FB001 became ${String(id)} of Actions, owner Learner (2026-12-14).`);
  expect(await causes()).toEqual([
    ["FB001", id, causeStates.turned],
    ["FB002", null, causeStates.toTurn],
  ]);
  expect(await agreement()).toEqual({ state: agreementStates.changed, version: 1 });

  await undoLast(asked);
  expect((await rowsOf("Actions")).length).toBe(before.length);
  expect((await causes())[0]).toEqual(["FB001", null, causeStates.toTurn]);
  expect((await agreement()).state).toBe(agreementStates.agreed);
  const own = { rowId: "FB001", text: "", into: "action", planId: "P001", owner: "coach" } as const;
  await expect(turnCause({ ...own, measureId: "M009", due }, asked)).rejects.toThrow(
    "there is no measure “M009”. There is M001, M002, M003."
  );
  await turnCause({ ...own, measureId: "M001", due }, asked);
  expect((await rowsOf("Actions")).map(({ Action }) => Action)).toContain("Nobody leads it");

  await agreePlan({ planId: "P001", as: "coach" }, lee);
  await agreePlan({ planId: "P001", as: "learner" }, ana);
  expect(await agreement()).toEqual({ state: agreementStates.agreed, version: 2 });
});

test.each([
  ["fewer", 12, 2, "decrease"],
  ["more", 2, 12, "increase"],
] as const)(
  "a root cause becomes a measure that is to be %s, from baseline to target, and counts as turned by who measures it",
  async (_, baseline, target, kind) => {
    await caseBesidePlan();
    const before = (await rowsOf("Measures")).map(({ MeasureId }) => MeasureId);
    const request = {
      ...({ rowId: "FB002", text: "Starts in a week", into: "measure", planId: "P001" } as const),
      ...{ unit: "starts", baseline, target, due },
    };
    await expect(turnCause({ ...request, owner: "" }, asked)).rejects.toThrow("say who owns it");
    await turnCause({ ...request, owner: "Ana Souza" }, asked);
    const added = (await rowsOf("Measures")).filter(({ MeasureId }) => !before.includes(MeasureId));
    expect(added).toMatchObject([
      {
        ...{ PlanId: "P001", Measure: "Starts in a week", Unit: "starts" },
        ...{ Baseline: baseline, Target: target, Start: asked.today, Due: due },
        ...{ Direction: english.measureKinds[kind], WhoMeasures: "Ana Souza" },
      },
    ]);
    expect((await causes())[1]).toEqual(["FB002", added[0]?.["MeasureId"], causeStates.turned]);
    expect((await readCases("C001")).cases[0]).toMatchObject({ roots: 2, open: 1 });
    expect((await agreement()).state).toBe(agreementStates.changed);
  }
);
