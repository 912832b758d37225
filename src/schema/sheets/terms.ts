// The hidden sheet of terms: what coach and learner agreed, row by row and version by version, beside whether it still stands.
// The twin of `isChanged` in domain/agreement: cells are compared as texts, so that numbers and blanks are as they are shown.
import { termParts } from "../../domain/agreement";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { columnsOf, since } from "./columns";
import { wordOf } from "./lists";
import { computedFormat, dateFormat } from "./look";
import { versionOf } from "./plan-formulas";
import { tableSheet } from "./table-sheet";

const part = wordOf("TermPart", termParts);
const plan = "MATCH({PlanId},{Plans.PlanId},0)";

/** The row at which the item stands now; 0 when it is gone, "" for a version that is no longer in force. */
const at: Template = `=IF({PlanId}="","",IFERROR(IF(${versionOf(`INDEX({Plans.Version},${plan})`)}<>{Version},"",IFERROR(IF({Part}=${part("issue")},${plan},IF({Part}=${part("measure")},MATCH({Item},{Measures.MeasureId},0),MATCH({Item},{Actions.ActionId},0))),0)),""))`;

const same = (kept: string, now: string): string => `INDEX({${now}},{At})&""={${kept}}&""`;
/** What is no word of the list was kept as a blank. */
const sameWord = (list: string, now: string): string =>
  `IF(COUNTIF(Lists.${list},INDEX({${now}},{At}))=0,"",INDEX({${now}},{At})&"")={Sort}&""`;
const sums = (targets: boolean, milestones: boolean, ofTargets: string, ofMilestones: string) =>
  `ROUND(${[
    ...(targets ? [`SUMIFS({Targets.${ofTargets}},{Targets.MeasureId},{Item})`] : []),
    ...(milestones ? [`SUMIFS({Milestones.${ofMilestones}},{Milestones.MeasureId},{Item})`] : []),
    "0",
  ].join("+")},6)={${ofTargets === "Target" ? "Values" : "Days"}}`;

/** `targets`, `milestones`: whether those sheets are there. */
export function termsSheet(
  words: Catalogue,
  { targets, milestones }: { readonly targets: boolean; readonly milestones: boolean }
): SheetSpec {
  const { input, computed } = columnsOf("Terms", "PlanId", words.workbook.headers.Terms);
  const rows = [
    ...(targets ? ["COUNTIF({Targets.MeasureId},{Item})"] : []),
    ...(milestones ? ["COUNTIF({Milestones.MeasureId},{Item})"] : []),
    "0",
  ].join("+");
  const ofMeasure = [
    same("Text", "Measures.Measure"),
    sameWord("Direction", "Measures.Direction"),
    same("Unit", "Measures.Unit"),
    same("Baseline", "Measures.Baseline"),
    same("Target", "Measures.Target"),
    same("Upper", "Measures.Upper"),
    same("Start", "Measures.Start"),
    same("Due", "Measures.Due"),
    `${rows}={Rows}`,
    sums(targets, milestones, "Target", "Weight"),
    sums(targets, milestones, "Due", "Due"),
  ];
  const ofAction = [
    same("Text", "Actions.Action"),
    sameWord("Owner", "Actions.Owner"),
    same("Unit", "Actions.MeasureId"),
    same("Due", "Actions.Due"),
  ];
  const both = (tests: readonly string[]) => `IF(AND(${tests.join(",")}),1,0)`;
  const day = { width: 12, numberFormat: dateFormat, align: "center" } as const;
  const columns = since(2, [
    input("PlanId", { width: 10 }),
    input("Version", { width: 9 }),
    input("Part", { width: 10 }),
    input("Item", { width: 10 }),
    input("Text", { width: 60 }),
    input("Sort", { width: 14 }),
    input("Unit", { width: 12 }),
    input("Baseline", { width: 10 }),
    input("Target", { width: 10 }),
    input("Upper", { width: 10 }),
    input("Start", day),
    input("Due", day),
    input("Rows", { width: 9 }),
    input("Values", { width: 12 }),
    input("Days", { width: 12 }),
    computed("At", at, { width: 9 }),
    computed(
      "Stands",
      `=IF({At}="","",IF({At}=0,0,IF({Part}=${part("issue")},${both([same("Text", "Plans.Issue")])},IF({Part}=${part("measure")},${both(ofMeasure)},${both(ofAction)}))))`,
      { width: 9 }
    ),
  ]);
  return tableSheet("Terms", words, columns, computedFormat(columns), {
    hidden: true,
  });
}
