// Turns a root cause into an action, a measure or a work-system issue with an owner, and links the two.
import { isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import type { Measure, Owner } from "../../domain/plan";
import { issueRows } from "../../schema/cycle-rows";
import { actionRow, measureRow } from "../../schema/row";
import { causeTables } from "../../schema/sheets/case-formulas";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, planRowOf, refusal, textOf } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked, Steps } from "../change/operation";
import { stepsOf } from "../change/operation";
import { firstKnown } from "../first-few";
import { whoIs } from "../need/who-is";
import { causeOf } from "./find-case";

export const turnings = ["action", "measure", "issue"] as const;

/** What the cause becomes. `text`: what is to be done or measured, in words; "" for the cause's own. */
export type TurnRequest = { readonly rowId: string; readonly text: string } & (
  | {
      readonly into: "action";
      readonly planId: string;
      /** The measure of that plan that the action serves; "" for none yet, which the next agreement asks for. */
      readonly measureId: string;
      readonly owner: Owner | null;
      readonly due: Day;
    }
  | {
      readonly into: "measure";
      readonly planId: string;
      /** Who measures, in words. */
      readonly owner: string;
      readonly due: Day;
      readonly unit: string;
      readonly baseline: number | null;
      readonly target: number | null;
    }
  | {
      readonly into: "issue";
      /** ID or name. */
      readonly owner: string;
      /** True for an owner whom the workbook does not have yet. */
      readonly isNew: boolean;
      readonly due: Day;
    }
);

/** @throws InputError for an unknown row or plan, and without an owner. */
export function turnCause(
  request: TurnRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: [...causeTables, "Actions", "Measures", "Issues", "Plans", "People"],
      decide: (opened, operation) => {
        const { words } = opened;
        const { caseSentences } = words;
        const steps = stepsOf(opened, "caseTurned", request.rowId, operation, asked);
        const { cause, said, row, table } = causeOf(steps, request.rowId);
        if (cause.became !== "")
          throw refusal(
            say(caseSentences.alreadyTurned, { id: cause.id, target: cause.became }),
            words
          );
        const text = request.text === "" ? said : request.text;
        const { id, owner } = newRow(steps, request, text, asked.today);
        steps.set(table, row, "Root", words.answers.yes);
        steps.set(table, row, "Became", id);
        const tab = { action: "Actions", measure: "Measures", issue: "Issues" } as const;
        const what = words.workbook.sheets[tab[request.into]].tab;
        return {
          kind: "caseTurned",
          of: cause.id,
          steps: steps.all(),
          done: [say(caseSentences.turned, { id: cause.id, what, target: id, owner })],
        };
      },
    },
    reader
  );
}

interface Turned {
  readonly id: string;
  readonly owner: string;
}

function newRow(steps: Steps, request: TurnRequest, text: string, today: Day): Turned {
  const { words } = steps;
  if (request.owner === null || request.owner === "")
    throw refusal(words.caseSentences.needsOwner, words);
  if (request.into === "issue") {
    const { owner: person, isNew, due } = request;
    const owner = whoIs(steps, { person, isNew, team: "" }, "manager", words);
    const id = nextId(steps, "Issues", "IssueId", "W")();
    const issue = { id, issue: text, raisedOn: today, ownerId: owner.id, answerDue: due };
    steps.add(
      "Issues",
      issueRows.to({ ...issue, answer: "", closedOn: null, kind: "workSystem" }, words)
    );
    return { id, owner: `${owner.id} ${owner.name} (${isoDay(due)})` };
  }
  if (request.planId === "") throw refusal(words.caseSentences.needsPlan, words);
  const planId = textOf(planRowOf(steps, request.planId).cells["PlanId"]);
  const { due } = request;
  if (request.into === "action") {
    const id = nextId(steps, "Actions", "ActionId", "A")();
    const { owner } = request;
    const measureId = servedMeasure(steps, planId, request.measureId);
    const action = { id, planId, measureId, action: text, owner, due, done: null, note: "" };
    steps.add(
      "Actions",
      actionRow({ ...action, sessionId: "", proposedBy: null, commitment: null }, words)
    );
    return { id, owner: `${words.owners[request.owner]} (${isoDay(due)})` };
  }
  const id = nextId(steps, "Measures", "MeasureId", "M")();
  const { unit, baseline, target, owner } = request;
  const measure: Measure = {
    ...{ id, planId, name: text, unit, baseline, target, start: today, due },
    kind: (target ?? 0) < (baseline ?? 0) ? "decrease" : "increase",
    ...{ upper: null, shape: null, aimFrom: null, weight: null, cadenceDays: null, hold: null },
    ...{ standardError: null, smallestChange: null, howMeasured: "", whoMeasures: owner },
    objectivity: null,
  };
  steps.add("Measures", measureRow(measure, words));
  return { id, owner: `${owner} (${isoDay(due)})` };
}

function servedMeasure({ rows, words }: Steps, planId: string, measureId: string): string {
  if (measureId === "") return "";
  const known = rows("Measures").flatMap(({ cells }) =>
    isId(cells["PlanId"], planId) ? textOf(cells["MeasureId"]) || [] : []
  );
  const found = known.find((id) => isId(id, measureId));
  if (found !== undefined) return found;
  const { decisionSentences } = words;
  const values = {
    id: measureId,
    known: firstKnown(known, words),
  };
  throw refusal(say(decisionSentences.noMeasure, values), words);
}
