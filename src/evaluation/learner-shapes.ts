// The ways in which simulated learners move: true progress as a function of the share of the plan's time, and the mix of them.
// The mix and its ranges are an assumption of ours, the same as that of the sets on which the rule was tuned.
import { between, oneOf } from "./draw";
import type { Random } from "./draw";
import type { Outcome } from "./episode";

export interface LearnerShape {
  readonly name: string;
  readonly outcome: Outcome;
  /** Share of the time from which the learner no longer moves; null for one who does. */
  readonly stallFrom: number | null;
  /** Share of the planned change that is truly reached by the share x of the time. */
  readonly progress: (x: number) => number;
}

interface Kind {
  readonly share: number;
  readonly make: (random: Random) => LearnerShape;
}

const moving = (name: string, progress: (x: number) => number): LearnerShape => ({
  name,
  outcome: "progressing",
  stallFrom: null,
  progress,
});

function steady(random: Random): LearnerShape {
  const pace = between(random, 0.85, 1.35);
  return moving("steady", (x) => pace * x);
}

function slowingDown(random: Random): LearnerShape {
  const bend = between(random, 1.2, 3);
  const reach = between(random, 1, 1.15) / (1 - Math.exp(-bend));
  return moving("slowingDown", (x) => reach * (1 - Math.exp(-bend * x)));
}

function takingOff(random: Random): LearnerShape {
  const steep = between(random, 5, 8);
  const middle = between(random, 0.35, 0.55);
  const curve = (x: number) => 1 / (1 + Math.exp(-steep * (x - middle)));
  const scale = between(random, 1, 1.15) / (curve(1) - curve(0));
  return moving("takingOff", (x) => scale * (curve(x) - curve(0)));
}

function inSteps(random: Random): LearnerShape {
  const steps = oneOf(random, [3, 4, 5]);
  return moving("inSteps", (x) => Math.min(1, Math.floor(x * steps + 0.5) / steps));
}

function slow(random: Random): LearnerShape {
  const pace = between(random, 0.5, 0.68);
  return { name: "slow", outcome: "slow", stallFrom: null, progress: (x) => pace * x };
}

function brokenAt(name: string, at: number, before: number, after: number): LearnerShape {
  const pace = Math.min(before, at > 0 ? 0.8 / at : before);
  const progress = (x: number) => (x <= at ? pace * x : pace * at + after * (x - at));
  return { name, outcome: "stalled", stallFrom: at, progress };
}

const kinds: readonly [Kind, ...Kind[]] = [
  { share: 0.27, make: steady },
  { share: 0.13, make: slowingDown },
  { share: 0.08, make: takingOff },
  { share: 0.07, make: inSteps },
  { share: 0.1, make: slow },
  {
    share: 0.22,
    make: (random) =>
      brokenAt(
        "stalled",
        between(random, 0.15, 0.65),
        between(random, 0.8, 1.3),
        between(random, -0.05, 0.15)
      ),
  },
  { share: 0.09, make: (random) => brokenAt("neverMoved", 0, 0, between(random, -0.05, 0.15)) },
  {
    share: 0.04,
    make: (random) =>
      brokenAt(
        "fallingBack",
        between(random, 0.2, 0.6),
        between(random, 0.8, 1.2),
        between(random, -1, -0.3)
      ),
  },
];

/** One learner of the mix. @param stalledShare share of those who stall; null for that of the mix (35 %) */
export function drawShape(random: Random, stalledShare: number | null = null): LearnerShape {
  const mix = kinds.slice(0, 5);
  const still = kinds.slice(5);
  if (stalledShare === null) return drawFrom(random, kinds);
  return drawFrom(random, random() < stalledShare ? still : mix);
}

/** One of those who come to this. */
export function shapeWithOutcome(random: Random, outcome: Outcome): LearnerShape {
  const shape = drawShape(random);
  return shape.outcome === outcome ? shape : shapeWithOutcome(random, outcome);
}

function drawFrom(random: Random, from: readonly Kind[]): LearnerShape {
  let left = random() * from.reduce((sum, { share }) => sum + share, 0);
  const kind = from.find(({ share }) => (left -= share) < 0) ?? kinds[0];
  return kind.make(random);
}
