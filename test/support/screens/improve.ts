// Ideas, work-system issues and skills.
import { englishImprovePane } from "../../../src/text/en-improve-pane";
import { englishSkillPane } from "../../../src/text/en-skill-pane";
import { frenchImprovePane } from "../../../src/text/fr-improve-pane";
import { frenchSkillPane } from "../../../src/text/fr-skill-pane";
import type { PaneStage } from "../pane-stage";
import type { PaneScreen, Steps } from "./screen";

const improveWords = ({ said }: PaneStage) => said(englishImprovePane, frenchImprovePane);
const skillWords = ({ said }: PaneStage) => said(englishSkillPane, frenchSkillPane);

const more: Steps = ({ press, paneWords }) => press(paneWords.more);
const openIdeas: Steps = (stage) => stage.press(improveWords(stage).ideas);
const openIssues: Steps = (stage) => stage.press(improveWords(stage).issues);
const openSkills: Steps = (stage) => stage.press(skillWords(stage).skills);

const after =
  (open: Steps, text: (stage: PaneStage) => string | RegExp): Steps =>
  async (stage) => {
    await more(stage);
    await open(stage);
    await stage.see(text(stage));
  };

/** The first of what is listed. */
const first: Steps = ({ pane }) => pane.getByRole("listitem").getByRole("button").first().click();

const idea: Steps = async (stage) => {
  await after(openIdeas, () => /^I001/)(stage);
  await first(stage);
  await stage.see(improveWords(stage).answerIdea);
};

const issue: Steps = async (stage) => {
  await after(openIssues, () => /^W001/)(stage);
  await first(stage);
  await stage.see(improveWords(stage).answer);
};

export const improveScreens: readonly PaneScreen[] = [
  {
    name: "ideas",
    data: after(openIdeas, () => /^I001/),
    empty: { book: "fresh", steps: after(openIdeas, (stage) => improveWords(stage).noIdeas) },
    asks: { before: more, press: openIdeas },
  },
  { name: "idea", data: idea },
  {
    name: "issues",
    data: after(openIssues, () => /^W001/),
    empty: { book: "fresh", steps: after(openIssues, (stage) => improveWords(stage).noIssues) },
    asks: { before: more, press: openIssues },
  },
  { name: "issue", data: issue },
  {
    name: "skills",
    data: after(openSkills, (stage) => skillWords(stage).gaps),
    empty: { book: "fresh", steps: after(openSkills, (stage) => skillWords(stage).noSkills) },
    asks: { before: more, press: openSkills },
  },
];
