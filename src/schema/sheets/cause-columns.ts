// What every table of causes has: the mark of a root cause, what it became, and how far that is. The rule is domain/root-cause.
import { answers } from "../../domain/need";
import type { CauseState } from "../../domain/root-cause";
import { causeStates } from "../../domain/root-cause";
import type { ConditionalFormatSpec, Template } from "../spec";
import { wordOf } from "./lists";
import { alertFormats } from "./look";

export const causeWord = wordOf("CauseState", causeStates);
export const yes = wordOf("Answer", answers)("yes");

/** Whether what the cause became is a row of the table, then whether that has an owner; else `otherwise`. */
function ownedIn(
  [table, key, column]: readonly [table: string, key: string, column: string],
  otherwise: Template,
  isBlank = (owner: string) => `${owner}=""`
): Template {
  const place = `MATCH({Became},{${table}.${key}},0)`;
  const owner = `INDEX({${table}.${column}},${place})`;
  return `IF(ISNUMBER(${place}),IF(${isBlank(owner)},${causeWord("noOwner")},${causeWord("turned")}),${otherwise})`;
}

function fate(hasIssues: boolean): Template {
  const unknown = causeWord("unknownId");
  const issue = hasIssues ? ownedIn(["Issues", "IssueId", "OwnerId"], unknown) : unknown;
  const measure = ownedIn(["Measures", "MeasureId", "WhoMeasures"], issue);
  const isNoWord = (owner: string) => `COUNTIF(Lists.Owner,${owner})=0`;
  return ownedIn(["Actions", "ActionId", "Owner"], measure, isNoWord);
}

/**
 * `faults`: tests of what may be wrong with a row, the first first, and what it is then. `hasIssues`: whether the sheet of issues is
 * there to be looked at. `plain`: the word of a cause that is no root cause.
 */
export function causeStateFormula(
  faults: readonly (readonly [test: string, state: CauseState])[],
  hasIssues: boolean,
  plain = causeWord("noted")
): Template {
  const root = `IF({Root}<>${yes},${plain},IF({Became}="",${causeWord("toTurn")},${fate(hasIssues)}))`;
  const judged = faults.reduceRight(
    (otherwise, [test, state]) => `IF(${test},${causeWord(state)},${otherwise})`,
    root
  );
  return `=IF({CaseId}="","",${judged})`;
}

/** What is to be done about a root cause stands out. */
export function causeFormats(): readonly ConditionalFormatSpec[] {
  const alarm: readonly CauseState[] = ["toTurn", "unknownId", "noOwner", "loose"];
  const watch: readonly CauseState[] = ["incomplete", "noEvidence", "askOn"];
  return alertFormats("State", { alarm: alarm.map(causeWord), watch: watch.map(causeWord) });
}
