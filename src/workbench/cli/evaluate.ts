// npm run --silent evaluate -- EPISODES.jsonl: when the product would have flagged each learner, one line of JSON an episode.
// A command of its own beside aimline: it reads episodes, not workbooks. 0 done, 2 bad input with the number of the line.
import { EpisodeError, readEpisodes } from "../../evaluation/episode";
import { walkForward } from "../../evaluation/walk-forward";
import { BadUsage } from "./bad-usage";
import { bytesOf } from "./file-bytes";

const help = `npm run --silent evaluate -- EPISODES.jsonl

  One line {id, x[], y[], sem} for each learner: x = share of the plan's time, y = share of the planned change,
  the first of each 0 for the baseline; sem = standard error of one reading in units of y, or null.
  Prints one line {id, stalled, behind, attention, states} for each: the place of the first reading so flagged, or null.`;

function run(words: readonly string[]): string {
  if (words.includes("--help") || words.includes("-h")) return help;
  const [path, ...more] = words;
  if (path === undefined || more.length > 0)
    throw new BadUsage("Name one file of episodes: npm run --silent evaluate -- EPISODES.jsonl");
  try {
    const walks = readEpisodes(new TextDecoder().decode(bytesOf(path))).map((one) =>
      walkForward(one)
    );
    return walks.map((walk) => JSON.stringify(walk)).join("\n");
  } catch (error) {
    if (error instanceof EpisodeError) throw new BadUsage(`${path}, ${error.message}`);
    throw error;
  }
}

try {
  const lines = run(process.argv.slice(2));
  if (lines !== "") console.log(lines);
} catch (error) {
  if (!(error instanceof BadUsage)) throw error;
  console.error(error.message);
  process.exitCode = 2;
}
