// The tour: offered, at each of its steps, waiting, and where nobody needs attention.
import { englishTour, tourSteps, type TourStep } from "../../../src/text/en-tour";
import { frenchTour } from "../../../src/text/fr-tour";
import type { PaneStage } from "../pane-stage";
import type { PaneScreen, Steps } from "./screen";

const tourWords = ({ said }: PaneStage) => said(englishTour, frenchTour);

/** Taken from More, gone on with as far as the step. */
const at =
  (step: TourStep, titles: "steps" | "calm" = "steps"): Steps =>
  async (stage) => {
    const words = tourWords(stage);
    const heading = (one: TourStep) =>
      stage.pane.getByRole("heading", { name: { ...words.steps, ...words[titles] }[one].title });
    await stage.press(stage.paneWords.more);
    await stage.press(words.again);
    const [first, ...later] = tourSteps.slice(0, tourSteps.indexOf(step) + 1);
    if (first !== undefined) await heading(first).waitFor();
    for (const next of later) {
      await stage.press(words.onward);
      await heading(next).waitFor();
    }
  };

const waiting: Steps = async (stage) => {
  await at("today")(stage);
  await stage.press(stage.paneWords.checkIn);
  await stage.see(stage.paneWords.checkInHint);
};

const showHome: Steps = (stage) => stage.press(tourWords(stage).showHome);

export const tourScreens: readonly PaneScreen[] = [
  {
    name: "tour-offer",
    data: async (stage) => {
      await stage.page.evaluate(() => localStorage.setItem("aimline.tour", "offered"));
      await stage.restart();
      await stage.see(tourWords(stage).offer);
      await stage.see(stage.words.workbook.home.first);
    },
  },
  {
    name: "tour-today",
    data: at("today"),
    empty: { book: "fresh", steps: at("today", "calm") },
  },
  {
    name: "tour-attention",
    data: at("attention"),
    empty: { book: "fresh", steps: at("attention", "calm") },
  },
  { name: "tour-check-in", data: at("checkIn") },
  { name: "tour-sheets", data: at("sheets"), asks: { before: at("sheets"), press: showHome } },
  { name: "tour-more", data: at("more") },
  { name: "tour-waiting", data: waiting },
];
