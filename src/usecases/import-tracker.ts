// Takes the rows of somebody else's tracker over into the workbook: first shown, row by row, with all that could not be read; then
// written as one operation, which a broken run completes and undo takes back. The file itself is not changed.
import { isoDay } from "../domain/day";
import type { DateOrder } from "../domain/day";
import { run } from "../gateway/run";
import { skillRows, sourceRows } from "../schema/cycle-rows";
import {
  actionFrom,
  actionRow,
  measureFrom,
  measureRow,
  personFrom,
  personRow,
  planFrom,
  planRow,
  readingFrom,
  readingRow,
} from "../schema/row";
import { amountOf } from "../text/amount";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { carryOut } from "./change/carry-out";
import type { Done } from "./change/done";
import type { Asked } from "./change/operation";
import { stepsOf } from "./change/operation";
import type { Grid } from "./import/grid";
import type { TakenOver } from "./import/new-rows";
import { newRows } from "./import/new-rows";
import type { TakenRow } from "./import/take-rows";
import { takeRows } from "./import/take-rows";
import type { ToldPeople } from "./import/told-people";
import type { TrackerTable } from "./import/tracker";
import { contentsOf, openWorkbook } from "./open-workbook";
import type { OpenedWorkbook } from "./open-workbook";
import { columnLetter } from "./roster/roster-table";
import { wantedWith } from "./wanted-with";

export interface ImportRequest {
  readonly grid: Grid;
  readonly table: TrackerTable;
  readonly file: string;
  readonly dateOrder: DateOrder | null;
  readonly people: ToldPeople;
}

const tables = ["People", "Plans", "Measures", "Actions", "CheckIns", "Skills", "Sources"];

/** Every row and problem of a tracker, and what would be added, in words; nothing is written. @throws InputError */
export async function previewImport(
  request: ImportRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(async (context) => {
    const opened = await openWorkbook(context, reader, tables);
    // A workbook of a newer version is refused before anybody looks rows over.
    wantedWith(opened);
    return opened;
  });
  const { rows, problems, dropped } = taken(request, asked, reader);
  const over = takenOver(request, rows, result, asked);
  return [
    ...rows.map((row) => sayRow(row, over, reader)),
    ...problems.map(({ key, place, found }) =>
      say(reader.takeOver.rowProblems[key], { place, found })
    ),
    ...sayOwners(request, reader),
    ...sayTaken(over, dropped, request.file, reader),
  ];
}

/** Writes the rows. Returns what was done, in words. @throws InputError */
export function importTracker(
  request: ImportRequest,
  asked: Asked,
  reader: Catalogue = english
): Promise<Done> {
  const { rows, dropped } = taken(request, asked, reader);
  return carryOut(
    {
      asked,
      tables,
      decide: (opened, operation) => {
        const over = takenOver(request, rows, opened, asked);
        if (isNothing(over)) return null;
        const { words } = opened;
        const steps = stepsOf(opened, "imported", request.file, operation, asked);
        const added: readonly (readonly [string, readonly Parameters<typeof steps.add>[1][]])[] = [
          ["People", over.people.map((one) => personRow(one, words))],
          ["Plans", over.plans.map((one) => planRow(one, words))],
          ["Measures", over.measures.map((one) => measureRow(one, words))],
          ["Actions", over.actions.map((one) => actionRow(one, words))],
          ["CheckIns", over.readings.map((one) => readingRow(one, words))],
          ["Skills", over.skills.map((one) => skillRows.to(one, words))],
          ["Sources", over.sources.map((one) => sourceRows.to(one, words))],
        ];
        for (const [table, all] of added) for (const cells of all) steps.add(table, cells);
        steps.log({ of: request.file });
        return {
          kind: "imported",
          of: request.file,
          steps: steps.all(),
          done: sayTaken(over, dropped, request.file, reader),
        };
      },
    },
    reader
  );
}

function taken({ grid, table, dateOrder }: ImportRequest, { today }: Asked, words: Catalogue) {
  return takeRows(grid, table, { dateOrder, today, words });
}

