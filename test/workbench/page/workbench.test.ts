// The main job by hand, as a newcomer does it after `npm start`: the built pane and page in a real browser.
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  cell,
  columnOf,
  goTo,
  openSheet,
  openWorkbenchPage,
  seriousFaults,
  textAt,
  typeInto,
  type WorkbenchPage,
} from "../../support/workbench-page";

jest.setTimeout(180_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
});

afterAll(() => bench.close());

interface FirstMeasure {
  readonly progress: string;
  readonly state: string;
}

async function firstMeasure(): Promise<FirstMeasure> {
  const { page } = bench;
  await openSheet(page, "Measures");
  return {
    progress: await textAt(page, `${await columnOf(page, "Progress")}6`),
    state: await textAt(page, `${await columnOf(page, "State")}6`),
  };
}

async function sheetNames(): Promise<readonly string[]> {
  return bench.page.getByRole("tab").allTextContents();
}

test("npm start gives one address on this computer", () => {
  expect(bench.address).toMatch(/^http:\/\/localhost:\d+\/$/);
});

test("plans are set up in a blank workbook from a pasted list, and not before it is said what will be written", async () => {
  const { page, pane, address } = bench;
  await page.goto(`${address}?today=2026-11-23`);
  await page.getByRole("button", { name: /^Blank workbook/ }).click();
  await pane.getByRole("button", { name: "Set up plans" }).click();
  const list = "Coach;Name;Salary\nLee Wong;Ana Souza;1\nMia Roth;=Ben Okafor;2\nLee Wong;Zoé;3";
  await pane.getByLabel("Paste your list").fill(list);
  await pane.getByRole("button", { name: "Read the list" }).click();
  await pane.getByRole("listitem").filter({ hasText: "Salary" }).waitFor();
  expect(await pane.getByLabel("Learner").inputValue()).toBe("1");
  await pane.getByRole("button", { name: "Show what will be written" }).click();
  await pane.getByRole("listitem").filter({ hasText: "Rows to add: 3 plans, 5 people" }).waitFor();
  expect(await sheetNames()).toEqual(["Sheet1"]);
  await pane.getByRole("button", { name: "Set up 3 plans" }).click();
  await pane.getByRole("status").filter({ hasText: "The plans are set up" }).waitFor();
  await pane.getByRole("button", { name: "Go to the Home sheet" }).click();
  await page.getByRole("tab", { name: "Home", selected: true }).waitFor();
  expect(await sheetNames()).toEqual(
    expect.arrayContaining(["Home", "Plans", "Measures", "Check-ins", "Actions", "People"])
  );
});

test("a name that begins with = is a name", async () => {
  await openSheet(bench.page, "Plans");
  const learner = await columnOf(bench.page, "Learner");
  expect(await textAt(bench.page, `${learner}7`)).toBe("=Ben Okafor");
});

test("readings typed into the grid change progress and State, in the sheet and in the pane", async () => {
  const { page, pane } = bench;
  expect((await firstMeasure()).progress).toBe("");
  // Eight weeks of plan of which five are gone, and the skill does not move.
  await typeInto(page, `${await columnOf(page, "Start")}6`, "2026-10-19");
  await typeInto(page, `${await columnOf(page, "Due")}6`, "2026-12-14");
  await openSheet(page, "Check-ins");
  const days = ["2026-10-26", "2026-11-02", "2026-11-09", "2026-11-16", "2026-11-22"];
  for (const [index, day] of days.entries()) {
    await typeInto(page, `A${6 + index}`, day);
    await typeInto(page, `B${6 + index}`, "M001");
    await typeInto(page, `E${6 + index}`, "1.2");
  }
  expect(await firstMeasure()).toEqual({ progress: "10%", state: "Stalled" });
  await pane.getByRole("button", { name: "Attention", exact: true }).click();
  await pane
    .getByRole("listitem")
    .filter({ hasText: "Ana Souza" })
    .filter({ hasText: "Stalled" })
    .waitFor();
});

test("a value that a cell does not take is refused in words, and the cell stays as it was", async () => {
  const { page } = bench;
  await openSheet(page, "Check-ins");
  await typeInto(page, "E6", "much better");
  const refusal = page.getByRole("alertdialog");
  await refusal.waitFor();
  expect(await refusal.textContent()).toMatch(/number/i);
  await refusal.getByRole("button", { name: "Cancel" }).click();
  expect(await textAt(page, "E6")).toBe("1.2");
});

test("a cell with a list offers its words by mouse and by keyboard", async () => {
  const { page } = bench;
  await openSheet(page, "Plans");
  const at = `${await columnOf(page, "Stage")}6`;
  await goTo(page, at);
  await page.keyboard.press("Alt+ArrowDown");
  const list = page.getByRole("listbox", { name: `Choices for ${at}` });
  await list.waitFor();
  expect(await list.getByRole("option").allTextContents()).toContain("Paused");
  await page.keyboard.press("Escape");
  await cell(page, at).getByRole("button").click();
  await list.getByRole("option", { name: "Paused" }).click();
  expect(await textAt(page, at)).toBe("Paused");
  await page.keyboard.press("Control+z");
  expect(await textAt(page, at)).toBe("Active");
});

test("neither page nor pane has a serious fault of accessibility, light or dark", async () => {
  const { page } = bench;
  await openSheet(page, "Home");
  const found: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await page.emulateMedia({ colorScheme });
    await page.waitForTimeout(300);
    found.push(...(await seriousFaults(page)));
  }
  await page.emulateMedia({ colorScheme: "light" });
  expect(found).toEqual([]);
});

test("saved and opened again, the workbook says the same", async () => {
  const { page, pane } = bench;
  const before = await firstMeasure();
  const download = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save as .xlsx" }).click();
  const path = join(mkdtempSync(join(tmpdir(), "aimline-")), "saved.xlsx");
  await (await download).saveAs(path);
  await page.getByRole("button", { name: "New or open" }).click();
  await page.getByLabel("Workbook to open").setInputFiles(path);
  expect(await firstMeasure()).toEqual(before);
  await pane.getByRole("listitem").filter({ hasText: "Ana Souza" }).waitFor();
});

test("nothing was asked of the internet and nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
