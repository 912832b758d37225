// What a coach does in a day: the check-in, what now, and who is stalled and why. Each by keyboard alone, with a colleague at the same workbook
// between what is shown and the writing.
import { readFileSync } from "node:fs";
import type { Locator } from "playwright-core";
import { type FlowBench, openFlowBench, placeOf, walk } from "../support/flow";
import type { OnlyKeys } from "../support/only-keys";

jest.setTimeout(240_000);

let bench: FlowBench;

beforeAll(async () => {
  bench = await openFlowBench();
});

afterAll(() => bench.close());

const button = (name: string | RegExp, within?: Locator) =>
  (within ?? bench.pane).getByRole("button", {
    name,
    ...(typeof name === "string" && { exact: true }),
  });
const heading = (name: string) => bench.pane.getByRole("heading", { name, level: 1, exact: true });
const box = (measureId: string) => bench.pane.locator(`[data-reading="${measureId}"]`);

const noteOf = (of: string) => bench.pane.getByRole("textbox", { name: `Note on ${of}` });

/** A check-in of another measure that the colleague makes meanwhile. */
const theirs = (value: number) => ({
  table: "CheckIns",
  cells: { "Measured on": 46300 + value, "Measure ID": "M011", Value: value },
});

const checkIn = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Check in now");
  // Whoever pressed a button that is gone types at once.
  await keys.lands(bench.pane.locator("[data-reading]").first());
};

const recorded = (text: string) => placeOf(bench.pane.getByText(text, { exact: true }));

test("F4: what is due is typed down the list, with a note where it surprises", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await checkIn(keys);
      await keys.to(box("M002"));
      await keys.type("9");
      await keys.press("Add a note: Errors per 100 items, Ana Souza");
      await keys.lands(noteOf("Errors per 100 items, Ana Souza"));
      await keys.type("The new gauge");
      await keys.to(box("M001"));
      await keys.type("91");
      await keys.key("Enter");
      await keys.lands(box("M004"));
      await keys.press("Add a note: Work finished on time, Ben Okafor");
      await keys.lands(noteOf("Work finished on time, Ben Okafor"));
      await keys.type("He was away");
    },
    above: theirs(41),
    write: async (keys) => {
      await keys.to(button("Record 2 readings"));
      await keys.key("Enter");
      await keys.lands(recorded("2 readings are recorded."));
      // A note without a number waits for it.
      expect(await noteOf("Work finished on time, Ben Okafor").inputValue()).toBe("He was away");
      await bench.pane
        .getByText(/^Ana Souza, .* Next due Nov 30, 2026/)
        .first()
        .waitFor();
    },
    written: [
      "+ CheckIns: Measured on 2026-11-23 · Measure ID M001 · Value 91",
      "+ CheckIns: Measured on 2026-11-23 · Measure ID M002 · Value 9 · Note The new gauge",
    ],
    takeBack: async (keys) => {
      await keys.press("Undo");
      await keys.lands(recorded("2 readings are taken out again."));
    },
  }));

/** One reading, up to what is suggested about it. */
const toDecide = (measureId: string, value: string) => async (keys: OnlyKeys) => {
  await checkIn(keys);
  await keys.to(box(measureId));
  await keys.type(value);
  await keys.key("Control+Enter");
  await keys.lands(recorded("1 reading is recorded."));
};

/** The eight events of practice, each a row. */
const events = [1, 2, 3, 4, 5, 6, 7, 8];

const decide = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Write it");
  await keys.lands(heading("That is all"));
};

const undecide = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Undo");
  await keys.lands(heading("What now?"));
};

test("F5: the learner is recognised for a reading", () =>
  walk(bench, {
    prepare: toDecide("M001", "91"),
    toPreview: async (keys) => {
      await keys.press("Decide what comes next");
      await keys.lands(heading("What now?"));
      await keys.pick("What do you decide?", /^Recognise/);
      await keys.write("How was it recognised?", "Told before the team");
      await keys.to(button("Write it"));
    },
    above: theirs(42),
    write: decide,
    written: [
      "CheckIns 2026-11-23 M001: Decision blank → Recognise · How recognised blank → Told before the team",
    ],
    takeBack: undecide,
  }));

test("F5: further coaching brings practice and an action", () =>
  walk(bench, {
    prepare: toDecide("M004", "76"),
    toPreview: async (keys) => {
      await keys.press("Decide what comes next");
      await keys.lands(heading("What now?"));
      await keys.pick("What do you decide?", /^Further coaching/);
      await keys.write("Skill or task to practise", "Read back the order");
      await keys.choose("Spread over", "5 days");
      await keys.write("Action to agree", "Listen to two calls");
      await bench.pane.getByText(/^On Practice: Read back the order, 5 days from/).waitFor();
      await keys.to(button("Write it"));
    },
    above: {
      table: "Actions",
      cells: { "Action ID": "A090", "Plan ID": "P003", Action: "Theirs" },
    },
    write: decide,
    written: [
      /^\+ Actions: Action ID A091 · Plan ID P002 · Measure ID M004 · Action Listen to two calls · Owner Learner · Due 2026-11-30/,
      ...events.map(
        (event) =>
          new RegExp(
            `^\\+ Practice: .* · Plan ID P002 · Skill or task Read back the order · Event ${event} `
          )
      ),
      "CheckIns 2026-11-23 M004: Decision blank → Further coaching",
    ],
    takeBack: undecide,
  }));

