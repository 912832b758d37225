// The columns of `Work` with the three lights of a measure and with the decision that its last reading suggests, each as a place in
// its list: the twins of domain/measure-lights and of suggestDecision. What looks at other rows is asked of the measures of drafts
// only, and earlier decisions are read only where a measure stands still.
import { decisionOf, decisions, lookedAt, suggestions } from "../../domain/decision";
import { achievableLights, measurableLights, specificLights } from "../../domain/measure-lights";
import type { MeasurableLight } from "../../domain/measure-lights";
import { stages } from "../../domain/plan";
import { remarks, severity } from "../../domain/states";
import type { State } from "../../domain/states";
import { placeOf } from "./lists";
import { kindNumber } from "./workings-kinds";
import { places } from "./workings-slots";

const specific = placeOf(specificLights);
const measurable = placeOf(measurableLights);
const achievable = placeOf(achievableLights);
const suggest = placeOf(suggestions);

const cell = (columnId: string): string => `INDEX(Measures.${columnId},[Row])`;
const inDraft = `AND([Id]<>"",[Stage]=${placeOf(stages)("draft")})`;
const is = (...all: readonly State[]): string => {
  const each = all.map((one) => `[State]=${severity(one)}`).join(",");
  return all.length === 1 ? each : `OR(${each})`;
};

/** What is missing, in the order in which it is said. Families 3 and 4 are milestones and yes or no; a count begins at 0. */
const missing: readonly (readonly [MeasurableLight, string])[] = [
  ["noUnit", `AND([Family]<3,[Kind]<>${kindNumber("level")},[HasUnit]=0)`],
  ["noBaseline", `AND([Family]=1,[Kind]<>${kindNumber("reach")},[Baseline]="")`],
  ["noTarget", 'AND([Family]<3,[Target]="")'],
  ["noDue", "[Due]=0"],
  ["noMethod", `${cell("HowMeasured")}=""`],
  ["noMeasurer", `${cell("WhoMeasures")}=""`],
];

/** Blank is 0 in `Baseline` of a count, which asks for nothing without one. */
const hasBaseline = `IF([Baseline]=0,${cell("Baseline")}<>"",TRUE)`;
const perWeek = "ABS([Target]-[Baseline])/([Due]-[Start])*7";
const best = `SUMPRODUCT(MAX((Measures.Measure=${cell("Measure")})*(Measures.Unit=${cell("Unit")})*Measures.Seen))`;

/** Keys of readings end in their row of the check-ins; key 0, where there is no reading, gives a row that is none. */
const rowOf = (key: string): string => `MOD([${key}]-1,1000000)+1`;
const decided = places
  .slice(1)
  .reduceRight(
    (earlier, place) =>
      `IFERROR(MATCH(INDEX(CheckIns.Decision,${rowOf(`K${place}`)}),Lists.Decision,0),${earlier})`,
    "0"
  );
/** Those that look again stand last in the list. */
const firstLook = placeOf(decisions)(decisionOf("lookAgain", lookedAt[0]));
const runs = `AND([State]>=${severity("regressing")},[State]<=${severity("onTrack")},[State]<>${severity("silent")},[State]<>${severity("awaiting")})`;
const standing = `IF([Decided]>=${firstLook},${suggest("furtherCoaching")},${suggest("lookAgain")})`;
const moving = `IF(${is("onTrack", "watch")},${suggest("keepGoing")},IF(${is("behind")},${suggest("furtherCoaching")},IF(${is("pastDue")},${suggest("lookAgain")},${standing})))`;

export const lightColumns: Readonly<Record<string, string>> = {
  // In small letters between two blanks: as words are looked for.
  Wording: `=IF([Id]="",""," "&LOWER(TRIM(${cell("Measure")}))&" ")`,
  Specific: `=IF([Id]="",0,IF(LEN([Wording])=2,${specific("noName")},IF(SUMPRODUCT(COUNT(FIND(" "&Lists.Vague&" ",[Wording])))>0,${specific("vague")},IF(LEN([Wording])-LEN(SUBSTITUTE([Wording]," ",""))<4,${specific("tooShort")},${specific("yes")}))))`,
  Measurable: `=IF([Id]="",0,${missing.reduceRight(
    (rest, [light, test]) => `IF(${test},${measurable(light)},${rest})`,
    String(measurable("yes"))
  )})`,
  // The change that it asks for in a week; 0 where it asks for none.
  Asked: `=IF(OR([Family]<>1,[Baseline]="",[Target]="",[Start]=0,[Due]<=[Start]),0,IF(${hasBaseline},${perWeek},0))`,
  // Towards the target, in a week; 0 before a week has passed.
  Seen: "=IF(AND([Asked]>0,ISNUMBER([Current])),IF([LastOn]-[Start]>=7,([Current]-[Baseline])*IF([Target]>[Baseline],1,0-1)/([LastOn]-[Start])*7,0),0)",
  Best: `=IF(AND(${inDraft},[Asked]>0),${best},0)`,
  Achievable: `=IF(${inDraft},IF([Asked]=0,${achievable("noChange")},IF([Best]<=0,${achievable("noData")},IF([Asked]>[Best]+1E-9,${achievable("tooFast")},${achievable("yes")}))),0)`,
  // How many actions of the plan serve it.
  Served: `=IF(${inDraft},COUNTIFS(Actions.MeasureId,[Id],Actions.PlanId,[PlanId]),"")`,
  // The decision at the last reading but one of the window, or at an earlier one; 0 for none.
  Decided: `=IF(${is("regressing", "stalled")},${decided},0)`,
  Suggestion: `=IF([K1]=0,0,IF(${is("achieved", "ahead")},${suggest("recognise")},IF(${runs},IF([Remark]=${placeOf(remarks)("holding")},${suggest("recognise")},${moving}),0)))`,
};
