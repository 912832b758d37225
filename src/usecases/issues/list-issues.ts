// Work-system issues and training needs with owner, day of the answer and the plans that wait; and ideas with what became of them. Reads only.
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { answerDueOn, ideaState } from "../../domain/idea";
import { issueState } from "../../domain/issue";
import { sameId } from "../../domain/plan";
import { run } from "../../gateway/run";
import { ideaRows, issueRows, needRows } from "../../schema/cycle-rows";
import { planFrom } from "../../schema/row";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { asOfDay } from "../as-of";
import { contentsOf, openWorkbook } from "../open-workbook";

/** A line for each issue, and how many needs were answered by one instead of by coaching. */
export async function listIssues(
  asOf?: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { opened, day } = await openFor(["Issues", "Plans", "Needs"], asOf, reader);
  const { words } = opened;
  const said = words.ideaSentences;
  const plans = contentsOf(opened, "Plans").map((row) => planFrom(row, words));
  const issues = contentsOf(opened, "Issues").map((row) => issueRows.from(row, words));
  const needs = contentsOf(opened, "Needs").map((row) => needRows.from(row, words));
  const isIssue = (id: string) => id !== "" && issues.some((one) => sameId(one.id, id));
  const header = words.workbook.headers.Issues.Waiting;
  const lines = issues.flatMap((issue) => {
    const state = issueState(issue, day);
    if (state === null) return [];
    const waiting = plans.filter(
      ({ issueId, stage }) => sameId(issueId, issue.id) && stage !== "closed"
    );
    return [
      say(said.issueLine, {
        ...{ id: issue.id, issue: issue.issue, owner: issue.ownerId || "–" },
        kind: words.issueKinds[issue.kind ?? "workSystem"],
        state: words.issueStates[state],
        due: dayText(dayIn(issue.answerDue)),
        waiting:
          waiting.length === 0 ? "" : ` (${header}: ${waiting.map(({ id }) => id).join(", ")})`,
      }),
    ];
  });
  const count = needs.filter(({ issueId }) => isIssue(issueId)).length;
  return [...lines, say(said.notStarted, { count })];
}

/** In the order of the rows: neither ideas nor those who had them are ranked. */
export async function listIdeas(
  asOf?: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { opened, day } = await openFor(["Ideas"], asOf, reader);
  const { words } = opened;
  const header = words.workbook.headers.Ideas.Link;
  return contentsOf(opened, "Ideas").flatMap((row) => {
    const idea = ideaRows.from(row, words);
    const state = ideaState(idea, day);
    if (state === null) return [];
    return [
      say(words.ideaSentences.line, {
        ...{ id: idea.id, idea: idea.idea, state: words.ideaStates[state] },
        benefit: idea.benefit === null ? "–" : words.benefits[idea.benefit],
        due: dayText(answerDueOn(idea)),
        became: idea.link === "" ? "" : ` (${header}: ${idea.link})`,
      }),
    ];
  });
}

async function openFor(tables: readonly string[], asOf: Day | undefined, reader: Catalogue) {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, tables);
    return { opened, day: await asOfDay(context, asOf) };
  });
  return result;
}

function dayText(day: Day | null): string {
  return day === null ? "–" : isoDay(day);
}
