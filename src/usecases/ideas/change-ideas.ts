// Ideas for better work: noted, answered, and carried on as an action, or as a plan, session or case that is there. Who had one may stay unsaid.
import { answerDays } from "../../domain/idea";
import type { Benefit } from "../../domain/idea";
import { dayIn, isoDay } from "../../domain/day";
import type { Day } from "../../domain/day";
import { ideaRows } from "../../schema/cycle-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, planRowOf, refusal, textOf } from "../change/find-rows";
import { nextId } from "../change/next-id";
import { stepsOf } from "../change/operation";
import type { Asked, Steps } from "../change/operation";
import { firstFew } from "../first-few";
import { openCaseOf } from "./case-of-idea";
import type { CaseOfIdea } from "./case-of-idea";

export interface NewIdea {
  readonly idea: string;
  /** May be "". */
  readonly from: string;
  readonly benefit: Benefit | null;
  readonly on: Day;
}

/** The same idea of the same day stands once. @throws InputError for one that says nothing */
export function addIdea(
  { idea, from, benefit, on }: NewIdea,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Ideas"],
      decide: (opened, operation) => {
        const { words } = opened;
        if (idea.trim() === "") throw refusal(words.ideaSentences.noText, words);
        const look = stepsOf(opened, "ideaAdded", "", operation, asked);
        const id = nextId(look, "Ideas", "IdeaId", "I")();
        const steps = stepsOf(opened, "ideaAdded", id, operation, asked);
        const isThere = steps
          .rows("Ideas")
          .some(({ cells }) => textOf(cells["Idea"]) === idea && dayIn(cells["On"] ?? null) === on);
        if (isThere) return null;
        const answerDue = on + answerDays;
        const said = { id, on, from, idea, benefit, answerDue };
        const unsaid = { answeredOn: null, answer: "", link: "" };
        steps.add("Ideas", ideaRows.to({ ...said, ...unsaid }, words));
        steps.log({});
        const due = isoDay(answerDue);
        return {
          kind: "ideaAdded",
          of: id,
          steps: steps.all(),
          done: [say(words.ideaSentences.added, { id, idea, due })],
        };
      },
    },
    reader
  );
}

/** @throws InputError for no such idea, for one that has its answer, and for an answer that says nothing */
export function answerIdea(
  { ideaId, answer }: { readonly ideaId: string; readonly answer: string },
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Ideas"],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.ideaSentences;
        const steps = stepsOf(opened, "ideaAnswered", ideaId, operation, asked);
        const { row, idea } = ideaOf(steps, ideaId);
        const on = dayIn(idea.answeredOn);
        if (on !== null && idea.answer === answer) return null;
        if (on !== null)
          throw refusal(say(said.answeredAlready, { id: idea.id, day: isoDay(on) }), words);
        if (answer.trim() === "") throw refusal(said.noAnswer, words);
        steps.set("Ideas", row, "Answer", answer);
        steps.set("Ideas", row, "AnsweredOn", asked.today);
        return {
          kind: "ideaAnswered",
          of: idea.id,
          steps: steps.all(),
          done: [say(said.answered, { id: idea.id, answer })],
        };
      },
    },
    reader
  );
}

/**
 * "action": a new action of a plan is made of it, whose note names the idea. "case": a case is opened on the problem that it solves, with its
 * first cycle of plan, do, check and act. "link": what it became is there already.
 */
export type Turn =
  | { readonly ideaId: string; readonly as: "action"; readonly planId: string }
  | ({ readonly ideaId: string; readonly as: "case" } & CaseOfIdea)
  | { readonly ideaId: string; readonly as: "link"; readonly to: string };

const linked = [
  ["Plans", "PlanId"],
  ["Sessions", "SessionId"],
  ["Actions", "ActionId"],
  ["Cases", "CaseId"],
] as const;

/** @throws InputError for no such idea, and for an ID that nothing has */
export function turnIdea(turn: Turn, asked: Asked, reader: Catalogue = english): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Ideas", "Pdca", ...linked.map(([table]) => table)],
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.ideaSentences;
        const steps = stepsOf(opened, "ideaTurned", turn.ideaId, operation, asked);
        const { row, idea } = ideaOf(steps, turn.ideaId);
        const { id } = idea;
        const done: string[] = [];
        let link = turn.as === "link" ? turn.to : "";
        if (turn.as === "action") {
          const plan = textOf(planRowOf(steps, turn.planId).cells["PlanId"]);
          const isThere = steps
            .rows("Actions")
            .some(({ cells }) => isId(cells["ActionId"], idea.link) && isId(cells["PlanId"], plan));
          if (isThere) return null;
          link = nextId(steps, "Actions", "ActionId", "A")();
          steps.add("Actions", { ActionId: link, PlanId: plan, Action: idea.idea, Note: id });
          done.push(say(said.actionMade, { action: link, plan, id }));
        } else if (turn.as === "case") {
          const opened = openCaseOf(idea, turn, steps, asked.today);
          if (opened === null) return null;
          link = opened.caseId;
          done.push(say(said.caseMade, { case: opened.caseId, cycle: opened.cycleId, id }));
        } else {
          const isThere = linked.some(([table, column]) =>
            steps.rows(table).some(({ cells }) => isId(cells[column], turn.to))
          );
          if (!isThere) throw refusal(say(said.nothingSuch, { id: turn.to }), words);
        }
        steps.set("Ideas", row, "Link", link);
        if (steps.all().length === 0) return null;
        return {
          kind: "ideaTurned",
          of: id,
          steps: steps.all(),
          done: [say(said.turned, { id, link }), ...done],
        };
      },
    },
    reader
  );
}

function ideaOf({ rows, words }: Steps, ideaId: string) {
  const row = rows("Ideas").find(({ cells }) => isId(cells["IdeaId"], ideaId));
  if (row !== undefined) return { row, idea: ideaRows.from(row.cells, words) };
  const known = rows("Ideas").flatMap(({ cells }) => textOf(cells["IdeaId"]) || []);
  const values = { id: ideaId, known: firstFew(known, words.lifeSentences.andMore) || "–" };
  throw refusal(say(words.ideaSentences.noIdea, values), words);
}
