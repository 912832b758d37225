// The rules of domain/skill-list, skill-cover, skill-next and team-readiness as formulas. A row of Skills knows its place by number, so
// that nothing looks for a pair of texts: counts and the matrix ask for numbers.
import { aloneLevel, fits, routes, showLevel } from "../../domain/skill";
import { candidates, coverChecks, fewestAlone } from "../../domain/skill-cover";
import { skillFates } from "../../domain/skill-list";
import { assessAgainAfter, skillNexts } from "../../domain/skill-next";
import { mostTeamSkills, readinesses } from "../../domain/team-readiness";
import type { Template } from "../spec";
import { wordOf } from "./lists";

export const skillFate = wordOf("SkillFate", skillFates);
export const coverCheck = wordOf("CoverCheck", coverChecks);
export const readiness = wordOf("Readiness", readinesses);
const candidate = wordOf("Candidate", candidates);
const next = wordOf("SkillNext", skillNexts);
const route = wordOf("Route", routes);

/** A row's place: this many times that of its person in People, and that of its skill in the list. */
export const placesOfPerson = 10_000;

type IsLevel = (ref: string) => string;

/** 0 where the person or the skill is not known. */
export const placeFormula: Template = `=IF(OR({PersonId}="",{Skill}=""),0,IFERROR(MATCH({PersonId},{People.PersonId},0)*${placesOfPerson}+MATCH({Skill},{SkillList.Skill},0),0))`;

/** `placeSkills` of the domain. */
export function fateFormula(position: string): Template {
  return `=IF(OR({PersonId}="",{Skill}=""),"",IF({Place}=0,IF(ISNUMBER(MATCH({PersonId},{People.PersonId},0)),${skillFate("notListed")},${skillFate("noPerson")}),IF(MATCH({Place},{Skills.Place},0)=${position},${skillFate("counted")},${skillFate("twice")})))`;
}

/** The place of the skill in the list for a row that counts, else 0. */
export const skillNumberFormula: Template = `=IF({Fate}=${skillFate("counted")},MOD({Place},${placesOfPerson}),0)`;

/**
 * The actual level of a row that counts, "" where it has none; and 1 where a level above 0 is required, else 0. Counts ask for these and not
 * for what people typed: LibreOffice counts TRUE as 1.
 */
export function countedFormulas(isLevel: IsLevel) {
  const ifCounted = (then: string, otherwise: string): Template =>
    `=IF({SkillNumber}=0,${otherwise},${then})`;
  return {
    level: ifCounted(`IF(${isLevel("{Actual}")},{Actual},"")`, '""'),
    asked: ifCounted(`IF(${isLevel("{Required}")},IF({Required}>0,1,0),0)`, "0"),
  };
}

/** `shownLevel` of the domain, for the matrix. */
export const shownFormula: Template =
  '=IF({SkillNumber}=0,"",IF({Asked}=0,{Level},IF({Level}="","?/"&{Required},IF({Level}<{Required},{Level}&"/"&{Required},{Level}))))';

/** `candidateIn` of the domain. */
export const candidateFormula: Template = (() => {
  const crossTrain = `IF({Level}<1,"",IF({Level}>=${aloneLevel},"",IF(INDEX({SkillList.Alone},{SkillNumber})<${fewestAlone},${candidate("crossTrain")},"")))`;
  return `=IF({Level}="","",IF({Level}=${showLevel},${candidate("trainer")},${crossTrain}))`;
})();

/** `skillNext` of the domain. */
export const nextFormula: Template = (() => {
  const hasPlan = (without: "givePlan" | "planTransfer") =>
    `IF({PlanId}="",${next(without)},${next("underWay")})`;
  const train = `IF(COUNTIF(Lists.Fit,{Fit})=0,${next("askFit")},IF({Fit}<>${wordOf("Fit", fits)("fits")},${next("changeTraining")},IF({IssueId}="",${next("giveOwner")},${hasPlan("planTransfer")})))`;
  const closing = `IF(COUNTIF(Lists.Route,{Route})=0,${next("chooseRoute")},IF({Route}=${route("none")},"",IF({Route}=${route("train")},${train},${hasPlan("givePlan")})))`;
  const again = `IF({Age}="","",IF({Age}>${assessAgainAfter},${next("assessAgain")},""))`;
  return `=IF({Asked}=0,"",IF({Gap}="",${next("assess")},IF({Gap}>0,${closing},${again})))`;
})();

/** How many rows of a skill of the list count, of those that `which` tells. */
function rowsOf(position: string, which: string): string {
  return `COUNTIFS({Skills.SkillNumber},${position}${which})`;
}

const isFrom = (least: number) => `,{Skills.Level},">=${least}"`;

/** `coverOf` of the domain. */
export function coverFormulas(position: string) {
  const ifNamed = (then: string): Template => `=IF({Skill}="","",${then})`;
  const isTwice = `IFERROR(MATCH({Skill},{SkillList.Skill},0),0)<>${position}`;
  const check = `IF(${isTwice},${coverCheck("twice")},IF(${rowsOf(position, isFrom(0))}=0,${coverCheck("notAssessed")},IF({Alone}=0,${coverCheck("nobody")},IF({Alone}<${fewestAlone},${coverCheck("onlyOne")},${coverCheck("covered")}))))`;
  return {
    asked: ifNamed(rowsOf(position, ",{Skills.Asked},1")),
    reached: ifNamed(rowsOf(position, ",{Skills.Asked},1,{Skills.Gap},0")),
    coverage: ifNamed('IF({Asked}=0,"",{Reached}/{Asked})'),
    alone: ifNamed(rowsOf(position, isFrom(aloneLevel))),
    trainers: ifNamed(rowsOf(position, isFrom(showLevel))),
    check: ifNamed(check),
  };
}

/** 1 for a skill that teams are asked for, else 0: `teamLevel` of the domain. */
export const teamAskedFormula: Template = `=IF({Skill}="",0,IF({Check}=${coverCheck("twice")},0,IF(ISLOGICAL({TeamLevel}),0,IF(ISNUMBER({TeamLevel}),IF(AND({TeamLevel}>0,{TeamLevel}<=4),1,0),0))))`;

/** Its number among these, from 1; 0 for the others. */
export function teamNumberFormula(position: string): Template {
  return `=IF({TeamAsked}=0,0,SUM(INDEX({SkillList.TeamAsked},1):INDEX({SkillList.TeamAsked},${position})))`;
}

/** Names of the skills that nobody in the team has, with "; " between. */
export const missingFormula: Template = (() => {
  const one = (number: number): string => {
    const at = `MATCH(${number},{SkillList.TeamNumber},0)`;
    const there = `COUNTIFS({Skills.SkillNumber},${at},{Skills.Team},{Team},{Skills.Level},">="&INDEX({SkillList.TeamLevel},${at}))`;
    return `IFERROR(IF(${there}=0,"; "&INDEX({SkillList.Skill},${at}),""),"")`;
  };
  const all = Array.from({ length: mostTeamSkills }, (_, index) => one(index + 1));
  return `=IF({Team}="","",MID(${all.join("&")},3,2000))`;
})();

/** `teamReadiness` of the domain. */
export const readinessFormula: Template = `=IF({Team}="","",IF(MAX({SkillList.TeamNumber})=0,"",IF(MAX({SkillList.TeamNumber})>${mostTeamSkills},${readiness("tooMany")},IF({Missing}="",${readiness("ready")},${readiness("missing")}))))`;
