// The rule of domain/practice-gaps as a formula of one row of Practice. The row below is looked at first: a planned ledger has the answer
// there, and only what is not answered so is looked for in the whole sheet (four columns once for each such row).
import { answersTo, longestSkill, practiceGaps } from "../../domain/practice-gaps";
import { events, practiceStates } from "../../domain/practice";
import type { InstructionEvent } from "../../domain/practice";
import type { Template } from "../spec";
import { daysIn, isDay } from "./fill";
import { wordOf } from "./lists";
import { thresholdName } from "./workings-rules";

const event = wordOf("Event", events);
const gap = wordOf("PracticeGap", practiceGaps);
/** The skill as a criterion: what Excel takes for wildcards stands for itself. */
const sameSkill = '"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE({Skill},"~","~~"),"*","~*"),"?","~?")';

/** @param position template text for the row's position in the table */
export function practiceGapFormula(position: Template): Template {
  const below = (column: string) => `INDEX(Practice.${column},${position}+1)`;
  const isBelow = (by: InstructionEvent) =>
    `IFERROR(IF(AND(${below("Event")}=${event(by)},${below("PlanId")}={PlanId},${below("Skill")}={Skill}),IF(${isDay(below("Done"))},INT(${below("Done")})>=INT({Done}),FALSE),FALSE),FALSE)`;
  const isAnywhere = (by: InstructionEvent, from?: string) =>
    `COUNTIFS(Practice.PlanId,{PlanId},Practice.Skill,${sameSkill},Practice.Event,${event(by)},${daysIn("Practice.Done", from)})>0`;
  const asked = Object.entries(answersTo) as [InstructionEvent, (typeof answersTo)["practise"]][];
  const found = asked.reduceRight((rest, [of, answer]) => {
    if (answer === undefined) return rest;
    const from = answer.isAfter ? '">="&INT({Done})' : undefined;
    const isGiven = answer.by.reduceRight(
      (otherwise, by) =>
        `IF(${answer.isAfter ? isBelow(by) : "FALSE"},TRUE,IF(${isAnywhere(by, from)},TRUE,${otherwise}))`,
      "FALSE"
    );
    return `IF({Event}=${event(of)},IF(${isGiven},"",${gap(answer.else)}),${rest})`;
  }, '""');
  const isQuiet = [
    `{State}<>${wordOf("PracticeState", practiceStates)("done")}`,
    '{Feedback}<>""',
    '{PlanId}=""',
    '{Skill}=""',
    `LEN({Skill})>${longestSkill}`,
  ].join(",");
  return `=IF(OR(${isQuiet}),"",IF(Aimline.Day-INT({Done})<=${thresholdName("graceDays")},"",${found}))`;
}
