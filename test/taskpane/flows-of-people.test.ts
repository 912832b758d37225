// Who is coached, by whom, and whether coaching is the right answer: plans set up for one and for many, a need and its questions, days away, all
// plans handed over, two rows that are one person. Each by keyboard alone, with a colleague at the same workbook between what is shown and
// the writing.
import { type FlowBench, openFlowBench, placeOf, walk } from "../support/flow";
import type { OnlyKeys } from "../support/only-keys";

jest.setTimeout(240_000);

let bench: FlowBench;

beforeAll(async () => {
  bench = await openFlowBench();
});

afterAll(() => bench.close());

const button = (name: string | RegExp) =>
  bench.pane.getByRole("button", { name, ...(typeof name === "string" && { exact: true }) });
const heading = (name: string | RegExp) => bench.pane.getByRole("heading", { name });
const said = (text: string | RegExp) => placeOf(bench.pane.getByText(text).first());
const toWrite = (keys: OnlyKeys) => keys.to(button("Write it"));

const write = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Write it");
  await keys.lands(said("Written."));
};

const takeBack = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Undo");
  await keys.lands(said(/Taken back/));
};

/** A plan or a person that the colleague begins meanwhile. */
const planAbove = (id: string) => ({
  table: "Plans",
  cells: { "Plan ID": id, "Learner ID": "L04", "Coach ID": "C02", Stage: "Active", Start: 46300 },
});
const personAbove = (id: string) => ({
  table: "People",
  cells: { "Person ID": id, Name: `Person ${id}` },
});

const setUp = async (keys: OnlyKeys, rows: readonly string[]): Promise<void> => {
  await keys.press("More");
  await keys.press("Set up plans");
  await keys.lands(heading("Set up plans"));
  await keys.to(bench.pane.getByLabel("Paste your list"));
  await keys.paste(["Name\tCoach\tStart", ...rows].join("\n"));
  await keys.press("Read the list");
  await keys.lands(heading("Set up plans"));
  await keys.choose("Template", "Performance coaching");
  await keys.press("Show what will be written");
};

/** As many rows of a new plan in a table, each with an ID of its own. */
const rowsOfPlan = (table: string, letter: string, plan: string, count: number) =>
  Array.from(
    { length: count },
    () => new RegExp(`^\\+ ${table}: \\w+ ID ${letter}\\d+ · Plan ID ${plan} · `)
  );
const planBegun = (plan: string, learner: string, name: string, coach: string) =>
  new RegExp(
    `^\\+ Plans: Plan ID ${plan} · .* · Learner ID ${learner} · Learner ${name} · Coach ID ${coach} · `
  );

const begun = (keys: OnlyKeys) => keys.lands(said("The plans are set up"));

test("F1: a plan is set up for one", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await setUp(keys, ["Noa Levi\tLee Wong\t2026-11-23"]);
      await keys.lands(button("Set up 1 plan"));
      await bench.pane.getByText(/^Rows to add: 1 plan, 1 person/).waitFor();
    },
    above: planAbove("P090"),
    write: async (keys) => {
      await keys.key("Enter");
      await begun(keys);
    },
    written: [
      ...rowsOfPlan("Actions", "A", "P091", 6),
      ...rowsOfPlan("Measures", "M", "P091", 3),
      "+ People: Person ID L06 · Name Noa Levi · Role Learner",
      planBegun("P091", "L06", "Noa Levi", "C01"),
    ],
  }));

test("F1: plans are set up for many", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await setUp(keys, [
        "Ida Berg\tLee Wong\t2026-11-23",
        "Omar Haddad\tMia Roth\t2026-11-30",
        "Noa Levi\tLee Wong\t2026-11-23",
      ]);
      await keys.lands(button(/^Set up \d plans$/));
      await bench.pane.getByText(/^Rows to add: /).waitFor();
    },
    above: personAbove("L090"),
    write: async (keys) => {
      await keys.key("Enter");
      await begun(keys);
    },
    // One of the three has a plan of this kind from the test before: no second one.
    written: [
      ...rowsOfPlan("Actions", "A", "P092", 6),
      ...rowsOfPlan("Actions", "A", "P093", 6),
      ...rowsOfPlan("Measures", "M", "P092", 3),
      ...rowsOfPlan("Measures", "M", "P093", 3),
      "+ People: Person ID L091 · Name Ida Berg · Role Learner",
      "+ People: Person ID L092 · Name Omar Haddad · Role Learner",
      planBegun("P092", "L091", "Ida Berg", "C01"),
      planBegun("P093", "L092", "Omar Haddad", "C02"),
    ],
    takeBack: async (keys) => {
      await keys.press("Undo");
      await keys.lands(said(/^Taken back: 2 plans/));
    },
  }));

const openNeeds = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("More");
  await keys.press("Needs and their questions");
  await keys.lands(heading("Is coaching the right answer?"));
};

