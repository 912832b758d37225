/** @jest-environment jsdom */
// A colleague at the same workbook between the preview of each flow and its writing: sorts, inserts rows, edits, adds, renames tabs. The pane
// works on, nothing that anybody entered is lost or doubled, and what is written stands in the right rows.
import "../support/pane-environment";
import { cleanup, render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Book } from "../../src/files/book";
import { App } from "../../src/taskpane/App";
import { english } from "../../src/text/en";
import { englishPane } from "../../src/text/en-pane";
import { putAside } from "../../src/usecases/change/put-aside";
import { raiseNeed } from "../../src/usecases/need/raise-need";
import { openCase } from "../../src/usecases/problem-case/open-case";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(240_000);

const slow = { timeout: 60_000 };
const asked = { today: TODAY, by: "Lee Wong", why: "" };

let start: Book;

beforeAll(async () => {
  const host = openHost();
  const list =
    "Name,Coach,Start\nAna Souza,Lee Wong,2026-10-21\nBen Okafor,Lee Wong,2026-10-21\nEva Lind,Mia Roth,2026-10-21\n";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "performance", start: TODAY });
  await raiseNeed(
    {
      ...{ person: "L02", isNew: false, team: "", issue: "Calls are cut short", gap: "" },
      ...{ kind: "problem", purpose: null, trigger: null },
    },
    asked
  );
  await openCase(
    {
      ...{ process: "Daily meeting", where: "", timing: "actual", problem: "It starts late" },
      ...{ who: "", owner: "C01", isNew: false, sort: "manyCauses" },
    },
    asked
  );
  const flag = { planId: "P003", measureId: null, rule: "actions-overdue", until: TODAY + 7 };
  await putAside(flag, asked);
  start = host.toBook();
});

afterEach(cleanup);

/** What people entered, by table: the columns that no formula fills, the first of them the row's name. */
const entered = {
  Plans: ["Plan ID", "Learner ID", "Coach ID", "Stage", "Start", "Note"],
  Measures: ["Measure ID", "Plan ID", "Baseline", "Target", "Unit"],
  CheckIns: ["Measured on", "Measure ID", "Value", "Note"],
  People: ["Person ID", "Name", "Team"],
  Needs: ["Need ID", "Issue", "Person ID", "Real gap in numbers"],
  Fishbone: ["Row ID", "Case ID", "Possible cause"],
  FlagsSeen: ["Plan ID", "Measure ID", "Rule", "Seen by", "Seen on"],
} as const;
type Table = keyof typeof entered;

async function rowsOf(table: Table): Promise<readonly string[]> {
  return Excel.run(async (context) => {
    const found = context.workbook.tables.getItemOrNullObject(table);
    await context.sync();
    if (found.isNullObject) return [];
    const { columns } = found;
    const cells = entered[table].map((header) =>
      columns.getItem(header).getDataBodyRange().load("values")
    );
    await context.sync();
    const count = cells[0]?.values.length ?? 0;
    return (
      Array.from({ length: count }, (_, row) =>
        cells.map(({ values }) => String(values[row]?.[0])).join(" | ")
      )
        // The row that an empty table shows is nobody's.
        .filter((row) => /[^ |]/.test(row))
        .sort()
    );
  });
}

async function everyRow(): Promise<Readonly<Record<Table, readonly string[]>>> {
  const all = await Promise.all(
    (Object.keys(entered) as Table[]).map(async (table) => [table, await rowsOf(table)] as const)
  );
  return Object.fromEntries(all) as Record<Table, readonly string[]>;
}

/** What went and what came, in all tables. */
function difference(
  before: Awaited<ReturnType<typeof everyRow>>,
  after: Awaited<ReturnType<typeof everyRow>>
): { readonly gone: readonly string[]; readonly come: readonly string[] } {
  const without = (one: readonly string[], other: readonly string[]): readonly string[] => {
    const left = [...other];
    return one.filter((row) => {
      const at = left.indexOf(row);
      if (at >= 0) left.splice(at, 1);
      return at < 0;
    });
  };
  const tables = Object.keys(entered) as Table[];
  return {
    gone: tables.flatMap((table) => without(before[table], after[table])),
    come: tables.flatMap((table) => without(after[table], before[table])),
  };
}

