// The pane and the workbench under the production content policy, in a real browser: nothing is refused, and no other host is asked.
import { openWorkbenchPage, type WorkbenchPage } from "../support/workbench-page";

jest.setTimeout(240_000);

let bench: WorkbenchPage;
const violations: string[] = [];

beforeAll(async () => {
  bench = await openWorkbenchPage();
  await bench.page.exposeFunction("tellViolation", (what: string) => violations.push(what));
  // In every frame, before any script of the page.
  await bench.page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const tell = (window as unknown as { tellViolation: (what: string) => void }).tellViolation;
      tell(`${violatedDirective} ${blockedURI}`);
    });
  });
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
  expect({ violations, faults }).toEqual({ violations: [], faults: [] });
});

test("a script that somebody puts into the pane is refused, and that is noticed here", async () => {
  const frame = bench.page.frames().find((one) => one.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The page shows no task pane.");
  // Through the page's own element, which the policy binds, unlike the debugger's evaluation.
  await frame.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.wasRun = true";
    document.body.append(script);
  });
  // The browser tells of it in its own time; the test's time limit ends the wait.
  while (violations.length === 0) await bench.page.waitForTimeout(50);
  expect(violations.map((one) => one.split(" ")[0])).toContain("script-src-elem");
  expect(await frame.evaluate(() => "wasRun" in window)).toBe(false);
});
