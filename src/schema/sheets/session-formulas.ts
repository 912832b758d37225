// The hints of domain/session-hints as a formula of one row of Sessions, in the same order.
import { kinds } from "../../domain/plan";
import { answers } from "../../domain/need";
import { sessionTypes } from "../../domain/session";
import { sessionHints } from "../../domain/session-hints";
import type { SessionHint } from "../../domain/session-hints";
import type { Template } from "../spec";
import { isDay } from "./fill";
import { wordOf } from "./lists";

const hint = wordOf("SessionHint", sessionHints);
const planKind = "INDEX({Plans.Kind},MATCH({PlanId},{Plans.PlanId},0))";
const isExecutive = `IFERROR(${planKind}=${wordOf("Kind", kinds)("executive")},FALSE)`;
const isCoaching = `{Type}=${wordOf("SessionType", sessionTypes)("coaching")}`;
const texts = `" "&{Analysis}&" "&{Reflection}&" "&{Observation}&" "&{Interpretation}&" "`;

const tests: Readonly<Record<SessionHint, string>> = {
  partMissing: `IF(${isCoaching},IF(${isDay("{Held}")},IF(${isExecutive},FALSE,OR({Analysis}="",{Reflection}="",{Agreed}=0)),FALSE),FALSE)`,
  nothingSeen: `AND({Interpretation}<>"",{Observation}="")`,
  adviceUnasked: `AND({Advice}<>"",{AdviceAsked}<>${wordOf("Answer", answers)("yes")})`,
  judging: `IFERROR(SUMPRODUCT(ISNUMBER(SEARCH(" "&Lists.Judging,${texts}))*1)>0,FALSE)`,
};

/** `hintsOn` of the domain, one after the other with "; " between. */
export const hintsFormula: Template = `=IF({SessionId}="","",MID(${sessionHints
  .map((key) => `IF(${tests[key]},"; "&${hint(key)},"")`)
  .join("&")},3,1000))`;
