// Workbooks brought together, copies, what is stored where, Aimline taken out.
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { englishCare } from "../../../src/text/en-care";
import { englishRollupPane } from "../../../src/text/en-rollup-pane";
import { frenchCare } from "../../../src/text/fr-care";
import { frenchRollupPane } from "../../../src/text/fr-rollup-pane";
import { coachWorkbook } from "../coach-workbook";
import type { PaneStage } from "../pane-stage";
import type { PaneScreen, Steps } from "./screen";

const careWords = ({ said }: PaneStage) => said(englishCare, frenchCare);
const rollupWords = ({ said }: PaneStage) => said(englishRollupPane, frenchRollupPane);
const spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** A coach's workbook with one plan, whose coach bears the same name in each. */
export async function coachFile(name: string, learner: string) {
  const people = [
    { PersonId: "L01", Name: learner },
    { PersonId: "C01", Name: "Nia Okoye" },
  ];
  const plan = { PlanId: "P001", LearnerId: "L01", Learner: learner, CoachId: "C01" };
  const words = { Coach: "Nia Okoye", Mode: "Coaching", Kind: "Skills", Stage: "Active" };
  const bytes = await writeXlsx(coachWorkbook({ People: people, Plans: [{ ...plan, ...words }] }));
  return { name, mimeType: spreadsheet, buffer: Buffer.from(bytes) };
}

const part =
  (button: "rollup" | "copies" | "stored" | "removal"): Steps =>
  async (stage) => {
    await stage.press(stage.paneWords.more);
    await stage.press(careWords(stage)[button]);
    await stage.see(careWords(stage).back);
  };

const chooseFiles: Steps = async (stage) => {
  const files = [await coachFile("north.xlsx", "Eva Lind"), await coachFile("south.xlsx", "Bo Ek")];
  await stage.pane.getByLabel(rollupWords(stage).chooseLabel).setInputFiles(files);
};

const copy: Steps = async (stage) => {
  await part("copies")(stage);
  await stage.choose(careWords(stage).manager, "C01");
};

const showCopy: Steps = (stage) => stage.press(careWords(stage).show);
const showRemoval: Steps = (stage) => stage.press(careWords(stage).removeShow);

export const careScreens: readonly PaneScreen[] = [
  {
    name: "rollup",
    data: async (stage) => {
      await part("rollup")(stage);
      await chooseFiles(stage);
      await stage.see(rollupWords(stage).questions);
    },
    empty: {
      book: "fresh",
      steps: async (stage) => {
        await part("rollup")(stage);
        await stage.see(rollupWords(stage).choose);
      },
    },
    asks: { before: part("rollup"), press: chooseFiles },
  },
  {
    name: "copy",
    data: async (stage) => {
      await copy(stage);
      await showCopy(stage);
      await stage.see(careWords(stage).searched);
    },
    empty: {
      book: "fresh",
      steps: async (stage) => {
        await part("copies")(stage);
        await stage.see(careWords(stage).noManagers);
      },
    },
    asks: { before: copy, press: showCopy },
  },
  {
    name: "stored",
    data: part("stored"),
    empty: {
      book: "fresh",
      steps: async (stage) => {
        await part("stored")(stage);
        await stage.see(careWords(stage).keptNobody);
      },
    },
    asks: {
      before: part("stored"),
      press: (stage) =>
        stage.press(new RegExp(careWords(stage).keptRemoveNamed.split("{")[0] ?? "")),
    },
  },
  {
    name: "removal",
    data: async (stage) => {
      await part("removal")(stage);
      await showRemoval(stage);
      await stage.see(careWords(stage).removeWarning);
    },
    asks: { before: part("removal"), press: showRemoval },
  },
];
