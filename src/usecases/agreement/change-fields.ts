// What of a plan, a measure or an action may be changed by name, in which column it stands, and how a new value is read.
import { formalities, kinds, objectivities, owners, performanceSorts } from "../../domain/plan";
import type { CellContent } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { refusal } from "../change/find-rows";
import { readDay } from "../read-day";
import { readNumber } from "../read-number";

export interface ChangeField {
  readonly name: string;
  readonly column: string;
  readonly kind: "text" | "number" | "day" | keyof typeof lists;
  /** Whether it is part of what is agreed. */
  readonly isTerm: boolean;
}

/** Keys of a list, and their words in a language. */
const lists = {
  kinds: [kinds, (words: Catalogue) => words.kinds],
  formalities: [formalities, (words: Catalogue) => words.formalities],
  performanceSorts: [performanceSorts, (words: Catalogue) => words.performanceSorts],
  objectivities: [objectivities, (words: Catalogue) => words.objectivities],
  owners: [owners, (words: Catalogue) => words.owners],
} as const;

function field(
  name: string,
  column: string,
  kind: ChangeField["kind"] = "text",
  isTerm = true
): ChangeField {
  return { name, column, kind, isTerm };
}

export const changeFields = {
  Plans: [
    field("issue", "Issue"),
    field("kind", "Kind", "kinds", false),
    field("formality", "Formality", "formalities", false),
    field("performance", "Sort", "performanceSorts", false),
    field("organisationBenefit", "OrganisationBenefit", "text", false),
    field("personalBenefit", "PersonalBenefit", "text", false),
    field("parent", "ParentId", "text", false),
    field("waitsFor", "IssueId", "text", false),
  ],
  Measures: [
    field("measure", "Measure"),
    field("unit", "Unit"),
    field("baseline", "Baseline", "number"),
    field("target", "Target", "number"),
    field("due", "Due", "day"),
    field("howMeasured", "HowMeasured", "text", false),
    field("whoMeasures", "WhoMeasures", "text", false),
    field("objectivity", "Objectivity", "objectivities", false),
  ],
  Actions: [
    field("action", "Action"),
    field("owner", "Owner", "owners"),
    field("due", "Due", "day"),
    field("measure", "MeasureId"),
    field("commitment", "Commitment", "number", false),
  ],
} as const satisfies Readonly<Record<string, readonly ChangeField[]>>;

/** The content of a cell from what was written; "" empties it. @throws InputError for what does not fit the field */
export function contentOf({ name, kind }: ChangeField, to: string, words: Catalogue): CellContent {
  if (to === "") return null;
  const unfit = (mend: string) =>
    refusal(say(words.agreementSentences.badValue, { field: name, value: to, mend }), words);
  if (kind === "text") return to;
  if (kind === "day") {
    const reading = readDay(to, null);
    if (reading.kind === "day") return reading.day;
    throw unfit(reading.mend);
  }
  if (kind === "number") {
    const reading = readNumber(to, ";");
    if (reading.kind === "number") return reading.value;
    throw unfit(
      reading.kind === "ambiguous" ? `${reading.one} / ${reading.other}?` : "0.5, 85, -3."
    );
  }
  const [keys, wordsOf] = lists[kind];
  const all = wordsOf(words) as Readonly<Record<string, string>>;
  const key = (keys as readonly string[]).find((one) => one === to || all[one] === to);
  if (key !== undefined) return all[key] ?? null;
  throw unfit(`${keys.join(", ")}.`);
}
