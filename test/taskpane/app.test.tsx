/** @jest-environment jsdom */
// The pane over the real office.js and the workbook host: what a person finds in each state of a workbook.
import "../support/pane-environment";
import { render, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { App } from "../../src/taskpane/App";
import { english } from "../../src/text/en";
import { englishPane } from "../../src/text/en-pane";
import type { Host } from "../../src/workbench/host/contract";
import { openHost, TODAY } from "../support/open-host";

const list = "Name\tCoach\nAna Souza\tLee Wong\nBen Okafor\tLee Wong";
jest.setTimeout(120_000);

const slow = { timeout: 30_000 };

function open(): Host {
  const host = openHost();
  render(
    <App
      words={english}
      pane={englishPane}
      today={() => TODAY}
      officeIsDark={false}
      device={{ read: () => null, write: () => undefined }}
      tourDevice={{ read: () => "over", write: () => undefined }}
    />
  );
  return host;
}

function sheetsOf(host: Host): readonly string[] {
  return host.view().sheets.map(({ name }) => name);
}

test("a workbook without plans begins with one sentence and two ways to begin, and nothing is written", async () => {
  const host = open();
  await screen.findByRole("heading", { name: "See early who is stuck" }, slow);
  screen.getByRole("button", { name: "Try the sample" });
  screen.getByRole("button", { name: "Set up plans" });
  expect(sheetsOf(host)).toEqual(["Sheet1"]);
});

test("a list is pasted, corrected, previewed in words, and only then written", async () => {
  const user = userEvent.setup();
  const host = open();
  await user.click(await screen.findByRole("button", { name: "Set up plans" }, slow));
  await user.click(await screen.findByRole("textbox", { name: "Paste your list" }, slow));
  await user.paste(list);
  await user.click(screen.getByRole("button", { name: "Read the list" }));
  const group = await screen.findByRole("group", { name: "Which column is which" });
  await user.selectOptions(within(group).getByRole("combobox", { name: "Coach" }), "None");
  await screen.findByText("Coach: no column; plans get no coach.");
  await user.selectOptions(within(group).getByRole("combobox", { name: "Coach" }), "Coach");
  await user.selectOptions(
    screen.getByRole("combobox", { name: "Template" }),
    english.templates.mentoring.name
  );
  expect(screen.queryAllByText(/ → /)).toEqual([]);
  await user.click(
    screen.getByRole("button", { name: "See their numbers and pace, or change them" })
  );
  expect(screen.getAllByText(/ → /)).toHaveLength(2);
  await user.click(screen.getByRole("button", { name: "Show what will be written" }));
  await screen.findByText(/^Rows to add: 2 plans, 3 people/, {}, slow);
  expect(sheetsOf(host)).toEqual(["Sheet1"]);
  await user.click(screen.getByRole("button", { name: "Set up 2 plans" }));
  await screen.findByText("The plans are set up", {}, slow);
  expect(sheetsOf(host)).toEqual(expect.arrayContaining(["Home", "Plans", "People"]));
  await user.click(screen.getByRole("button", { name: "See who needs attention" }));
  await screen.findByText(/Nobody needs attention now: 2 plans are/, {}, slow);
});

test("the measures of the template stand with their lights and pace, are set for all, and what may fight is said of", async () => {
  const user = userEvent.setup();
  const host = open();
  await user.click(await screen.findByRole("button", { name: "Set up plans" }, slow));
  await user.click(await screen.findByRole("textbox", { name: "Paste your list" }, slow));
  await user.paste(list);
  await user.click(screen.getByRole("button", { name: "Read the list" }));
  await user.selectOptions(
    await screen.findByRole("combobox", { name: "Template" }),
    english.templates.serviceDesk.name
  );
  const { name } = english.templateMeasures.ticketsPerDay;
  const card = screen.getByRole("heading", { name }).closest("li") as HTMLElement;
  const inside = within(card);
  inside.getByText(/^14 → 16 /);
  inside.getByText(/^That is 0\.25 /);
  inside.getByText(
    new RegExp(`^May conflict with ${english.templateMeasures.ticketsFirstContact.name}`)
  );
  await user.click(inside.getByRole("button", { name: `Change: ${name}` }));
  const target = inside.getByRole("textbox", { name: "Target" });
  await user.clear(target);
  await user.type(target, "14");
  inside.getByText(english.measureProblems.targetIsBaseline);
  const mend = screen.getByRole("button", { name: "Mend the measures first." });
  expect(mend.getAttribute("aria-disabled")).toBe("true");
  await user.clear(target);
  await user.type(target, "22");
  inside.getByText(/^That is 1 /);
  await user.selectOptions(
    inside.getByRole("combobox", {
      name: `With “${english.templateMeasures.ticketsReopened.name}”`,
    }),
    english.clashVerdicts.fights
  );
  await user.click(screen.getByRole("button", { name: "Show what will be written" }));
  await user.click(await screen.findByRole("button", { name: "Set up 2 plans" }, slow));
  await screen.findByText("The plans are set up", {}, slow);
  const cells = (sheet: string) =>
    host
      .viewCells(sheet, { top: 0, left: 0, bottom: 12, right: 12 })
      .map((row) => row.map((cell) => cell?.text));
  const set = cells("Measures").filter((row) => row.includes(name));
  expect(set.map((row) => row.includes("22"))).toEqual([true, true]);
  const judged = cells("Clashes").filter((row) => row.includes(english.clashVerdicts.fights));
  expect(judged.map((row) => row.filter((text) => /^M\d+$/.test(text ?? "")))).toEqual([
    ["M003", "M002"],
    ["M006", "M005"],
  ]);
});

test("a list that cannot be used is explained by row and column, and can be taken again", async () => {
  const user = userEvent.setup();
  open();
  await user.click(await screen.findByRole("button", { name: "Set up plans" }, slow));
  await user.click(await screen.findByRole("textbox", { name: "Paste your list" }, slow));
  await user.paste("Name\tCoach\n\tLee Wong");
  await user.click(screen.getByRole("button", { name: "Read the list" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toMatch(/row 2, column “Name”: the name is missing/);
  expect(screen.queryByRole("button", { name: "Show what will be written" })).toBeNull();
  await user.click(screen.getByRole("button", { name: "Take another list" }));
  await screen.findByRole("textbox", { name: "Paste your list" });
});

test.each([
  ["Name\tStart\nAna Souza\t3/4/2026", "choose the order under Dates", "Dates", "dmy"],
  ["Amount\tPrice\n5\t6", "Choose it under Learner", "Learner", "0"],
])("what is wrong with %j is mended by a choice in the pane", async (text, words, box, choice) => {
  const user = userEvent.setup();
  open();
  await user.click(await screen.findByRole("button", { name: "Set up plans" }, slow));
  await user.click(await screen.findByRole("textbox", { name: "Paste your list" }, slow));
  await user.paste(text);
  await user.click(screen.getByRole("button", { name: "Read the list" }));
  const alert = await screen.findByRole("alert");
  expect(alert.textContent).toContain(words);
  expect(alert.textContent).not.toContain("--");
  await user.selectOptions(screen.getByRole("combobox", { name: box }), choice);
  await screen.findByRole("button", { name: "Show what will be written" });
  expect(screen.queryByRole("alert")).toBeNull();
});

test("what is selected in the workbook can be the list", async () => {
  const user = userEvent.setup();
  const host = open();
  host.paste("Sheet1", "B2", [
    ["Learner", "Mentor"],
    ["Ana Souza", "Lee Wong"],
  ]);
  host.select("Sheet1", "B2:C3");
  await user.click(await screen.findByRole("button", { name: "Set up plans" }, slow));
  await user.click(await screen.findByRole("button", { name: "Use selected cells" }, slow));
  const group = await screen.findByRole("group", { name: "Which column is which" }, slow);
  const learner: HTMLSelectElement = within(group).getByRole("combobox", { name: "Learner" });
  expect(learner.selectedOptions[0]?.textContent).toBe("Learner");
});

test("when a request to Excel fails, the pane says so in words and the next try completes the work", async () => {
  const user = userEvent.setup();
  const host = open();
  await user.click(await screen.findByRole("button", { name: "Set up plans" }, slow));
  await user.click(await screen.findByRole("textbox", { name: "Paste your list" }, slow));
  await user.paste(list);
  await user.click(screen.getByRole("button", { name: "Read the list" }));
  await user.click(await screen.findByRole("button", { name: "Show what will be written" }));
  const button = await screen.findByRole("button", { name: "Set up 2 plans" }, slow);
  // The sheets are made; the request that carries the rows is the one that fails.
  host.faults.failRequest((body) => body.includes("M001"), { code: "GeneralException" });
  await user.click(button);
  const alert = await screen.findByRole("alert", {}, slow);
  expect(alert.textContent).toMatch(/Excel .*Try again/s);
  await user.click(screen.getByRole("button", { name: "Set up 2 plans" }));
  await screen.findByText("The plans are set up", {}, slow);
  await waitFor(() => expect(sheetsOf(host)).toContain("Home"));
  const [table] = host.viewSheet("Plans").tables;
  expect((table?.area.bottom ?? 0) - (table?.area.top ?? 0)).toBe(2);
});

test("where Excel calculates only when asked, the pane says that the sheets may be old, and asks on a click", async () => {
  const user = userEvent.setup();
  const host = open();
  await user.click(await screen.findByRole("button", { name: "Try the sample" }, slow));
  await screen.findByRole("button", { name: "Today" }, { timeout: 90_000 });
  await Excel.run(async (context) => {
    context.workbook.application.calculationMode = "Manual";
    await context.sync();
  });
  const stateOf = () =>
    host
      .viewCells("Measures", { top: 0, left: 0, bottom: 40, right: 25 })
      .map((row) => row.map((cell) => cell?.text));
  const before = stateOf();
  const log = host.viewSheet("Check-ins").tables[0];
  if (log === undefined) throw new Error("The sample has no check-ins.");
  const letter = String.fromCharCode(65 + log.area.left + log.columns.indexOf("Value"));
  for (let row = log.area.top + 2; row <= log.area.bottom + 1; row++)
    host.type("Check-ins", `${letter}${row}`, "1");
  expect(stateOf()).toEqual(before);
  await user.click(await screen.findByRole("button", { name: "Calculate now" }, slow));
  await screen.findByText(/^The sheets are calculated/, {}, slow);
  expect(stateOf()).not.toEqual(before);
});
