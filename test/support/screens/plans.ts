// More, and one plan: paused, closed, handed over.
import { englishClosePane } from "../../../src/text/en-close-pane";
import { frenchClosePane } from "../../../src/text/fr-close-pane";
import type { PaneStage } from "../pane-stage";
import type { PaneScreen, Steps } from "./screen";

const wordsOf = ({ said }: PaneStage) => said(englishClosePane, frenchClosePane);

const more: Steps = async ({ press, see, paneWords }) => {
  await press(paneWords.more);
  await see(paneWords.undoLastHint);
};

const plans: Steps = async (stage) => {
  await more(stage);
  await stage.press(wordsOf(stage).plans);
};

const plan: Steps = async (stage) => {
  await plans(stage);
  await stage.choose(wordsOf(stage).plan, "P001");
};

const pause: Steps = async (stage) => {
  await plan(stage);
  await stage.press(stage.paneWords.pause);
};

const close: Steps = async (stage) => {
  await plan(stage);
  await stage.press(stage.paneWords.close);
  await stage.see(wordsOf(stage).reason);
};

const handOver: Steps = async (stage) => {
  await plan(stage);
  await stage.press(wordsOf(stage).handOver);
  await stage.choose(wordsOf(stage).handOverTo, "C02");
};

const write: Steps = ({ press, paneWords }) => press(paneWords.write);

export const planScreens: readonly PaneScreen[] = [
  {
    name: "more",
    data: more,
    asks: { before: more, press: ({ press, paneWords }) => press(paneWords.undoLast) },
  },
  {
    name: "plan",
    data: plan,
    empty: {
      book: "fresh",
      me: "coach L01",
      steps: async (stage) => {
        await plans(stage);
        await stage.see(wordsOf(stage).noneOpen);
      },
    },
  },
  { name: "plan-pause", data: pause, asks: { before: pause, press: write } },
  { name: "plan-close", data: close, asks: { before: close, press: write } },
  { name: "plan-hand-over", data: handOver, asks: { before: handOver, press: write } },
];
