// Work-system issues and training needs with what waits for each, and how many needs were rightly answered by one instead of by coaching. Reads only.
import { dayIn } from "../../domain/day";
import type { Day } from "../../domain/day";
import { issueState } from "../../domain/issue";
import type { Issue, IssueState } from "../../domain/issue";
import { isRightlyNotStarted } from "../../domain/outside-plans";
import { sameId } from "../../domain/plan";
import { run } from "../../gateway/run";
import { issueRows, needRows } from "../../schema/cycle-rows";
import { planFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { contentsOf, openWorkbook } from "../open-workbook";

export interface ReadIssue {
  readonly of: Issue;
  readonly state: IssueState;
  readonly raisedOn: Day | null;
  readonly due: Day | null;
  readonly closedOn: Day | null;
  /** Plans that are not closed and name it. */
  readonly waiting: readonly { readonly id: string; readonly learner: string }[];
}

export interface IssuesReport {
  readonly issues: readonly ReadIssue[];
  readonly notStarted: number;
  readonly asOf: Day;
  /** The workbook's language. */
  readonly words: Catalogue;
}

export async function readIssues(asOf?: Day, reader: Catalogue = english): Promise<IssuesReport> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, ["Issues", "Plans", "Needs"]);
    return { opened, day: await asOfDay(context, opened.words, asOf) };
  });
  const { opened, day } = result;
  const { words } = opened;
  const plans = contentsOf(opened, "Plans").map((row) => planFrom(row, words));
  const all = contentsOf(opened, "Issues").map((row) => issueRows.from(row, words));
  const needs = contentsOf(opened, "Needs").map((row) => needRows.from(row, words));
  const issues = all.flatMap((of): readonly ReadIssue[] => {
    const state = issueState(of, day);
    if (state === null) return [];
    const waiting = plans.filter(
      ({ issueId, stage }) => sameId(issueId, of.id) && stage !== "closed"
    );
    const [raisedOn, due, closedOn] = [of.raisedOn, of.answerDue, of.closedOn].map(dayIn);
    return [
      {
        of,
        state,
        raisedOn: raisedOn ?? null,
        due: due ?? null,
        closedOn: closedOn ?? null,
        waiting,
      },
    ];
  });
  const notStarted = needs.filter(isRightlyNotStarted).length;
  return { issues, notStarted, asOf: day, words };
}
