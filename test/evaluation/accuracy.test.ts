import { compareRules, simulated } from "../../src/evaluation/accuracy";
import { randomFrom } from "../../src/evaluation/draw";
import { scoreEvent } from "../../src/evaluation/event-scores";
import type { Handling } from "../../src/evaluation/log-case";
import { scoreSilence } from "../../src/evaluation/silence-scores";
import { defaultSettings } from "../../src/domain/settings";

test("a seed gives the same learners, another seed others", () => {
  expect(simulated(20, 4)).toEqual(simulated(20, 4));
  expect(simulated(20, 4)).not.toEqual(simulated(20, 5));
});

test("on learners it was not tuned on, Stalled finds four in five and is wrong about one in fifteen at most; the rules in use are not", () => {
  const [ours, , ...others] = compareRules(simulated(1500, 21)).map(({ scores }) => scores);
  expect(ours?.recall).toBeGreaterThan(0.8);
  expect((ours?.falseAlarms ?? NaN) / (ours?.progressing ?? NaN)).toBeLessThan(1 / 15);
  for (const other of others) expect(other.f1).toBeLessThan(ours?.f1 ?? NaN);
});

const mix = { cadenceDays: 7, planned: 26, jitter: 0.3, missed: 0.25, leaveDays: 0 };

test("with a quarter of 26 check-ins missed, one learner in ten at most is ever falsely Silent, and who left is so within five cadences", () => {
  const scores = scoreSilence(defaultSettings, 600, randomFrom(9), mix);
  expect(scores.everFalse).toBeLessThan(0.1);
  expect(scores.delayOfNineInTen).toBeLessThan(5);
});

test("leave that is entered makes nobody Silent; not entered, it does", () => {
  const away = { ...mix, missed: 0, leaveDays: 35 };
  const everFalse = (handling: Handling) =>
    scoreSilence(defaultSettings, 50, randomFrom(3), away, handling).everFalse;
  expect({ entered: everFalse("entered"), notEntered: everFalse("notEntered") }).toEqual({
    entered: 0,
    notEntered: 1,
  });
});

test("a raised target in a row of its own raises few wrong flags just after it; typed over the old one it raises many", () => {
  const justAfter = (handling: Handling) =>
    scoreEvent("raised", handling, 150, randomFrom(4), mix).attentionJustAfter;
  expect(justAfter("entered")).toBeLessThan(0.15);
  expect(justAfter("notEntered")).toBeGreaterThan(0.3);
});
