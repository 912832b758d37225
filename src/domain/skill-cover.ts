// What a skill has behind it: who is to have it, who has it, how many work alone in it, who could show it and who could be
// cross-trained. Counts and names of candidates, never an order of people.
import { countedFor, isListedTwice } from "./skill-list";
import type { ListedSkill, PlacedSkill } from "./skill-list";
import { aloneLevel, level, showLevel, skillGap } from "./skill";
import type { Skill } from "./skill";

export const coverChecks = ["twice", "notAssessed", "nobody", "onlyOne", "covered"] as const;
export type CoverCheck = (typeof coverChecks)[number];

/** With fewer people who work alone in a skill, one absence stops the work. */
export const fewestAlone = 2;

export interface Cover {
  /** People of whom a level above 0 is required. */
  readonly asked: number;
  /** Those of them who are at it. */
  readonly reached: number;
  /** Null where nobody is asked. */
  readonly coverage: number | null;
  readonly alone: number;
  readonly trainers: number;
  readonly check: CoverCheck;
}

/** Null for a row of the list without a name. */
export function coverOf(
  list: readonly ListedSkill[],
  placed: readonly PlacedSkill[],
  place: number
): Cover | null {
  if ((list[place]?.skill ?? "") === "") return null;
  const rows = countedFor(placed, place);
  const isAsked = (row: Skill) => (level(row.required) ?? 0) > 0;
  const asked = rows.filter(isAsked);
  const reached = asked.filter((row) => skillGap(row) === 0).length;
  const levels = rows.flatMap(({ actual }) => level(actual) ?? []);
  const alone = levels.filter((one) => one >= aloneLevel).length;
  return {
    asked: asked.length,
    reached,
    coverage: asked.length === 0 ? null : reached / asked.length,
    alone,
    trainers: levels.filter((one) => one === showLevel).length,
    check: checkOf(isListedTwice(list, place), levels.length, alone),
  };
}

function checkOf(isTwice: boolean, assessed: number, alone: number): CoverCheck {
  if (isTwice) return "twice";
  if (assessed === 0) return "notAssessed";
  if (alone === 0) return "nobody";
  return alone < fewestAlone ? "onlyOne" : "covered";
}

export const candidates = ["trainer", "crossTrain"] as const;
/** What somebody could do for a skill: show it to others, or become one more who works alone in it. */
export type Candidate = (typeof candidates)[number];

/** `alone`: how many work alone in the row's skill. */
export function candidateIn({ row, fate }: PlacedSkill, alone: number): Candidate | null {
  const there = fate === "counted" ? level(row.actual) : null;
  if (there === null) return null;
  if (there === showLevel) return "trainer";
  return there >= 1 && there < aloneLevel && alone < fewestAlone ? "crossTrain" : null;
}
