// The lists of skills, in the order of their keys.
import { fits } from "../../domain/skill";
import { candidates, coverChecks } from "../../domain/skill-cover";
import { skillFates } from "../../domain/skill-list";
import { skillNexts } from "../../domain/skill-next";
import { readinesses } from "../../domain/team-readiness";
import type { Catalogue } from "../../text/catalogue";

export function skillLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    Fit: fits.map((key) => words.fits[key]),
    SkillFate: skillFates.map((key) => words.skillFates[key]),
    CoverCheck: coverChecks.map((key) => words.coverChecks[key]),
    Candidate: candidates.map((key) => words.candidates[key]),
    SkillNext: skillNexts.map((key) => words.skillNexts[key]),
    Readiness: readinesses.map((key) => words.readinesses[key]),
    MatrixFull: [words.skillMatrix.full],
  };
}
