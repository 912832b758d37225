// What may be wrong with the pane as it stands: violations that axe finds in light, dark and high contrast; parts that stick out sideways
// at 320 px, at 200 % zoom and with the text spacing of WCAG 1.4.12; and texts that are cut.
import { readFileSync } from "node:fs";
import type { Frame } from "playwright-core";
import type { PaneStage } from "./pane-stage";

interface Axe {
  run(options: object): Promise<{
    readonly violations: readonly {
      readonly id: string;
      readonly nodes: readonly { readonly html: string }[];
    }[];
  }>;
}

const axeSource = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** Rules that ask for colours; the others say the same in every look. */
const rulesOfColour = ["color-contrast", "link-in-text-block"];

export const looks = [
  { name: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { name: "high contrast", media: { colorScheme: "light", forcedColors: "active" } },
  { name: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
] as const;

/** WCAG 1.4.12: nothing may be lost with at least these. */
const textSpacing =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; } p { margin-bottom: 2em !important; }";

function violations(frame: Frame, rules: readonly string[] | null): Promise<readonly string[]> {
  return frame.evaluate(
    async (only) => {
      const { axe } = window as unknown as { axe: Axe };
      const runOnly = only === null ? {} : { runOnly: { type: "rule", values: only } };
      const found = await axe.run({ iframes: false, resultTypes: ["violations"], ...runOnly });
      return found.violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`
      );
    },
    rules === null ? null : [...rules]
  );
}

/** What reaches beyond the right edge of the pane, and texts that are cut off by their own box. */
function stickingOut(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(() => {
    const root = document.documentElement;
    const width = root.clientWidth;
    const tell = (element: Element): string => element.outerHTML.slice(0, 120);
    const all = [...document.body.querySelectorAll("*")];
    const isSeen = (element: Element): boolean => {
      const { width: across, height } = element.getBoundingClientRect();
      // What is there for those who hear it alone is a pixel large.
      return across > 2 && height > 2 && getComputedStyle(element).visibility !== "hidden";
    };
    const wide = all.filter((element) => {
      const scale = Number(root.style.zoom || 1);
      return isSeen(element) && element.getBoundingClientRect().right / scale > width / scale + 1;
    });
    const cut = all.filter(
      (element) =>
        isSeen(element) &&
        !element.matches("input, textarea, select, svg, svg *, [aria-hidden] *, [aria-hidden]") &&
        getComputedStyle(element).overflowX !== "visible" &&
        element.scrollWidth > element.clientWidth + 1
    );
    return [
      ...(root.scrollWidth > width || wide.length > 0
        ? [
            `wider than the pane: ${wide
              .filter(
                (element) => !wide.some((other) => other !== element && element.contains(other))
              )
              .map(tell)
              .join(" | ")}`,
          ]
        : []),
      ...cut.map((element) => `cut: ${tell(element)}`),
    ];
  });
}

async function underStyle(frame: Frame, style: string): Promise<readonly string[]> {
  await frame.evaluate((text) => {
    const element = document.createElement("style");
    element.id = "under-test";
    element.textContent = text;
    document.head.append(element);
  }, style);
  const found = await stickingOut(frame);
  await frame.evaluate(() => document.getElementById("under-test")?.remove());
  return found;
}

export function paneFrame({ page }: PaneStage): Frame {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  if (frame === undefined) throw new Error("The page shows no task pane.");
  return frame;
}

/** Changes the look and waits until the pane wears it. */
export async function wear(stage: PaneStage, { media }: (typeof looks)[number]): Promise<void> {
  await stage.page.emulateMedia(media);
  await paneFrame(stage).waitForFunction(
    (scheme) => document.documentElement.style.colorScheme === scheme,
    media.colorScheme
  );
  await paneFrame(stage).evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
    // Colours of buttons go over in time; what turns for ever is waited for by nobody.
    const passing = document
      .getAnimations()
      .filter((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    await Promise.allSettled(passing.map(({ finished }) => finished));
  });
}

/** All that is wrong, in words; none when all is well. Light again afterwards. */
export async function faultsOfScene(stage: PaneStage): Promise<readonly string[]> {
  const frame = paneFrame(stage);
  // The debugger's evaluation is not bound by the pane's content policy, which takes no foreign script.
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(axeSource);
  const found: string[] = [];
  const note = (where: string, faults: readonly string[]) =>
    found.push(...faults.map((fault) => `${where}: ${fault}`));
  for (const look of looks) {
    const { name } = look;
    await wear(stage, look);
    note(name, await violations(frame, name === "light" ? null : rulesOfColour));
  }
  await wear(stage, looks[0]);
  note("320 px", await stickingOut(frame));
  note("200 %", await underStyle(frame, ":root { zoom: 2 }"));
  note("text spacing", await underStyle(frame, textSpacing));
  return found;
}
