// npm run accuracy: measures how often a flag is right and writes docs/accuracy.md with its picture.
// Reads ../shared/series where they are; without them the page says so and holds our own simulated learners only.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import {
  compareRules,
  falseAlarmsBy,
  frontier,
  precisionAt,
  simulated,
  stalledWith,
} from "../../evaluation/accuracy";
import { randomFrom } from "../../evaluation/draw";
import { readLabelledEpisodes } from "../../evaluation/episode";
import type { LabelledEpisode } from "../../evaluation/episode";
import { logEvents, scoreEvent } from "../../evaluation/event-scores";
import type { LogEventName } from "../../evaluation/event-scores";
import { scoreSilence } from "../../evaluation/silence-scores";
import { defaultSettings } from "../../domain/settings";
import { accuracyPage } from "./accuracy-page";
import { accuracyPicture } from "./accuracy-picture";

const series = "../shared/series";
/** Flags on courses of study count up to three quarters of the plan: later than that nobody can be helped. */
const files = [
  { name: "simulated-99" },
  { name: "single-case" },
  { name: "oulad", limit: 0.75 },
  { name: "weight" },
  { name: "late-bloomers" },
  { name: "simulated-11" },
] as const satisfies readonly { readonly name: string; readonly limit?: number }[];

const episodesOf = (name: string): readonly LabelledEpisode[] | null => {
  const path = `${series}/${name}.jsonl`;
  return existsSync(path) ? readLabelledEpisodes(readFileSync(path, "utf8")) : null;
};

const measured = files.flatMap((file) => {
  const episodes = episodesOf(file.name);
  if (episodes === null) return [];
  const rules = compareRules(episodes, "limit" in file ? file.limit : undefined);
  return [{ title: file.name, episodes: episodes.length, rules }];
});
const own = simulated(3000, 1);
const ours = { title: "our own simulation", episodes: own.length, rules: compareRules(own) };
const cases = episodesOf("single-case");
const bloomers = episodesOf("late-bloomers");
const toChoose = episodesOf("simulated-99") ?? own;

const baselineWas = (error: number): string =>
  error < -0.1
    ? "more than 10 points too low"
    : error > 0.1
      ? "more than 10 points too high"
      : "right within 10 points";

/** The log of the aim for silence: half a year of weekly check-ins. */
const weekly = { cadenceDays: 7, planned: 26, jitter: 0.3 };
const threeWeeks = 21;
const silenceRows = [
  ...[2.5, 4, 4.5, 5].flatMap((cadences) =>
    [0, 0.1, 0.25].map(
      (missed) => ({ cadences, missed, leaveDays: 0, handling: "entered" }) as const
    )
  ),
  ...(["entered", "notEntered"] as const).map((handling) => ({
    ...{ cadences: defaultSettings.silentCadences, missed: 0.25 },
    ...{ leaveDays: threeWeeks, handling },
  })),
];
const eventRows = (Object.keys(logEvents) as LogEventName[]).flatMap((name) =>
  (name === "nothing" ? (["entered"] as const) : (["entered", "notEntered"] as const)).map(
    (handling) => ({ name, handling })
  )
);

const page = accuracyPage({
  files: measured.length === 0 ? null : measured,
  ours,
  precision: [0.05, 0.1, 0.2].map((share) => ({
    share,
    stalled: precisionAt(share, "stalled"),
    attention: precisionAt(share, "attention"),
  })),
  groups: [
    {
      title: "noise of one reading, share of the planned change",
      rows: falseAlarmsBy(
        ({ noise, sem }) => `${noise * 100} %, ${sem === null ? "not " : ""}said`
      ),
    },
    {
      title: "cadence: check-ins planned in the time",
      rows: falseAlarmsBy(({ planned }) => `${planned}`),
    },
    {
      title: "level at the start: baseline measured",
      rows: falseAlarmsBy((one) => baselineWas(one.baselineError)),
    },
    { title: "course of the learner", rows: falseAlarmsBy(({ shape }) => shape) },
  ],
  silence: silenceRows.map(({ cadences, missed, leaveDays, handling }) => ({
    ...{ cadences, missed, leaveDays, handling },
    scores: scoreSilence(
      { ...defaultSettings, silentCadences: cadences },
      2000,
      randomFrom(5),
      { ...weekly, missed, leaveDays },
      handling
    ),
  })),
  events: eventRows.map(({ name, handling }) => ({
    ...{ name, handling },
    scores: scoreEvent(name, handling, 1000, randomFrom(6), {
      ...{ ...weekly, missed: 0.1 },
      leaveDays: name === "leave" ? threeWeeks : 0,
    }),
  })),
  frontier: Object.entries(frontier).map(([name, changes]) => ({
    name,
    simulated: stalledWith(toChoose, changes),
    cases: cases === null ? null : stalledWith(cases, changes),
    bloomers: bloomers === null ? null : stalledWith(bloomers, changes),
  })),
});
writeFileSync("docs/accuracy.md", page);
const [first = ours] = measured;
writeFileSync(
  "docs/images/accuracy.svg",
  accuracyPicture(first.rules, "Of 100 learners each, how many a rule flags")
);
console.log(
  `docs/accuracy.md and docs/images/accuracy.svg, from ${measured.length} files and our own simulation.`
);
