// The part of docs/accuracy.md that holds what was asked of the flags against what is reached, aim by aim.
import type { NamedScores } from "../../evaluation/accuracy";
import type { Scores } from "../../evaluation/scores";
import { percent, table, three } from "./accuracy-tables";

export interface FileScores {
  readonly title: string;
  readonly episodes: number;
  readonly rules: readonly NamedScores[];
}

interface Aim {
  readonly file: string;
  readonly rule: string;
  readonly f1?: number;
  readonly falseAlarms?: number;
  readonly delay?: number;
  readonly slowMovers?: number;
}

/** As asked for before the rule was made; false alarms and slow movers are shares, the delay is in check-ins. */
const aims: readonly Aim[] = [
  {
    ...{ file: "simulated-99", rule: "Aimline: Stalled" },
    ...{ f1: 0.88, falseAlarms: 0.05, delay: 4, slowMovers: 0.25 },
  },
  { file: "single-case", rule: "Aimline: Stalled", f1: 0.86, falseAlarms: 3 / 62 },
  { file: "oulad", rule: "Aimline: Stalled or Behind", f1: 0.82, falseAlarms: 0.065 },
  { file: "late-bloomers", rule: "Aimline: Stalled", falseAlarms: 5 / 11 },
];
/** Learners who stay and are ever called Silent, with a quarter of their check-ins missed. */
const everSilent = 0.1;

/** @param silent share ever falsely silent at the setting, with a quarter missed */
export function aboutAims(files: readonly FileScores[], silent: number | null): string {
  const rows = aims.flatMap((aim) => {
    const scores = files
      .find(({ title }) => title === aim.file)
      ?.rules.find(({ name }) => name === aim.rule)?.scores;
    return scores === undefined ? [] : rowsOf(aim, scores);
  });
  const ofSilence = atMost("learners ever falsely Silent, a quarter missed", everSilent, silent);
  return `## What was asked, what is reached

${table(["of", "asked", "reached", "met"], [...rows, ofSilence])}`;
}

function rowsOf(aim: Aim, scores: Scores): readonly (readonly string[])[] {
  const of = `${aim.file}, ${aim.rule.replace("Aimline: ", "")}`;
  const falseAlarms = scores.falseAlarms / scores.progressing;
  return [
    ...(aim.f1 === undefined ? [] : [atLeast(`${of}: F1`, aim.f1, scores.f1)]),
    ...(aim.falseAlarms === undefined
      ? []
      : [atMost(`${of}: false alarms`, aim.falseAlarms, falseAlarms)]),
    ...(aim.delay === undefined ? [] : [ofDelay(`${of}: delay`, aim.delay, scores.delayCheckIns)]),
    ...(aim.slowMovers === undefined
      ? []
      : [atMost(`${of}: slow movers flagged`, aim.slowMovers, scores.slowFlagged)]),
  ];
}

const met = (isMet: boolean): string => (isMet ? "yes" : "**no**");

function atLeast(of: string, asked: number, reached: number | null): readonly string[] {
  return [
    of,
    `at least ${three(asked)}`,
    three(reached),
    met(reached !== null && reached >= asked),
  ];
}

function atMost(of: string, asked: number, reached: number | null): readonly string[] {
  const isMet = reached !== null && reached <= asked;
  return [of, `at most ${percent(asked)}`, percent(reached), met(isMet)];
}

function ofDelay(of: string, asked: number, reached: number | null): readonly string[] {
  const isMet = reached !== null && reached <= asked;
  return [of, `at most ${asked} check-ins`, `${reached ?? "–"}`, met(isMet)];
}
