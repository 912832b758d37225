// The lists of decisions after a check-in and of what practice and a skills plan lack, each in the order of its keys.
import { decisions, suggestions } from "../../domain/decision";
import { practiceGaps } from "../../domain/practice-gaps";
import { skillsLacks } from "../../domain/skills-check";
import type { Catalogue } from "../../text/catalogue";

export function decisionLists(words: Catalogue): Readonly<Record<string, readonly string[]>> {
  return {
    SuggestedDecision: suggestions.map((key) => words.suggestions[key]),
    Decision: decisions.map((key) => words.decisions[key]),
    PracticeGap: practiceGaps.map((key) => words.practiceGaps[key]),
    SkillsLack: [...skillsLacks.map((key) => words.skillsLacks[key]), words.skillsComplete],
  };
}