function takenOver(
  { table, file, people }: ImportRequest,
  rows: readonly TakenRow[],
  opened: OpenedWorkbook,
  { today }: Asked
): TakenOver {
  const { words } = opened;
  return newRows(
    { file, sheet: table.sheet ?? "", team: teamOf(table, file), rows, people, today },
    {
      people: contentsOf(opened, "People").map((row) => personFrom(row, words)),
      plans: contentsOf(opened, "Plans").map((row) => planFrom(row, words)),
      measures: contentsOf(opened, "Measures").map((row) => measureFrom(row, words)),
      actions: contentsOf(opened, "Actions").map((row) => actionFrom(row, words)),
      readings: contentsOf(opened, "CheckIns").map((row, index) =>
        readingFrom(row, index + 1, words)
      ),
      skills: contentsOf(opened, "Skills").map((row) => skillRows.from(row, words)),
      sources: contentsOf(opened, "Sources").map((row) => sourceRows.from(row, words)),
    },
    words
  );
}

/** Rows without a learner belong to a team of the sheet's name, or of the file's. */
function teamOf({ sheet }: TrackerTable, file: string): string {
  const isNamed =
    sheet !== null && !/^(sheet|feuil|hoja|planilha|tabelle|folha)\s?\d*$/i.test(sheet);
  return isNamed ? sheet : file.replace(/\.\w+$/, "");
}

function isNothing(over: TakenOver): boolean {
  const { people, plans, measures, actions, readings, skills } = over;
  return [people, plans, measures, actions, readings, skills].every(({ length }) => length === 0);
}

function sayRow(row: TakenRow, { plans }: TakenOver, { takeOver }: Catalogue): string {
  const words = takeOver.row;
  const team = plans.find(({ planFor }) => planFor === "team")?.learner ?? "–";
  const learner = row.learner === "" ? team : row.learner;
  const number = (one: { readonly value: number; readonly unit: string } | null) =>
    one === null ? "–" : amountOf(String(one.value), one.unit);
  const about =
    row.skill !== ""
      ? say(words.skill, { row: row.row, learner, text: row.skill, level: row.level ?? "–" })
      : row.measure !== "" && row.action === ""
        ? say(words.measure, {
            row: row.row,
            learner,
            text: row.measure,
            baseline: number(row.baseline),
            target: number(row.target),
          })
        : row.action !== ""
          ? say(words.action, { row: row.row, learner, text: row.action })
          : say(words.person, { row: row.row, learner });
  return [
    about,
    row.due === null ? "" : say(words.due, { day: isoDay(row.due) }),
    row.done === null ? "" : say(words.done, { day: isoDay(row.done) }),
    ...row.readings.map(({ on, value }) => say(words.reading, { value, day: isoDay(on) })),
  ].join("");
}

function sayOwners({ table, file }: ImportRequest, { takeOver }: Catalogue): readonly string[] {
  const owner = table.columns.get("owner");
  if (owner === undefined || table.columns.has("learner") || table.kind === "matrix") return [];
  return [say(takeOver.ownersHint, { name: teamOf(table, file), column: columnLetter(owner) })];
}

function sayTaken(
  over: TakenOver,
  dropped: number,
  file: string,
  { takeOver }: Catalogue
): readonly string[] {
  const { people, plans, measures, actions, readings, skills, known, matched } = over;
  const newcomers = new Set(people.map(({ id }) => id));
  return [
    isNothing(over)
      ? say(takeOver.nothing, { file })
      : say(takeOver.toAdd, {
          plans: plans.length,
          people: people.length,
          measures: measures.length,
          readings: readings.length,
          actions: actions.length,
          skills: skills.length,
        }),
    ...matched
      .filter(({ id }) => !newcomers.has(id))
      .map(({ id, name }) => say(takeOver.samePerson, { id, name })),
    ...(known > 0 && !isNothing(over) ? [say(takeOver.knownRows, { count: known, file })] : []),
    ...(dropped > 0 ? [say(takeOver.droppedRows, { count: dropped })] : []),
  ];
}
