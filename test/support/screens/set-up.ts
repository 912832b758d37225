// The screens of setting up plans, from the list of people to the result.
import { englishMeasurePane } from "../../../src/text/en-measure-pane";
import { frenchMeasurePane } from "../../../src/text/fr-measure-pane";
import type { PaneScreen, Steps } from "./screen";

const list =
  "Name\tCoach\tTeam\tStart\nAna Souza\tLee Wong\tDesk\t2026-11-23\nBen Okafor\tLee Wong\tDesk\t";

const source: Steps = async ({ press, see, paneWords }) => {
  await press(paneWords.firstSetUp);
  await see(paneWords.setUpPaste);
};

const review: Steps = async (stage) => {
  const { press, fill, see, paneWords } = stage;
  await source(stage);
  await fill(paneWords.setUpPaste, list);
  await press(paneWords.setUpRead);
  await see(paneWords.setUpWhich);
};

/** A template whose measures may fight, one of them opened, another with a target that is none. */
const measures: Steps = async (stage) => {
  const { choose, fill, pane, paneWords } = stage;
  const said = stage.said(englishMeasurePane, frenchMeasurePane);
  await review(stage);
  await choose(paneWords.setUpTemplate, "serviceDesk");
  const { ticketsPerDay, ticketsReopened } = stage.words.templateMeasures;
  for (const { name } of [ticketsPerDay, ticketsReopened])
    await pane.getByRole("button", { name: `${said.change}: ${name}` }).click();
  await fill(said.target, "30");
};

const preview: Steps = async (stage) => {
  const { press, see, paneWords } = stage;
  await review(stage);
  await press(paneWords.setUpPreview);
  await see(paneWords.setUpStay);
};

const write: Steps = ({ press, paneWords }) => press(paneWords.setUpWriteMany.replace("{n}", "2"));

export const setUpScreens: readonly PaneScreen[] = [
  {
    name: "set-up-list",
    book: "blank",
    data: source,
    asks: { before: source, press: ({ press, paneWords }) => press(paneWords.setUpSelection) },
  },
  {
    name: "set-up-review",
    book: "blank",
    data: review,
    asks: { before: review, press: ({ press, paneWords }) => press(paneWords.setUpPreview) },
  },
  { name: "set-up-measures", book: "blank", data: measures },
  {
    name: "set-up-refused",
    book: "blank",
    data: async (stage) => {
      const { press, fill, pane, paneWords } = stage;
      await source(stage);
      await fill(paneWords.setUpPaste, "Name\tCoach\n\tLee Wong");
      await press(paneWords.setUpRead);
      await pane.getByRole("alert").waitFor();
    },
  },
  { name: "set-up-preview", book: "blank", data: preview, asks: { before: preview, press: write } },
  {
    name: "set-up-done",
    book: "blank",
    isWriting: true,
    data: async (stage) => {
      await preview(stage);
      await write(stage);
      await stage.see(stage.paneWords.setUpDone);
    },
  },
];
