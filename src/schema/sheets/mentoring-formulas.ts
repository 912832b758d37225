// The rules of domain/mentoring as formulas of one row of Plans.
import { answers } from "../../domain/need";
import { modes, stages } from "../../domain/plan";
import { sessionTypes } from "../../domain/session";
import type { Template } from "../spec";
import { lastMetFormula } from "./caution-formulas";
import { isDay, isNumber } from "./fill";
import { wordOf } from "./lists";

/** `meetBy` of the domain. */
export function meetByFormula(hasSessions: boolean): Template {
  const start = `IF(${isDay("{Start}")},INT({Start}),0)`;
  const from = hasSessions ? `IF(${lastMetFormula}>0,${lastMetFormula},${start})` : start;
  const isRhythm = `IF(${isNumber("{Rhythm}")},{Rhythm}>=1,FALSE)`;
  const by = `IF(${from}=0,"",${from}+INT({Rhythm}))`;
  return `=IF({PlanId}="","",IF({Stage}=${wordOf("Stage", stages)("active")},IF(${isRhythm},${by},""),""))`;
}

/** `reflectionsOf` of the domain. */
export function reflectionsFormula(hasSessions: boolean, which: "found" | "advised"): Template {
  const own = `{Sessions.PlanId},{PlanId},{Sessions.Type},${wordOf("SessionType", sessionTypes)("mentoring")}`;
  const yes = wordOf("Answer", answers)("yes");
  const count =
    which === "advised"
      ? `COUNTIFS(${own},{Sessions.AdviceAsked},${yes})`
      : `COUNTIFS(${own},{Sessions.Options},"<>",{Sessions.AdviceAsked},"<>"&${yes})`;
  const isMentoring = `{Mode}=${wordOf("Mode", modes)("mentoring")}`;
  return `=IF({PlanId}="","",IF(${isMentoring},${hasSessions ? count : "0"},""))`;
}
