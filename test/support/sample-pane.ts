// The sample in a workbench of its own, made through the pane as a newcomer makes it; and what is wrong with the pane as it stands.
import { seriousFaults, type WorkbenchPage } from "./workbench-page";

/** `width` in pixels, the workbench's own unless said: 320 is as narrow as Excel lets a pane be. */
export async function trySample(
  { page, pane, address }: WorkbenchPage,
  width?: number
): Promise<void> {
  await page.goto(`${address}?today=2026-11-23`);
  await page.getByRole("button", { name: /^Blank workbook/ }).click();
  await pane.getByRole("button", { name: "Try the sample" }).click();
  await pane.getByRole("heading", { name: "Who are you here?" }).waitFor({ timeout: 120_000 });
  await page.getByRole("tab", { name: "Home", selected: true }).waitFor({ timeout: 120_000 });
  if (width === undefined) return;
  const frame = page.locator("iframe");
  await frame.evaluate((element, pixels) => (element.style.width = `${pixels}px`), width);
}

/** Serious faults of accessibility on the page, and whether something sticks out of the pane. */
export async function paneFaults({ page }: WorkbenchPage): Promise<readonly string[]> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The page shows no task pane.");
  const isTooWide = await frame.evaluate("document.documentElement.scrollWidth > innerWidth");
  return [...(await seriousFaults(page)), ...(isTooWide === true ? ["wider than the pane"] : [])];
}

/** The same in light, dark and high contrast; light again afterwards. */
export async function faultsInEveryLook(bench: WorkbenchPage): Promise<readonly string[]> {
  const { page } = bench;
  const found: string[] = [];
  for (const [colorScheme, forcedColors] of [
    ["light", "none"],
    ["dark", "none"],
    ["light", "active"],
  ] as const) {
    await page.emulateMedia({ colorScheme, forcedColors });
    found.push(...(await paneFaults(bench)));
  }
  await page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  return found;
}

/** The sample at 320 px with Lee Wong in the pane, and the part of More whose button is named so. */
export async function openPart(bench: WorkbenchPage, button: string): Promise<void> {
  await trySample(bench, 320);
  const { pane } = bench;
  await pane.getByLabel("You are").selectOption({ label: "Lee Wong (C01)" });
  await pane.getByRole("button", { name: "Keep on this device" }).click();
  await pane.getByRole("button", { name: "More" }).click();
  await pane.getByRole("button", { name: button }).click();
}

/** What the rows of a table say under some headers, read by the pane's own office.js. */
export async function rowsUnder(
  { page }: WorkbenchPage,
  table: string,
  headers: readonly string[]
): Promise<readonly (readonly string[])[]> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  const columns = (await frame?.evaluate(`Excel.run(async (context) => {
    const columns = context.workbook.tables.getItem(${JSON.stringify(table)}).columns;
    const cells = ${JSON.stringify(headers)}.map((header) =>
      columns.getItem(header).getDataBodyRange().load("text"));
    await context.sync();
    return cells.map(({ text }) => text.map(([cell]) => cell));
  })`)) as readonly (readonly string[])[];
  return (columns[0] ?? []).map((_, row) => columns.map((column) => column[row] ?? ""));
}
