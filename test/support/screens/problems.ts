// Needs and their questions, cases and their tools.
import { englishCasePane } from "../../../src/text/en-case-pane";
import { englishNeedPane } from "../../../src/text/en-need-pane";
import { frenchCasePane } from "../../../src/text/fr-case-pane";
import { frenchNeedPane } from "../../../src/text/fr-need-pane";
import type { PaneStage } from "../pane-stage";
import type { PaneScreen, Steps } from "./screen";

const needWords = ({ said }: PaneStage) => said(englishNeedPane, frenchNeedPane);
const caseWords = ({ said }: PaneStage) => said(englishCasePane, frenchCasePane);

const more: Steps = ({ press, paneWords }) => press(paneWords.more);
const openNeeds: Steps = (stage) => stage.press(needWords(stage).look);
const openCases: Steps = (stage) => stage.press(caseWords(stage).look);

const needs: Steps = async (stage) => {
  await more(stage);
  await openNeeds(stage);
  await stage.see(needWords(stage).issueHint);
};

const need: Steps = async (stage) => {
  await needs(stage);
  await stage.press(/^N001/);
  for (const at of [0, 1, 2])
    await stage.pane.getByRole("group").nth(at).getByRole("radio").first().check();
  await stage.choose(needWords(stage).choose, "fixSystem");
};

const cases: Steps = async (stage) => {
  await more(stage);
  await openCases(stage);
  await stage.see(caseWords(stage).problemHint);
};

const oneCase: Steps = async (stage) => {
  await cases(stage);
  await stage.press(/^C001/);
  await stage.see(caseWords(stage).turnHint);
};

export const problemScreens: readonly PaneScreen[] = [
  {
    name: "needs",
    data: needs,
    empty: {
      book: "fresh",
      steps: async (stage) => {
        await needs(stage);
        await stage.see(needWords(stage).none);
      },
    },
    asks: { before: more, press: openNeeds },
  },
  {
    name: "need",
    data: need,
    asks: { before: need, press: (stage) => stage.press(needWords(stage).note) },
  },
  {
    name: "cases",
    data: cases,
    empty: {
      book: "fresh",
      steps: async (stage) => {
        await cases(stage);
        await stage.see(caseWords(stage).none);
      },
    },
    asks: { before: more, press: openCases },
  },
  {
    name: "case",
    data: oneCase,
    asks: {
      before: oneCase,
      press: (stage) =>
        stage.press(caseWords(stage).pageOf.replace("{tool}", stage.words.caseTools.fishbone)),
    },
  },
];
