// A roll-up in words: what each file brings and what stays there, who is whom, what comes, changes and is gone.
import { dayIn, isoDay } from "../../domain/day";
import type { Catalogue } from "../../text/catalogue";
import { say } from "../../text/catalogue";
import { firstFew } from "../first-few";
import type { TableRow } from "../../gateway/rows";
import { carriedTables } from "./carried";
import type { CarriedTable } from "./carried";
import type { RollupPlan } from "./plan-rollup";
import type { PersonQuestion } from "./same-people";
import { peopleIn } from "./same-people";
import { idIn } from "./ids";
import { rowsOf } from "./source";

export function describeRollup(plan: RollupPlan, reader: Catalogue): readonly string[] {
  const { rollup } = reader;
  const { people, sources } = plan;
  const nothing = [...plan.changes.values()].every(
    ({ coming, changed, gone }) => coming + changed + gone.length === 0
  );
  return [
    ...sayFiles(plan, reader),
    ...people.links.map(({ file, id, by, name }) =>
      say(by === "email" ? rollup.byEmail : rollup.byAnswer, { name, file, id })
    ),
    ...people.apart.map(({ name, people: all }) =>
      say(rollup.apart, { name, people: listPeople(all) })
    ),
    ...people.sharedEmails.map(({ file, email }) => say(rollup.sharedEmail, { file, email })),
    ...(nothing ? [rollup.nothing] : sayTables(plan, reader)),
    ...(sources.length === 0 ? [] : [rollup.private]),
  ];
}

/** What each file brings, what stays there, and which of its rows cannot be taken. */
export function sayFiles(plan: RollupPlan, reader: Catalogue): readonly string[] {
  const { rollup } = reader;
  const files = plan.sources.flatMap((source) => {
    const { label: file, prefix, staying, problems } = source;
    const rows = carriedTables.map(({ id }) => rowsOf(source, id).length);
    const confidential = (staying.get("confidentialKind") ?? 0) + (staying.get("mentoring") ?? 0);
    const unclear = staying.get("unclear") ?? 0;
    const thresholds = plan.otherThresholds.find((one) => one.file === file);
    const names = (thresholds?.keys ?? []).map((key) => reader.settings[key].name);
    return [
      say(rollup.file, {
        ...{ file, prefix, plans: rowsOf(source, "Plans").length, people: peopleIn(source).length },
        rows: rows.reduce((sum, count) => sum + count, 0),
      }),
      ...(confidential > 0 ? [say(rollup.staying, { file, count: confidential })] : []),
      ...(unclear > 0 ? [say(rollup.unclear, { file, count: unclear })] : []),
      ...(thresholds ? [say(rollup.thresholds, { file, names: names.join(", ") })] : []),
      ...problems.map(({ kind, sheet, row, id }) =>
        say(rollup.rowProblems[kind], { file, sheet, row, id })
      ),
    ];
  });
  return [...plan.refused.map(({ sentence }) => sentence), ...files];
}

function sayTables(
  { changes }: RollupPlan,
  { rollup, workbook, lifeSentences }: Catalogue
): readonly string[] {
  return carriedTables.flatMap((table) => {
    const { coming = 0, changed = 0, gone = [] } = changes.get(table.id) ?? {};
    if (coming + changed + gone.length === 0) return [];
    const name = table.id === "Leave" ? workbook.settings.leave : workbook.sheets[table.id].tab;
    return [
      say(rollup.table, { table: name, added: coming, changed, gone: gone.length }),
      ...(gone.length === 0
        ? []
        : [
            say(rollup.gone, {
              table: name,
              rows: firstFew(
                gone.map((row) => goneAs(table, row)),
                lifeSentences.andMore
              ),
            }),
          ]),
    ];
  });
}

/** A row that is gone, by its ID or by whose it is, a reading with its day. */
function goneAs(table: CarriedTable, { cells }: TableRow): string {
  const day = dayIn(cells["MeasuredOn"] ?? null);
  const id = idIn(cells, table.own ?? (table.isShared ? "PersonId" : (table.known[0] ?? "")));
  return day === null ? id : `${id} ${isoDay(day)}`;
}

/** For the command line, where the answer is typed. */
export function sayQuestion({ name, people }: PersonQuestion, { rollup }: Catalogue): string {
  return say(rollup.question, { name, people: listPeople(people), first: people[0]?.id ?? "" });
}

/** Each with ID, e-mail and workbook. */
export function listPeople(people: PersonQuestion["people"]): string {
  return people
    .map(({ id, email, file }) => `${id} (${[email, file].filter((one) => one !== "").join(", ")})`)
    .join(", ");
}
