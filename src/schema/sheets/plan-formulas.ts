// The rules of domain/plan-block, domain/agreement and domain/standing as formulas of one row of Plans, in the same order. What is costly to ask is
// asked of drafts only, and of the agreement only where somebody has agreed.
import { agreementStates } from "../../domain/agreement";
import { causes } from "../../domain/gate";
import { clashStates } from "../../domain/clash";
import { measurableLights } from "../../domain/measure-lights";
import { kinds, modes, objectivities, owners, stages } from "../../domain/plan";
import type { Owner } from "../../domain/plan";
import { issueKinds } from "../../domain/issue";
import { fullCommitment, planBlocks } from "../../domain/plan-block";
import type { PlanBlock } from "../../domain/plan-block";
import { standings } from "../../domain/standing";
import { needChecks } from "../../domain/suggest-help";
import type { Template } from "../spec";
import { daysIn, isDay, isNumber } from "./fill";
import { wordOf } from "./lists";

const block = wordOf("PlanBlock", planBlocks);
const agreement = wordOf("Agreement", agreementStates);
const cause = wordOf("Cause", causes);
const clash = wordOf("ClashState", clashStates);
const kind = wordOf("Kind", kinds);
const mode = wordOf("Mode", modes);
const needCheck = wordOf("NeedCheck", needChecks);
const owner = wordOf("Owner", owners);
const stage = wordOf("Stage", stages);
const standing = wordOf("Standing", standings);

export interface PlanSheets {
  readonly needs: boolean;
  readonly clashes: boolean;
  readonly terms: boolean;
  readonly issues: boolean;
  readonly people: boolean;
}

/** Template text for the version that a cell gives; 1 where it gives none. */
export function versionOf(ref: string): string {
  return `IF(${isNumber(ref)},${ref},1)`;
}

const isMentoring = `{Mode}=${mode("mentoring")}`;

function gate({ needs }: PlanSheets): string | null {
  if (!needs) return null;
  const need = "MATCH({NeedId},{Needs.NeedId},0)";
  const of = (column: string) => `INDEX({Needs.${column}},${need})`;
  const by = (is: "workSystem" | "unknown", then: PlanBlock, otherwise: string) =>
    `IF(${of("Cause")}=${cause(is)},${block(then)},${otherwise})`;
  return `IF(OR({NeedId}="",{Stage}=${stage("closed")},${isMentoring}),"",IFERROR(IF(AND(${of("Reason")}<>"",${of("DecidedBy")}<>""),"",${by("workSystem", "gateSystem", by("unknown", "gateUnknown", '""'))}),""))`;
}

const own = (table: string) => `{${table}.PlanId},{PlanId}`;
const measures = `COUNTIF(${own("Measures")})`;
const openOf = (of: Owner): string =>
  `COUNTIFS(${own("Actions")},{Actions.Owner},${owner(of)})-COUNTIFS(${own("Actions")},{Actions.Owner},${owner(of)},${daysIn("{Actions.Done}")})`;

const parent = (column: string) => `INDEX({Plans.${column}},MATCH({ParentId},{Plans.PlanId},0))`;
const isOtherParent = `IF({ParentId}="",FALSE,OR(${isMentoring},IFERROR(${parent("Mode")}<>${mode("mentoring")},TRUE),IFERROR(${parent("LearnerId")}<>{LearnerId},TRUE)))`;
const isMentoredByManager = `IF(AND(${isMentoring},{CoachId}<>""),IFERROR(INDEX({People.ManagerId},MATCH({LearnerId},{People.PersonId},0))={CoachId},FALSE),FALSE)`;
const half = `{Actions.Commitment},"<${fullCommitment}"`;
const isHalfHearted = `COUNTIFS(${own("Actions")},${half})-COUNTIFS(${own("Actions")},${half},${daysIn("{Actions.Done}")})>0`;

/** A training that the plan supports and that is still to come. */
function training({ issues }: PlanSheets): string {
  if (!issues) return '""';
  const of = (column: string) => `INDEX({Issues.${column}},MATCH({IssueId},{Issues.IssueId},0))`;
  const isTraining = `${of("Kind")}=${wordOf("IssueKind", issueKinds)("training")}`;
  return `IF({IssueId}="","",IFERROR(IF(AND(${isTraining},NOT(${isDay(of("ClosedOn"))})),${block("trainingOpen")},""),""))`;
}

