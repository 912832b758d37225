// The session helper in the pane of a real browser: the agenda before, questions and notes during, actions and the next day after; what is
// typed outlives looking elsewhere, is stored nowhere outside the workbook, and is written as one change that is taken back as one.
import { sortDown } from "../support/colleague";
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();

/** To the helper of P001, from wherever the pane is. */
async function openHelper(): Promise<void> {
  const { pane } = bench;
  await pane.getByLabel("Plan", { exact: true }).selectOption("P001");
  await press("Hold a session");
  await pane.getByRole("heading", { name: "Before: the agenda" }).waitFor();
}

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "One plan: sessions, aims, closing");
  await openHelper();
});

afterAll(() => bench.close());

test("before: the agenda stands there; during: the questions of the set that is chosen; nothing sticks out in any look", async () => {
  const { pane } = bench;
  await pane.getByText("What you type stays in this pane until you write it").waitFor();
  await pane.getByText(/No session has been held yet|Last session/).waitFor();
  await pane.getByLabel("Questions to ask").selectOption({ label: "GROW" });
  await pane.getByText("What would make this hour worth your while?").waitFor();
  await pane.getByLabel("Questions to ask").selectOption({ label: "Kata" });
  await pane.getByText("What is the state today, by what you measured?").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("without a next day it is not written, and the form says so", async () => {
  const { pane } = bench;
  await pane.getByText("Say when you meet next.").waitFor();
  expect(await pane.getByRole("button", { name: "Write it" }).isDisabled()).toBe(true);
});

test("half typed, it is there again after looking at another view, and nothing of it is stored on the device", async () => {
  const { page, pane } = bench;
  await pane.getByLabel("What was seen").fill("Two jobs were finished alone");
  await pane.getByLabel("What it may mean").fill("Sure of the first steps");
  await press("Add an action");
  await pane.getByLabel("Action 1").fill("Check the gauge first");
  await press("Today");
  await pane.getByRole("heading", { name: "Plans that you coach" }).waitFor();
  await press("More");
  await press("One plan: sessions, aims, closing");
  await openHelper();
  expect(await pane.getByLabel("What was seen").inputValue()).toBe("Two jobs were finished alone");
  expect(await pane.getByLabel("Action 1").inputValue()).toBe("Check the gauge first");
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  const kept = await frame?.evaluate(
    "JSON.stringify([{ ...localStorage }, { ...sessionStorage }])"
  );
  expect(kept).not.toMatch(/Two jobs|Sure of/);
});

const sessions = () =>
  rowsUnder(bench, "Sessions", [
    ...["Plan ID", "Held", "Next session", "Observed", "Private interpretation"],
    ...["Questions used", "Actions agreed"],
  ]);
const actions = async () =>
  (await rowsUnder(bench, "Actions", ["Plan ID", "Measure ID", "Action", "Owner", "Due"])).filter(
    ([, , action]) => action === "Check the gauge first"
  );

test("after: by keyboard alone it is written with its action as one, though a colleague sorted the actions; no private word is in the log", async () => {
  const { page, pane } = bench;
  await pane.getByLabel("Next session").fill("2026-12-07");
  await pane.getByText(/On Sessions: held on Nov 23, 2026, next on Dec 7, 2026/).waitFor();
  await pane.getByText(/Texts: 2, of them 1 that stay/).waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await sortDown(bench, "Actions");
  await pane.getByRole("button", { name: "Write it" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  expect(await sessions()).toEqual([
    [
      ...["P001", "2026-11-23", "2026-12-07", "Two jobs were finished alone"],
      ...["Sure of the first steps", "Kata", "1"],
    ],
  ]);
  expect(await actions()).toEqual([
    ["P001", "M001", "Check the gauge first", "Learner", "2026-11-30"],
  ]);
  const log = await rowsUnder(bench, "ChangeLog", ["Before", "After", "Why"]);
  expect(JSON.stringify(log)).not.toMatch(/Sure of/);
});

test("once written, the form is blank again; undo takes session and action back as one", async () => {
  const { pane } = bench;
  await press("Undo");
  await pane.getByText("Taken back.", { exact: true }).waitFor({ timeout: 60_000 });
  expect((await sessions()).filter(([plan]) => plan !== "")).toEqual([]);
  expect(await actions()).toEqual([]);
  await openHelper();
  expect(await pane.getByLabel("What was seen").inputValue()).toBe("");
});

test("what may not be kept is refused in words: advice that nobody asked for has no box, and a next day before the session is said", async () => {
  const { pane } = bench;
  await pane.getByLabel("Type").selectOption({ label: "Mentoring" });
  await pane.getByLabel("The issue in the learner’s own words").waitFor();
  expect(await pane.getByLabel("The advice").count()).toBe(0);
  await pane.getByLabel("Did the learner ask for advice?").selectOption({ label: "Yes" });
  await pane.getByLabel("The advice").waitFor();
  await pane.getByLabel("Next session").fill("2026-11-20");
  await press("Write it");
  await pane
    .getByRole("alert")
    .getByText(/2026-11-20 is not after 2026-11-23/)
    .waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  expect(bench.faults).toEqual([]);
});
