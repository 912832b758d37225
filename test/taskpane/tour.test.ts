// The tour by keyboard alone, in a real browser through the built pane: offered with the sample, gone through, left, found again.
import { englishTour } from "../../src/text/en-tour";
import { trySample } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;
const { steps } = englishTour;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench, 320);
});

afterAll(() => bench.close());

const button = (name: string) => bench.pane.getByRole("button", { name, exact: true });
const card = () => bench.pane.getByRole("region", { name: englishTour.tour }).first();
const press = (key: string) => bench.page.keyboard.press(key);

/** What has the focus, as it is named. */
const focused = () => bench.pane.locator(":focus").evaluate((element) => element.textContent ?? "");

/** Goes on with Tab until it is there; a dozen stops at most. */
async function tabTo(name: string): Promise<void> {
  for (let stop = 0; stop < 12; stop += 1) {
    await press("Tab");
    if ((await focused()) === name) return;
  }
  throw new Error(`Tab does not come to ${name}, but to ${await focused()}.`);
}

test("one question at a time: the tour is offered with the sample once it is settled who sits here, and names the learner of its story", async () => {
  await bench.pane.getByRole("heading", { name: "Who are you here?" }).waitFor();
  expect(await card().count()).toBe(0);
  await button("Not now").click();
  await card().getByText("Ben Okafor").waitFor();
  await button("More").click();
  await card().getByText("Ben Okafor").waitFor({ state: "detached" });
  await button("Today").click();
});

test("the first step takes the focus to its heading, and the rest goes by Enter through the real views", async () => {
  await button(englishTour.take).first().focus();
  await press("Enter");
  await bench.pane.getByText(steps.today.seen.replace("{learner}", "Ben Okafor")).waitFor();
  expect(await focused()).toBe(steps.today.title);
  expect(await bench.pane.getByRole("heading", { name: "Who are you here?" }).count()).toBe(0);
  await tabTo(englishTour.onward);
  await press("Enter");
  await card().getByText(steps.attention.title).waitFor();
  await bench.pane.getByRole("heading", { name: "Attention", level: 1 }).waitFor();
  await bench.pane.getByRole("heading", { name: "Ben Okafor" }).first().waitFor();
  expect(await focused()).toBe(englishTour.onward);
  await press("Enter");
  await bench.pane.getByRole("heading", { name: "Check in", level: 1 }).waitFor();
  await press("Enter");
  await card().getByText(steps.sheets.title).waitFor();
  await press("Shift+Tab");
  expect(await focused()).toBe(englishTour.showHome);
  await press("Enter");
  await tabTo(englishTour.onward);
  await press("Enter");
  await bench.pane.getByRole("heading", { name: "More", level: 1 }).waitFor();
  expect(await focused()).toBe(englishTour.done);
});

test("what a step says is spoken politely", async () => {
  expect(await card().getAttribute("aria-live")).toBe("polite");
  const spoken = await card().innerText();
  expect(spoken).toContain("Step 5 of 5");
  expect(spoken).toContain(steps.more.title);
  expect(spoken).toContain(steps.more.seen);
});

test("the pane stays in use: Tab leaves the card, and the tour waits where somebody looks elsewhere", async () => {
  await tabTo("Needs and their questions");
  await button("Check in").first().click();
  await card()
    .getByText(/^The tour waits at step 5/)
    .waitFor();
  await button(englishTour.goOn).focus();
  await press("Enter");
  await bench.pane.getByRole("heading", { name: "More", level: 1 }).waitFor();
  expect(await focused()).toBe(steps.more.title);
});

test("left in the middle it gives the focus to the view, is not offered again here, and is found again in More", async () => {
  await tabTo(englishTour.done);
  await press("Tab");
  await press("Enter");
  await card().getByText(steps.sheets.title).waitFor();
  await button(englishTour.skip).focus();
  await press("Enter");
  await card().waitFor({ state: "detached" });
  expect(await bench.pane.locator("main:focus").count()).toBe(1);
  await bench.page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
    frame.src = "/taskpane.html?view=more";
  });
  await button(englishTour.again).waitFor();
  await button("Today").click();
  await bench.pane.getByText("To look at first").waitFor();
  expect(await card().count()).toBe(0);
  await button("More").click();
  await button(englishTour.again).focus();
  await press("Enter");
  await bench.pane.getByRole("heading", { name: steps.today.title }).waitFor();
});

test("the device keeps that the tour is over, and no name", async () => {
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  const kept = await frame?.evaluate("({ ...localStorage })");
  expect(kept).toEqual({ "aimline.tour": "over" });
});

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});
