// What a person is to get done in few minutes, as scripts for a hand at the real pane: twelve measures checked in; from an empty workbook to
// who is stalled, and why.
import type { Locator } from "playwright-core";
import { type Hand, takeHand } from "./human-hand";
import type { PaneStage } from "./pane-stage";

/** What Lee Wong measured, down the list of what is due, as precise as the readings before. */
export const twelve: readonly string[] = [
  ...["86.1", "7.5", "77.5", "8.1", "92.3", "7.6", "81.2", "7.7"],
  ...["6.6", "6.4", "6.7", "6.5"],
];

/** From the opened pane, with twelve due, until it is said that all are written; Enter goes on and, after the last box, to the button. */
export async function checkInTwelve({
  page,
  pane,
  begin,
  restart,
  leave,
}: PaneStage): Promise<Hand> {
  await begin("full");
  leave();
  await restart();
  const hand = takeHand(page, pane);
  const start = pane.getByRole("button", { name: "Check in now", exact: true });
  await hand.read(start);
  await hand.click(start);
  const first = pane.locator("input[data-reading]").first();
  await hand.read(first);
  await hand.click(first);
  for (const value of twelve) {
    await hand.type(value);
    await hand.press("Enter");
  }
  await hand.press("Enter");
  await hand.read(pane.getByText("12 readings are recorded."));
  return hand;
}

/** Lies in the clipboard: the person has the list in another workbook. */
const list =
  "Learner\tCoach\tStart\nAna Souza\tLee Wong\t2026-10-12\nBen Okafor\tLee Wong\t2026-10-12\nEva Lind\tLee Wong\t2026-10-12";

const learners = ["Ana Souza", "Ben Okafor", "Eva Lind"] as const;

/** Five weekly readings of one measure of each learner: Ana on her way, Ben not moving, Eva too slow. The day as it is typed into its box. */
export const weeks: readonly (readonly [day: string, Ana: string, Ben: string, Eva: string])[] = [
  ["10192026", "76", "76", "76"],
  ["10262026", "78", "76", "76"],
  ["11022026", "80", "76", "77"],
  ["11092026", "82", "76", "77"],
  ["11162026", "84", "76", "78"],
];

/** The card of the attention list that names the stalled learner, and why. */
export function stalledCard({ pane }: PaneStage): Locator {
  return pane.getByRole("listitem").filter({ hasText: "Ben Okafor" }).first();
}

/** From the opened pane in an empty workbook until it is read who is stalled, and why; the seven flags below are not read. */
export async function newcomer(stage: PaneStage): Promise<Hand> {
  const { page, pane, begin, restart, leave } = stage;
  await begin("blank");
  leave();
  await restart();
  const hand = takeHand(page, pane);
  const button = (name: string) => pane.getByRole("button", { name, exact: true });
  await hand.read(button("Set up plans"));
  await hand.click(button("Set up plans"));
  const box = pane.getByLabel("Paste your list");
  await hand.read(box);
  await hand.click(box);
  await hand.paste(list);
  await hand.click(button("Read the list"));
  const template = pane.getByLabel("Template");
  await hand.read(template);
  await hand.click(template);
  await hand.type("p");
  await hand.press("Enter");
  await hand.click(button("Show what will be written"));
  await hand.read(button("Set up 3 plans"));
  await hand.click(button("Set up 3 plans"));
  await hand.read(button("See who needs attention"));
  await hand.click(button("Check in"));
  const day = pane.getByLabel("Measured on");
  const reading = (learner: string) =>
    pane.getByLabel(`Work finished on time, ${learner}`, { exact: true });
  await hand.read(reading("Ana Souza"));
  for (const [on, ...values] of weeks) {
    await hand.click(day);
    // The box takes month, day and year one after the other; Home, wherever in it the hand landed.
    await hand.press("Home");
    await hand.type(on);
    for (const [at, learner] of learners.entries()) {
      await hand.click(reading(learner));
      await hand.type(values[at] ?? "");
    }
    await hand.press("Control+Enter");
    await hand.read(pane.getByText("3 readings are recorded."));
  }
  await hand.click(button("Attention"));
  const card = stalledCard(stage);
  await hand.read(card.getByText("Stalled"), card);
  return hand;
}
