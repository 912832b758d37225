// What a set-up would write, and what it wrote, in sentences.
import { agreementState } from "../../domain/agreement";
import type { Change } from "../../schema/change";
import { describe } from "../../schema/describe";
import type { WorkbookSpec } from "../../schema/spec";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { sayAside } from "../say-aside";
import type { Additions } from "./new-plans";

export interface PlannedSetUp {
  readonly wanted: WorkbookSpec;
  readonly changes: readonly Change[];
  readonly additions: Additions;
}

function sayAdditions(
  { people, plans, measures, actions }: Additions,
  { setUpSentences: said }: Catalogue
): string {
  return [
    `${plans.length} ${plans.length === 1 ? said.plan : said.plans}`,
    `${people.length} ${people.length === 1 ? said.person : said.people}`,
    `${measures.length} ${measures.length === 1 ? said.measure : said.measures}`,
    `${actions.length} ${actions.length === 1 ? said.action : said.actions}`,
  ].join(", ");
}

function isNothing({ people, plans, measures, actions }: Additions): boolean {
  return people.length + plans.length + measures.length + actions.length === 0;
}

/** People first, the machinery below: the pane folds what is beyond the first few sentences. */
export function sayPlanned(
  { changes, additions }: PlannedSetUp,
  reader: Catalogue
): readonly string[] {
  const { noneToAdd, toAdd } = reader.setUpSentences;
  const rows = isNothing(additions)
    ? noneToAdd
    : say(toAdd, { rows: sayAdditions(additions, reader) });
  return [rows, ...sayKnown(additions, reader), ...describe(changes, reader)];
}

export function sayDone(
  { additions, changes, wanted }: PlannedSetUp,
  reader: Catalogue
): readonly string[] {
  const { allThere, repaired, unchanged, added } = reader.setUpSentences;
  if (isNothing(additions)) return [`${allThere} ${changes.length > 0 ? repaired : unchanged}`];
  return [
    say(added, { rows: sayAdditions(additions, reader) }),
    ...sayKnown(additions, reader),
    ...sayUnagreed(additions, reader),
    ...sayAside(wanted, changes, reader),
  ];
}

/** A set-up begins at once what a roster asks for; that nobody has agreed it is said here and stands in Plans. */
function sayUnagreed({ plans }: Additions, reader: Catalogue): readonly string[] {
  const open = plans.filter(
    (one) => one.stage === "active" && agreementState(one, false) === "open"
  );
  if (open.length === 0) return [];
  const column = reader.workbook.headers.Plans.Agreement;
  return [say(reader.setUpSentences.unagreed, { count: open.length, column })];
}

function sayKnown(
  { known, plans }: Additions,
  { setUpSentences: said }: Catalogue
): readonly string[] {
  if (known === 0 || plans.length === 0) return [];
  return [known === 1 ? said.knownOne : say(said.known, { count: known })];
}
