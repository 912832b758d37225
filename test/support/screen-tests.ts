// The tests of every screen of the pane in one language; each language has a file, so that two run beside each other.
import { faultsOfScene } from "./check-scene";
import { scenes } from "./pane-screens";
import { openStage, type PaneStage, type StageLanguage } from "./pane-stage";

export function testEveryScreen(language: StageLanguage): void {
  let stage: PaneStage;

  beforeAll(async () => {
    stage = await openStage(language);
  }, 240_000);

  afterAll(() => stage.close());

  test.each(scenes)(
    "$name",
    async ({ show }) => {
      await show(stage);
      expect(await faultsOfScene(stage)).toEqual([]);
    },
    60_000
  );

  test("nothing failed on the way", () => {
    expect(stage.faults).toEqual([]);
  });
}
