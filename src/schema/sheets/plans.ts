// The sheet of plans: one row for each coaching or mentoring plan, with what its measures say together.
import { agreementStates } from "../../domain/agreement";
import { lengthChecks } from "../../domain/length";
import { kinds, modes, stages } from "../../domain/plan";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec, Template } from "../spec";
import { cautionsFormula, heldFormula } from "./caution-formulas";
import type { CautionSheets } from "./caution-formulas";
import { choice, columnsOf, since, upTo } from "./columns";
import { isDay, isNumber } from "./fill";
import { wordOf } from "./lists";
import { alertFormats, computedFormat, dateFormat, shareFormat, stateFormats } from "./look";
import { meetByFormula, reflectionsFormula } from "./mentoring-formulas";
import { agreementFormula, blockFormula, standingFormula } from "./plan-formulas";
import { skillsCheckFormula } from "./skills-check";
import type { SkillsCheckSheets } from "./skills-check";
import type { PlanSheets } from "./plan-formulas";
import { tableSheet } from "./table-sheet";

/** `sheets`: which of the sheets are there that its rows are looked for in. */
export function plansSheet(
  words: Catalogue,
  sheets: PlanSheets & CautionSheets & SkillsCheckSheets
): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, fetched, fetchedWord, computed, position } = columnsOf(
    "Plans",
    "PlanId",
    headers.Plans
  );
  const pick = (list: string) => choice(`Lists.${list}`, messages.chooseFromList);
  const count = { kind: "number", min: 0, message: messages.positive } as const;
  const centred = { width: 12, align: "center" } as const;
  /** Words have no place in an executive plan. */
  const ownText = {
    ...{ width: 40, wrap: true },
    validation: {
      kind: "formula",
      formula: `={Kind}<>${wordOf("Kind", kinds)("executive")}`,
      message: `${words.privateText}.`,
    },
  } as const;
  const columns = [
    input("PlanId", { width: 10 }),
    input("PlanFor", { width: 11, validation: pick("PlanFor") }),
    input("LearnerId", { width: 12 }),
    input("Learner", { width: 24 }),
    input("Team", { width: 16 }),
    input("CoachId", { width: 11 }),
    input("Coach", { width: 22 }),
    input("Mode", { width: 12, validation: pick("Mode") }),
    input("Kind", { width: 13, validation: pick("Kind") }),
    input("Stage", { width: 10, validation: pick("Stage") }),
    day("Start", messages.date),
    day("Review", messages.date),
    day("End", messages.date),
    fetched("Progress", "Roll.Progress", {
      width: 11,
      numberFormat: shareFormat,
      align: "right",
    }),
    computed(
      "Data",
      `=IFERROR(IF(INDEX(Roll.Measures,${position})=0,"",INDEX(Roll.WithData,${position})&"/"&INDEX(Roll.Measures,${position})),"")`,
      { width: 11, align: "center" }
    ),
    fetchedWord("State", "Roll.State", "State", { width: 23 }),
    input("Issue", { width: 70 }),
    input("Note", { width: 30, wrap: true }),
    ...since(2, [
      input("NeedId", { width: 10 }),
      input("IssueId", { width: 16 }),
      input("PlannedSessions", { width: 17, align: "center", validation: count }),
      input("Extensions", { width: 12, align: "center", validation: count }),
      computed("Length", lengthFormula(sheets.sessions), { width: 24 }),
      input("Result", { width: 22, validation: pick("Result") }),
      day("ClosedOn", messages.date),
      fetchedWord("Remark", "Roll.Remark", "PlanRemark", { width: 40 }),
      input("Formality", { width: 12, validation: pick("Formality") }),
      input("Sort", { width: 14, validation: pick("PerformanceSort") }),
      input("OrganisationBenefit", { width: 40, wrap: true }),
      input("PersonalBenefit", { width: 40, wrap: true }),
      input("Version", { width: 9, align: "center", validation: count }),
      input("CoachAgreed", { width: 20 }),
      day("CoachAgreedOn", messages.date),
      input("LearnerAgreed", { width: 20 }),
      day("LearnerAgreedOn", messages.date),
      computed("Agreement", agreementFormula(sheets), { width: 24 }),
      computed("Block", blockFormula(sheets), { width: 44, wrap: true }),
      fetched("Flags", "Rules.Said", { width: 78 }),
      input("ParentId", { width: 13 }),
      computed("Cautions", cautionsFormula(sheets), { width: 60, wrap: true }),
      computed("Standing", standingFormula(sheets), { width: 32 }),
      input("ResultWhy", ownText),
      input("WhatChanged", ownText),
      input("WhatHelped", ownText),
      input("WhatNext", ownText),
      input("NextSkill", ownText),
      input("Alliance", { width: 22, validation: pick("Alliance") }),
      input("OtherHelp", { width: 32, validation: pick("OtherHelp") }),
      input("GroundRules", { width: 40, wrap: true }),
      input("Rhythm", { width: 14, align: "center", validation: count }),
      computed("MeetBy", meetByFormula(sheets.sessions), {
        width: 12,
        align: "center",
        numberFormat: dateFormat,
      }),
      computed("OwnFound", reflectionsFormula(sheets.sessions, "found"), centred),
      computed("Advised", reflectionsFormula(sheets.sessions, "advised"), centred),
      computed("SkillsCheck", skillsCheckFormula(sheets), { width: 44, wrap: true }),
    ]),
  ];
  return tableSheet(
    "Plans",
    words,
    columns,
    [
      ...stateFormats("State"),
      ...alertFormats("Length", {
        watch: [length("tooShort"), length("tooLong"), length("extendedTwice")],
      }),
      ...alertFormats("Agreement", {
        alarm: [agreement("changed")],
        watch: [agreement("coachOnly"), agreement("learnerOnly")],
      }),
      { columns: ["Block"], formula: '={Block}<>""', color: "#8A1C1C", fill: "#FBE3E1" },
      ...computedFormat(columns, ["State", "Length", "Agreement"]),
    ],
    { printed: upTo(columns, "State") }
  );
}

const agreement = wordOf("Agreement", agreementStates);
const length = wordOf("Length", lengthChecks);

/** `lengthCheck` of the domain. Without a sheet of sessions only weeks and extensions are looked at. */
function lengthFormula(hasSessions: boolean): Template {
  const stage = wordOf("Stage", stages);
  const held = hasSessions ? heldFormula : "0";
  const place = `IF({Mode}=${wordOf("Mode", modes)("mentoring")},6,IFERROR(MATCH({Kind},Lists.Kind,0),7))`;
  const bound = (list: string) => `INDEX(Lists.${list},${place})`;
  const typed = (ref: string) => `IF(${isNumber(ref)},${ref}>0,FALSE)`;
  const most = `IF(${typed("{PlannedSessions}")},{PlannedSessions},${bound("MostSessions")})`;
  const end = `IF(AND({Stage}=${stage("closed")},${isDay("{ClosedOn}")}),INT({ClosedOn}),Aimline.Day)`;
  const isLong = `IF(${isDay("{Start}")},${end}-INT({Start})>${bound("MostWeeks")}*7,FALSE)`;
  const isShort = `AND({Stage}=${stage("closed")},${held}>0,${held}<${bound("FewestSessions")})`;
  return `=IF(OR({PlanId}="",AND({Stage}<>${stage("active")},{Stage}<>${stage("closed")})),"",IF(IF(${typed("{Extensions}")},{Extensions}>=2,FALSE),${length("extendedTwice")},IF(OR(${isLong},${held}>${most}),${length("tooLong")},IF(${isShort},${length("tooShort")},${length("fits")}))))`;
}
