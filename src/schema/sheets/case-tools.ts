// The sheets of the tools that weigh, try, rate and describe: force field, PDCA, FMEA, SIPOC and A3. Their rules are in the domain.
import { forceSides, mostWeight } from "../../domain/forces";
import { pdcaStates } from "../../domain/pdca";
import type { Catalogue } from "../../text/catalogue";
import type { SheetSpec } from "../spec";
import { causeFormats, causeStateFormula } from "./cause-columns";
import { choice, columnsOf } from "./columns";
import { isDay, isNumber } from "./fill";
import { wordOf } from "./lists";
import { alertFormats, computedFormat } from "./look";
import { tableSheet } from "./table-sheet";

const number = { width: 11, align: "center" } as const;

/** Template text that is true for a number from 1 to `most`. */
const isFrom1 = (cell: string, most: number) =>
  `IF(${isNumber(cell)},AND(${cell}>=1,${cell}<=${most}),FALSE)`;

export function forcesSheet(words: Catalogue, hasIssues: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed } = columnsOf("Forces", "RowId", headers.Forces);
  const side = wordOf("ForceSide", forceSides);
  const pulls = `IF({Side}=${side("driving")},{Weight}+0,IF({Side}=${side("restraining")},0-{Weight},""))`;
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Side", { width: 14, validation: choice("Lists.ForceSide", messages.chooseFromList) }),
    input("Force", { width: 50, wrap: true }),
    input("Weight", {
      ...number,
      validation: { kind: "number", min: 1, max: mostWeight, message: messages.number },
    }),
    input("Root", { width: 13, validation: choice("Lists.Answer", messages.chooseFromList) }),
    input("Became", { width: 11 }),
    computed("Pull", `=IF({CaseId}="","",IF(${isFrom1("{Weight}", mostWeight)},${pulls},""))`, {
      hidden: true,
    }),
    computed(
      "Balance",
      '=IF({CaseId}="","",SUMIFS({Forces.Pull},{Forces.CaseId},{CaseId}))',
      number
    ),
    computed("State", causeStateFormula([['OR({Force}="",{Pull}="")', "incomplete"]], hasIssues), {
      width: 32,
    }),
  ];
  return tableSheet("Forces", words, columns, [
    ...causeFormats(),
    ...computedFormat(columns, ["State"]),
  ]);
}

export function pdcaSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, day, computed } = columnsOf("Pdca", "RowId", headers.Pdca);
  const state = wordOf("PdcaState", pdcaStates);
  const long = { width: 36, wrap: true } as const;
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Plan", long),
    input("Expected", long),
    day("DoneOn", messages.date),
    input("Actual", long),
    input("Learned", long),
    input("Decision", {
      width: 13,
      validation: choice("Lists.PdcaDecision", messages.chooseFromList),
    }),
    computed(
      "State",
      `=IF({CaseId}="","",IF(OR({Plan}="",{Expected}=""),${state("incomplete")},IF(${isDay("{DoneOn}")},IF(OR({Actual}="",{Learned}=""),${state("toCheck")},IF(COUNTIF(Lists.PdcaDecision,{Decision})=0,${state("toAct")},${state("closed")})),${state("toDo")})))`,
      { width: 16 }
    ),
  ];
  return tableSheet("Pdca", words, columns, [
    ...alertFormats("State", { watch: [state("toCheck"), state("toAct"), state("incomplete")] }),
    ...computedFormat(columns, ["State"]),
  ]);
}

export function fmeaSheet(words: Catalogue, hasIssues: boolean): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed } = columnsOf("Fmea", "RowId", headers.Fmea);
  const rating = {
    ...number,
    validation: { kind: "number", min: 1, max: 10, message: messages.number },
  } as const;
  const text = { width: 28, wrap: true } as const;
  const before = ["{Severity}", "{Occurrence}", "{Detection}"] as const;
  const after = ["{SeverityAfter}", "{OccurrenceAfter}", "{DetectionAfter}"] as const;
  const risk = (rated: readonly string[]) =>
    `=IF({CaseId}="","",IF(AND(${rated.map((cell) => isFrom1(cell, 10)).join(",")}),${rated.join("*")},""))`;
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Step", { width: 20, wrap: true }),
    input("Failure", text),
    input("Effect", text),
    input("Cause", text),
    input("Severity", rating),
    input("Occurrence", rating),
    input("Detection", rating),
    input("Done", text),
    input("SeverityAfter", rating),
    input("OccurrenceAfter", rating),
    input("DetectionAfter", rating),
    input("Root", { width: 13, validation: choice("Lists.Answer", messages.chooseFromList) }),
    input("Became", { width: 11 }),
    computed("Risk", risk(before), number),
    computed("RiskAfter", risk(after), number),
    computed("RiskNow", '=IF({RiskAfter}="",{Risk},{RiskAfter})', number),
    computed(
      "Rank",
      '=IF({RiskNow}="","",SUMPRODUCT(({Fmea.CaseId}={CaseId})*ISNUMBER({Fmea.RiskNow})*({Fmea.RiskNow}>{RiskNow}))+1)',
      number
    ),
    computed(
      "State",
      causeStateFormula([['OR({Failure}="",{Risk}="")', "incomplete"]], hasIssues),
      { width: 32 }
    ),
  ];
  return tableSheet("Fmea", words, columns, [
    ...causeFormats(),
    ...computedFormat(columns, ["State"]),
  ]);
}

export function sipocSheet(words: Catalogue): SheetSpec {
  const { headers, messages } = words.workbook;
  const { input, computed, position } = columnsOf("Sipoc", "RowId", headers.Sipoc);
  const upToHere = (column: string) =>
    `INDEX({Sipoc.${column}},1):INDEX({Sipoc.${column}},${position})`;
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Part", { width: 14, validation: choice("Lists.SipocPart", messages.chooseFromList) }),
    input("Entry", { width: 46, wrap: true }),
    input("Need", { width: 46, wrap: true }),
    computed(
      "Place",
      `=IF(OR({CaseId}="",COUNTIF(Lists.SipocPart,{Part})=0,{Entry}=""),"",COUNTIFS(${upToHere("CaseId")},{CaseId},${upToHere("Part")},{Part},${upToHere("Entry")},"<>"))`,
      { hidden: true }
    ),
  ];
  return tableSheet("Sipoc", words, columns, computedFormat(columns));
}

export function a3ReportsSheet(words: Catalogue): SheetSpec {
  const { headers } = words.workbook;
  const { input } = columnsOf("A3Reports", "RowId", headers.A3Reports);
  const long = { width: 46, wrap: true } as const;
  const columns = [
    input("RowId", { width: 10 }),
    input("CaseId", { width: 10 }),
    input("Background", long),
    input("Current", long),
    input("Target", long),
    input("FollowUp", long),
  ];
  return tableSheet("A3Reports", words, columns);
}
