import { readEpisodes, readLabelledEpisodes } from "../../src/evaluation/episode";
import { scoreFlags } from "../../src/evaluation/scores";
import { walkForward } from "../../src/evaluation/walk-forward";

const x = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6];
const line = (id: string, y: readonly number[], label: string) =>
  JSON.stringify({ id, x, y, sem: 0.05, label });

const moving = line("moving", [0, 0.1, 0.21, 0.29, 0.4, 0.51, 0.6], "progressing");
const flat = line("flat", [0, 0.01, 0, 0.02, 0.01, 0, 0.02], "stalled");

test("a learner on the aim line is never flagged, one who does not move is, at the third reading of an exact measure", () => {
  const walks = readEpisodes(`${moving}\n\n${flat}\n`).map((episode) => walkForward(episode));
  expect(walks.map(({ id, stalled, attention }) => ({ id, stalled, attention }))).toEqual([
    { id: "moving", stalled: null, attention: null },
    { id: "flat", stalled: 3, attention: 2 },
  ]);
  expect(walks.map(({ states }) => [states.length, states[0]])).toEqual([
    [x.length, null],
    [x.length, null],
  ]);
});

test("right flags are told from false alarms", () => {
  const episodes = readLabelledEpisodes(`${moving}\n${flat}`);
  const right = scoreFlags(episodes, [null, 3]);
  const wrong = scoreFlags(episodes, [3, null]);
  expect([right.f1, right.falseAlarms, right.delayCheckIns]).toEqual([1, 0, 3]);
  expect([wrong.f1, wrong.falseAlarms, wrong.delayCheckIns]).toEqual([0, 1, null]);
});

test("a bad line is named by its number", () => {
  expect(() => readEpisodes(`${moving}\n{"id":"broken"}`)).toThrow(/line 2/);
});
