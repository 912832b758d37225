// Whether a team has each skill of continuous improvement that teams are asked for: somebody at the level needed, or nobody.
import { sameId } from "./plan";
import { level } from "./skill";
import { countedFor, teamLevel } from "./skill-list";
import type { SkillRecord, PlacedSkill } from "./skill-list";

export const readinesses = ["ready", "missing", "tooMany"] as const;
export type Readiness = (typeof readinesses)[number];

/** Skills that teams may be asked for: with more the sheet does not judge, and says so. */
export const mostTeamSkills = 12;

export interface TeamReadiness {
  readonly team: string;
  readonly people: number;
  /** Null where teams are asked for nothing. */
  readonly readiness: Readiness | null;
  /** Names of the skills that nobody in the team has at the level needed. */
  readonly missing: readonly string[];
}

export function teamReadiness(
  team: string,
  { people, list }: Pick<SkillRecord, "people" | "list">,
  placed: readonly PlacedSkill[]
): TeamReadiness {
  const asked = list.flatMap((_, place) => {
    const wanted = teamLevel(list, place);
    return wanted === null ? [] : [{ place, wanted }];
  });
  const own = placed.filter(({ person }) => sameId(people[person]?.team ?? "", team));
  const missing = asked
    .slice(0, mostTeamSkills)
    .filter(
      ({ place, wanted }) =>
        !countedFor(own, place).some(({ actual }) => (level(actual) ?? -1) >= wanted)
    )
    .map(({ place }) => list[place]?.skill ?? "");
  return {
    team,
    people: people.filter((one) => sameId(one.team, team)).length,
    readiness: readinessOf(asked.length, missing.length),
    missing,
  };
}

function readinessOf(asked: number, missing: number): Readiness | null {
  if (asked === 0) return null;
  if (asked > mostTeamSkills) return "tooMany";
  return missing === 0 ? "ready" : "missing";
}
