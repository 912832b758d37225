// The rules of domain/close as formulas of a printable page: what came of one measure, and of all of a plan.
import { outcomes } from "../../domain/close";
import type { Tally } from "../../domain/close";
import { complianceToAchieve } from "../../domain/keep-state";
import { objectivities } from "../../domain/plan";
import type { Catalogue } from "../../text/catalogue";
import type { Template } from "../spec";
import { wordOf } from "./lists";
import { cellOfPlan, text } from "./plan-page-parts";

/** The number of the family of measures that stay within bounds (workings-kinds). */
const keeping = 2;
const outcome = wordOf("Outcome", outcomes);

/** `outcomeOf` of the domain, for the measure in a row of the workings; 0 for none. */
export function outcomeFormula(row: string): Template {
  const raw = `INDEX(Work.Raw,${row})`;
  const bound = (moving: number) =>
    `IF(INDEX(Work.Family,${row})=${keeping},${complianceToAchieve},${moving})`;
  return `=IF(${row}=0,"",IF(${raw}="",${outcome("notMeasured")},IF(${raw}>=${bound(1)},${outcome("met")},IF(${raw}<${bound(0)},${outcome("slipped")},${outcome("held")}))))`;
}

const countOf = (family: string, test: string) =>
  `COUNTIFS(Work.Plan,${cellOfPlan},Work.Family,${family},Work.Raw,${test})`;
const both = (sign: ">=" | "<", moving: number) =>
  `(${countOf(`${keeping}`, `"${sign}"&${complianceToAchieve}`)}+${countOf(`"<>${keeping}"`, `"${sign}${moving}"`)})`;
const count = `COUNTIF(Work.Plan,${cellOfPlan})`;
const measured = countOf('">0"', '">-1E+300"');

/** `tallyOf` of the domain, as template texts. */
const tally: Readonly<Record<keyof Tally, string>> = {
  count,
  met: both(">=", 1),
  slipped: both("<", 0),
  held: `(${measured}-${both(">=", 1)}-${both("<", 0)})`,
  notMeasured: `(${count}-${measured})`,
  objective: `COUNTIFS({Measures.PlanId},$H$1,{Measures.Objectivity},${wordOf("Objectivity", objectivities)("objective")})`,
};

/** The sentence about a plan's measures with the counts in their places; "" for a plan without any. */
export function goalsFormula({ closeSentences }: Catalogue): Template {
  const parts = closeSentences.goals
    .split(/(\{\w+\})/)
    .filter((part) => part !== "")
    .map((part) => (part.startsWith("{") ? tally[part.slice(1, -1) as keyof Tally] : text(part)));
  return `=IF(${cellOfPlan}=0,"",IF(${count}=0,"",${parts.join("&")}))`;
}
