// Work-system issues and training needs with owner, day of the answer and the plans that wait; and ideas with what became of them, a line
// for each. Reads only.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { readIdeas } from "../ideas/read-ideas";
import { readIssues } from "./read-issues";

/** A line for each issue, and how many needs were rightly answered by one instead of by coaching. */
export async function listIssues(
  asOf?: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { issues, notStarted, words } = await readIssues(asOf, reader);
  const said = words.ideaSentences;
  const header = words.workbook.headers.Issues.Waiting;
  const lines = issues.map(({ of, state, due, waiting }) =>
    say(said.issueLine, {
      ...{ id: of.id, issue: of.issue, owner: of.ownerId || "–" },
      kind: words.issueKinds[of.kind ?? "workSystem"],
      state: words.issueStates[state],
      due: dayText(due),
      waiting:
        waiting.length === 0 ? "" : ` (${header}: ${waiting.map(({ id }) => id).join(", ")})`,
    })
  );
  return [...lines, say(said.notStarted, { count: notStarted })];
}

/** In the order of the rows. */
export async function listIdeas(
  asOf?: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { ideas, words } = await readIdeas(asOf, reader);
  const header = words.workbook.headers.Ideas.Link;
  return ideas.map(({ of, state, due }) =>
    say(words.ideaSentences.line, {
      ...{ id: of.id, idea: of.idea, state: words.ideaStates[state], due: dayText(due) },
      benefit: of.benefit === null ? "–" : words.benefits[of.benefit],
      became: of.link === "" ? "" : ` (${header}: ${of.link})`,
    })
  );
}

function dayText(day: Day | null): string {
  return day === null ? "–" : isoDay(day);
}
