// A case from its opening to the last root cause: what is added stands once, what is wrong is refused with its place, and a case is
// complete only with two different tools finished and every root cause turned.
import { english } from "../../src/text/en";
import { undoLast } from "../../src/usecases/change/undo";
import { run } from "../../src/gateway/run";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { openCase } from "../../src/usecases/problem-case/open-case";
import { markRoot } from "../../src/usecases/problem-case/mark-root";
import { readCases } from "../../src/usecases/problem-case/read-case";
import { turnCause } from "../../src/usecases/problem-case/turn-cause";
import { removePerson } from "../../src/usecases/change/remove-person";
import { add, asked, meetingCase } from "../support/problem-case";

const causes = [
  ["People", "Nobody leads it", "yes"],
  ["Method", "No agenda", "Yes"],
  ["Method", "Too many tickets", ""],
] as const;
const kinds = [
  ["Late", 12],
  ["No figures", 5],
  ["Nobody came", 0],
] as const;
const fishbone = ["category", "cause", "root"];
const pareto = ["kind", "count"];

async function rowsOf(table: string) {
  const { result } = await run((context) => openWorkbook(context, english, [table]));
  return contentsOf(result, table).filter((cells) =>
    Object.values(cells).some((content) => content !== null)
  );
}

async function state() {
  const [one] = (await readCases("C001")).cases;
  const { caseStates, causeStates } = english;
  const [row] = await rowsOf("Cases");
  expect(row?.["State"]).toBe(caseStates[one?.state ?? "notBegun"]);
  return { state: one?.state, missing: row?.["Missing"] ?? "", said: causeStates.turned };
}

test("a case goes from two finished tools over its turned causes to complete, and says what is missing on the way", async () => {
  await meetingCase();
  expect((await state()).missing).toBe("two different tools are to be finished");
  await add(english, "fishbone", fishbone, ...causes);
  expect(await state()).toMatchObject({
    state: "inWork",
    missing: `one more, different tool is to be finished; ${english.caseGaps.rootsOpen} 2`,
  });
  await add(english, "pareto", pareto, ...kinds.slice(0, 2));
  expect((await state()).missing).toBe(
    `Pareto: fewer than three kinds are counted; one more, different tool is to be finished; ${english.caseGaps.rootsOpen} 2`
  );
  await add(english, "pareto", pareto, ...kinds);
  expect(await state()).toMatchObject({
    state: "causesOpen",
    missing: `${english.caseGaps.rootsOpen} 2`,
  });
  const due = asked.today + 14;
  await turnCause(
    { rowId: "fb001", into: "issue", owner: "Mia Roth", isNew: false, due, text: "" },
    asked
  );
  const how = { into: "issue", owner: "Lee Wong", isNew: true, due } as const;
  await turnCause({ ...how, rowId: "FB002", text: "An agenda for every day" }, asked);
  expect(await state()).toMatchObject({ state: "complete", missing: "" });
  expect((await rowsOf("Issues")).map(({ Issue, OwnerId }) => [Issue, OwnerId])).toEqual([
    ["Nobody leads it", "H01"],
    ["An agenda for every day", "H02"],
  ]);
  await undoLast(asked);
  expect((await state()).state).toBe("causesOpen");
  expect((await rowsOf("Issues")).length).toBe(1);
}, 60_000);

test("rows given twice stand once, a new one beside them comes, and a header may be that of the sheet in any language", async () => {
  await meetingCase();
  await add(english, "fishbone", fishbone, ...causes);
  expect(await add(english, "fishbone", fishbone, ...causes)).toEqual([
    "Nothing had to be changed.",
  ]);
  const said = await add(
    english,
    "fishbone",
    ["Famille", "Cause possible"],
    ["Method", "no agenda"],
    ["Machine", "No screen"]
  );
  expect(said.slice(0, 2)).toEqual([
    "Fishbone of C001: 1 added (FB004).",
    "Already there, left as they are: 1.",
  ]);
  expect((await rowsOf("Fishbone")).length).toBe(4);
}, 60_000);

