// Gaps, cover, candidates and the readiness of teams out of what was read of a workbook, as the sheets have them. People stand in the order
// of the rows: nobody is ranked.
import type { Day } from "../../domain/day";
import { fold } from "../fold";
import { candidateIn, coverOf } from "../../domain/skill-cover";
import type { Candidate, Cover } from "../../domain/skill-cover";
import type { PlacedSkill, SkillRecord } from "../../domain/skill-list";
import { skillNext } from "../../domain/skill-next";
import type { SkillNext } from "../../domain/skill-next";
import { skillGap } from "../../domain/skill";
import { teamReadiness } from "../../domain/team-readiness";
import type { TeamReadiness } from "../../domain/team-readiness";
import type { Catalogue } from "../../text/catalogue";
import { english } from "../../text/en";
import { readSkills } from "./read-skills";
import type { SkillsRead } from "./read-skills";

export interface ListedGap {
  readonly personId: string;
  readonly person: string;
  readonly skill: string;
  readonly required: number;
  /** Null where the level was never assessed. */
  readonly actual: number | null;
  readonly next: SkillNext | null;
}

export interface SkillSituation extends Cover {
  readonly skill: string;
  /** "L03 Ana". */
  readonly couldShow: readonly string[];
  readonly couldBeCrossTrained: readonly string[];
}

export interface SkillReport {
  readonly gaps: readonly ListedGap[];
  readonly skills: readonly SkillSituation[];
  readonly teams: readonly TeamReadiness[];
  /** Rows that name nobody known, no skill of the list, or what an earlier row says. */
  readonly notCounted: number;
  readonly words: Catalogue;
}

export interface SkillQuestion {
  /** Only people of this team; all of them for null. */
  readonly team: string | null;
  readonly asOf?: Day;
}

export async function listSkills(
  { team, asOf }: SkillQuestion,
  reader: Catalogue = english
): Promise<SkillReport> {
  return skillReport(await readSkills(asOf, reader), team);
}

export function skillReport(
  { record, placed: all, asOf, words }: SkillsRead,
  team: string | null
): SkillReport {
  const isIn = (name: string) => team === null || fold(name) === fold(team);
  const placed = all.filter(({ person }) => isIn(record.people[person]?.team ?? ""));
  const teams = teamsOf(record).filter(isIn);
  return {
    gaps: placed.flatMap((row) => gapOf(row, record, asOf)),
    skills: record.list.flatMap((_, place) => situationOf(record, placed, place)),
    teams: teams.map((one) => teamReadiness(one, record, all)),
    notCounted: all.filter(({ fate }) => fate !== null && fate !== "counted").length,
    words,
  };
}

/** Each once, whatever its capitals. */
export function teamsOf({ people }: Pick<SkillRecord, "people">): readonly string[] {
  const teams = people.map(({ team }) => team).filter((one) => one.trim() !== "");
  return [...new Map(teams.map((team) => [team.toLowerCase(), team])).values()];
}

function gapOf(placed: PlacedSkill, { people }: SkillRecord, day: Day): readonly ListedGap[] {
  const { row, fate } = placed;
  const next = skillNext(placed, day);
  const gap = skillGap(row);
  if (fate !== "counted" || !(next === "assess" || (gap !== null && gap > 0))) return [];
  const { personId, skill } = row;
  const person = people[placed.person]?.name ?? "";
  const [required, actual] = [Number(row.required), gap === null ? null : Number(row.actual)];
  return [{ personId, person, skill, required, actual, next }];
}

function situationOf(
  record: SkillRecord,
  placed: readonly PlacedSkill[],
  place: number
): readonly SkillSituation[] {
  const cover = coverOf(record.list, placed, place);
  if (cover === null) return [];
  const who = (wanted: Candidate) =>
    placed
      .filter((row) => row.skill === place && candidateIn(row, cover.alone) === wanted)
      .map(({ row, person }) => `${row.personId} ${record.people[person]?.name ?? ""}`.trim());
  const skill = record.list[place]?.skill ?? "";
  return [{ ...cover, skill, couldShow: who("trainer"), couldBeCrossTrained: who("crossTrain") }];
}
