// The rule of domain/decision as a formula of one row of Measures. It looks at its own row and at the row's places in `Work`; decisions at
// earlier readings are read only where a measure stands still.
import { suggestions } from "../../domain/decision";
import { remarks, states } from "../../domain/states";
import type { State } from "../../domain/states";
import type { Template } from "../spec";
import { wordOf } from "./lists";
import { places } from "./workings-slots";

const suggestion = wordOf("SuggestedDecision", suggestions);
const state = wordOf("State", states);
const is = (...all: readonly State[]) => {
  const each = all.map((one) => `{State}=${state(one)}`);
  return each.length === 1 ? each.join() : `OR(${each.join(",")})`;
};
/** @param position template text for the row's position in the table */
export function suggestionFormula(position: Template): Template {
  const key = (place: number) => `INDEX(Work.K${place},${position})`;
  const decision = (place: number) => `INDEX(CheckIns.Decision,MOD(${key(place)},1000000))`;
  const isIn = (list: string, place: number) => `SUMPRODUCT((${list}=${decision(place)})*1)>0`;
  const wasLookedAt = places
    .slice(1)
    .reduceRight(
      (rest, place) =>
        `IF(${key(place)}=0,FALSE,IF(${isIn("Lists.Decision", place)},${isIn("Lists.LookAgain", place)},${rest}))`,
      "FALSE"
    );
  const still = `IF(${wasLookedAt},${suggestion("furtherCoaching")},${suggestion("lookAgain")})`;
  const moving = `IF(${is("onTrack", "watch")},${suggestion("keepGoing")},IF(${is("behind")},${suggestion("furtherCoaching")},IF(${is("pastDue")},${suggestion("lookAgain")},IF(${is("stalled", "regressing")},${still},""))))`;
  const runs = is("regressing", "stalled", "behind", "pastDue", "watch", "onTrack");
  const isHolding = `{Remark}=${wordOf("Remark", remarks)("holding")}`;
  const recognise = suggestion("recognise");
  return `=IFERROR(IF(${key(1)}=0,"",IF(${is("achieved", "ahead")},${recognise},IF(${isHolding},IF(${runs},${recognise},""),${moving}))),"")`;
}
