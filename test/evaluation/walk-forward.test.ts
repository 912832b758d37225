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

test("a byte order mark, Windows line ends, blank lines and a sem that is null, 0 or missing are no fault", () => {
  const text = `\uFEFF${line("one", [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6], "progressing")}\r\n\r\n{"id":"two","x":[0],"y":[0],"sem":0}\r\n{"id":"three","x":[0,0.5,0.5],"y":[0,1,1]}\r\n`;
  const read = readEpisodes(text);
  expect(read.map(({ id, sem }) => [id, sem])).toEqual([
    ["one", 0.05],
    ["two", null],
    ["three", null],
  ]);
  expect(read.map((episode) => walkForward(episode).states.length)).toEqual([7, 1, 3]);
});

test.each([
  ["no list", `{"id":"a","x":[],"y":[],"sem":null}`, "“x” must be a list of numbers"],
  ["no number of JSON", `{"id":"a","x":[0,NaN],"y":[0,1],"sem":null}`, "this is no JSON"],
  ["no finite number", `{"id":"a","x":[0,1],"y":[0,1e999],"sem":null}`, "“y” has no number at"],
  ["a text for a number", `{"id":"a","x":[0,"1"],"y":[0,1],"sem":null}`, "“x” has no number at"],
  ["time that goes back", `{"id":"a","x":[0,0.5,0.4],"y":[0,1,1]}`, "“x” goes back at place 2"],
  ["lists of two lengths", `{"id":"a","x":[0,0.5],"y":[0]}`, "“x” has 2 numbers and “y” 1"],
  ["no baseline", `{"id":"a","x":[0.1,0.5],"y":[0,1]}`, "must begin with 0"],
  ["no id", `{"x":[0,0.5],"y":[0,1]}`, "“id” must be a text"],
  ["a sem below 0", `{"id":"a","x":[0,0.5],"y":[0,1],"sem":-1}`, "“sem” must be a number"],
  ["no object", `null`, "a line must be an object"],
])("a bad line (%s) is named by its number and its fault", (_, bad, fault) => {
  const read = () => readEpisodes(`${moving}\n\n${bad}`);
  expect(read).toThrow(/^line 3: /);
  expect(read).toThrow(fault);
});
