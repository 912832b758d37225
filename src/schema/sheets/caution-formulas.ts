// The rules of domain/cautions as formulas: what Plans says together, and what Actions, Sessions and Skills say of their own rows for it.
import { cautionBounds, cautions, coachLevels } from "../../domain/cautions";
import type { Caution } from "../../domain/cautions";
import { lengthChecks } from "../../domain/length";
import { answers, type Answer } from "../../domain/need";
import { kinds, modes, owners, stages } from "../../domain/plan";
import type { Owner } from "../../domain/plan";
import { sessionTypes } from "../../domain/session";
import type { Template } from "../spec";
import { daysIn, isDay, isNumber } from "./fill";
import { wordOf } from "./lists";

const caution = wordOf("Caution", cautions);
const level = wordOf("CoachLevel", coachLevels);
const length = wordOf("Length", lengthChecks);
const owner = wordOf("Owner", owners);
const stage = wordOf("Stage", stages);
const type = wordOf("SessionType", sessionTypes);

export interface CautionSheets {
  readonly sessions: boolean;
  readonly skills: boolean;
}

const own = (table: string) => `{${table}.PlanId},{PlanId}`;
const held = daysIn("{Sessions.Held}");

/** Sessions of the plan that were held, contacts not counted. */
export const heldFormula = `COUNTIFS(${own("Sessions")},${held})-COUNTIFS(${own("Sessions")},{Sessions.Type},${type("contact")},${held})`;

const ofCoach = `,{Actions.Owner},${owner("coach")}`;
const openActions = (which: string) =>
  `(COUNTIFS(${own("Actions")}${which})-COUNTIFS(${own("Actions")}${which},${daysIn("{Actions.Done}")}))`;

/** The last day before the given one on which they met, contacts not counted; 0 when there is none. */
function metBefore(day: string | null): string {
  const before = day === null ? "" : `,{Sessions.Held},"<"&${day}`;
  return `INT(MAXIFS({Sessions.Held},${own("Sessions")},{Sessions.Type},"<>"&${type("contact")},${held}${before}))`;
}

/** The last day on which they met; 0 when there is none. */
export const lastMetFormula = metBefore(null);

const firstOfLast = Array.from({ length: cautionBounds.lastDays }).reduce<string | null>(
  (day) => metBefore(day),
  null
) as string;
const lately = `${own("Sessions")},{Sessions.Type},"<>"&${type("contact")},${daysIn("{Sessions.Held}", `">="&${firstOfLast}`)}`;

const reflections = (said: Answer) =>
  `COUNTIFS(${own("Sessions")},{Sessions.Type},${type("mentoring")},{Sessions.AdviceAsked},${wordOf("Answer", answers)(said)})`;
const allReflections = `(${reflections("yes")}+${reflections("no")})`;

const levels = (which: "below" | "unrated") =>
  `COUNTIFS(${own("Skills")},{Skills.CoachLevel},${level(which)})>0`;

function tests({ sessions, skills }: CautionSheets): readonly (readonly [Caution, string])[] {
  const typed = `IF(${isNumber("{PlannedSessions}")},{PlannedSessions}>0,FALSE)`;
  const isPast = sessions ? `IF(${typed},${heldFormula}>{PlannedSessions},FALSE)` : "FALSE";
  const active = (test: string) => `IF({Stage}=${stage("active")},${test},FALSE)`;
  const isSilent = `IF(${firstOfLast}=0,FALSE,IF(COUNTIFS(${lately},{Sessions.LearnerProposed},">=0")=0,FALSE,SUMIFS({Sessions.LearnerProposed},${lately})=0))`;
  const isMostly = `IF({Mode}=${wordOf("Mode", modes)("mentoring")},AND(${allReflections}>=${cautionBounds.fewestReflections},${reflections("yes")}*100>${allReflections}*${cautionBounds.advicePercent}),FALSE)`;
  const isSkills = `{Kind}=${wordOf("Kind", kinds)("skills")}`;
  return [
    ["tooShort", `{Length}=${length("tooShort")}`],
    ["tooLong", `IF({Length}=${length("tooLong")},NOT(${isPast}),FALSE)`],
    ["extended", `{Length}=${length("extendedTwice")}`],
    ...(sessions ? ([["pastPlanned", isPast]] as const) : []),
    ["coachOwnsMost", active(`${openActions(ofCoach)}*2>${openActions("")}`)],
    ...(sessions
      ? ([
          ["noneFromLearner", active(isSilent)],
          ["adviceMostly", active(isMostly)],
        ] as const)
      : []),
    [
      "coachDoes",
      active(`COUNTIFS(${own("Actions")},{Actions.Caution},${caution("coachDoes")})>0`),
    ],
    ...(skills
      ? ([
          ["coachBelow", active(levels("below"))],
          ["coachUnrated", active(`IF(${isSkills},${levels("unrated")},FALSE)`)],
        ] as const)
      : []),
  ];
}

/** `cautionsOn` of the domain, one after the other with "; " between. */
export function cautionsFormula(sheets: CautionSheets): Template {
  const said = tests(sheets).map(([key, test]) => `IF(${test},"; "&${caution(key)},"")`);
  return `=IF({Length}="","",MID(${said.join("&")},3,2000))`;
}

/** `doesTheWork` of the domain. */
export const actionCautionFormula: Template = `=IF({Owner}=${owner("coach")},IF(${isDay("{Done}")},"",IF(SUMPRODUCT(ISNUMBER(SEARCH("|"&Lists.TakingOver&" ","|"&{Action}&" "))*1)>0,${caution("coachDoes")},"")),"")`;

const proposed = (by: Owner) =>
  `COUNTIFS({Actions.SessionId},{SessionId},{Actions.ProposedBy},${owner(by)})`;

/** `proposedByLearner` of the domain. */
export const learnerProposedFormula: Template = `=IF({SessionId}="","",IF(${owners.map(proposed).join("+")}=0,"",${proposed("learner")}))`;

/** `coachLevel` of the domain. */
export function coachLevelFormula(isLevel: (ref: string) => string): Template {
  const coach = "INDEX({Plans.CoachId},MATCH({PlanId},{Plans.PlanId},0))";
  const rated = `({Skills.PersonId}=${coach})*({Skills.Skill}={Skill})*ISNUMBER({Skills.Actual})*({Skills.Actual}>=0)*({Skills.Actual}<=4)`;
  const said = `IF(SUMPRODUCT(${rated}*({Skills.Actual}>={Required}))>0,${level("holds")},IF(SUMPRODUCT(${rated})>0,${level("below")},${level("unrated")}))`;
  return `=IF(OR({PlanId}="",{Skill}=""),"",IF(${isLevel("{Required}")},IFERROR(IF(${coach}="","",${said}),""),""))`;
}
