// The copy for HR: totals of running plans by team and by kind, none of which counts too few people. No names, no texts.
import { bands, groupTotals } from "../../domain/group-totals";
import type { Band, Counted, TotalsLine } from "../../domain/group-totals";
import { judgePlan, judgeRecord } from "../../domain/judge-record";
import { needsAttention } from "../../domain/states";
import type { State } from "../../domain/states";
import type { Plan } from "../../domain/plan";
import { pulseCount } from "../../domain/pulse";
import { say } from "../../text/catalogue";
import { fold } from "../fold";
import type { Copy, CopyCell, CopyTable } from "./copy-sheet";
import { said, shown } from "./copy-sheet";
import type { ShareSource } from "./share-source";

/** `least`: the smallest number of people that a number may count. */
export function hrCopy(source: ShareSource, least: number): Copy {
  const { words, asOf, record } = source;
  const { totals } = words.share;
  const judged = judgeRecord(record, asOf);
  const running = record.plans
    .filter(({ stage }) => stage === "active")
    .map((plan) => ({
      plan,
      person: personOf(plan),
      band: bandOf(judgePlan(plan, judged).state),
    }));
  const by = (group: (plan: Plan) => string) =>
    groupTotals(
      running.map(({ plan, person, band }): Counted => ({ group: group(plan), person, band })),
      least
    );
  const teams = by(({ team }) => (team.trim() === "" ? totals.noTeam : team.trim()));
  const kinds = by(({ kind, mode }) => {
    if (mode === "mentoring") return words.modes.mentoring;
    return kind === null ? totals.noKind : words.kinds[kind];
  });
  const { all } = teams;
  const table = (title: string, column: "Team" | "Kind", lines: typeof teams) =>
    totalsTable(source, title, column, all === null ? [] : [...lines.lines, all]);
  return {
    words,
    asOf,
    madeFor: null,
    sheets: [
      {
        id: "totals",
        tiles:
          all === null
            ? []
            : [
                { id: "people", count: all.people },
                { id: "plans", count: all.plans },
                ...(all.bands === null
                  ? []
                  : (["attention", "onItsWay", "achieved"] as const).map((id) => ({
                      id,
                      count: all.bands?.[id] ?? 0,
                    }))),
              ],
        tables: [table(totals.byTeam, "Team", teams), table(totals.byKind, "Kind", kinds)],
        notes: [
          say(all === null ? totals.tooFew : totals.whyLeftOut, { least }),
          ...pulseNote(source, least),
        ],
      },
    ],
  };
}

/** Nothing where too few people said it. */
function pulseNote({ words, record, sessions }: ShareSource, least: number): readonly string[] {
  const count = pulseCount(record.plans, sessions, least);
  if (count === null) return [];
  const { people, good } = count;
  const { pulse, goodPulse } = words.share.totals;
  return [good === null ? say(pulse, { people }) : say(goodPulse, { people, good })];
}

function totalsTable(
  { words }: ShareSource,
  title: string,
  column: "Team" | "Kind",
  lines: readonly TotalsLine[]
): CopyTable {
  const { totals, nothingHere } = words.share;
  const groupName = ({ group, groups }: TotalsLine): string =>
    group ?? (groups === 0 ? totals.all : say(totals.smallerGroups, { count: groups }));
  const inBand = (line: TotalsLine, band: Band): CopyCell => line.bands?.[band] ?? totals.leftOut;
  return {
    title,
    columns: [
      shown(words, "Plans", column, "text", 36),
      said(totals.people, "count", 17),
      said(totals.plans, "count", 17),
      ...bands.map((band) => said(totals.bands[band], "count", 19)),
    ],
    rows: lines.map((line) => [
      groupName(line),
      line.people,
      line.plans,
      ...bands.map((band) => inBand(line, band)),
    ]),
    whenEmpty: nothingHere,
    isList: false,
    hasTotal: true,
  };
}

/** The person, or the team, whose plan it is; a plan that names nobody is one person's. */
function personOf(plan: Plan): string {
  if (plan.planFor === "team") return `team ${fold(plan.team)}`;
  const whose = plan.learnerId.trim() === "" ? plan.learner : plan.learnerId;
  return `person ${fold(whose.trim() === "" ? plan.id : whose)}`;
}

function bandOf(state: State | null): Band {
  if (state === null) return "notJudged";
  if (needsAttention(state)) return "attention";
  if (state === "achieved") return "achieved";
  return ["watch", "awaiting", "onTrack", "ahead"].includes(state) ? "onItsWay" : "notJudged";
}
