// Takes levels of people in skills from a file, a row for each person and skill. One step for all of it: it is undone as a whole.
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { english } from "../../text/en";
import { carryOut } from "../change/carry-out";
import type { Done } from "../change/done";
import type { Asked } from "../change/operation";
import { stepsOf } from "../change/operation";
import { firstFew } from "../first-few";
import type { RosterTable } from "../roster/roster-table";
import type { DateOrder } from "../../domain/day";
import { levelSteps, listTeams, skillTables } from "./level-steps";
import { readLevels } from "./read-levels";

export interface LevelsFile {
  readonly file: RosterTable;
  readonly dateOrder: DateOrder | null;
}

/** @throws InputError naming file, row and column of what cannot be used; nothing is taken then. */
export function importLevels(
  { file, dateOrder }: LevelsFile,
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
        const steps = stepsOf(opened, "skillSet", file.source, operation, asked);
        const given = readLevels(file, steps, dateOrder, asked);
        const levels = levelSteps(steps, opened, false);
        const count = { added: 0, changed: 0, same: 0 };
        for (const level of given) count[levels.put(level)] += 1;
        const [fresh, teams] = [levels.newSkills(), listTeams(steps)];
        const done = say(said.imported, { rows: given.length, ...count });
        if (steps.all().length === 0) return null;
        steps.log({ field: words.workbook.sheets.Skills.tab, after: done });
        return {
          kind: "skillSet",
          of: file.source,
          steps: steps.all(),
          done: [
            done,
            ...(fresh.length === 0
              ? []
              : [say(said.listed, { skills: firstFew(fresh, words.lifeSentences.andMore) })]),
            ...(teams.length === 0
              ? []
              : [say(said.teamsListed, { teams: firstFew(teams, words.lifeSentences.andMore) })]),
          ],
        };
      },
    },
    reader
  );
}
