// The fill `Rules`: for each plan the day from which each rule about it counts (0 while it holds no flag), as domain/plan-rules has
// them; and beside them, for each measure of the same row and each rule, the key by which Home ranks flags. The key of a flag that
// somebody put aside is the last day of that, below zero. The fill `Top` takes the first of those above.
import { attentionRules, planRules, rankOf, ruleOf } from "../../domain/attention-rules";
import type { AttentionRule, PlanRule } from "../../domain/attention-rules";
import { actionStates } from "../../domain/action-state";
import { firstDay } from "../../domain/day";
import { issueStates } from "../../domain/issue";
import { lengthChecks } from "../../domain/length";
import { helpedRules, nextSteps, reviewedRules, sessionsOfSupport } from "../../domain/next-step";
import { sessionStates, sessionTypes } from "../../domain/session";
import { attentionStates, severity } from "../../domain/states";
import { dayOrZero, daysIn } from "./fill";
import type { FillPlan } from "./fill";
import { placeOf, word, wordOf } from "./lists";
import { clock } from "./workings-away";
import type { ClockOf } from "./workings-away";
import { rule } from "./workings-rules";

/** Which optional sheets there are that rules about plans read. */
export interface PlanRuleOptions {
  readonly sessions: boolean;
  readonly practice: boolean;
  readonly issues: boolean;
  readonly flagsSeen: boolean;
}

/** Columns of `Rules` with the day since when, in the order of the plan rules. */
const sinceColumns: Readonly<Record<PlanRule, string>> = {
  "plan-silent": "Silent",
  "no-contact": "NoContact",
  "waits-on-issue": "Waits",
  "event-stuck": "Stuck",
  "actions-overdue": "Overdue",
  "over-length": "Long",
};
/** Above the rank of every rule. */
const top = attentionRules.length + 1;
const asOf = rule("AsOf");
const roll = (column: string) => `INDEX([Roll.${column}:all],[Row])`;
const work = (column: string) => `INDEX([Work.${column}:all],[Row])`;
const owner: ClockOf = { who: roll("Who"), restOf: roll("RestOf") };
const daysSince = (day: string) => `[Now]-${clock(day, owner)}`;
const upToNow = (column: string) => `${column},">=${firstDay}",${column},"<"&${asOf}+1`;
const fromNow = (column: string) => daysIn(column, `">="&${asOf}`);
const sessionState = wordOf("SessionState", sessionStates);
const issueState = wordOf("IssueState", issueStates);
const length = wordOf("Length", lengthChecks);
const step = placeOf(nextSteps);
const contact = wordOf("SessionType", sessionTypes)("contact");

