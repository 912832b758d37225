// A person at the pane, by the keystroke-level model: each key, click, decision and word of new text has its time, and is counted while the real
// pane is worked with. The count is the same on every machine; waiting for the pane is measured beside it.
import type { FrameLocator, Locator, Page } from "playwright-core";

/** Seconds, and words a minute. */
const aKey = 0.28;
const aClick = 1.1;
const aDecision = 1.35;
const wordsAMinute = 230;

export interface Counted {
  readonly keys: number;
  readonly clicks: number;
  readonly decisions: number;
  readonly words: number;
}

export interface Hand {
  /** Decides, moves the hand to the thing and presses it. */
  readonly click: (thing: Locator) => Promise<void>;
  /** Decides what to write, and types it where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** A key as part of what was decided already, such as Enter; with a modifier it is two. */
  readonly press: (key: string) => Promise<void>;
  /** Decides for Ctrl+V; the text is what the clipboard held. */
  readonly paste: (text: string) => Promise<void>;
  /** Waits until the thing is there, and reads what is new: in all the pane, scrolled or not, unless a part of it is enough. */
  readonly read: (until: Locator, part?: Locator) => Promise<void>;
  readonly counted: () => Counted;
  /** Seconds that the pane let the person wait. */
  readonly waited: () => number;
}

/** Seconds that a person takes for it, without waiting. */
export function secondsOf({ keys, clicks, decisions, words }: Counted): number {
  return keys * aKey + clicks * aClick + decisions * aDecision + (words * 60) / wordsAMinute;
}

/** What a person sees there: of a closed list only what is chosen. */
async function textOf(part: Locator): Promise<string> {
  const lists = await part.locator("select").evaluateAll((all: HTMLSelectElement[]) =>
    all.map(({ innerText, selectedOptions }) => ({
      options: innerText,
      chosen: selectedOptions[0]?.text ?? "",
    }))
  );
  const text = await part.innerText();
  return lists.reduce((rest, { options, chosen }) => rest.replace(options, () => chosen), text);
}

export function takeHand(page: Page, pane: FrameLocator): Hand {
  const counted = { keys: 0, clicks: 0, decisions: 0, words: 0 };
  const known = new Set<string>();
  let waited = 0;
  return {
    click: async (thing) => {
      counted.decisions += 1;
      counted.clicks += 1;
      await thing.click();
    },
    type: async (text) => {
      counted.decisions += 1;
      counted.keys += text.length;
      await page.keyboard.type(text);
    },
    press: async (key) => {
      counted.keys += key.split("+").length;
      await page.keyboard.press(key);
    },
    paste: async (text) => {
      counted.decisions += 1;
      counted.keys += 2;
      await page.keyboard.insertText(text);
    },
    read: async (until, part = pane.locator("body")) => {
      const start = performance.now();
      await until.waitFor({ timeout: 120_000 });
      waited += (performance.now() - start) / 1000;
      // Clause by clause: what stood there in the same words before is not read again.
      for (const clause of (await textOf(part)).split(/\n|[;:.]\s/)) {
        const words = clause.trim();
        if (!/[\p{L}\p{N}]/u.test(words) || known.has(words)) continue;
        known.add(words);
        counted.words += words.split(/\s+/).length;
      }
    },
    counted: () => ({ ...counted }),
    waited: () => waited,
  };
}