function terms(sheets: PlanSheets): string {
  const { clashes, people } = sheets;
  const coaching: readonly (readonly [PlanBlock, string])[] = [
    [
      "benefitMissing",
      `AND(OR({Kind}=${kind("business")},{Kind}=${kind("performance")},{Kind}=${kind("skills")}),OR({OrganisationBenefit}="",{PersonalBenefit}=""))`,
    ],
    [
      "performanceSort",
      `AND({Kind}=${kind("performance")},COUNTIF(Lists.PerformanceSort,{Sort})=0)`,
    ],
    ["measureMissing", `${measures}=0`],
    [
      "notMeasurable",
      `COUNTIFS(${own("Measures")},{Measures.Measurable},${wordOf("Measurable", measurableLights)("yes")})<${measures}`,
    ],
    ["bareMeasure", `COUNTIFS(${own("Measures")},{Measures.Actions},0)>0`],
    ["idleAction", `COUNTIF(${own("Actions")})>SUMIFS({Measures.Actions},${own("Measures")})`],
    ["oneSided", `OR(${openOf("learner")}<=0,${openOf("coach")}<=0)`],
    ["lowCommitment", isHalfHearted],
  ];
  const isObjective = `{Measures.Objectivity},${wordOf("Objectivity", objectivities)("objective")}`;
  const all: readonly (readonly [PlanBlock, string])[] = [
    ["parentOther", isOtherParent],
    ["organisationInPersonal", `AND({Kind}=${kind("personal")},{OrganisationBenefit}<>"")`],
    ...coaching.map(([key, test]) => [key, `IF(${isMentoring},FALSE,${test})`] as const),
    ...(clashes
      ? ([
          [
            "clash",
            `COUNTIFS(${own("Clashes")},{Clashes.State},${clash("toJudge")})+COUNTIFS(${own("Clashes")},{Clashes.State},${clash("fights")})>0`,
          ],
        ] as const)
      : []),
    ["noObjective", `IF(${isMentoring},FALSE,COUNTIFS(${own("Measures")},${isObjective})=0)`],
    ...(people ? ([["managerMentors", isMentoredByManager]] as const) : []),
    [
      "datesMissing",
      `IF(${isMentoring},FALSE,NOT(AND(${["{Start}", "{Review}", "{End}"].map(isDay).join(",")})))`,
    ],
  ];
  return all.reduceRight(
    (rest, [key, test]) => `IF(${test},${block(key)},${rest})`,
    training(sheets)
  );
}

export function blockFormula(sheets: PlanSheets): Template {
  const byGate = gate(sheets);
  const byTerms = `IF({Stage}=${stage("draft")},${terms(sheets)},"")`;
  const all = byGate === null ? byTerms : `IF(${byGate}<>"",${byGate},${byTerms})`;
  return `=IF({PlanId}="","",${all})`;
}

const ticked = (who: "Coach" | "Learner"): string =>
  `AND({${who}Agreed}<>"",${isDay(`{${who}AgreedOn}`)})`;

export function agreementFormula({ terms: hasTerms }: PlanSheets): Template {
  const version = versionOf("{Version}");
  const kept = `COUNTIFS(${own("Terms")},{Terms.Version},${version})`;
  const fallen = `COUNTIFS(${own("Terms")},{Terms.Version},${version},{Terms.Stands},0)`;
  const now = `1+${measures}+COUNTIF(${own("Actions")})`;
  const hasChanged = `IF(${kept}=0,FALSE,OR(${fallen}>0,${kept}<>${now}))`;
  const [coach, learner] = [ticked("Coach"), ticked("Learner")];
  const byWhom = `IF(AND(${coach},${learner}),${agreement("agreed")},IF(${coach},${agreement("coachOnly")},${agreement("learnerOnly")}))`;
  const said = hasTerms ? `IF(${hasChanged},${agreement("changed")},${byWhom})` : byWhom;
  return `=IF({PlanId}="","",IF(OR(${coach},${learner}),${said},${agreement("open")}))`;
}

/** `standingOf` of the domain. */
export function standingFormula({ needs }: PlanSheets): Template {
  const check = "INDEX({Needs.Check},MATCH({NeedId},{Needs.NeedId},0))";
  const isAnalysed = `IF({NeedId}="",FALSE,IFERROR(${check}=${needCheck("decided")},FALSE))`;
  const drafted = needs
    ? `IF(${isAnalysed},${standing("needAnalysed")},${standing("draft")})`
    : standing("draft");
  const draft = `IF({Agreement}=${agreement("agreed")},${standing("agreed")},${drafted})`;
  const closed = `IFERROR(INDEX(Lists.Standing,MATCH({Result},Lists.Result,0)+${standings.indexOf("achieved")}),${standing("closed")})`;
  const rest = `IF({Stage}=${stage("active")},${standing("active")},IF({Stage}=${stage("paused")},${standing("paused")},IF({Stage}=${stage("closed")},${closed},"")))`;
  return `=IF({PlanId}="","",IF({Stage}=${stage("draft")},${draft},${rest}))`;
}
