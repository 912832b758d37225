// Sets the level of one person in one skill, required or actual, and how a gap is to be closed.
import { isoDay } from "../../domain/day";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import { refusal } from "../change/find-rows";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { whoIs } from "../need/who-is";
import { levelSteps, skillTables } from "./level-steps";
import type { SaidLevel } from "./level-steps";

export type LevelRequest = Omit<SaidLevel, "personId" | "assessedBy"> & {
  /** ID or name. */
  readonly person: string;
  /** True for somebody whom the workbook does not have yet. */
  readonly isNew: boolean;
  /** Of somebody who is new. */
  readonly team: string;
};

/**
 * Who assessed an actual level is `asked.by`.
 * @throws InputError for nobody and for several, and for an actual level without assessor and evidence.
 */
export function setLevel(
  request: LevelRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  return carryOut(
    {
      asked,
      tables: skillTables,
      decide: (opened, operation) => {
        const { words } = opened;
        const said = words.skillSentences;
        const { person: who, isNew, team, ...rest } = request;
        const { skill, actual, assessedOn = asked.today, evidence = "" } = rest;
        if (skill.trim() === "") throw refusal(said.noSkill, words);
        if (assessedOn > asked.today)
          throw refusal(say(said.dayAhead, { day: isoDay(assessedOn) }), words);
        if (actual !== undefined && (asked.by.trim() === "" || evidence.trim() === ""))
          throw refusal(said.noEvidence, words);
        const look = stepsOf(opened, "skillSet", "", operation, asked);
        const found = whoIs(look, { person: who, isNew, team }, "learner", words);
        const steps = stepsOf(opened, "skillSet", found.id, operation, asked);
        // Again for the steps that are carried out: whoever is new gets a row.
        const person = whoIs(steps, { person: who, isNew, team }, "learner", words);
        const levels = levelSteps(steps, opened, true);
        const became = levels.put({
          ...{ ...rest, personId: person.id, skill: skill.trim() },
          ...(actual !== undefined && { assessedOn, assessedBy: asked.by }),
        });
        if (became === "same") return null;
        const hasLevel = rest.required !== undefined || actual !== undefined;
        if (became === "added" && !hasLevel) throw refusal(said.noLevel, words);
        if (became === "added") steps.log({ field: skill.trim(), after: rest.actual ?? null });
        const fresh = levels.newSkills();
        return {
          kind: "skillSet",
          of: person.id,
          steps: steps.all(),
          done: [
            say(said.set, {
              who: `${person.id} ${person.name}`,
              skill: skill.trim(),
              required: rest.required ?? "–",
              actual: actual ?? "–",
            }),
            ...(fresh.length === 0 ? [] : [say(said.listed, { skills: fresh.join(", ") })]),
          ],
        };
      },
    },
    reader
  );
}
