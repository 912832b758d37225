// What is done about one plan: paused, its aims reviewed, a measure added, a reading mended, a session held, handed over, closed. Each by keyboard
// alone, with a colleague at the same workbook between what is shown and the writing.
import { type FlowBench, openFlowBench, placeOf, walk } from "../support/flow";
import type { OnlyKeys } from "../support/only-keys";

jest.setTimeout(240_000);

let bench: FlowBench;

beforeAll(async () => {
  bench = await openFlowBench();
});

afterAll(() => bench.close());

/** From the opened pane to a plan, and to one of the things that can be done about it. */
const openPlan = async (keys: OnlyKeys, plan: RegExp, action: string): Promise<void> => {
  const { pane } = bench;
  await keys.press("More");
  await keys.press("One plan: sessions, aims, closing");
  await keys.lands(pane.getByRole("heading", { name: "One plan", exact: true }));
  await keys.choose("Plan", plan);
  await keys.press(action);
  // What opens is read from the button on.
  await keys.lands(pane.getByRole("button", { name: action, exact: true }));
};

const toWrite = (keys: OnlyKeys) => keys.to(bench.pane.getByRole("button", { name: "Write it" }));

const write = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Write it");
  await keys.lands(placeOf(bench.pane.getByText("Written.", { exact: true })));
};

const takeBack = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Undo");
  await keys.lands(placeOf(bench.pane.getByText("Taken back.", { exact: true })));
};

/** A plan that the colleague begins meanwhile. */
const planAbove = (id: string) => ({
  table: "Plans",
  cells: { "Plan ID": id, "Learner ID": "L04", "Coach ID": "C02", Stage: "Active", Start: 46300 },
});

test("a plan is paused, and what was left on the way is left without a trace", () =>
  walk(bench, {
    toPreview: async (keys) => {
      const { pane } = bench;
      await openPlan(keys, /^P001/, "Pause the plan");
      await keys.press("Cancel");
      await keys.lands(pane.getByRole("button", { name: "Pause the plan" }));
      await keys.key("Enter");
      await pane.getByText(/^Plan P001 of Ana Souza is paused from/).waitFor();
      await toWrite(keys);
    },
    above: planAbove("P090"),
    write,
    written: ["+ Leave: Away from 2026-11-23 · Plan ID P001", "Plans P001: Stage Active → Paused"],
    takeBack,
  }));

test("F7: the aims of a plan are reviewed", () =>
  walk(bench, {
    toPreview: async (keys) => {
      const { pane } = bench;
      await openPlan(keys, /^P001/, "Review the aims");
      const next = pane.getByRole("region", { name: "New" });
      await keys.write("Target", "92", next);
      await keys.day("By", "2026-12-28");
      await pane.getByText(/^From .* today to 92\s% by Dec 28, 2026/).waitFor();
      await keys.write("Why it is changed", "The new line came late");
      await keys.press("Show what will be written");
      await keys.lands(placeOf(pane.getByText(/M001, Target: .* → 92/)));
      await toWrite(keys);
    },
    above: { table: "Measures", cells: { "Measure ID": "M090", "Plan ID": "P003" } },
    write,
    written: [
      "+ Targets: Measure ID M001 · From 2026-11-23 · Target 92 · Due 2026-12-28 · Why The new line came late · Version 1",
    ],
    takeBack,
  }));

test("F3: a measure is set with its lights, its pace and what it may fight", () =>
  walk(bench, {
    toPreview: async (keys) => {
      const { pane } = bench;
      await openPlan(keys, /^P001/, "Add a measure");
      await keys.pick("What is to happen?", "A number goes up");
      await keys.write("Measure of success", "Calls answered per hour at the desk");
      await pane.getByText("Specific: Yes").waitFor();
      await keys.write("Unit", "calls");
      await keys.write("Where it stands now", "6");
      await keys.write("Target", "10");
      await keys.day("By", "2026-12-21");
      await pane.getByText("That is 1 calls a week.").waitFor();
      await keys.write("How it is measured", "The switchboard");
      await keys.write("Who measures", "Coach");
      await pane.getByText("Measurable: Yes").waitFor();
      await keys.choose(/^With “Errors/, "Fights");
      await pane.getByText(/^On Measures: Calls answered per hour at the desk, by/).waitFor();
      await toWrite(keys);
    },
    above: { table: "Measures", cells: { "Measure ID": "M091", "Plan ID": "P003" } },
    write,
    written: [
      "+ Clashes: Plan ID P001 · Measure ID M092 · Against M002 · Verdict Fights",
      /^\+ Measures: Measure ID M092 · Plan ID P001 · Measure of success Calls answered per hour at the desk · Kind Increase · Unit calls · Baseline 6 · Target 10 · Start 2026-11-23 · Due 2026-12-21 · /,
    ],
    takeBack,
  }));