test("F2: a need is noted", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openNeeds(keys);
      await keys.choose("Whose", "Chloé Martin (L03)");
      await keys.write("What is the problem or opportunity?", "Parts are mixed up");
      await keys.write("The gap in numbers", "12 of 100; 2 wanted");
      await keys.choose("Problem or opportunity", "Problem");
      await keys.choose("What for", "Improve performance");
      await keys.to(button("Note a need"));
    },
    above: { table: "Needs", cells: { "Need ID": "N090", "Person ID": "L04", Issue: "Theirs" } },
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said(/^N091 raised for L03 Chloé Martin/));
    },
    written: [
      "+ Needs: Need ID N091 · Need of Person · Person ID L03 · Raised by C01 · Raised on 2026-11-23 · Issue Parts are mixed up · Kind Problem · Purpose Improve performance · Gap in numbers 12 of 100; 2 wanted",
    ],
    takeBack,
  }));

/** To the need and its questions, and back by its list. */
const openNeed = async (keys: OnlyKeys): Promise<void> => {
  await openNeeds(keys);
  await keys.press(/^N001 Ben Okafor/);
  await keys.lands(heading(/^N001 Ben Okafor/));
};

/** Space takes the first answer, the arrow goes on to the next. */
const answer = async (keys: OnlyKeys): Promise<void> => {
  const { pane } = bench;
  await keys.to(pane.getByRole("group").first().getByRole("radio").first());
  for (const each of ["Yes", "Yes", "Yes", "Yes", "Yes", "No", "Yes", "Yes", "Yes"]) {
    await keys.key("Space");
    if (each === "No") await keys.key("ArrowDown");
    await keys.key("Tab");
  }
  await pane.getByText("Fix the work system", { exact: true }).first().waitFor();
};

test("F2: its questions are answered and say what they point to", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openNeed(keys);
      await keys.backTo(button("All needs"));
      await keys.key("Enter");
      await keys.lands(button(/^N001 Ben Okafor/));
      await keys.key("Enter");
      await answer(keys);
      await keys.to(button("Note the answers"));
    },
    above: { table: "Needs", cells: { "Need ID": "N092", "Person ID": "L04", Issue: "Theirs" } },
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said("N001 answered: 9 answers."));
    },
    written: [
      /^Needs N001: Real gap in numbers blank → Yes · .* · Has time and tools blank → No · (?:[^·]* blank → Yes(?: · |$)){3}$/,
    ],
    takeBack,
  }));

test("F2: it is decided, and becomes a system issue instead of a plan", () =>
  walk(bench, {
    prepare: async (keys) => {
      await openNeed(keys);
      await answer(keys);
      await keys.press("Note the answers");
      await keys.lands(said(/^N001 answered: 9 answers/));
    },
    toPreview: async (keys) => {
      await keys.choose("What will be done", "Fix the work system");
      await keys.choose("Who sees to it", "Mia Roth (C02)");
      await keys.to(button("Decide"));
    },
    above: { table: "Needs", cells: { "Need ID": "N093", "Person ID": "L04", Issue: "Theirs" } },
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said(/Work-system issue W001 opened, owner C02 Mia Roth/));
    },
    written: [
      "+ Issues: Issue ID W001 · Issue Calls are cut short · Raised on 2026-11-23 · Owner ID C02 · Answer due 2026-12-07 · Kind Work system",
      "Needs N001: Chosen blank → Fix the work system · Decided by blank → Lee Wong · Issue ID blank → W001",
    ],
    takeBack,
  }));

const openPeople = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("More");
  await keys.press("Leave, hand over, merge");
  await keys.lands(heading("People"));
};

test("leave: days away are noted", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openPeople(keys);
      await keys.pick("What is to be done?", "Somebody is away");
      await keys.choose("Who", "Ana Souza (L01)");
      await keys.day("First day away", "2026-12-01");
      await keys.day("Last day away", "2026-12-14");
      await bench.pane.getByText(/^One row of days away: Ana Souza, from Dec 1, 2026/).waitFor();
      await toWrite(keys);
    },
    above: personAbove("L091"),
    write,
    written: ["+ Leave: Person ID L01 · Away from 2026-12-01 · Away to 2026-12-14"],
    takeBack,
  }));

test("hand-over: all open plans of a coach go to another", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openPeople(keys);
      await keys.pick("What is to be done?", "Somebody hands over");
      await keys.choose("From", "Lee Wong (C01)");
      await keys.choose("To", "Mia Roth (C02)");
      await bench.pane.getByText(/^Open plans that go from Lee Wong to Mia Roth: /).waitFor();
      await toWrite(keys);
    },
    above: planAbove("P095"),
    write,
    written: ["P001", "P002", "P003", "P091"].map(
      (id) => `Plans ${id}: Coach ID C01 → C02 · Coach Lee Wong → Mia Roth`
    ),
    takeBack,
  }));

test("merge: two rows are one person", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openPeople(keys);
      await keys.pick("What is to be done?", "Two rows are one person");
      await keys.choose("Who is kept", "Ana Souza (L01)");
      await keys.choose("Whose row goes", /^Ana Sousa/);
      await bench.pane.getByText(/^All that belongs to Ana Sousa .* goes to Ana Souza/).waitFor();
      await toWrite(keys);
    },
    above: personAbove("L092"),
    write,
    written: [
      "- People: Person ID L05 · Name Ana Sousa · Role Learner",
      "Needs N002: Person ID L05 → L01",
    ],
    takeBack,
  }));

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
