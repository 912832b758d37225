// What is done about a flag from its card, in a real browser by the keyboard alone, at 320 px: put aside by name until a day, and "we met;
// nothing changed, because …"; each said before it is written, seen on Home, and taken back.
import { paneFaults, trySample } from "../support/sample-pane";
import {
  openSheet,
  openWorkbenchPage,
  typeInto,
  type WorkbenchPage,
} from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await trySample(bench, 320);
  const { pane } = bench;
  await pane.getByRole("button", { name: "Attention", exact: true }).click();
});

afterAll(() => bench.close());

const card = (learner: string) =>
  bench.pane.getByRole("listitem").filter({ hasText: learner }).filter({ hasText: "What to do" });

/** Focus on the button of a card, and Enter. */
async function press(learner: string, name: string | RegExp): Promise<void> {
  const button = card(learner).first().getByRole("button", { name });
  await button.focus();
  await bench.page.keyboard.press("Enter");
}

async function type(learner: string, label: string, text: string): Promise<void> {
  await card(learner).first().getByLabel(label).focus();
  await bench.page.keyboard.type(text);
}

/** How thick the line below a button is: the one whose part stands open is underlined. */
async function underline(learner: string, name: string): Promise<string> {
  const button = card(learner).first().getByRole("button", { name, exact: true });
  return button.evaluate(async (element) => {
    await Promise.all(element.getAnimations().map(({ finished }) => finished));
    return getComputedStyle(element).borderBottomWidth;
  });
}

/** Home's line about flags that it does not list. */
async function lineOfHome(): Promise<unknown> {
  const frame = bench.page.frames().find((each) => each.url().includes("taskpane"));
  return frame?.evaluate(`Excel.run(async (context) => {
    const cell = context.workbook.worksheets.getItem("Home").getRange("B10").load("values");
    await context.sync();
    return cell.values[0][0];
  })`);
}

async function takeBack(): Promise<void> {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Undo" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Taken back.").waitFor();
}

test("a flag is put aside by name, is told below the list and on Home, and comes back", async () => {
  const { pane } = bench;
  await press("Ben Okafor", /^What to do/);
  await press("Ben Okafor", "Put aside");
  await card("Ben Okafor").getByText("Say by whom it was seen, and a day from today on.").waitFor();
  await type("Ben Okafor", "Seen by", "Lee Wong");
  expect(await underline("Ben Okafor", "Put aside")).toBe("3px");
  expect(await underline("Ben Okafor", "Pause the plan")).toBe("1px");
  await card("Ben Okafor")
    .getByText(/put aside by Lee Wong until Dec 7, 2026/)
    .waitFor();
  expect(await paneFaults(bench)).toEqual([]);
  await press("Ben Okafor", "Write it");
  await pane.getByText("The flag of Ben Okafor is put aside until Dec 7, 2026.").waitFor();
  await card("Ben Okafor").waitFor({ state: "detached" });
  await pane.getByText("1 flag is put aside; it comes back after Dec 7, 2026").click();
  await pane.getByText("Put aside by Lee Wong until Dec 7, 2026.").waitFor();
  expect(await paneFaults(bench)).toEqual([]);
  expect(await lineOfHome()).toMatch(
    /^Flags put aside: 1; the first comes back after 2026-12-07\. No session/
  );
  await takeBack();
  await card("Ben Okafor").waitFor();
  expect(await lineOfHome()).not.toMatch("put aside");
});

test("that you met answers silence alone: it is offered there, and only there", async () => {
  const { pane } = bench;
  await press("Hugo Lindqvist", /^What to do/);
  await press("Hugo Lindqvist", "We met; nothing changed");
  await type("Hugo Lindqvist", "Nothing changed, because …", "New phones come in December");
  await card("Hugo Lindqvist")
    .getByText(/^A contact of plan P\d+ on Nov 23, 2026/)
    .waitFor();
  expect(await paneFaults(bench)).toEqual([]);
  const silent = pane.getByText("No check-in for longer than the measure's rhythm allows.");
  const count = await silent.count();
  await press("Hugo Lindqvist", "Write it");
  await pane.getByText(/^It is noted that you met on Nov 23, 2026/).waitFor();
  await card("Hugo Lindqvist").nth(1).waitFor({ state: "detached" });
  expect([count, await silent.count()]).toEqual([2, 0]);
  await takeBack();
  await card("Hugo Lindqvist").nth(1).waitFor();
  await press("Elif Kaya", /^What to do/);
  await card("Elif Kaya").getByRole("button", { name: "Put aside" }).waitFor();
  const offered = card("Elif Kaya").getByRole("button", { name: "We met; nothing changed" });
  expect(await offered.count()).toBe(0);
});

test("nothing failed on the way", () => {
  expect(bench.faults).toEqual([]);
});

test("who puts a flag aside is proposed by name; who is first to look at says why, where it is the plan and no measure", async () => {
  const { page, pane } = bench;
  await pane.getByRole("button", { name: "Today", exact: true }).click();
  await pane.getByLabel("You are").selectOption({ label: "Lee Wong (C01)" });
  await pane.getByRole("button", { name: "Keep on this device" }).click();
  await openSheet(page, "Settings");
  await typeInto(page, "B3", "2026-12-07");
  const first = pane.getByRole("region", { name: "To look at first" });
  await first.getByText("Several actions are overdue, or one for long.").first().waitFor();
  await pane.getByRole("button", { name: "Attention", exact: true }).click();
  await press("Ben Okafor", /^What to do/);
  await press("Ben Okafor", "Put aside");
  expect(await card("Ben Okafor").first().getByLabel("Seen by").inputValue()).toBe("Lee Wong");
});