const card = (learner: string) =>
  bench.pane
    .getByRole("listitem")
    .filter({ hasText: learner })
    .filter({ hasText: "What to do" })
    .first();

/** To what can be done about a learner's first flag. */
const openFlag = async (keys: OnlyKeys, learner: string, action: string): Promise<void> => {
  await keys.press("Attention");
  await keys.press(/^What to do/, card(learner));
  await keys.press(action, card(learner));
  await keys.lands(button(action, card(learner)));
};

const said = (text: string | RegExp) => placeOf(bench.pane.getByText(text));

const takeBack = async (keys: OnlyKeys): Promise<void> => {
  await keys.press("Undo");
  await keys.lands(said("Taken back."));
};

const toWrite = (keys: OnlyKeys, learner: string) => keys.to(button("Write it", card(learner)));

test("F6: a flag is put aside until a day", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openFlag(keys, "Ben Okafor", "Put aside");
      await keys.day("Until", "2026-12-01");
      await keys.write("Why (optional)", "Back from leave then", card("Ben Okafor"));
      await card("Ben Okafor")
        .getByText(/is put aside by .* until Dec 1, 2026/)
        .waitFor();
      await toWrite(keys, "Ben Okafor");
    },
    above: theirs(43),
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said("The flag of Ben Okafor is put aside until Dec 1, 2026."));
    },
    written: [
      /^\+ FlagsSeen: Plan ID P002 · Measure ID M004 · Rule measure-stalled · Seen by Lee Wong · Seen on 2026-11-23 · Until 2026-12-01 · Why Back from leave then/,
    ],
    takeBack,
  }));

test("F6: that somebody met the learner is noted", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openFlag(keys, "Ana Souza", "We met; nothing changed");
      await keys.write(
        "Nothing changed, because …",
        "New phones come in December",
        card("Ana Souza")
      );
      await toWrite(keys, "Ana Souza");
    },
    above: theirs(46),
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said(/^It is noted that you met on Nov 23, 2026/));
    },
    written: [
      "+ Sessions: Session ID S001 · Plan ID P001 · Type Contact · Held 2026-11-23 · Why nothing changed New phones come in December",
    ],
    takeBack,
  }));

test("F6: the plan of a flag is paused", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openFlag(keys, "Ben Okafor", "Pause the plan");
      await card("Ben Okafor")
        .getByText(/^Plan P002 of Ben Okafor is paused from/)
        .waitFor();
      await toWrite(keys, "Ben Okafor");
    },
    above: theirs(47),
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said("Plan P002 is paused."));
    },
    written: ["+ Leave: Away from 2026-11-23 · Plan ID P002", "Plans P002: Stage Active → Paused"],
    takeBack,
  }));

test("F6: the plan of a flag is closed", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openFlag(keys, "Ben Okafor", "Close the plan");
      await keys.choose("How it ended", "Not achieved");
      await toWrite(keys, "Ben Okafor");
    },
    above: theirs(44),
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said(/^Closed: P002/));
    },
    written: [
      "Plans P002: Stage Active → Closed · Result blank → Not achieved · Closed on blank → 2026-11-23",
    ],
    takeBack,
  }));

test("F6: it is decided to look again at the target", () =>
  walk(bench, {
    toPreview: async (keys) => {
      const ben = card("Ben Okafor");
      await openFlag(keys, "Ben Okafor", "Decide what comes next");
      await keys.pick("What do you decide?", /^Look again/);
      await keys.choose("What is looked at again", "The target or its date");
      await ben.getByText(/^On Check-ins, beside the reading of Nov (?:16|23), 2026: /).waitFor();
      await toWrite(keys, "Ben Okafor");
    },
    above: theirs(48),
    write: async (keys) => {
      await keys.key("Enter");
      await keys.lands(said(/^Ben Okafor, Work finished on time: /));
    },
    written: [/^CheckIns 2026-11-(?:16|23) M004: Decision blank → /],
    takeBack,
  }));

test("F6: the dates ahead are handed over as a file for the calendar, and nothing is written", () =>
  walk(bench, {
    toPreview: (keys) => openFlag(keys, "Ben Okafor", "Dates for the calendar"),
    above: theirs(49),
    write: async (keys) => {
      const handedOver = bench.page.waitForEvent("download");
      await keys.press("Save as .ics", card("Ben Okafor"));
      const file = await handedOver;
      expect(file.suggestedFilename()).toBe("P002.ics");
      const text = readFileSync(await file.path(), "utf8");
      expect(text).toMatch(/^BEGIN:VCALENDAR/);
      expect(text).toMatch(/DTSTART;VALUE=DATE:2027/);
      await keys.lands(button("Save as .ics", card("Ben Okafor")));
    },
    written: [],
  }));

const markedText = (element: Element): string => {
  const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
  return value.slice(selectionStart, selectionEnd);
};

test("F6: a message to copy is made, and nothing is written", () =>
  walk(bench, {
    toPreview: async (keys) => {
      await openFlag(keys, "Ben Okafor", "Message to copy");
    },
    above: theirs(45),
    write: async (keys) => {
      await keys.press("Copy", card("Ben Okafor"));
      await card("Ben Okafor").getByRole("status").filter({ hasText: /./ }).waitFor();
      // The text is marked as a whole, for the keys that copy where the clipboard is closed.
      const text = card("Ben Okafor").getByRole("textbox", { name: "Message to copy" });
      await keys.lands(text);
      expect(await text.evaluate(markedText)).toBe(await text.inputValue());
    },
    written: [],
  }));

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
