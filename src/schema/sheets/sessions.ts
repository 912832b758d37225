// The sheet of sessions, reviews and contacts. Its State is that of domain/session: held and closed only with a next date.
import { answers } from "../../domain/need";
import { kinds } from "../../domain/plan";
import { sessionStates, sessionTypes } from "../../domain/session";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { learnerProposedFormula } from "./caution-formulas";
import { choice, columnsOf, learnerOfPlan, upTo } from "./columns";
import { isDay } from "./fill";
import { word, wordOf } from "./lists";
import { coachKeyFormula, firstOfCoachFormula, heldInTimeFormula } from "./model-formulas";
import { hintsFormula } from "./session-formulas";
import { alertFormats, computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

/** Columns that stay with the pair; those of an executive plan are to stay blank. */
export const privateColumns = [
  "Interpretation",
  "Issue",
  "Assumption",
  "Options",
  "AdviceAsked",
  "Advice",
  "Boundary",
  "Pulse",
] as const;

/** What the sheet looks at: nothing reads the boundary check. */
const lookedAt = privateColumns.filter((id) => id !== "Boundary");

/** `isKeptOut` of the domain: a session of an executive plan keeps dates and counts only. */
const keptOutFormula: Template = `=IF(IFERROR(INDEX({Plans.Kind},MATCH({PlanId},{Plans.PlanId},0))=${wordOf("Kind", kinds)("executive")},FALSE),IF(${lookedAt.map((id) => `{${id}}`).join("&")}="","",${word("PrivateText", 1)}),"")`;

/** False in a row of an executive plan: typing there is refused. A row without a plan is nobody's yet. */
const mayBePrivate: Template = `=IFERROR(INDEX(Plans.Kind,MATCH({PlanId},Plans.PlanId,0))<>${wordOf("Kind", kinds)("executive")},TRUE)`;

/** Advice stands only where it was asked for, and not in an executive plan. */
const mayAdvise: Template = `=AND({AdviceAsked}=${wordOf("Answer", answers)("yes")},${mayBePrivate.slice(1)})`;

/** `hasPeople`: whether the sheet of people, among whom coaches are found, is there. */
export function sessionsSheet(words: Catalogue, hasPeople: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed, position } = columnsOf("Sessions", "SessionId", headers.Sessions);
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const state = wordOf("SessionState", sessionStates);
  const type = wordOf("SessionType", sessionTypes);
  const text = { width: 34, wrap: true } as const;
  const message = `${words.privateText}.`;
  const adviceMessage = `${words.sessionHints.adviceUnasked}. ${message}`;
  const pulse = { kind: "number", min: 1, max: 5, message: words.pulseRange } as const;
  const ownText = {
    ...text,
    validation: { kind: "formula", formula: mayBePrivate, message },
  } as const;
  const columns = [
    input("SessionId", { width: 11 }),
    input("PlanId", { width: 10, validation: choice("Plans.PlanId", messages.planId) }),
    computed("Learner", learnerOfPlan, { width: 22 }),
    input("Type", { width: 12, validation: pick("SessionType") }),
    day("Planned", messages.date),
    day("Held", messages.date),
    computed(
      "State",
      `=IF(${isDay("{Held}")},IF(OR({Type}=${type("contact")},${isDay("{Next}")}),${state("held")},${state("nextMissing")}),IF(${isDay("{Planned}")},IF(INT({Planned})<Aimline.Day,${state("missed")},${state("planned")}),""))`,
      { width: 22 }
    ),
    day("Next", messages.date),
    input("Unchanged", text),
    input("Analysis", text),
    input("Reflection", text),
    input("Observation", text),
    computed("Agreed", '=IF({SessionId}="","",COUNTIF({Actions.SessionId},{SessionId}))', {
      width: 14,
      align: "center",
    }),
    input("Interpretation", ownText),
    input("Issue", ownText),
    input("Assumption", ownText),
    input("Options", ownText),
    input("AdviceAsked", { width: 12, validation: pick("Answer") }),
    input("Advice", {
      ...text,
      validation: { kind: "formula", formula: mayAdvise, message: adviceMessage },
    }),
    input("Boundary", { width: 20, validation: pick("BoundaryCheck") }),
    computed("KeptOut", keptOutFormula, { width: 34, wrap: true }),
    computed("LearnerProposed", learnerProposedFormula, { width: 14, align: "center" }),
    input("Questions", { width: 16, validation: pick("QuestionSet") }),
    input("Pulse", { width: 16, align: "center", validation: pulse }),
    computed("Hints", hintsFormula, { width: 44, wrap: true }),
    computed("InTime", heldInTimeFormula, { width: 16, align: "center" }),
    computed("CoachKey", hasPeople ? coachKeyFormula : "=0", { hidden: true }),
    computed("FirstOfCoach", firstOfCoachFormula(position), { hidden: true }),
  ];
  return tableSheet(
    "Sessions",
    words,
    columns,
    [
      ...alertFormats("State", { alarm: [state("missed")], watch: [state("nextMissing")] }),
      ...computedFormat(columns, ["State"]),
    ],
    // What stays with the pair is not left on a printer.
    { printed: upTo(columns, "Agreed") }
  );
}