/** Days and counts that the rules need, then the days since when in the order of the plan rules. */
function sinces(has: PlanRuleOptions): Readonly<Record<string, string>> {
  const ofSessions = (formula: string) => (has.sessions ? `=IF([Runs]=0,0,${formula})` : "=0");
  const held = (more: string) =>
    `INT(MAXIFS(Sessions.Held,Sessions.PlanId,[Id],${upToNow("Sessions.Held")}${more}))`;
  const isSilent = `[Work.State:all],${severity("silent")}`;
  const isOther = (["silent", "pastDue", "achieved"] as const)
    .map((state) => `[Work.State:all],"<>${severity(state)}"`)
    .join(",");
  const ownWork = "[Work.Plan:all],[Row]";
  const overdue = `Actions.PlanId,[Id],Actions.State,${wordOf("ActionState", actionStates)("overdue")}`;
  const issue = (column: string) => `INDEX(Issues.${column},[IssueAt])`;
  const raised = dayOrZero(issue("RaisedOn"));
  const planLength = "INDEX(Plans.Length,[Row])";
  return {
    Met: ofSessions(`MAX([Start],${held("")})`),
    Booked: ofSessions(
      `IF(COUNTIF(Sessions.PlanId,"<>")=0,1,0)+COUNTIFS(Sessions.PlanId,[Id],Sessions.State,${sessionState("planned")})+COUNTIFS(Sessions.PlanId,[Id],${fromNow("Sessions.Next")})`
    ),
    Told: ofSessions(held(',Sessions.Unchanged,"<>"')),
    Explained: `=IF([Told]=0,0,IF(${daysSince("[Told]")}<=${rule("noContactDays")},1,0))`,
    IssueAt: has.issues
      ? '=IF([Runs]=0,0,IFERROR(MATCH(INDEX(Plans.IssueId,[Row])&"",Issues.IssueId,0),0))'
      : "=0",
    Actions: `=IF([Runs]=0,0,COUNTIFS(${overdue}))`,
    FirstDue: `=IF([Actions]=0,0,INT(MINIFS(Actions.Due,${overdue})))`,
    Silent: `=IF(OR([Runs]=0,[Explained]=1),0,IF(COUNTIFS(${ownWork},${isSilent})<2,0,IF(COUNTIFS(${ownWork},[Work.Freshness:all],">1",${isOther})>0,0,IF(MAXIFS([Work.LastOn:all],${ownWork})=0,[Start],MAXIFS([Work.LastOn:all],${ownWork})))))`,
    NoContact: has.sessions
      ? `=IF(OR([Runs]=0,[Booked]>0),0,IF(${daysSince("[Met]")}>${rule("noContactDays")},[Met],0))`
      : "=0",
    Waits: has.issues
      ? `=IF([IssueAt]=0,0,IF(OR(${issue("State")}=${issueState("open")},${issue("State")}=${issueState("overdue")}),IF(${raised}=0,[Start],${raised}),0))`
      : "=0",
    Stuck: has.practice
      ? `=IF([Runs]=0,0,IF(COUNTIFS(Practice.PlanId,[Id],Practice.StuckFrom,"<="&${asOf})=0,0,MINIFS(Practice.StuckFrom,Practice.PlanId,[Id])))`
      : "=0",
    Overdue: `=IF([Actions]=0,0,IF(OR([Actions]>=2,${asOf}-[FirstDue]>${rule("overdueDays")}),[FirstDue]+1,0))`,
    Long: `=IF([Runs]=0,0,IF(OR(${planLength}=${length("tooLong")},${planLength}=${length("extendedTwice")}),[Start],0))`,
  };
}

export function planRulesFill(
  firstColumn: string,
  firstRow: number,
  rows: number,
  has: PlanRuleOptions
): FillPlan {
  // The last day on which a flag is put aside, and the key of one that is not.
  const orAside = (plan: string, measure: string, rank: string, key: string) => {
    if (!has.flagsSeen) return key;
    const of = `${plan}${measure},FlagsSeen.Rule,INDEX(Lists.Rule,${rank}),${upToNow("FlagsSeen.SeenOn")},${fromNow("FlagsSeen.Until")}`;
    return `IF(COUNTIFS(FlagsSeen.PlanId,${of})>0,0-INT(MAXIFS(FlagsSeen.Until,FlagsSeen.PlanId,${of})),${key})`;
  };
  const isHushed = `IF(${work("State")}=${severity("silent")},IF(${work("Plan")}=0,FALSE,INDEX([Hushed:all],${work("Plan")})=1),FALSE)`;
  const measureKey = orAside(
    work("PlanId"),
    `,FlagsSeen.MeasureId,${work("Id")}`,
    "[MeasureRank]",
    `(${top}-[MeasureRank])*1E+11+MOD(${work("Urgency")},1E+11)`
  );
  const keys = planRules.map((one): [string, string] => {
    const rank = rankOf(one);
    const key = orAside("[Id]", "", String(rank), `${top - rank}*1E+11+1E+10+99999-[Row]`);
    return [keyOf(one), `=IF([${sinceColumns[one]}]=0,0,${key})`];
  });
  const allKeys = `[MeasureKey..${keyOf("over-length")}]`;
  const said = planRules.map((one) => {
    const since = `[${sinceColumns[one]}]`;
    return `IF(${since}=0,"",${word("Why", rankOf(one))}&" "&${isoText(since)}&". ")`;
  });
  return {
    id: "Rules",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Id: `=${roll("Id")}`,
      Start: `=IF([Id]="",0,${dayOrZero("INDEX(Plans.Start,[Row])")})`,
      Runs: `=IF([Start]=0,0,IF(AND(${roll("Stage")}=2,[Start]<=${asOf},${roll("IsAway")}=0,${roll("State")}<>${severity("achieved")}),1,0))`,
      Now: `=IF([Runs]=0,0,${clock(asOf, owner)})`,
      ...sinces(has),
      Hushed: "=IF(OR([Explained]=1,[Silent]>0),1,0)",
      Said: `=IF([Runs]=0,"",${said.join("&")})`,
      MeasureRank: `=IF(${work("Urgency")}=0,0,IF(${isHushed},0,${rankOfState(work("State"))}))`,
      MeasureKey: `=IF([MeasureRank]=0,0,${measureKey})`,
      ...Object.fromEntries(keys),
      Count: `=COUNTIF([${keyOf(planRules[0])}..${keyOf("over-length")}],">0")`,
      Aside: has.flagsSeen ? `=COUNTIF(${allKeys},"<0")` : "=0",
      Back: has.flagsSeen ? `=IF([Aside]=0,0,0-MAXIFS(${allKeys},${allKeys},"<0"))` : "=0",
      Helped: has.sessions
        ? `=IF(${isRank(helpedRules)},IF(${work("FlatFrom")}=0,0,IF(${sessionsAfter(work("PlanId"), work("FlatFrom"))}>=${sessionsOfSupport},1,0)),0)`
        : "=0",
      Step: `=IF([MeasureRank]=0,0,IF(${isRank(reviewedRules)},IF(${work("ToReview")}=1,IF([Helped]=1,${step("review-or-help")},${step("review-target")}),IF([Helped]=1,${step("another-help")},[MeasureRank])),[MeasureRank]))`,
    },
  };
}

