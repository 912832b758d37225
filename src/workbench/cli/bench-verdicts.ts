// npm run bench:verdicts: how long one million walk-forward verdicts take on one core, mean of three runs, in milliseconds.
// The processor time stands beside: on a machine that others use too it says what the verdicts themselves cost.
import { simulated } from "../../evaluation/accuracy";
import { walkForward } from "../../evaluation/walk-forward";

const wanted = 1_000_000;
const episodes = simulated(3000, 3);
const each = episodes.reduce((sum, { x }) => sum + x.length - 1, 0);

interface Cost {
  readonly passed: number;
  readonly worked: number;
}

function run(): Cost {
  const began = performance.now();
  const before = process.cpuUsage();
  for (let verdicts = 0; verdicts < wanted; verdicts += each)
    for (const episode of episodes) walkForward(episode);
  const { user, system } = process.cpuUsage(before);
  return { passed: performance.now() - began, worked: (user + system) / 1000 };
}

const mean = (times: readonly number[]): number =>
  Math.round(times.reduce((sum, time) => sum + time, 0) / times.length);

run();
const runs = [run(), run(), run()];
const passed = runs.map((one) => Math.round(one.passed));
console.log(
  `one million verdicts: ${mean(passed)} ms, mean of ${passed.join(", ")}; processor time ${mean(runs.map(({ worked }) => worked))} ms`
);
