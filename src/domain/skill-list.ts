// The skills that a workbook knows, and which rows of Skills count for them: of several rows for one person and skill the first.
import { sameId } from "./plan";
import type { Cell, Person } from "./plan";
import { level } from "./skill";
import type { Skill } from "./skill";

export const ciSkills = [
  "problemSolving",
  "statistics",
  "dataCollection",
  "groupDynamics",
  "meetings",
] as const;
/** The skills of continuous improvement with which the list begins. */
export type CiSkill = (typeof ciSkills)[number];

export interface ListedSkill {
  readonly skill: string;
  /** The level at which each team is to have somebody; blank where teams are not asked for it. */
  readonly teamLevel: Cell;
}

export const skillFates = ["counted", "twice", "notListed", "noPerson"] as const;
export type SkillFate = (typeof skillFates)[number];

/** What the rules about skills read. */
export interface SkillRecord {
  readonly people: readonly Pick<Person, "id" | "name" | "team">[];
  readonly list: readonly ListedSkill[];
  readonly skills: readonly Skill[];
}

export interface PlacedSkill {
  readonly row: Skill;
  /** Null for a row that names no person or no skill. */
  readonly fate: SkillFate | null;
  /** Places in the people and in the list, from 0; -1 for what is not there. */
  readonly person: number;
  readonly skill: number;
}

/** Every row with its place. One pass: a list of 20,000 rows is usual for 500 people. */
export function placeSkills({ people, list, skills }: SkillRecord): readonly PlacedSkill[] {
  const personAt = firstPlaces(people.map(({ id }) => id));
  const skillAt = firstPlaces(list.map(({ skill }) => skill));
  const seen = new Set<string>();
  return skills.map((row) => {
    const person = personAt.get(row.personId.toLowerCase()) ?? -1;
    const skill = skillAt.get(row.skill.toLowerCase()) ?? -1;
    const at = { row, person, skill };
    if (row.personId === "" || row.skill === "") return { ...at, fate: null };
    if (person < 0) return { ...at, fate: "noPerson" };
    if (skill < 0) return { ...at, fate: "notListed" };
    const key = `${person} ${skill}`;
    if (seen.has(key)) return { ...at, fate: "twice" };
    seen.add(key);
    return { ...at, fate: "counted" };
  });
}

/** The rows that count for the skill at a place of the list. */
export function countedFor(placed: readonly PlacedSkill[], place: number): readonly Skill[] {
  return placed
    .filter(({ fate, skill }) => fate === "counted" && skill === place)
    .map(({ row }) => row);
}

/** Whether an entry of the list says again what an earlier one says. */
export function isListedTwice(list: readonly ListedSkill[], place: number): boolean {
  const name = list[place]?.skill ?? "";
  return list.findIndex(({ skill }) => sameId(skill, name)) < place;
}

/** A level above 0 that teams are asked for; null where they are not. */
export function teamLevel(list: readonly ListedSkill[], place: number): number | null {
  const wanted = level(list[place]?.teamLevel ?? null);
  return wanted === null || wanted === 0 || isListedTwice(list, place) ? null : wanted;
}

function firstPlaces(keys: readonly string[]): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  keys.forEach((key, place) => {
    const known = key.toLowerCase();
    if (key !== "" && !places.has(known)) places.set(known, place);
  });
  return places;
}
