// An answer to a work-system issue or a training need, and its close: plans that wait for it may go on then.
import { dayIn, isoDay } from "../../domain/day";
import { issueRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, refusal, textOf } from "../change/find-rows";
import { stepsOf } from "../change/operation";
import type { Asked } from "../change/operation";
import { firstFew } from "../first-few";

export interface IssueChange {
  readonly issueId: string;
  /** "" for a close without another answer. */
  readonly answer: string;
  readonly closes: boolean;
}

/** @throws InputError for no such issue, for one that is closed, and for an answer that says nothing */
export function changeIssue(
  { issueId, answer, closes }: IssueChange,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  const kind = closes ? "issueClosed" : "issueAnswered";
  return carryOut(
    {
      asked,
      tables: ["Issues"],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.ideaSentences;
        const steps = stepsOf(opened, kind, issueId, operation, asked);
        const row = steps.rows("Issues").find(({ cells }) => isId(cells["IssueId"], issueId));
        if (row === undefined) {
          const known = steps.rows("Issues").flatMap(({ cells }) => textOf(cells["IssueId"]) || []);
          const values = {
            id: issueId,
            known: firstFew(known, words.lifeSentences.andMore) || "–",
          };
          throw refusal(say(said.noIssue, values), words);
        }
        const { id, closedOn } = issueRows.from(row.cells, words);
        const closed = dayIn(closedOn);
        if (closed !== null)
          throw refusal(say(said.closedAlready, { id, day: isoDay(closed) }), words);
        if (answer.trim() === "" && !closes) throw refusal(said.noAnswer, words);
        if (answer.trim() !== "") steps.set("Issues", row, "Answer", answer);
        if (closes) steps.set("Issues", row, "ClosedOn", asked.today);
        if (steps.all().length === 0) return null;
        return {
          kind,
          of: id,
          steps: steps.all(),
          done: [
            ...(answer.trim() === "" ? [] : [say(said.issueAnswered, { id, answer })]),
            ...(closes ? [say(said.issueClosed, { id })] : []),
          ],
        };
      },
    },
    reader
  );
}
