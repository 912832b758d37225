/** @jest-environment jsdom */
import "../../support/pane-environment";
import { act, render, screen } from "@testing-library/react";
import { VersionLine } from "../../../src/taskpane/components/VersionLine";
import { english } from "../../../src/text/en";

function pageOf(version: string | null, server: () => Promise<unknown>): void {
  const meta = document.createElement("meta");
  Object.assign(meta, { name: "aimline-version", content: version ?? "" });
  document.head.replaceChildren(...(version === null ? [] : [meta]));
  Object.assign(globalThis, { fetch: server });
}
const answers = (version: string) => () =>
  Promise.resolve({ ok: true, json: () => Promise.resolve({ version }) });

async function shown(): Promise<void> {
  render(<VersionLine words={english} />);
  await act(() => new Promise<void>((done) => setImmediate(done)));
}

test("says the version, and that a newer one is ready", async () => {
  pageOf("0.1.0", answers("0.2.0"));
  await shown();
  expect(screen.getByRole("status").textContent).toContain("Version 0.2.0 is ready.");
  expect(screen.getByRole("contentinfo").textContent).toContain("Aimline 0.1.0");
});

test.each([
  ["the server has the same", answers("0.1.0")],
  ["the server cannot be asked", () => Promise.reject(new TypeError("offline"))],
])("says no more than the version when %s", async (_, server) => {
  pageOf("0.1.0", server);
  await shown();
  expect(screen.getByRole("contentinfo").textContent).toBe("Aimline 0.1.0");
});

test("says nothing in a page of no build", async () => {
  pageOf(null, answers("0.1.0"));
  await shown();
  expect(screen.queryByRole("contentinfo")).toBeNull();
});
