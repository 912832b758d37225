// Levels into rows of Skills: the row that counts for a person and skill is changed, else one is added; a skill that is new comes to the list.
import type { Day } from "../../domain/day";
import { ciSkills } from "../../domain/skill-list";
import type { Fit, Route } from "../../domain/skill";
import type { TableRow } from "../../gateway/rows";
import { listedSkillRows, skillRows } from "../../schema/cycle-rows";
import { say } from "../../text/catalogue";
import { refusal, textOf } from "../change/find-rows";
import type { Steps } from "../change/operation";
import type { OpenedWorkbook } from "../open-workbook";

/** The tables that are looked at. */
export const skillTables = ["Skills", "SkillList", "TeamSkills", "People", "Plans"] as const;

/** What is said of one person and skill; what is left out stays as it stands. */
export interface SaidLevel {
  readonly personId: string;
  readonly skill: string;
  readonly required?: number;
  readonly actual?: number;
  /** Of the actual level. */
  readonly assessedOn?: Day;
  readonly assessedBy?: string;
  readonly evidence?: string;
  readonly route?: Route;
  readonly fit?: Fit;
  readonly planId?: string;
  readonly issueId?: string;
}

export interface LevelSteps {
  readonly put: (level: SaidLevel) => "added" | "changed" | "same";
  /** Skills that came to the list. */
  readonly newSkills: () => readonly string[];
}

/** An actual level that is said anew takes its day, its assessor and its evidence along: what was seen for another level is none for it. */
export function levelSteps(steps: Steps, opened: OpenedWorkbook, isLogged: boolean): LevelSteps {
  const { words } = opened;
  const rows = new Map<string, TableRow>();
  const added = new Set<string>();
  for (const row of steps.rows("Skills")) {
    const key = keyOf(textOf(row.cells["PersonId"]), textOf(row.cells["Skill"]));
    if (!rows.has(key)) rows.set(key, row);
  }
  const listed = new Map(listedSkills(opened).map((skill) => [skill.toLowerCase(), skill]));
  const fresh: string[] = [];
  const list = (skill: string): string => {
    const known = listed.get(skill.toLowerCase());
    if (known !== undefined) return known;
    if (/[*?~]/.test(skill)) throw refusal(say(words.skillSentences.badName, { skill }), words);
    listed.set(skill.toLowerCase(), skill);
    fresh.push(skill);
    steps.add("SkillList", listedSkillRows.to({ skill, teamLevel: null }, words));
    return skill;
  };
  return {
    newSkills: () => fresh,
    put: (level) => {
      const skill = list(level.skill);
      const key = keyOf(level.personId, skill);
      if (added.has(key)) return "same";
      const row = rows.get(key);
      const now = row === undefined ? null : skillRows.from(row.cells, words);
      const isNewLevel = level.actual !== undefined && level.actual !== now?.actual;
      const cells = skillRows.to(
        {
          ...{ personId: level.personId, skill, required: null, actual: null, assessedOn: null },
          ...{ assessedBy: "", evidence: "", route: null, planId: "", issueId: "", fit: null },
          ...now,
          ...(isNewLevel && { assessedOn: null, assessedBy: "", evidence: "" }),
          ...level,
          ...(now === null ? { skill } : { personId: now.personId, skill: now.skill }),
        },
        words
      );
      if (row === undefined) {
        added.add(key);
        steps.add("Skills", cells);
        return "added";
      }
      let isChanged = false;
      for (const [column, content] of Object.entries(cells)) {
        if ((row.cells[column] ?? null) === (content ?? null)) continue;
        isChanged = true;
        // What somebody was seen to do stays out of the log.
        const isSaid = isLogged && column !== "Evidence";
        steps.set("Skills", row, column, content ?? null, { isLogged: isSaid });
      }
      return isChanged ? "changed" : "same";
    },
  };
}

/** The skills of the list; where it is not there yet, those with which it begins. */
export function listedSkills({ located, rows, words }: OpenedWorkbook): readonly string[] {
  const isThere = located.tables.some(({ id }) => id === "SkillList");
  if (!isThere) return ciSkills.map((key) => words.ciSkills[key]);
  return (rows.get("SkillList") ?? []).flatMap(({ cells }) => textOf(cells["Skill"]) || []);
}

/** Teams of People that Team readiness does not have yet come to it. Returns their names. */
export function listTeams(steps: Steps): readonly string[] {
  const known = new Set(steps.rows("TeamSkills").map(({ cells }) => lower(cells["Team"])));
  const fresh: string[] = [];
  for (const { cells } of steps.rows("People")) {
    const team = textOf(cells["Team"]);
    if (team.trim() === "" || known.has(team.toLowerCase())) continue;
    known.add(team.toLowerCase());
    fresh.push(team);
    steps.add("TeamSkills", { Team: team });
  }
  return fresh;
}

function lower(cell: TableRow["cells"][string] | undefined): string {
  return textOf(cell).toLowerCase();
}

function keyOf(personId: string, skill: string): string {
  return JSON.stringify([personId.toLowerCase(), skill.toLowerCase()]);
}
