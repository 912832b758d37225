// Every screen of the pane. Who adds a screen adds it to a file of `screens/`; its picture (`npm run pictures -- pane FOLDER`) and the checks of
// accessibility and of narrow panes (test/taskpane/screens-*.test.ts) come of it.
import type { PaneStage } from "./pane-stage";
import { careScreens } from "./screens/care";
import { dailyScreens } from "./screens/daily";
import { improveScreens } from "./screens/improve";
import { planScreens } from "./screens/plans";
import { problemScreens } from "./screens/problems";
import type { PaneScreen } from "./screens/screen";
import { setUpScreens } from "./screens/set-up";
import { tourScreens } from "./screens/tour";

const screens: readonly PaneScreen[] = [
  ...dailyScreens,
  ...tourScreens,
  ...setUpScreens,
  ...planScreens,
  ...problemScreens,
  ...improveScreens,
  ...careScreens,
];

export interface Scene {
  /** The screen and its state, such as "needs empty". */
  readonly name: string;
  readonly show: (stage: PaneStage) => Promise<void>;
}

/** One screen in each of its states, in the order of the workbooks, what writes last: opening one takes the longest. */
export const scenes: readonly Scene[] = (["blank", "full", "fresh"] as const).flatMap((book) =>
  [...screens]
    .sort((one, other) => Number(one.isWriting ?? false) - Number(other.isWriting ?? false))
    .flatMap((screen): readonly Scene[] => {
      const { name, data, empty, asks } = screen;
      const own = (screen.book ?? "full") === book;
      const asking = (state: string, prepare: (stage: PaneStage) => Promise<void>) => ({
        name: `${name} ${state}`,
        show: async (stage: PaneStage) => {
          await stage.begin(book);
          await asks?.before(stage);
          await prepare(stage);
          await asks?.press(stage);
          if (state === "busy") await stage.held();
          else await stage.pane.getByRole("alert").first().waitFor();
        },
      });
      return [
        ...(own && asks !== undefined
          ? [asking("busy", ({ hold }) => hold()), asking("in error", ({ fail }) => fail())]
          : []),
        ...(empty?.book === book
          ? [
              {
                name: `${name} empty`,
                show: async (stage: PaneStage) => {
                  await stage.begin(book, empty.me);
                  await empty.steps(stage);
                },
              },
            ]
          : []),
        ...(own
          ? [
              {
                name: `${name} with data`,
                show: async (stage: PaneStage) => {
                  await stage.begin(book);
                  await data(stage);
                  if (screen.isWriting === true) stage.leave();
                },
              },
            ]
          : []),
      ];
    })
);
