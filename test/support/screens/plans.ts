// More, and one plan: paused, closed, handed over.
import { englishClosePane } from "../../../src/text/en-close-pane";
import { englishAimPane } from "../../../src/text/en-aim-pane";
import { englishMeasurePane } from "../../../src/text/en-measure-pane";
import { englishPeoplePane } from "../../../src/text/en-people-pane";
import { englishPortfolioPane } from "../../../src/text/en-portfolio-pane";
import { englishSessionPane } from "../../../src/text/en-session-pane";
import { frenchAimPane } from "../../../src/text/fr-aim-pane";
import { frenchMeasurePane } from "../../../src/text/fr-measure-pane";
import { frenchPeoplePane } from "../../../src/text/fr-people-pane";
import { frenchPortfolioPane } from "../../../src/text/fr-portfolio-pane";
import { frenchSessionPane } from "../../../src/text/fr-session-pane";
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
  await stage.choose(stage.paneWords.closeAs, "notAchieved");
};

const handOver: Steps = async (stage) => {
  await plan(stage);
  await stage.press(wordsOf(stage).handOver);
  await stage.choose(wordsOf(stage).handOverTo, "C02");
};

/** The forms of one plan that look into the workbook before they ask. */
const forms = {
  "plan-session": (stage: PaneStage) => stage.said(englishSessionPane, frenchSessionPane).open,
  "plan-aims": (stage: PaneStage) => stage.said(englishAimPane, frenchAimPane).review,
  "plan-measure": (stage: PaneStage) => stage.said(englishMeasurePane, frenchMeasurePane).open,
  "plan-mend": (stage: PaneStage) => stage.said(englishAimPane, frenchAimPane).mend,
} as const;

const formScreens = Object.entries(forms).map(([name, button]): PaneScreen => {
  const press: Steps = (stage) => stage.press(button(stage));
  return {
    name,
    data: async (stage) => {
      await plan(stage);
      await press(stage);
      await stage.pane.getByRole("textbox").first().waitFor();
    },
    asks: { before: plan, press },
  };
});

const portfolioWords = ({ said }: PaneStage) => said(englishPortfolioPane, frenchPortfolioPane);

const portfolio: Steps = async (stage) => {
  await stage.press(stage.paneWords.allPlans);
  await stage.see(portfolioWords(stage).follow);
};

const portfolioPlan: Steps = async (stage) => {
  await portfolio(stage);
  await stage.pane.getByRole("button", { name: /P001/ }).click();
};

const people: Steps = async (stage) => {
  await more(stage);
  await stage.press(stage.said(englishPeoplePane, frenchPeoplePane).open);
  await stage.see(stage.said(englishPeoplePane, frenchPeoplePane).awayHint);
};

const write: Steps = ({ press, paneWords }) => press(paneWords.write);

export const planScreens: readonly PaneScreen[] = [
  {
    name: "more",
    data: more,
    asks: { before: more, press: ({ press, paneWords }) => press(paneWords.showChanges) },
  },
  {
    name: "changes",
    data: async (stage) => {
      const { press, see, paneWords } = stage;
      await more(stage);
      await press(paneWords.showChanges);
      await see(paneWords.takeBack);
    },
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
  ...formScreens,
  { name: "people", data: people },
  {
    name: "portfolio",
    data: portfolio,
    asks: { before: portfolio, press: (stage) => stage.pane.getByRole("checkbox").check() },
  },
  {
    name: "portfolio-plan",
    data: async (stage) => {
      await portfolioPlan(stage);
      await stage.pane.getByRole("img").first().waitFor();
    },
    asks: {
      before: portfolio,
      press: (stage) => stage.pane.getByRole("button", { name: /P001/ }).click(),
    },
  },
  { name: "plan-hand-over", data: handOver, asks: { before: handOver, press: write } },
];
