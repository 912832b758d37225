// Opens a case: which process is introduced, where, and the problem that is met or may be met. Its owner may be new to the workbook.
import type { CaseSort, CaseTiming, ProblemCase } from "../../domain/problem-case";
import { fitOf } from "../../domain/problem-case";
import { caseRows } from "../../schema/case-rows";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { sayFit } from "../../text/say-case";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { isId, refusal } from "../change/find-rows";
import { nextId } from "../change/next-id";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { whoIs } from "../need/who-is";

export interface CaseRequest {
  readonly process: string;
  readonly where: string;
  readonly timing: CaseTiming | null;
  readonly problem: string;
  readonly who: string;
  /** ID or name; "" for none yet. */
  readonly owner: string;
  /** True for an owner whom the workbook does not have yet. */
  readonly isNew: boolean;
  readonly sort: CaseSort | null;
}

/** @throws InputError for a case that says nothing, and for an owner who is nobody or several. */
export function openCase(
  request: CaseRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: ["Cases", "People", "Plans"],
      decide: (opened, operation) => {
        const { words } = opened;
        const { caseSentences } = words;
        const { process, where, timing, problem, who, sort } = request;
        if (process.trim() === "" || problem.trim() === "")
          throw refusal(caseSentences.saysNothing, words);
        const look = stepsOf(opened, "caseOpened", "", operation, asked);
        const id = nextId(look, "Cases", "CaseId", "C")();
        const steps = stepsOf(opened, "caseOpened", id, operation, asked);
        // Asked again after a lost answer: the same problem of the same process and day is there already.
        const isThere = steps
          .rows("Cases")
          .map(({ cells }) => caseRows.from(cells, words))
          .some(
            (one) =>
              isId(one.process, process) &&
              isId(one.problem, problem) &&
              one.openedOn === asked.today
          );
        if (isThere) return null;
        const owner =
          request.owner === ""
            ? null
            : whoIs(
                steps,
                { person: request.owner, isNew: request.isNew, team: "" },
                "manager",
                words
              );
        const openedOn = asked.today;
        const ownerId = owner?.id ?? "";
        const of: ProblemCase = {
          id,
          process,
          where,
          timing,
          problem,
          who,
          openedOn,
          ownerId,
          sort,
        };
        steps.add("Cases", caseRows.to(of, words));
        steps.log({});
        const fit = fitOf(of);
        const fits =
          fit === null
            ? []
            : [say(caseSentences.fits, { tools: sayFit(fit, words), reason: words.caseFits[fit] })];
        return {
          kind: "caseOpened",
          of: id,
          steps: steps.all(),
          done: [say(caseSentences.opened, { id, problem }), ...fits],
        };
      },
    },
    reader
  );
}
