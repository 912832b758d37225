// What is to be looked at again in the record of one session: parts that are missing, an interpretation without what was seen, advice that
// nobody asked for, a word that judges the person. A hint beside the row; nothing is stopped by it.
import { dayIn } from "./day";
import type { Kind } from "./plan";
import { isUnasked } from "./session";
import type { Session } from "./session";

export const sessionHints = ["partMissing", "nothingSeen", "adviceUnasked", "judging"] as const;
export type SessionHint = (typeof sessionHints)[number];

/** How words begin that judge a person and not the work, in English and in French. */
export const judgingWords = [
  ...["lazy", "hopeless", "useless", "stupid", "incompetent", "careless", "bad attitude"],
  ...["a failure", "not a team player", "difficult person", "unprofessional"],
  ...["paresseu", "incapable", "incompétent", "nul ", "nulle ", "stupide", "mauvaise attitude"],
  ...["fainéant", "personne difficile", "de mauvaise volonté"],
] as const;

/** `actions`: how many the session agreed on. `kind`: of its plan; an executive plan keeps dates and counts only. */
export function hintsOn(
  session: Session,
  kind: Kind | null,
  actions: number
): readonly SessionHint[] {
  if (session.id === "") return [];
  const { type, held, analysis, reflection, observation, interpretation } = session;
  const isCoaching = type === "coaching" && dayIn(held) !== null && kind !== "executive";
  const found: Readonly<Record<SessionHint, boolean>> = {
    partMissing: isCoaching && (analysis === "" || reflection === "" || actions === 0),
    nothingSeen: interpretation !== "" && observation === "",
    adviceUnasked: isUnasked(session),
    judging: isJudging([analysis, reflection, observation, interpretation]),
  };
  return sessionHints.filter((hint) => found[hint]);
}

function isJudging(texts: readonly string[]): boolean {
  const said = ` ${texts.join(" ")} `.toLowerCase();
  return judgingWords.some((word) => said.includes(` ${word}`));
}
