// A headless Chromium for tests that need a real browser, with the flags for a closed network.
import { type Browser, chromium } from "playwright-core";

const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Starts the system's Chromium. Fails with the sentence that says what to install when there is none. */
export async function openChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  try {
    return await chromium.launch({ executablePath, args: flags });
  } catch (cause) {
    throw new Error(
      `Chromium does not start from ${executablePath}: install it (on Debian: apt-get install chromium) or name it in CHROMIUM.`,
      { cause }
    );
  }
}
