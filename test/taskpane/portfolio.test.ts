// All plans in the pane of a real browser: narrowed, searched, opened, each measure with its course, the row that is selected followed, and the
// way back to the row. Nothing is written, and nothing is selected that nobody asked for.
import { faultsInEveryLook, trySample } from "../support/sample-pane";
import { goTo, openSheet, openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench, 320);
  const { pane } = bench;
  await pane.getByRole("button", { name: "Not now" }).click();
  await pane.getByRole("button", { name: "Look through the plans" }).click();
});

afterAll(() => bench.close());

const entries = () => bench.pane.getByRole("list", { name: "Plans" }).getByRole("button");
const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();

test("plans are narrowed by State and coach, and all are there again at one press", async () => {
  const { pane } = bench;
  await entries().first().waitFor();
  const all = await entries().count();
  expect(all).toBeGreaterThan(5);
  const choice = pane.getByLabel("State");
  const [, first = ""] = await choice.locator("option").allTextContents();
  const [, word = "", count = ""] = /^(.+) \((\d+)\)$/.exec(first) ?? [];
  await choice.selectOption({ label: first });
  await pane.getByText(count === "1" ? "1 plan" : `${count} plans`, { exact: true }).waitFor();
  const shown = await entries().allTextContents();
  expect(shown.map((text) => text.includes(word))).toEqual(shown.map(() => true));
  expect(shown).toHaveLength(Number(count));
  await press("Show all again");
  expect(await entries().count()).toBe(all);
  expect(await faultsInEveryLook(bench)).toEqual([]);
});

test("by keyboard alone one is searched, opened with the course of each measure, and left again with the focus where it was", async () => {
  const { page, pane } = bench;
  await pane.getByLabel("Search a name").focus();
  await page.keyboard.type("P001");
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  const heading = pane.getByRole("heading", { name: /\(P001\)$/ });
  await heading.waitFor();
  expect(await heading.evaluate((element) => element === document.activeElement)).toBe(true);
  const chart = pane.getByRole("img", { name: /^Readings since/ }).first();
  await chart.waitFor();
  expect(await chart.getAttribute("aria-label")).not.toContain("lagged");
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Enter");
  await entries().first().waitFor();
  await page.waitForFunction(
    'document.querySelector("iframe").contentDocument.activeElement.textContent.includes("P001")'
  );
});

test("a row of any table that is selected on a sheet opens its plan while that is followed, and not otherwise", async () => {
  const { page, pane } = bench;
  await openSheet(page, "Measures");
  await goTo(page, "B12");
  expect(await pane.getByRole("button", { name: "Back to the plans" }).count()).toBe(0);
  await pane.getByLabel("Follow the selected row").check();
  await pane.getByRole("heading", { name: /\(P\d+\)$/ }).waitFor();
  await openSheet(page, "Check-ins");
  await goTo(page, "B6");
  await pane.getByRole("heading", { name: /\(P001\)$/ }).waitFor();
  await openSheet(page, "Home");
  await pane.getByText("The selected row is about no plan.").waitFor();
  await pane.getByLabel("Follow the selected row").uncheck();
});

test("the way to its row selects it on its sheet, when asked", async () => {
  const { page, pane } = bench;
  await press("Go to its row");
  await page.getByRole("tab", { name: "Plans", exact: true, selected: true }).waitFor();
  const at = await page.getByLabel("Name box").inputValue();
  expect(at).toMatch(/^A\d+$/);
  await page.getByRole("gridcell", { name: new RegExp(`^${at} P001`) }).waitFor();
  expect(await pane.getByRole("alert").count()).toBe(0);
  expect(bench.faults).toEqual([]);
});
