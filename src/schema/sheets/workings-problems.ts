// What makes a measure a Data problem, as conditions on the row of `Work`, in the order of domain/measure-facts.
import { measureProblems } from "../../domain/measure-facts";
import type { MeasureProblem } from "../../domain/measure-facts";
import { kindNumber } from "./workings-kinds";

const between = `[Kind]=${kindNumber("keepBetween")}`;

const conditions: Readonly<Record<MeasureProblem, string>> = {
  noMeasureId: '[Id]=""',
  doubledMeasureId: "MATCH([Id],[Id:all],0)<>[Row]",
  noPlan: "[Plan]=0",
  noStage: "[Stage]=0",
  noKind: "[Kind]=0",
  noUnit: `AND([HasUnit]=0,[Family]<=2,[Kind]<>${kindNumber("level")})`,
  noBaseline: 'AND([Family]=1,[Baseline]="")',
  noTarget: 'AND([Family]<=2,[Target]="")',
  noUpper: `AND(${between},[Upper]="")`,
  noStart: "[Start]=0",
  noDue: "[Due]=0",
  targetIsBaseline: "AND([Family]=1,[Target]=[Baseline])",
  upperNotAboveTarget: `AND(${between},[Upper]<=[Target])`,
  dueNotAfterStart: "[Due]<=[Start]",
  noAimFrom: "AND([Shape]=3,[AimFrom]=0)",
  noSteps: "AND([Shape]=2,[Steps]=0)",
  noMilestones: "AND([Family]=3,[MileTotal]=0)",
};

/** The place of the first problem in the list of problems, 0 for none. */
export const problemColumn = `=IF([IsLive]=0,0,${measureProblems
  .map((problem, index) => `IF(${conditions[problem]},${index + 1},`)
  .join("")}0${")".repeat(measureProblems.length + 1)}`;