test("a reading is mended by a row that names it", () =>
  walk(bench, {
    toPreview: async (keys) => {
      const { pane } = bench;
      await openPlan(keys, /^P001/, "Mend a reading");
      await keys.choose("Wrong reading", /^Nov 9, 2026/);
      await keys.pick("What was it?", "Another number");
      await keys.write("The right number", "84.5");
      await keys.write("Why", "Two jobs were counted twice");
      await pane.getByText(/^A row is added to Check-ins for Nov 9, 2026: 84\.5\s% in/).waitFor();
      await toWrite(keys);
    },
    above: { table: "CheckIns", cells: { "Measured on": 46330, "Measure ID": "M008", Value: 5 } },
    write,
    written: [
      "+ CheckIns: Measured on 2026-11-09 · Measure ID M001 · Value 84.5 · Note Two jobs were counted twice · Corrects the reading of 2026-11-09",
    ],
    takeBack,
  }));

test("F8: a session is held: before, during, after", () =>
  walk(bench, {
    toPreview: async (keys) => {
      const { pane } = bench;
      await openPlan(keys, /^P001/, "Hold a session");
      await pane.getByText("Before: the agenda").waitFor();
      await keys.choose("Questions to ask", "GROW");
      await pane.getByText("What would make this hour worth your while?").waitFor();
      await keys.write("What was seen", "Two jobs were finished alone");
      await keys.write("What it may mean", "Sure of the first steps");
      await keys.press("Add an action");
      await keys.backTo(pane.getByLabel("Action 1", { exact: true }));
      await keys.key("Control+a");
      await keys.write("Action 1", "Check the gauge first");
      await keys.day("Next session", "2026-12-07");
      await pane.getByText(/^On Sessions: held on Nov 23, 2026, next on Dec 7, 2026/).waitFor();
      await toWrite(keys);
    },
    above: {
      table: "Actions",
      cells: { "Action ID": "A090", "Plan ID": "P003", Action: "Theirs" },
    },
    write,
    written: [
      /^\+ Actions: Action ID A091 · Plan ID P001 · Measure ID M00\d · Action Check the gauge first · Owner Learner · Due 2026-11-30 · Agreed in session S001/,
      "+ Sessions: Session ID S001 · Plan ID P001 · Type Review · Held 2026-11-23 · Next session 2026-12-07 · Observed Two jobs were finished alone · Private interpretation Sure of the first steps · Questions used GROW",
    ],
    takeBack,
  }));

test("a plan is handed over to another coach", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openPlan(keys, /^P002/, "Hand over");
      await keys.choose("To", "Mia Roth (C02)");
      await bench.pane.getByText(/^Plan P002 of Ben Okafor goes to Mia Roth\./).waitFor();
      await toWrite(keys);
    },
    above: planAbove("P091"),
    write,
    written: ["Plans P002: Coach ID C01 → C02 · Coach Lee Wong → Mia Roth"],
    takeBack,
  }));

test("F10: a plan is closed and evaluated", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openPlan(keys, /^P001/, "Close the plan");
      await keys.choose("How it ended", "Not achieved");
      await keys.write("Why it ended so", "The new gauge came late");
      await keys.write("What changed for the learner", "I check the gauge first");
      await keys.write("What helped the learner", "The list at the desk");
      await keys.write("What comes next for the learner", "Show it to Ben");
      await keys.write("Next competency", "Planning a shift");
      await keys.choose("Goes on with", "A peer");
      await keys.choose("Open actions", "Mark them as done");
      await toWrite(keys);
    },
    above: planAbove("P092"),
    write: async (keys) => {
      await write(keys);
      await bench.pane.getByText(/^Closed: P001, from/).waitFor();
    },
    written: [
      ...["A001", "A002", "A003", "A004", "A005", "A006"].map(
        (id) => `Actions ${id}: Done blank → 2026-11-23`
      ),
      /^Plans P001: Stage Active → Closed · Result blank → Not achieved · Closed on blank → 2026-11-23 · Reason for the result blank → The new gauge came late · .* I check the gauge first · .* The list at the desk · .* Show it to Ben · .*Planning a shift · .* A peer$/,
    ],
    takeBack,
  }));

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
