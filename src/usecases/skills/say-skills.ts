// A report of skills in words, in the workbook's language.
import { say } from "../../text/catalogue";
import type { SkillReport } from "./list-skills";

export function saySkills(report: SkillReport): readonly string[] {
  const { gaps, skills, teams, notCounted, words } = report;
  const said = words.skillSentences;
  const { sheets, headers } = words.workbook;
  const bare = (sentence: string): string => sentence.trim();
  return [
    gaps.length === 0 ? said.noGaps : say(said.gaps, { count: gaps.length }),
    ...gaps.map(({ personId, person, skill, required, actual, next }) =>
      bare(
        say(said.gap, {
          ...{ who: `${personId} ${person}`.trim(), skill, required },
          actual: actual ?? said.notAssessed,
          next: next === null ? "" : words.skillNexts[next],
        })
      )
    ),
    ...(skills.length === 0 ? [] : ["", said.cover]),
    ...skills.flatMap(({ skill, alone, reached, asked, check, couldShow, couldBeCrossTrained }) => [
      say(said.skillLine, { skill, alone, reached, asked, check: words.coverChecks[check] }),
      ...(couldShow.length === 0 ? [] : [say(said.trainers, { who: couldShow.join(", ") })]),
      ...(couldBeCrossTrained.length === 0
        ? []
        : [say(said.crossTrain, { who: couldBeCrossTrained.join(", ") })]),
    ]),
    ...(teams.length === 0 ? [] : ["", said.readiness]),
    ...teams.flatMap(({ team, readiness, missing }) => {
      if (readiness === null) return [];
      const values = { team, readiness: words.readinesses[readiness], missing: missing.join(", ") };
      return [say(missing.length === 0 ? said.teamReady : said.teamMissing, values)];
    }),
    ...(notCounted === 0
      ? []
      : [
          "",
          say(said.notCounted, {
            count: notCounted,
            column: headers.Skills.Fate,
            sheet: sheets.Skills.tab,
          }),
        ]),
  ];
}
