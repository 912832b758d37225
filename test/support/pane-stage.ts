// The built pane at 320 px on the real office.js and the workbook host, as a stage for its screens: which workbook is open, what a person presses
// by the words of their language, and requests to Excel that are held or fail on wish.
import type { Page } from "playwright-core";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { englishPane, type PaneWords } from "../../src/text/en-pane";
import { french } from "../../src/text/fr";
import { frenchPane } from "../../src/text/fr-pane";
import { freshBook, fullBook } from "./pane-books";
import { openWorkbenchPage, type WorkbenchPage } from "./workbench-page";

export type StageLanguage = "en" | "fr";

/** A blank workbook; plans that begin today; the middle of the weeks, with something on every list. */
export type StageBook = "blank" | "fresh" | "full";

export interface PaneStage extends WorkbenchPage {
  readonly language: StageLanguage;
  readonly words: Catalogue;
  readonly paneWords: PaneWords;
  /** One of two, as the language is: `said(englishNeedPane, frenchNeedPane).look`. */
  readonly said: <Words>(english: Words, french: Words) => Words;
  /** Opens a workbook unless it is open, and the pane in it as it starts, Lee Wong (C01) at the desk of the full one. */
  readonly begin: (book: StageBook, me?: string) => Promise<void>;
  /** The pane anew in the same workbook, not waited for. */
  readonly restart: () => Promise<void>;
  /** The workbook was written into: it is opened anew the next time. */
  readonly leave: () => void;
  /** The pane's height in pixels; null as it was. */
  readonly resize: (tall: number | null) => Promise<void>;
  /** Presses the first button with this whole name. */
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly fill: (label: string, text: string) => Promise<void>;
  readonly choose: (label: string, value: string) => Promise<void>;
  /** Waits until a text is there. */
  readonly see: (text: string | RegExp) => Promise<void>;
  /** From now on no request to Excel is answered. */
  readonly hold: () => Promise<void>;
  /** Waits until one is held. */
  readonly held: () => Promise<void>;
  /** From now on every request to Excel fails, as Excel does when it cannot carry one out. */
  readonly fail: () => Promise<void>;
}

/** As narrow as Excel lets a pane be. */
const width = 320;
const height = 820;
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** Runs in the page before its own scripts: stands between the pane and the host. */
function gateRequests(): void {
  const gate = { way: "open", held: 0 };
  Object.assign(window, { gate });
  window.addEventListener("message", (event: MessageEvent<{ readonly toHost?: string }>) => {
    const { toHost } = event.data;
    if (toHost === undefined || gate.way === "open") return;
    event.stopImmediatePropagation();
    if (gate.way === "held") {
      gate.held += 1;
      return;
    }
    const { id } = JSON.parse(toHost) as { readonly id: number };
    const body = JSON.stringify({ error: { code: "GeneralException", message: "Failed." } });
    const message = { statusCode: 500, headers: {}, body };
    const fromHost = JSON.stringify({ id, type: 2, message });
    (event.source as Window).postMessage({ fromHost }, window.location.origin);
  });
}

async function setGate(page: Page, way: "open" | "held" | "failing"): Promise<void> {
  await page.evaluate((next) => {
    const { gate } = window as unknown as { gate: { way: string; held: number } };
    Object.assign(gate, { way: next, held: 0 });
  }, way);
}

export async function openStage(language: StageLanguage): Promise<PaneStage> {
  const [words, paneWords] = language === "fr" ? [french, frenchPane] : [english, englishPane];
  const locale = { en: "en-US", fr: "fr-FR" }[language];
  const bench = await openWorkbenchPage({ locale, reducedMotion: "reduce" });
  const { page, pane, address } = bench;
  await page.setViewportSize({ width: 1000, height: 1800 });
  page.setDefaultTimeout(10_000);
  await page.addInitScript(gateRequests);
  let open: StageBook | null = null;

  const resize = (tall: number | null): Promise<void> =>
    page.locator("iframe").evaluate(
      (element, size) => {
        element.style.cssText = size;
      },
      `width:${width}px;height:${tall ?? height}px;flex:none`
    );

  async function openBook(book: StageBook): Promise<void> {
    await page.goto(`${address}?today=2026-11-23`);
    if (book === "blank") await page.getByRole("button", { name: /^Blank workbook/ }).click();
    else {
      const buffer = await (book === "full" ? fullBook : freshBook)(words);
      const file = { name: `${book}.xlsx`, mimeType: spreadsheet, buffer };
      await page.getByLabel("Workbook to open").setInputFiles(file);
    }
    await page.locator("iframe").waitFor({ timeout: 120_000 });
    await resize(null);
    open = book;
  }

  /** Only once the old pane is gone, so that nothing is looked for in it. */
  async function restart(): Promise<void> {
    await page.locator("iframe").evaluate(
      (frame: HTMLIFrameElement) =>
        new Promise<void>((done) => {
          frame.addEventListener("load", () => done(), { once: true });
          frame.src = "about:blank";
        })
    );
    await page.locator("iframe").evaluate((frame: HTMLIFrameElement) => {
      frame.src = "/taskpane.html";
    });
  }

  async function begin(book: StageBook, me = book === "full" ? "coach C01" : ""): Promise<void> {
    if (open !== book) await openBook(book);
    await setGate(page, "open");
    await page.evaluate((kept) => {
      localStorage.clear();
      if (kept !== "") localStorage.setItem("aimline.me", kept);
    }, me);
    await restart();
    const first = book === "blank" ? paneWords.firstSample : paneWords.more;
    await pane.getByRole("button", { name: first, exact: true }).waitFor();
  }

  return {
    ...bench,
    ...{ language, words, paneWords, begin, restart, resize },
    leave: () => {
      open = null;
    },
    said: (inEnglish, inFrench) => (language === "fr" ? inFrench : inEnglish),
    press: (name) =>
      pane
        .getByRole("button", { name, ...(typeof name === "string" && { exact: true }) })
        .first()
        .click(),
    fill: (label, text) => pane.getByLabel(label, { exact: true }).first().fill(text),
    choose: async (label, value) => {
      await pane.getByLabel(label, { exact: true }).first().selectOption(value);
    },
    see: (text) => pane.getByText(text).first().waitFor({ timeout: 60_000 }),
    hold: () => setGate(page, "held"),
    held: async () => {
      await page.waitForFunction(
        () => (window as unknown as { gate: { held: number } }).gate.held > 0
      );
    },
    fail: () => setGate(page, "failing"),
  };
}
