// Raises a need: what the problem or opportunity is, whose, and why now. The person may be new to the workbook.
import type { NeedKind, Purpose, Trigger } from "../../domain/need";
import { gateQuestions, modeQuestions } from "../../domain/need";
import type { Need } from "../../domain/need";
import { sameId } from "../../domain/plan";
import { needRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { nextId } from "../change/next-id";
import { whoIs } from "./who-is";

export interface NeedRequest {
  /** ID or name; "" for a need of a team. */
  readonly person: string;
  /** True for somebody whom the workbook does not have yet. */
  readonly isNew: boolean;
  readonly team: string;
  readonly issue: string;
  readonly kind: NeedKind | null;
  readonly purpose: Purpose | null;
  readonly trigger: Trigger | null;
  /** The gap in numbers, in words. */
  readonly gap: string;
}

/** @throws InputError for nobody, for several, and for a need that says nothing. */
export function raiseNeed(
  request: NeedRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Needs", "People", "Plans"],
      decide: (opened, operation) => {
        const { words } = opened;
        if (request.issue.trim() === "") throw refusal(words.needSentences.noIssue, words);
        const look = stepsOf(opened, "needRaised", "", operation, asked);
        const id = nextId(look, "Needs", "NeedId", "N")();
        const steps = stepsOf(opened, "needRaised", id, operation, asked);
        const person = request.person === "" ? null : whoIs(steps, request, "learner", words);
        const need: Need = {
          id,
          planFor: person === null ? "team" : "person",
          personId: person?.id ?? "",
          team: request.team,
          raisedBy: asked.by,
          raisedOn: asked.today,
          trigger: request.trigger,
          issue: request.issue,
          kind: request.kind,
          purpose: request.purpose,
          gap: request.gap,
          mode: blank(modeQuestions),
          gate: blank(gateQuestions),
          chosen: null,
          reason: "",
          decidedBy: "",
          issueId: "",
        };
        // Asked again after a broken answer: the same need of the same day is there already.
        const isThere = steps
          .rows("Needs")
          .some(({ cells }) => isSame(needRows.from(cells, words), need));
        if (isThere) return null;
        steps.add("Needs", needRows.to(need, words));
        steps.log({});
        const who = person === null ? request.team : `${person.id} ${person.name}`;
        return {
          kind: "needRaised",
          of: id,
          steps: steps.all(),
          done: [say(words.needSentences.raised, { id, who, issue: request.issue })],
        };
      },
    },
    reader
  );
}

function isSame(one: Need, other: Need): boolean {
  return (
    sameId(one.personId, other.personId) &&
    one.team === other.team &&
    one.issue === other.issue &&
    one.raisedBy === other.raisedBy &&
    one.raisedOn === other.raisedOn
  );
}

function blank<Key extends string>(keys: readonly Key[]): Readonly<Record<Key, null>> {
  return Object.fromEntries(keys.map((key) => [key, null])) as Record<Key, null>;
}
