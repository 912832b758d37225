// The pane and the workbench under the production content policy, in a real browser: nothing is refused, and no other host is asked.
import { tryScriptInPane, type Watched, watchPolicy } from "../support/watch-policy";
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;
let watched: Watched;

beforeAll(async () => {
  bench = await openWorkbenchPage();
  watched = await watchPolicy(bench.page);
});

afterAll(() => bench.close());

test("trying the sample and opening each view of the pane breaks no rule and asks no other host", async () => {
  const { page, pane, address, faults } = bench;
  await page.goto(`${address}?today=2026-11-23`);
  const [response] = await Promise.all([
    page.waitForResponse((one) => one.url().includes("taskpane.html")),
    page.getByRole("button", { name: /^Sample/ }).click(),
  ]);
  const policy = await response.headerValue("content-security-policy");
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self';");
  await page.getByRole("tab", { name: "Measures", exact: true }).waitFor({ timeout: 120_000 });
  await pane.getByText(/^Aimline \d/).waitFor();
  for (const button of await pane.getByRole("navigation").getByRole("button").all())
    await button.click();
  await page.getByRole("tab", { name: "Measures", exact: true }).click();
  expect({ violations: watched.violations, faults }).toEqual({ violations: [], faults: [] });
});

test("a script that somebody puts into the pane is refused, and that is noticed here", async () => {
  const wasRun = await tryScriptInPane(bench.page);
  const { violations } = watched;
  // The browser tells of it in its own time; the test's time limit ends the wait.
  while (violations.length === 0) await bench.page.waitForTimeout(50);
  expect(violations.map((one) => one.split(" ")[0])).toContain("script-src-elem");
  expect(wasRun).toBe(false);
});