/** Sessions of a plan after a day up to now, contacts left out. */
function sessionsAfter(plan: string, after: string): string {
  const all = `COUNTIFS(Sessions.PlanId,${plan},Sessions.Held,">="&${after}+1,Sessions.Held,"<"&${asOf}+1`;
  return `${all})-${all},Sessions.Type,${contact})`;
}

function isRank(rules: readonly AttentionRule[]): string {
  return `OR(${rules.map((one) => `[MeasureRank]=${rankOf(one)}`).join(",")})`;
}

/** Template text for the rank of the rule behind the number of a State; 0 for a State that asks for nothing. */
export function rankOfState(state: string): string {
  return attentionStates.reduceRight(
    (otherwise, one) => `IF(${state}=${severity(one)},${rankOf(ruleOf[one])},${otherwise})`,
    "0"
  );
}

function keyOf(of: PlanRule): string {
  return `${sinceColumns[of]}Key`;
}

/** Template text for a day as yyyy-mm-dd, whatever the language of Excel. */
function isoText(day: string): string {
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)&"-"&RIGHT("0"&DAY(${day}),2)`;
}

/** The flags that Home lists: key, rank of the rule, row of the measure or plan, place among the plan rules, and why. */
export function topFill(firstColumn: string, firstRow: number, rows: number): FillPlan {
  const place = planRules.reduceRight(
    (otherwise, one, index) => `IF([Rank]=${rankOf(one)},${index + 1},${otherwise})`,
    "0"
  );
  const since = `INDEX([Rules.${sinceColumns["plan-silent"]}..${sinceColumns["over-length"]}:all],[At],[Place])`;
  return {
    id: "Top",
    firstColumn,
    firstRow,
    rows,
    columns: {
      Row: `=ROW()-${firstRow - 1}`,
      Key: `=IFERROR(MAX(0,LARGE([Rules.MeasureKey..${keyOf("over-length")}:all],[Row])),0)`,
      Rank: `=IF([Key]=0,0,${top}-INT([Key]/1E+11))`,
      At: "=IF([Key]=0,0,99999-MOD([Key],100000))",
      Place: `=${place}`,
      Step: "=IF([Key]=0,0,IF([Place]>0,[Rank],INDEX([Rules.Step:all],[At])))",
      Since: `=IF([Place]=0,0,${since})`,
      Why: `=IF([Rank]=0,"",INDEX(Lists.Why,[Rank])&IF([Place]=0,""," "&${isoText("[Since]")}))`,
    },
  };
}

/** How many flags Home has to tell of, as template text. */
export const flagCount = 'COUNTIF(Rules.MeasureKey,">0")+SUM(Rules.Count)';

/** How many flags are put aside, and the last day of the one that comes back first, as yyyy-mm-dd. */
export const asideCount = "SUM(Rules.Aside)";
export const firstBack = isoText('MINIFS(Rules.Back,Rules.Back,">0")');