test("a cause is marked as a root cause once, and what the tools hold is listed with its marks and what became of it", async () => {
  await meetingCase();
  await add(english, "fishbone", fishbone, ...causes);
  await add(english, "pareto", pareto, ...kinds.slice(0, 1));
  await add(english, "pdca", ["plan", "expected"], ["A stand-in", "Held daily"]);
  expect((await markRoot("fb003", asked)).said[0]).toBe(
    "FB003 is marked as a root cause: Too many tickets"
  );
  expect((await markRoot("FB003", asked)).said).toEqual(["Nothing had to be changed."]);
  await expect(markRoot("FB009", asked)).rejects.toThrow("no row of a tool has the ID “FB009”");
  const due = asked.today + 14;
  const how = { into: "issue", owner: "Mia Roth", isNew: false, due, text: "" } as const;
  await turnCause({ ...how, rowId: "FB003" }, asked);
  const [one] = (await readCases("C001")).cases;
  const listed = one?.entries.map(({ id, said, isCause, isRoot, became }) =>
    [id, said, isCause, isRoot, became].join("; ")
  );
  expect(listed).toEqual([
    "FB001; People · Nobody leads it; true; true; ",
    "FB002; Method · No agenda; true; true; ",
    "FB003; Method · Too many tickets; true; true; W001",
    "PA001; Late · 12; true; false; ",
    "PD001; A stand-in · Held daily; false; false; ",
  ]);
  await undoLast(asked);
  await undoLast(asked);
  const [after] = (await readCases("C001")).cases;
  expect(after?.roots).toBe(2);
}, 60_000);

test("what cannot be used is refused with its row, and nothing of it is written", async () => {
  await meetingCase();
  const refused = async (done: Promise<unknown>, says: string) => {
    await expect(done).rejects.toThrow(says);
  };
  await refused(
    add(english, "pareto", pareto, ["Late", 3], ["No figures", "many"]),
    "row 2: Count cannot be “many”."
  );
  await refused(add(english, "pareto", pareto, ["Late", -3]), "row 1: Count cannot be “-3”.");
  await refused(
    add(english, "pareto", pareto, ["", 3]),
    "row 1: Kind is missing. Pareto needs it."
  );
  await refused(
    add(english, "pareto", ["kind", "colour"], ["Late", "red"]),
    "there is no column colour. Pareto has the columns Kind, Count"
  );
  await refused(
    add(english, "fishbone", fishbone, ["People", "No", "perhaps"]),
    "Root cause cannot be “perhaps”. yes, no, unknown."
  );
  await refused(add(english, "pareto", pareto), "there are no rows to add");
  expect(await rowsOf("Pareto")).toEqual([]);
  await add(english, "fishbone", fishbone, ...causes);
  const how = { rowId: "FB001", text: "", due: asked.today } as const;
  await refused(
    turnCause({ ...how, into: "action", planId: "", measureId: "", owner: "coach" }, asked),
    "an action and a measure belong to a plan"
  );
  await refused(
    turnCause({ ...how, into: "issue", owner: "", isNew: false }, asked),
    "say who owns it"
  );
  await refused(
    turnCause({ ...how, rowId: "FB009", into: "issue", owner: "H01", isNew: false }, asked),
    "no row of a tool has the ID “FB009”. Root causes: FB001, FB002."
  );
  await turnCause({ ...how, into: "issue", owner: "H01", isNew: false }, asked);
  await refused(
    turnCause({ ...how, into: "issue", owner: "H01", isNew: false }, asked),
    "FB001 became W001 already"
  );
}, 60_000);

test("a case asked for twice on a day is opened once, and its owner's name goes with the person", async () => {
  await meetingCase();
  const request = {
    ...{ process: "daily improvement meeting", problem: "It starts late and ends without actions" },
    ...{ where: "", timing: null, who: "", owner: "", isNew: false, sort: null },
  } as const;
  expect((await openCase(request, asked)).said).toEqual(["Nothing had to be changed."]);
  await openCase({ ...request, problem: "Mia Roth has no time" }, asked);
  await removePerson("Mia Roth", asked);
  const rows = await rowsOf("Cases");
  expect(JSON.stringify(rows)).not.toContain("Mia Roth");
  expect(rows.map(({ CaseId, OwnerId }) => [CaseId, OwnerId ?? null])).toEqual([
    ["C001", "H01"],
    ["C002", null],
  ]);
}, 60_000);