/** The colleague's seat turns the tables round, moves them down, gives their tabs other names, edits a row and adds one. */
function disturb(host: Host): void {
  const other = host.join();
  for (const sheet of ["Plans", "Measures", "People"]) {
    other.sort(sheet, "A6", 0, false);
    other.insertLines(sheet, { axis: "rows", first: 0, last: 1 });
  }
  const plans = other.viewSheet("Plans").tables[0];
  const note = (plans?.area.left ?? 0) + (plans?.columns.indexOf("Note") ?? 0);
  // Sorted and two rows lower, the last plan is the first: row 8.
  other.type("Plans", `${letters(note)}8`, "What the colleague wrote");
  const log = other.viewSheet("Check-ins").tables[0];
  const row = (log?.area.top ?? 0) + 2;
  other.type("Check-ins", `A${row}`, "2026-11-20");
  other.type("Check-ins", `B${row}`, "M009");
  other.type("Check-ins", `E${row}`, "3");
  for (const sheet of ["Plans", "Measures", "Check-ins"]) other.renameSheet(sheet, `Our ${sheet}`);
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : letters(Math.floor(column / 26) - 1) + letters(column % 26);
}

type User = ReturnType<typeof userEvent.setup>;

async function press(user: User, name: string | RegExp): Promise<void> {
  await user.click((await screen.findAllByRole("button", { name }, slow))[0] as HTMLElement);
}

async function openPlan(user: User, action: string): Promise<void> {
  await press(user, "More");
  await press(user, "One plan: sessions, aims, closing");
  await user.selectOptions(await screen.findByRole("combobox", { name: "Plan" }, slow), "P001");
  await press(user, action);
}

interface Flow {
  readonly name: string;
  readonly toPreview: (user: User) => Promise<void>;
  readonly write: (user: User) => Promise<void>;
  readonly gone?: readonly (string | RegExp)[];
  readonly come: readonly (string | RegExp)[];
}

const written = async (user: User): Promise<void> => {
  await press(user, "Write it");
  await screen.findByText("Written.", {}, slow);
};

