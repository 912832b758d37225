// The part of docs/accuracy.md about aims that pull against each other: the frontier, and which point on it was taken.
import type { Scores } from "../../evaluation/scores";
import { percent, table, three } from "./accuracy-tables";

/** What one set of numbers of the rule gives: on simulated learners, single cases and late bloomers. */
export interface FrontierRow {
  readonly name: string;
  readonly simulated: Scores;
  readonly cases: Scores | null;
  readonly bloomers: Scores | null;
}

export function aboutFrontier(rows: readonly FrontierRow[]): string {
  return `## Where aims pull against each other

Asked for were: F1 of .88 at 5 % false alarms, a delay of 4 check-ins, and at most 25 % of slow movers (half to two thirds of the planned
pace) called Stalled; on single cases F1 of .86; at most 5 of 11 late bloomers. No numbers of the rule give all of it:

${table(
  [
    "numbers of the rule",
    "slow movers",
    "delay",
    "F1",
    "false alarms",
    "single-case F1",
    "single-case false alarms",
    "late bloomers",
  ],
  rows.map(({ name, simulated, cases, bloomers }) => [
    name,
    percent(simulated.slowFlagged),
    `${simulated.delayCheckIns ?? "–"}`,
    three(simulated.f1),
    percent(simulated.falseAlarms / simulated.progressing),
    three(cases?.f1 ?? null),
    cases === null ? "–" : `${cases.falseAlarms}`,
    bloomers === null ? "–" : `${bloomers.falseAlarms} of ${bloomers.progressing}`,
  ])
)}

We took the row that keeps the aims about false alarms and about short series, and gave up a check-in of delay and the slow movers:

- A wrong alarm costs trust in every later one; a check-in more of delay costs a week.
- Who moves at half the planned pace is in need of a talk too. Called Stalled in place of Behind, the coach hears the right thing in too strong a word.
- Few slow movers are had by asking for more proof, and then stalls in short or noisy series, such as the single cases, are not found.`;
}
