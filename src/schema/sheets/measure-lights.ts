// The three lights of a measure as formulas of its own row: the twin of domain/measure-lights. What looks at other rows is asked of the
// measures of draft plans only.
import { achievableLights, measurableLights, specificLights } from "../../domain/measure-lights";
import type { MeasurableLight } from "../../domain/measure-lights";
import { measureKinds, stages } from "../../domain/plan";
import type { MeasureKind } from "../../domain/plan";
import type { Template } from "../spec";
import { isDay, isNumber } from "./fill";
import { wordOf } from "./lists";

const kind = wordOf("Direction", measureKinds);
const specific = wordOf("Specific", specificLights);
const measurable = wordOf("Measurable", measurableLights);
const achievable = wordOf("Achievable", achievableLights);

const isKind = (...kinds: readonly MeasureKind[]): string =>
  `OR(${kinds.map((one) => `{Direction}=${kind(one)}`).join(",")})`;
const isPlain = isKind("milestones", "yesNo");
const unless = (ref: string): string => `NOT(${ref})`;

const trimmed = "TRIM({Measure})";
export const specificFormula: Template = `=IF({MeasureId}="","",IF(${trimmed}="",${specific("noName")},IF(SUMPRODUCT(ISNUMBER(SEARCH(" "&Lists.Vague&" "," "&{Measure}&" "))*1)>0,${specific("vague")},IF(LEN(${trimmed})-LEN(SUBSTITUTE(${trimmed}," ",""))<2,${specific("tooShort")},${specific("yes")}))))`;

const missing: readonly (readonly [MeasurableLight, string])[] = [
  ["noUnit", `AND(${unless(isPlain)},{Direction}<>${kind("level")},{Unit}="")`],
  [
    "noBaseline",
    `AND(${isKind("increase", "decrease", "level")},${unless(isNumber("{Baseline}"))})`,
  ],
  ["noTarget", `AND(${unless(isPlain)},${unless(isNumber("{Target}"))})`],
  ["noDue", unless(isDay("{Due}"))],
  ["noMethod", '{HowMeasured}=""'],
  ["noMeasurer", '{WhoMeasures}=""'],
];
export const measurableFormula: Template = `=IF({MeasureId}="","",${missing.reduceRight(
  (rest, [light, test]) => `IF(${test},${measurable(light)},${rest})`,
  measurable("yes")
)})`;

const hasNumbers = `IF(AND(${isKind("increase", "decrease", "reach", "level")},${isNumber("{Baseline}")},${isNumber("{Target}")},${isDay("{Start}")},${isDay("{Due}")}),AND(INT({Due})>INT({Start}),{Target}<>{Baseline}),FALSE)`;

/** Towards the target, in a week; 0 before a week has passed. */
export const seenFormula: Template = `=IFERROR(IF(${hasNumbers},IF(AND(ISNUMBER({Current}),ISNUMBER({LastOn})),IF({LastOn}-INT({Start})>=7,({Current}-{Baseline})*IF({Target}>{Baseline},1,0-1)/({LastOn}-INT({Start}))*7,0),0),0),0)`;

const inDraft = (position: string, then: string): string =>
  `IFERROR(IF(INDEX(Work.Stage,${position})=${stages.indexOf("draft") + 1},${then},""),"")`;
const best =
  "SUMPRODUCT(MAX(({Measures.Measure}={Measure})*({Measures.Unit}={Unit})*{Measures.Seen}))";
const asked = "ABS({Target}-{Baseline})/(INT({Due})-INT({Start}))*7";

export function achievableFormula(position: string): Template {
  return `=IF({MeasureId}="","",${inDraft(position, `IF(${unless(hasNumbers)},${achievable("noChange")},IF(${best}=0,${achievable("noData")},IF(${asked}>${best}+1E-9,${achievable("tooFast")},${achievable("yes")})))`)})`;
}

/** How many actions of the plan serve it. */
export function servedFormula(position: string): Template {
  return `=IF({MeasureId}="","",${inDraft(position, "COUNTIFS({Actions.MeasureId},{MeasureId},{Actions.PlanId},{PlanId})")})`;
}
