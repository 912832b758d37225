// What a browser refuses under a page's content policy, in every frame, and every address that it asks.
import type { Page } from "playwright-core";

export interface Watched {
  /** Each as "directive address". */
  readonly violations: readonly string[];
  /** Addresses in the order in which they were asked, without data: and blob:, which ask nobody. */
  readonly asked: readonly string[];
}

/** To be called before the page is opened. */
export async function watchPolicy(page: Page): Promise<Watched> {
  const violations: string[] = [];
  const asked: string[] = [];
  page.on("request", (request) => {
    if (!/^(?:data|blob):/.test(request.url())) asked.push(request.url());
  });
  await page.exposeFunction("tellViolation", (what: string) => violations.push(what));
  // In every frame, before any script of the page.
  await page.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) => {
      const tell = (window as unknown as { tellViolation: (what: string) => void }).tellViolation;
      tell(`${violatedDirective} ${blockedURI}`);
    });
  });
  return { violations, asked };
}

/** Puts a script into the pane, as somebody would who found a gap, and says whether it ran. */
export async function tryScriptInPane(page: Page): Promise<boolean> {
  const frame = page.frames().find((one) => one.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The page shows no task pane.");
  // Through the page's own element, which the policy binds, unlike the debugger's evaluation.
  await frame.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.wasRun = true";
    document.body.append(script);
  });
  return frame.evaluate(() => "wasRun" in window);
}
