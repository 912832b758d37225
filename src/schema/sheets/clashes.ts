// The sheet of clashes: pairs of one learner's aims, whether they help or fight, and how a fight was settled. The twin of
// domain/clash.
import { clashStates, opposites, verdicts } from "../../domain/clash";
import type { Side } from "../../domain/clash";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { choice, columnsOf, learnerOfPlan } from "./columns";
import { word, wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

const state = wordOf("ClashState", clashStates);
const verdict = wordOf("ClashVerdict", verdicts);

/** The name of a measure, or a standing target as it was written. */
const named = (column: string): Template =>
  `=IFERROR(INDEX({Measures.Measure},MATCH({${column}},{Measures.MeasureId},0))&"",{${column}}&"")`;

const holds = (side: Side, name: string): string =>
  `SUMPRODUCT(ISNUMBER(SEARCH(Lists.Side${side.charAt(0).toUpperCase()}${side.slice(1)},{${name}}))*1)>0`;
const hint: Template = `=IF(OR(${opposites
  .flatMap(([left, right]) => [
    `AND(${holds(left, "OneIs")},${holds(right, "OtherIs")})`,
    `AND(${holds(left, "OtherIs")},${holds(right, "OneIs")})`,
  ])
  .join(",")}),${word("ClashHint", 1)},"")`;
const stateFormula: Template = `=IF({PlanId}="","",IF(COUNTIF(Lists.ClashVerdict,{Verdict})=0,${state("toJudge")},IF({Verdict}<>${verdict("fights")},${state("fine")},IF(OR(COUNTIF(Lists.Settlement,{SettledBy})=0,{How}=""),${state("fights")},${state("settled")}))))`;

export function clashesSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed } = columnsOf("Clashes", "PlanId", headers.Clashes);
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const columns = [
    input("PlanId", { width: 10, validation: choice("Plans.PlanId", messages.planId) }),
    computed("Learner", learnerOfPlan, { width: 22 }),
    input("One", { width: 12 }),
    computed("OneIs", named("One"), { width: 34, wrap: true }),
    input("Other", { width: 30, wrap: true }),
    computed("OtherIs", named("Other"), { width: 34, wrap: true }),
    computed("Hint", hint, { width: 16 }),
    input("Verdict", { width: 12, validation: pick("ClashVerdict") }),
    input("SettledBy", { width: 14, validation: pick("Settlement") }),
    input("How", { width: 40, wrap: true }),
    computed("State", stateFormula, { width: 20 }),
  ];
  return tableSheet("Clashes", words, columns, [
    ...alertFormats("State", { alarm: [state("fights")], watch: [state("toJudge")] }),
    ...computedFormat(columns, ["State"]),
  ]);
}