const flows: readonly Flow[] = [
  {
    name: "a check-in",
    toPreview: async (user) => {
      await press(user, "Check in");
      const box = await screen.findByRole(
        "textbox",
        { name: "Work finished on time, Ana Souza" },
        slow
      );
      await user.type(box, "81");
    },
    write: async (user) => {
      await press(user, "Record 1 reading");
      await screen.findByText("1 reading is recorded.", {}, slow);
    },
    come: [/^46349 \| M001 \| 81 \| $/],
  },
  {
    name: "a pause",
    toPreview: (user) => openPlan(user, "Pause the plan"),
    write: written,
    gone: [/^P001 .*\| Active/],
    come: [/^P001 \| L01 \| C01 \| Paused/],
  },
  {
    name: "a hand-over",
    toPreview: async (user) => {
      await openPlan(user, "Hand over");
      await user.selectOptions(await screen.findByRole("combobox", { name: "To" }, slow), "C02");
    },
    write: written,
    gone: [/^P001 \| L01 \| C01/],
    come: [/^P001 \| L01 \| C02 \| Active/],
  },
  {
    name: "a close",
    toPreview: async (user) => {
      await openPlan(user, "Close the plan");
      const ended = await screen.findByRole("combobox", { name: "How it ended" }, slow);
      await user.selectOptions(ended, "achieved");
    },
    write: async (user) => {
      await press(user, "Write it");
      await screen.findByText(/^Closed: P001/, {}, slow);
    },
    gone: [/^P001 .*\| Active/],
    come: [/^P001 \| L01 \| C01 \| Closed/],
  },
  {
    name: "a flag put aside",
    toPreview: async (user) => {
      await press(user, "Attention");
      const [card] = await screen.findAllByRole("listitem", {}, slow);
      await user.click(within(card as HTMLElement).getByRole("button", { name: /^What to do/ }));
      await press(user, "Put aside");
      await user.type(await screen.findByRole("textbox", { name: "Seen by" }, slow), "Lee");
    },
    write: async (user) => {
      await press(user, "Write it");
      await screen.findByText(/ is put aside until /, {}, slow);
    },
    come: [/^P00\d \| (?:M00\d)? \| [a-z-]+ \| Lee \| 46349$/],
  },
  {
    name: "the answers about a need",
    toPreview: async (user) => {
      await press(user, "More");
      await press(user, "Needs and their questions");
      await press(user, /^N001/);
      const [group] = await screen.findAllByRole("group", {}, slow);
      await user.click(within(group as HTMLElement).getByRole("radio", { name: "Yes" }));
    },
    write: async (user) => {
      await press(user, "Note the answers");
      await screen.findByText(/^N001 answered/, {}, slow);
    },
    gone: [/^N001 \| Calls are cut short \| L02 \| $/],
    come: [/^N001 \| Calls are cut short \| L02 \| Yes$/],
  },
  {
    name: "a cause of a case",
    toPreview: async (user) => {
      await press(user, "More");
      await press(user, "Cases and their tools");
      await press(user, /^C001/);
      await user.type(await screen.findByRole("combobox", { name: "Category" }, slow), "People");
      await user.type(screen.getByRole("textbox", { name: "Possible cause" }), "Nobody leads it");
    },
    write: async (user) => {
      await press(user, "Add to Fishbone");
      await screen.findByText(/^Fishbone of C001: 1 added/, {}, slow);
    },
    come: [/^FB001 \| C001 \| Nobody leads it$/],
  },
  {
    name: "further plans set up",
    toPreview: async (user) => {
      await press(user, "More");
      await press(user, "Set up plans");
      await user.click(await screen.findByRole("textbox", { name: "Paste your list" }, slow));
      await user.paste("Name\tCoach\nNoa Levi\tLee Wong");
      await press(user, "Read the list");
      await press(user, "Show what will be written");
      await screen.findByText(/^Rows to add: 1 plan/, {}, slow);
    },
    write: async (user) => {
      await press(user, "Set up 1 plan");
      await screen.findByText("The plans are set up", {}, slow);
    },
    come: [
      /^P004 \| L04 \| C01 \| Active/,
      /^M010 \| P004/,
      /^M011 \| P004/,
      /^M012 \| P004/,
      /^L04 \| Noa Levi/,
    ],
  },
];

test.each(flows)("$name", async ({ toPreview, write, gone = [], come }) => {
  const user = userEvent.setup();
  const host = openHost(start);
  render(
    <App
      words={english}
      pane={englishPane}
      today={() => TODAY}
      officeIsDark={false}
      device={{ read: () => "hr ", write: () => undefined }}
      tourDevice={{ read: () => "over", write: () => undefined }}
    />
  );
  const before = await everyRow();
  await toPreview(user);
  disturb(host);
  await write(user);
  await waitFor(async () => expect((await rowsOf("CheckIns")).length).toBeGreaterThan(0));
  const found = difference(before, await everyRow());
  const expectedOf = (all: readonly (string | RegExp)[], own: readonly RegExp[]) =>
    [...all, ...own].map((row) => expect.stringMatching(row) as string);
  const theirs = {
    gone: [/^P003 /],
    come: [/^P003 .*What the colleague wrote$/, /\| M009 \| 3 \| $/],
  };
  expect([...found.gone].sort()).toEqual(expect.arrayContaining(expectedOf(gone, theirs.gone)));
  expect([...found.come].sort()).toEqual(expect.arrayContaining(expectedOf(come, theirs.come)));
  expect([found.gone.length, found.come.length]).toEqual([gone.length + 1, come.length + 2]);
});
