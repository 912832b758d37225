// A person at the workbench without a mouse: Tab, Enter, Space, arrows and letters, nothing else. Where a key leads is told: the focus has to be
// on the thing, to be seen, and not under something else.
import type { FrameLocator, Locator, Page } from "playwright-core";

/** More stops than that between one thing and the next is no way that a person goes. */
const mostStops = 120;

export interface OnlyKeys {
  /** Tab until the focus is there. */
  readonly to: (thing: Locator) => Promise<void>;
  /** Shift+Tab until it is. */
  readonly backTo: (thing: Locator) => Promise<void>;
  /** Tab to a button of this name, then Enter. */
  readonly press: (name: string | RegExp, within?: Locator) => Promise<void>;
  /** Tab to a box, and its text instead of what stood there. */
  readonly write: (label: string | RegExp, text: string, within?: Locator) => Promise<void>;
  /** Tab to a box of a day; month, day and year in digits. */
  readonly day: (label: string, iso: string) => Promise<void>;
  /** Tab to a closed list, and the arrows until this is chosen. */
  readonly choose: (label: string | RegExp, option: string | RegExp) => Promise<void>;
  /** Tab to a group of radio buttons and the arrows, or Space where none is chosen yet. */
  readonly pick: (group: string | RegExp, option: string | RegExp) => Promise<void>;
  readonly key: (key: string) => Promise<void>;
  /** Where the focus is. */
  readonly type: (text: string) => Promise<void>;
  /** Ctrl+V of a text that the clipboard holds. */
  readonly paste: (text: string) => Promise<void>;
  /** The focus went there by itself, after what was done last. */
  readonly lands: (thing: Locator) => Promise<void>;
}

const hasFocus = (thing: Locator): Promise<boolean> =>
  thing.evaluate((element) => element === element.ownerDocument.activeElement);

/** Runs in the pane: what is wrong with the focus as it is seen; "" when nothing is. */
function focusFault(element: Element): string {
  const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
  const inside = getComputedStyle(element, "::after");
  const isMarked =
    (outlineStyle !== "none" && outlineWidth !== "0px") ||
    boxShadow !== "none" ||
    (inside.content !== "none" && inside.outlineStyle !== "none");
  const { left, right, top, bottom } = element.getBoundingClientRect();
  const isInSight = bottom > 0 && top < innerHeight;
  const seen = [0.1, 0.5, 0.9].some((share) => {
    const y = top + (bottom - top) * share;
    const found = document.elementFromPoint((left + right) / 2, y);
    return found !== null && (element.contains(found) || found.contains(element));
  });
  if (!isMarked) return "its focus is not marked";
  if (!isInSight) return "it is scrolled out of sight";
  return seen ? "" : "something lies over it";
}

export function takeOnlyKeys(page: Page, pane: FrameLocator): OnlyKeys {
  const { keyboard } = page;

  async function stopAt(key: "Tab" | "Shift+Tab", thing: Locator): Promise<void> {
    await thing.waitFor();
    for (let stop = 0; stop <= mostStops; stop += 1) {
      if (await hasFocus(thing)) {
        const fault = await thing.evaluate(focusFault);
        if (fault !== "") throw new Error(`${String(thing)}: ${fault}.`);
        return;
      }
      await keyboard.press(key);
    }
    throw new Error(`${key} does not lead to ${String(thing)}.`);
  }
  const to = (thing: Locator): Promise<void> => stopAt("Tab", thing);
  const named = (
    role: "button" | "combobox" | "group",
    name: string | RegExp,
    within?: Locator
  ): Locator =>
    (within ?? pane)
      .getByRole(role, { name, ...(typeof name === "string" && { exact: true }) })
      .first();
  const labelled = (label: string | RegExp, within?: Locator): Locator =>
    (within ?? pane)
      .getByLabel(label, { ...(typeof label === "string" && { exact: true }) })
      .first();

  return {
    to,
    backTo: (thing) => stopAt("Shift+Tab", thing),
    press: async (name, within) => {
      await to(named("button", name, within));
      await keyboard.press("Enter");
    },
    write: async (label, text, within) => {
      await to(labelled(label, within));
      await keyboard.press("Control+a");
      await keyboard.type(text);
    },
    day: async (label, iso) => {
      await to(labelled(label));
      const [year, month, day] = iso.split("-");
      await keyboard.type(`${month}${day}${year}`);
    },
    choose: async (label, option) => {
      const list = named("combobox", label);
      await to(list);
      const isIt = (text: string): boolean =>
        typeof option === "string" ? text === option : option.test(text);
      const [texts, at] = await list.evaluate((element) => {
        const { options, selectedIndex } = element as HTMLSelectElement;
        return [Array.from(options, ({ text }) => text), selectedIndex] as const;
      });
      const wanted = texts.findIndex(isIt);
      if (wanted < 0)
        throw new Error(`${String(label)} does not offer ${String(option)}: ${texts.join(", ")}`);
      const key = wanted > at ? "ArrowDown" : "ArrowUp";
      for (let step = Math.abs(wanted - at); step > 0; step -= 1) await keyboard.press(key);
      if (!(await hasFocus(list)))
        throw new Error(`${String(label)} lost the focus while it was chosen from.`);
    },
    pick: async (group, option) => {
      const all = named("group", group).getByRole("radio");
      const wanted = named("group", group).getByRole("radio", { name: option }).first();
      const checked = named("group", group).getByRole("radio", { checked: true });
      await wanted.waitFor();
      await to((await checked.count()) > 0 ? checked : all.first());
      if ((await checked.count()) === 0) await keyboard.press("Space");
      for (let step = 0; !(await wanted.isChecked()) && step < 12; step += 1)
        await keyboard.press("ArrowDown");
      if (!(await hasFocus(wanted)))
        throw new Error(`The arrows do not lead to ${String(wanted)}.`);
    },
    key: (key) => keyboard.press(key),
    type: (text) => keyboard.type(text),
    paste: (text) => keyboard.insertText(text),
    lands: async (thing) => {
      await thing.waitFor({ timeout: 60_000 });
      const focused = pane.locator(":focus");
      // The focus follows what is drawn: it is there in a moment, or never.
      await thing
        .and(focused)
        .waitFor({ timeout: 5_000 })
        .catch(async () => {
          const where = await focused.evaluateAll((all) =>
            all.map(({ outerHTML }) => outerHTML.slice(0, 160))
          );
          throw new Error(`The focus is not on ${String(thing)} but on ${where[0] ?? "the body"}`);
        });
    },
  };
}
