// Pictures of the pane for the guide: the sample in the workbench, each view at 320 px, as narrow as Excel lets a pane be.
// Made by `npm run pictures`; looked at by people.
import { join } from "node:path";
import { trySample } from "./sample-pane";
import { coachFile } from "./screens/care";
import { openSheet, openWorkbenchPage, typeInto, type WorkbenchPage } from "./workbench-page";

const width = 320;

/** The sample two weeks after its last check-ins, with Lee Wong in the pane, who is also made everybody's manager. */
async function openSample(): Promise<WorkbenchPage> {
  const bench = await openWorkbenchPage();
  const { page, pane } = bench;
  await trySample(bench);
  await bench.excel(async (context) => {
    const { columns } = context.workbook.tables.getItem("People");
    const ids = columns.getItem("Person ID").getDataBodyRange().load("values");
    await context.sync();
    columns.getItem("Manager ID").getDataBodyRange().values = ids.values.map(([id]) => [
      String(id).startsWith("L") ? "C01" : "",
    ]);
    await context.sync();
  });
  await openSheet(page, "Settings");
  await typeInto(page, "B3", "2026-12-07");
  await pane.getByLabel("You are").selectOption({ label: "Lee Wong (C01)" });
  await pane.getByRole("button", { name: "Keep on this device" }).click();
  await pane.getByRole("heading", { name: "Plans that you coach" }).waitFor();
  return bench;
}

/** Writes pane-*.png into the folder. */
export async function drawPane(images: string): Promise<void> {
  const bench = await openSample();
  const { page, pane } = bench;
  await page.setViewportSize({ width: 1400, height: 1000 });
  /** From the top, or from where a text stands. */
  const draw = async (name: string, height: number, top?: string): Promise<void> => {
    await page
      .locator("iframe")
      .evaluate(
        (frame, size) => (frame.style.cssText = size),
        `width:${width}px;height:${height}px;flex:none`
      );
    if (top !== undefined)
      await pane
        .getByText(top, { exact: true })
        .first()
        .evaluate((element) => element.scrollIntoView({ block: "start" }));
    await page.locator("iframe").screenshot({ path: join(images, `pane-${name}.png`) });
  };
  const show = (view: string) => pane.getByRole("button", { name: view, exact: true }).click();
  const back = () => show("Back");

  await pane.getByText(/check-ins are due/).waitFor({ timeout: 60_000 });
  await show("Take the tour");
  await show("Next");
  await pane.getByText("Step 2 of 5").waitFor();
  await pane.getByText("Last readings").first().waitFor();
  await draw("tour", 640);
  await show("Skip the tour");
  await show("Today");
  await draw("today", 540);

  await show("Look through the plans");
  await pane.getByRole("button", { name: /P002/ }).click();
  await pane.getByRole("img").first().waitFor();
  await draw("plan", 860);
  await show("Back to Today");

  await show("Check in");
  const boxes = pane.locator("input[data-reading]");
  await boxes.nth(0).fill("88");
  await boxes.nth(1).fill("7.2");
  await pane.getByRole("button", { name: "Record 2 readings" }).waitFor();
  await draw("check-in", 600);

  await show("Attention");
  await pane
    .getByText(/^flagged /)
    .first()
    .waitFor();
  await draw("attention", 680);

  await show("More");
  await show("One plan: sessions, aims, closing");
  await pane.getByLabel("Plan", { exact: true }).selectOption("P002");
  await show("Hold a session");
  await pane.getByText("Before: the agenda").waitFor({ timeout: 60_000 });
  await draw("session", 820, "Before: the agenda");
  await show("Review the aims");
  await pane.getByText("Why it is changed").waitFor({ timeout: 60_000 });
  await pane.getByLabel("Target", { exact: true }).fill("88");
  await pane.getByLabel("Why it is changed").fill("More tickets from the new product");
  await draw("aims", 420, "Measure");
  await back();
  await show("Leave, hand over, merge");
  await pane.getByText("First day away").waitFor();
  await draw("people", 680);
  await back();

  await show("Make a copy for somebody");
  await pane.getByLabel("Manager").selectOption({ label: "Lee Wong (C01)" });
  await show("Show what goes and what stays");
  await pane.getByText("Goes into the copy").waitFor({ timeout: 120_000 });
  await draw("copy", 720);
  await back();

  await show("Needs and their questions");
  await pane.getByLabel("Whose").selectOption({ label: "Ben Okafor (L02)" });
  await pane.getByLabel("What is the problem or opportunity?").fill("Calls are cut short");
  await show("Note a need");
  await pane.getByRole("button", { name: /^N001/ }).click({ timeout: 60_000 });
  for (const [at, answer] of [0, 0, 0, 0, 0, 1, 0, 0, 0].entries())
    await pane.getByRole("group").nth(at).getByRole("radio").nth(answer).check();
  await draw("need", 700);
  await back();

  await show("Bring workbooks together");
  const files = [await coachFile("north.xlsx", "Eva Lind"), await coachFile("south.xlsx", "Bo Ek")];
  await pane.getByLabel("Workbooks to bring together").setInputFiles(files);
  await pane.getByText("One person or several?").waitFor({ timeout: 60_000 });
  await draw("rollup", 800);
  await bench.close();
}
