// People who come and go, in the pane of a real browser: days away, all plans handed over, two rows that are one person; each said before it
// is written, read on the sheet, and taken back.
import { putRowAbove, sortDown } from "../support/colleague";
import { faultsInEveryLook, openPart, rowsUnder } from "../support/sample-pane";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await openPart(bench, "Leave, hand over, merge");
  await bench.pane.getByRole("radio", { name: "Somebody is away" }).waitFor();
});

afterAll(() => bench.close());

const press = (name: string) => bench.pane.getByRole("button", { name, exact: true }).click();

async function write(): Promise<void> {
  await press("Write it");
  await bench.pane.getByText("Written.").waitFor({ timeout: 60_000 });
}

async function takeBack(): Promise<void> {
  await press("Undo");
  await bench.pane.getByText("Taken back.", { exact: true }).waitFor({ timeout: 60_000 });
}

const coaches = () => rowsUnder(bench, "Plans", ["Plan ID", "Coach ID"]);

test("days away are a row; an end before the beginning is refused in words", async () => {
  const { pane } = bench;
  expect(await pane.getByRole("button", { name: "Write it" }).isDisabled()).toBe(true);
  await pane.getByText("Choose who it is about.").waitFor();
  await pane.getByLabel("Who", { exact: true }).selectOption("L01");
  await pane.getByLabel("First day away").fill("2026-12-01");
  await pane.getByLabel("Last day away").fill("2026-11-30");
  await press("Write it");
  await pane.getByRole("alert").waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await pane.getByLabel("Last day away").fill("2026-12-14");
  await pane
    .getByText(/^One row of days away: Ana Souza, from Dec 1, 2026 to Dec 14, 2026\./)
    .waitFor();
  await write();
  const rows = await rowsUnder(bench, "Leave", ["Person ID", "Away from", "Away to"]);
  expect(rows.filter(([id]) => id === "L01")).toEqual([["L01", "2026-12-01", "2026-12-14"]]);
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await takeBack();
});

test("all open plans of a coach go to another, chosen and written by keyboard, wherever a colleague sorted them", async () => {
  const { page, pane } = bench;
  const before = await coaches();
  const own = before.filter(([, coach]) => coach === "C01").length;
  await pane.getByRole("radio", { name: "Somebody is away" }).focus();
  await page.keyboard.press("ArrowDown");
  await pane.getByLabel("From", { exact: true }).selectOption("C01");
  await pane.getByLabel("To", { exact: true }).selectOption("C02");
  await pane.getByText(`Open plans that go from Lee Wong to Mia Roth: ${own}.`).waitFor();
  await sortDown(bench, "Plans");
  await pane.getByRole("button", { name: "Write it" }).focus();
  await page.keyboard.press("Enter");
  await pane.getByText("Written.").waitFor({ timeout: 60_000 });
  expect((await coaches()).filter(([, coach]) => coach === "C01")).toEqual([]);
  await takeBack();
  expect([...(await coaches())].sort()).toEqual([...before].sort());
});

test("two rows that are one person: all goes to who is kept, and the doubled row goes", async () => {
  const { pane } = bench;
  await putRowAbove(bench, "People", { "Person ID": "L91", Name: "Ana Sousa" });
  await pane.getByRole("radio", { name: "Two rows are one person" }).check();
  await pane.getByLabel("Who is kept").selectOption("L01");
  await pane
    .getByRole("option", { name: "Ana Sousa (L91)" })
    .first()
    .waitFor({ state: "attached" });
  await pane.getByLabel("Whose row goes").selectOption("L01");
  await pane.getByText("Choose two different people.").waitFor();
  await pane.getByLabel("Whose row goes").selectOption("L91");
  await pane
    .getByText(/^All that belongs to Ana Sousa \(L91\) goes to Ana Souza \(L01\)/)
    .waitFor();
  expect(await faultsInEveryLook(bench)).toEqual([]);
  await write();
  const ids = async () => (await rowsUnder(bench, "People", ["Person ID"])).map(([id]) => id);
  expect(await ids()).not.toContain("L91");
  await takeBack();
  expect(await ids()).toContain("L91");
  expect(bench.faults).toEqual([]);
});
