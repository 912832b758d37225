// The screens of a day: the start, Today, the check-in, who needs attention.
import { englishDecidePane } from "../../../src/text/en-decide-pane";
import { englishFlagPane } from "../../../src/text/en-flag-pane";
import { frenchDecidePane } from "../../../src/text/fr-decide-pane";
import { frenchFlagPane } from "../../../src/text/fr-flag-pane";
import type { PaneScreen, Steps } from "./screen";

const checkIn: Steps = async ({ press, see, paneWords }) => {
  await press(paneWords.checkIn);
  await see(paneWords.checkInHint);
};

const twoTyped: Steps = async (stage) => {
  await checkIn(stage);
  const boxes = stage.pane.locator("input[data-reading]");
  await boxes.nth(0).fill("60");
  await boxes.nth(1).fill("61");
};

const record: Steps = ({ press, paneWords }) => press(paneWords.recordMany.replace("{n}", "2"));

/** The decision on the first of two readings. */
const whatNow: Steps = async (stage) => {
  await twoTyped(stage);
  await record(stage);
  await stage.press(stage.paneWords.decideNow);
  await stage.pane.getByRole("radio").first().waitFor();
};

const attention: Steps = async ({ press, see, paneWords }) => {
  await press(paneWords.attention);
  await see(paneWords.next);
};

export const dailyScreens: readonly PaneScreen[] = [
  {
    name: "home",
    book: "blank",
    data: ({ see, paneWords }) => see(paneWords.firstTitle),
    asks: {
      before: ({ see, paneWords }) => see(paneWords.firstTitle),
      press: ({ press, paneWords }) => press(paneWords.firstSample),
    },
  },
  {
    name: "today",
    data: ({ see, paneWords }) => see(paneWords.mineCoach),
    empty: {
      book: "fresh",
      me: "coach L01",
      steps: ({ see, paneWords }) => see(paneWords.noneOfMine),
    },
    asks: { before: () => Promise.resolve(), press: ({ restart }) => restart() },
  },
  {
    name: "who",
    data: async ({ press, see, paneWords }) => {
      await press(paneWords.more);
      await press(paneWords.whoChange);
      await see(paneWords.whoKeep);
    },
  },
  {
    name: "check-in",
    data: twoTyped,
    empty: {
      book: "fresh",
      steps: async ({ press, see, paneWords }) => {
        await press(paneWords.checkIn);
        await see(paneWords.nothingDueAtAll);
      },
    },
    asks: { before: twoTyped, press: record },
  },
  {
    name: "check-in-refused",
    data: async (stage) => {
      await checkIn(stage);
      await stage.pane.locator("input[data-reading]").nth(1).fill("seven");
      await stage.see(stage.paneWords.notANumber.split("{text}")[1]?.slice(0, 12) ?? "");
    },
  },
  {
    name: "check-in-done",
    isWriting: true,
    data: async (stage) => {
      await twoTyped(stage);
      await record(stage);
      await stage.see(stage.paneWords.recordedMany.replace("{n}", "2"));
    },
  },
  { name: "what-now", isWriting: true, data: whatNow },
  {
    name: "what-now-other",
    isWriting: true,
    data: async (stage) => {
      await whatNow(stage);
      await stage.pane.getByRole("radio").nth(0).check();
    },
  },
  {
    name: "attention",
    data: attention,
    empty: {
      book: "fresh",
      steps: async ({ press, see, paneWords }) => {
        await press(paneWords.attention);
        await see(paneWords.nobodyOne.split(":")[0] ?? "");
      },
    },
    asks: {
      before: attention,
      press: ({ press, paneWords }) => press(paneWords.refresh),
    },
  },
  ...flagScreens(),
];

/** What can be done about a flag: each shown before it is written. */
function flagScreens(): readonly PaneScreen[] {
  const on =
    (action: "putAside" | "met" | "pause" | "close" | "copyMessage" | "decideNow"): Steps =>
    async (stage) => {
      const { press, paneWords } = stage;
      await attention(stage);
      if (action === "met") await press(paneWords.showOthers.slice(0, 4));
      const card = stage.pane.getByRole("listitem").filter({ hasText: paneWords.act });
      await card
        .getByRole("button", { name: new RegExp(`^${paneWords.act}`) })
        .first()
        .click();
      await press(paneWords[action]);
    };
  const write: Steps = ({ press, paneWords }) => press(paneWords.write);
  const aside: Steps = async (stage) => {
    await on("putAside")(stage);
    await stage.fill(stage.paneWords.asideBy, "Lee Wong");
  };
  const close: Steps = async (stage) => {
    await on("close")(stage);
    await stage.see(stage.paneWords.closeAs);
    await stage.choose(stage.paneWords.closeAs, "notAchieved");
  };
  const decide: Steps = async (stage) => {
    await on("decideNow")(stage);
    await stage.see(stage.said(englishDecidePane, frenchDecidePane).choose);
  };
  const dates: Steps = async (stage) => {
    const said = stage.said(englishFlagPane, frenchFlagPane);
    await on("copyMessage")(stage);
    await stage.press(said.dates);
    await stage.see(said.save);
  };
  return [
    { name: "flag-aside", data: aside, asks: { before: aside, press: write } },
    { name: "flag-pause", data: on("pause"), asks: { before: on("pause"), press: write } },
    { name: "flag-close", data: close, asks: { before: close, press: write } },
    { name: "flag-message", data: on("copyMessage") },
    { name: "flag-decide", data: decide, asks: { before: decide, press: write } },
    { name: "flag-dates", data: dates },
  ];
}
