// The rules of domain/models as formulas: columns at the end of Sessions, Ideas and People, and what Home counts of them. A session knows its
// coach by the place in People, a number, so that different coaches are counted without comparing texts.
import { answerDays } from "../../domain/idea";
import { fewestModels, modelDays } from "../../domain/models";
import { answers } from "../../domain/need";
import { sessionTypes } from "../../domain/session";
import type { Template } from "../spec";
import { isDay } from "./fill";
import { wordOf } from "./lists";

const answer = wordOf("Answer", answers);
/** Added to a coach's place for a review: more than there are rows of people. */
const ofReview = 2_000_000;

/** `inTime` of the domain; `due` is the text of a whole day. */
function inTime(due: string, done: string): string {
  const isKept = `IF(${isDay(done)},IF(INT(${done})<=${due},${answer("yes")},${answer("no")}),${answer("no")})`;
  return `IF(${due}>=Aimline.Day,"",IF(${due}<Aimline.Day-${modelDays},"",${isKept}))`;
}

/** `heldInTime` of the domain, in words. */
export const heldInTimeFormula: Template = `=IF(${isDay("{Planned}")},${inTime("INT({Planned})", "{Held}")},"")`;

/** `answeredInTime` of the domain, in words. */
export const answeredInTimeFormula: Template = `=IF({Idea}="","",IF(${isDay("{AnswerDue}")},${inTime("INT({AnswerDue})", "{AnsweredOn}")},IF(${isDay("{On}")},${inTime(`(INT({On})+${answerDays})`, "{AnsweredOn}")},"")))`;

/** The place of its coach in People of a session that counts, and whether it is a review; 0 for one that counts nowhere. */
export const coachKeyFormula: Template = (() => {
  const coach = "INDEX({Plans.CoachId},MATCH({PlanId},{Plans.PlanId},0))";
  const review = `IF({Type}=${wordOf("SessionType", sessionTypes)("review")},${ofReview},0)`;
  return `=IF({InTime}="",0,IFERROR(IF(${coach}="",0,MATCH(${coach},{People.PersonId},0)+${review}),0))`;
})();

/** 1 for the first row of a coach, else 0: their sum is how many coaches there are. */
export function firstOfCoachFormula(position: string): Template {
  return `=IF({CoachKey}=0,0,IF(MATCH({CoachKey},{Sessions.CoachKey},0)=${position},1,0))`;
}

export const managesFormula: Template =
  '=IF({PersonId}="","",COUNTIF({People.ManagerId},{PersonId}))';

export interface ModelSheets {
  readonly sessions: boolean;
  readonly ideas: boolean;
  readonly people: boolean;
}

/** What is shown where too few people stand behind a number. */
export const withheld = "–";

/** The texts of `modelsOf` of the domain for Home: how many, and of how many ("" for the average). */
export function modelCounts({ sessions, ideas, people }: ModelSheets) {
  const nothing = { kept: `="${withheld}"`, of: `="${withheld}"` };
  const told = (people: string, kept: string, of: string) => {
    const ifEnough = (then: string): Template =>
      `=IF(${people}>=${fewestModels},${then},"${withheld}")`;
    return { kept: ifEnough(kept), of: ifEnough(of) };
  };
  const held = (which: string) => {
    if (!sessions || !people) return nothing;
    const of = `{Sessions.CoachKey},${which}`;
    return told(
      `COUNTIFS({Sessions.FirstOfCoach},1,${of})`,
      `COUNTIFS({Sessions.InTime},${answer("yes")},${of})`,
      `COUNTIFS(${of})`
    );
  };
  const coaches = 'COUNTIF({People.Plans},">0")';
  const models = `${coaches}+COUNTIFS({People.Plans},0,{People.Manages},">0")`;
  const answered = (word: "yes" | "no") => `COUNTIF({Ideas.InTime},${answer(word)})`;
  return {
    sessions: held(`">0",{Sessions.CoachKey},"<${ofReview}"`),
    reviews: held(`">${ofReview}"`),
    ideas: !people
      ? nothing
      : ideas
        ? told(models, answered("yes"), `${answered("yes")}+${answered("no")}`)
        : told(models, "0", "0"),
    load: people
      ? { kept: told(coaches, `SUM({People.Plans})/${coaches}`, "0").kept, of: "" }
      : { kept: nothing.kept, of: "" },
  };
}
