// The entries of the lists of gaps, skills and people, in words. People stand in the order of the rows: nobody is ranked.
import { skillGap } from "../../domain/skill";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import type { SkillPaneWords } from "../../text/en-skill-pane";
import { fold } from "../../usecases/fold";
import type { SkillReport, SkillSituation } from "../../usecases/skills/list-skills";
import type { SkillsRead } from "../../usecases/skills/read-skills";
import { pageLanguage } from "../day-words";
import { sayNumbered } from "../words";
import type { SearchItem } from "./SearchList";
import type { Tone } from "./StandMark";

export function gapItems(
  { gaps }: SkillReport,
  words: Catalogue,
  said: SkillPaneWords
): readonly SearchItem[] {
  return gaps.map(({ personId, person, skill, required, actual, next }) => ({
    id: `${personId}\n${skill}`,
    title: `${person} (${personId})`,
    lines: [skill, next === null ? "" : words.skillNexts[next]],
    mark: {
      label: say(said.level, { actual: actual ?? said.notAssessed, required }),
      tone: actual === null ? "open" : "alarm",
    },
  }));
}

export function skillItems(
  { skills }: SkillReport,
  words: Catalogue,
  said: SkillPaneWords
): readonly SearchItem[] {
  return skills.map((one) => ({
    id: one.skill,
    title: one.skill,
    lines: [sayCoverage(one, said), sayAlone(one, words, said)],
    mark: coverMark(one, words),
  }));
}

export function peopleItems(
  { record, placed }: SkillsRead,
  team: string,
  { language }: Catalogue,
  said: SkillPaneWords
): readonly SearchItem[] {
  const counts = record.people.map(() => ({ levels: 0, gaps: 0 }));
  for (const { row, fate, person } of placed) {
    const count = fate === "counted" ? counts[person] : undefined;
    if (count === undefined) continue;
    count.levels += 1;
    if ((skillGap(row) ?? 0) > 0) count.gaps += 1;
  }
  return record.people.flatMap(({ id, name, team: own }, at): readonly SearchItem[] => {
    if (id === "" || (team !== "" && fold(own) !== fold(team))) return [];
    const { levels, gaps } = counts[at] ?? { levels: 0, gaps: 0 };
    const many = { One: said.personCountOne, Many: said.personCountMany };
    const missing = { One: said.gapCountOne, Many: said.gapCountMany };
    const line = levels === 0 ? said.noLevels : sayNumbered(many, levels, language);
    const gapLine = gaps === 0 ? [] : [sayNumbered(missing, gaps, language)];
    return [
      { id, title: `${name} (${id})`, lines: [own, [line, ...gapLine].join(", ")], mark: null },
    ];
  });
}

/** "3 of 5 at the level asked (60%)". */
export function sayCoverage(
  { asked, reached, coverage }: SkillSituation,
  said: SkillPaneWords
): string {
  if (coverage === null) return said.nobodyAsked;
  const share = new Intl.NumberFormat(pageLanguage(), { style: "percent" }).format(coverage);
  return say(said.atLevel, { reached, asked, coverage: share });
}

export function sayAlone(
  { alone }: SkillSituation,
  { language }: Catalogue,
  said: SkillPaneWords
): string {
  return sayNumbered({ One: said.aloneOne, Many: said.aloneMany }, alone, language);
}

export function coverMark(
  { check }: SkillSituation,
  { coverChecks }: Catalogue
): { readonly label: string; readonly tone: Tone } {
  const tones = { covered: "good", notAssessed: "open", twice: "open" } as const;
  const tone = check === "nobody" || check === "onlyOne" ? "alarm" : tones[check];
  return { label: coverChecks[check], tone };
}
