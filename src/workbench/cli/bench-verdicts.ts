// npm run bench:verdicts: how long one million walk-forward verdicts take, mean of three runs, in milliseconds.
import { simulated } from "../../evaluation/accuracy";
import { walkForward } from "../../evaluation/walk-forward";

const wanted = 1_000_000;
const episodes = simulated(3000, 3);
const each = episodes.reduce((sum, { x }) => sum + x.length - 1, 0);

function run(): number {
  const began = performance.now();
  for (let verdicts = 0; verdicts < wanted; verdicts += each)
    for (const episode of episodes) walkForward(episode);
  return performance.now() - began;
}

run();
const times = [run(), run(), run()];
const mean = times.reduce((sum, time) => sum + time, 0) / times.length;
console.log(
  `one million verdicts: ${Math.round(mean)} ms, mean of ${times.map(Math.round).join(", ")}`
);
