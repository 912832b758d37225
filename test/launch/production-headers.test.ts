// The release under the headers that an administrator is given for nginx, Azure Static Web Apps and IIS, in a real browser: every screen
// of the pane, framed as the workbench does, without a violation and without a request to another host. In place of Microsoft's CDN the
// test answers its one address itself, with the office.js of npm; what the CDN's own loader asks is a hand check (docs/limits.md).
import { mkdtempSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, FrameLocator } from "playwright-core";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { openChromium } from "../support/chromium";
import { openHost, TODAY } from "../support/open-host";
import { type HeadersOf, serverKinds } from "../support/release-headers";
import { makeRelease, officeScript, serveRelease } from "../support/release-server";
import { tryScriptInPane, watchPolicy } from "../support/watch-policy";
import { dropFile } from "../support/workbench-page";

const office = "https://appsforoffice.microsoft.com/lib/1/hosted/office.js";
const release = join(mkdtempSync(join(tmpdir(), "aimline-headers-")), "release");
const sixWeeks = 42;

let browser: Browser;
let book: Buffer;
const opened: { close(): Promise<void> }[] = [];

/** Plans six weeks old in which nobody measured, so that there are flags with every button. */
async function silentWorkbook(): Promise<Buffer> {
  const host = openHost();
  const list = "Name,Coach,Manager\nAna Souza,Lee Wong,Mia Roth\nBen Okafor,Lee Wong,Mia Roth";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - sixWeeks });
  return Buffer.from(await writeXlsx(host.toBook()));
}

beforeAll(async () => {
  makeRelease(release);
  book = await silentWorkbook();
  browser = await openChromium();
});

afterEach(async () => {
  for (const one of opened.splice(0).reverse()) await one.close();
});

afterAll(() => browser.close());

/** Goes through every view of the pane, and every part of More, as far as nothing is written. */
async function seeEveryScreen(pane: FrameLocator): Promise<void> {
  const press = (name: string) => pane.getByRole("button", { name, exact: true }).click();
  await pane.getByRole("heading", { name: "Who are you here?" }).waitFor();
  await pane.getByText(/^Aimline \d/).waitFor();

  await press("Check in");
  await pane.locator("input[data-reading]").first().fill("2");
  await pane.getByRole("button", { name: "Record 1 reading" }).waitFor();

  await press("Attention");
  await pane
    .getByRole("button", { name: /^What to do: Ana Souza/ })
    .first()
    .click();
  for (const name of ["We met; nothing changed", "Put aside", "Pause the plan", "Close the plan"])
    await press(name);
  await press("Message to copy");
  await pane.getByLabel("Message to copy").waitFor();

  await press("More");
  await press("What is stored where");
  await pane.getByText("On this device").waitFor();
  await press("Back");
  await press("Remove Aimline from this workbook");
  await press("Show what would change");
  await pane.getByText("This cannot be undone.").waitFor();
  await press("Back");
  await press("Make a copy for somebody");
  await pane.getByLabel("For whom").selectOption({ label: "A learner: their own plans" });
  await pane.getByLabel("Learner").selectOption({ label: "Ana Souza (L01)" });
  await press("Show what goes and what stays");
  await pane.getByText("Searched before you get it").waitFor();
  await press("Back");
  await press("Bring workbooks together");
  const type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  await pane
    .getByLabel("Workbooks to bring together")
    .setInputFiles({ name: "north.xlsx", mimeType: type, buffer: book });
  await pane.getByRole("heading", { name: "What was found" }).waitFor();
  await press("Back");

  await press("Set up plans");
  await pane.getByLabel("Paste your list").fill("Name,Coach\nZoé Petit,Lee Wong");
  await press("Read the list");
  await press("Show what will be written");
  await pane.getByRole("button", { name: "Set up 1 plan" }).waitFor();
}

test.each(Object.keys(serverKinds) as readonly (keyof typeof serverKinds)[])(
  "with the headers for %s every screen of the pane works: 0 violations, no host asked but its own and Microsoft's office.js",
  async (kind) => {
    const { file, read } = serverKinds[kind];
    const headersOf: HeadersOf = read(readFileSync(join(release, file), "utf8"));
    const server = await serveRelease(release, headersOf);
    opened.push(server);
    const page = await browser.newPage({ viewport: { width: 1400, height: 820 }, locale: "en-US" });
    opened.push(page);
    page.setDefaultTimeout(30_000);
    await page.clock.setFixedTime("2026-11-23T12:00:00");
    await page.route(office, (route) =>
      route.fulfill({ contentType: "text/javascript", body: officeScript() })
    );
    const { violations, asked } = await watchPolicy(page);
    const errors: string[] = [];
    page.on("pageerror", (error) => errors.push(error.message));
    const pageOfPane = page.waitForResponse((one) => one.url().endsWith("/taskpane.html"));
    await page.goto(`${server.origin}/?today=2026-11-23`);
    await dropFile(page, "north.xlsx", book);
    const sent = await (await pageOfPane).allHeaders();

    await seeEveryScreen(page.frameLocator("iframe"));
    const elsewhere = asked.filter((url) => !url.startsWith(`${server.origin}/`));
    expect({ violations: [...violations], elsewhere: [...new Set(elsewhere)], errors }).toEqual({
      violations: [],
      elsewhere: [office],
      errors: [],
    });
    // The headers were there, and the watch sees what they refuse.
    const asSent = Object.entries(headersOf("/taskpane.html")).map(
      ([name, value]) => [name.toLowerCase(), value] as const
    );
    expect(asSent.length).toBeGreaterThan(4);
    expect(sent).toMatchObject(Object.fromEntries(asSent));
    expect(await tryScriptInPane(page)).toBe(false);
    // The browser tells of it in its own time; the test's time limit ends the wait.
    while (violations.length === 0) await page.waitForTimeout(50);
    // Once for the header and once for the same words in the page itself.
    expect([...new Set(violations)]).toEqual(["script-src-elem inline"]);
  }
);

const immutable = "public, max-age=31536000, immutable";

test.each([
  ["nginx", "no-cache", immutable, "public, max-age=3600"],
  ["Azure Static Web Apps", "no-cache", immutable, "public, max-age=3600"],
  // IIS has no rule by name: scripts are asked for anew, and answered that they have not changed.
  ["IIS", "no-cache", "no-cache", "max-age=3600"],
] as const)("%s keeps pages and the version never, and icons for an hour", (kind, ...kept) => {
  const { file, read } = serverKinds[kind];
  const headersOf: HeadersOf = read(readFileSync(join(release, file), "utf8"));
  const paths = ["/taskpane.html", "/taskpane.0123456789ab.js", "/assets/icon-32.png"];
  expect(paths.map((path) => headersOf(path)["Cache-Control"])).toEqual(kept);
  expect(headersOf("/version.json")["Cache-Control"]).toBe("no-cache");
});
