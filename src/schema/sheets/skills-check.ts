// The rule of domain/skills-check as a formula of one row of Plans. Without a sheet what would stand on it is lacking.
import { causes } from "../../domain/gate";
import { measurableLights } from "../../domain/measure-lights";
import { kinds, modes, stages } from "../../domain/plan";
import { events, practicePlaces } from "../../domain/practice";
import { causesOfSkill, neededEvents, skillsLacks } from "../../domain/skills-check";
import type { SkillsLack } from "../../domain/skills-check";
import type { Template } from "../spec";
import { word, wordOf } from "./lists";

export interface SkillsCheckSheets {
  readonly needs: boolean;
  readonly skills: boolean;
  readonly practice: boolean;
}

const lack = wordOf("SkillsLack", skillsLacks);
const stage = wordOf("Stage", stages);
const own = (table: string) => `{${table}.PlanId},{PlanId}`;
const isLevel = (column: string) => `{Skills.${column}},">=0",{Skills.${column}},"<=4"`;
const isLive = `{Practice.Place},${wordOf("PracticePlace", practicePlaces)("live")}`;
const isMeasurable = `{Measures.Measurable},${wordOf("Measurable", measurableLights)("yes")}`;

function tests({ needs, skills, practice }: SkillsCheckSheets): Record<SkillsLack, string> {
  const cause = "INDEX({Needs.Cause},MATCH({NeedId},{Needs.NeedId},0))";
  const isOne = causesOfSkill.map((one) => `${cause}=${wordOf("Cause", causes)(one)}`).join(",");
  const byNeed = needs ? `IF({NeedId}="",FALSE,IFERROR(OR(${isOne}),FALSE))` : "FALSE";
  const bySkill = skills
    ? `COUNTIFS(${own("Skills")},${isLevel("Required")},${isLevel("Actual")})>0`
    : "FALSE";
  const missing = neededEvents.map(
    (one) => `COUNTIFS(${own("Practice")},{Practice.Event},${wordOf("Event", events)(one)})=0`
  );
  return {
    needNotAnalysed: `NOT(OR(${byNeed},${bySkill}))`,
    eventsNotPlanned: practice ? `OR(${missing.join(",")})` : "TRUE",
    nothingLive: practice
      ? `AND(COUNTIF(${own("Practice")})>0,COUNTIFS(${own("Practice")},${isLive})=0)`
      : "FALSE",
    notMeasured: `COUNTIFS(${own("Measures")},${isMeasurable})=0`,
  };
}

/** What is lacking, one after the other with "; " between, or that nothing is. */
export function skillsCheckFormula(sheets: SkillsCheckSheets): Template {
  const all = tests(sheets);
  const said = skillsLacks.map((key) => `IF(${all[key]},"; "&${lack(key)},"")`).join("&");
  const mode = wordOf("Mode", modes)("mentoring");
  const runs = (["draft", "active", "paused"] as const)
    .map((one) => `{Stage}=${stage(one)}`)
    .join(",");
  const isOurs = `AND({PlanId}<>"",{Kind}=${wordOf("Kind", kinds)("skills")},{Mode}<>${mode},OR(${runs}))`;
  const complete = word("SkillsLack", skillsLacks.length + 1);
  return `=IF(${isOurs},MID(${said}&IF(OR(${skillsLacks.map((key) => all[key]).join(",")}),"","; "&${complete}),3,2000),"")`;
}
