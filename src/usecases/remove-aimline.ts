// Takes Aimline out of a workbook: what people entered stays, what was computed becomes values, what was hidden goes or is shown.
// Decision 0040 says why. Told before it is done; done twice it does nothing the second time.
import type { Day } from "../domain/day";
import { isoDay } from "../domain/day";
import { run } from "../gateway/run";
import { readFormats, readForRemoval, takeOut } from "../gateway/take-out";
import type { Untied } from "../gateway/take-out";
import type { FrozenRun, Removal } from "../schema/removal";
import { frozenRuns, needsWhatGoes, oursOn, removalOf } from "../schema/removal";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import { english } from "../text/en";
import { refusal } from "./change/find-rows";
import { openWorkbook } from "./open-workbook";
import { everySheet } from "../schema/workbook";
import { wantedWith } from "./wanted-with";

/** What would change, in words. Reads only. @throws InputError for a workbook that has nothing of ours */
export async function previewRemoval(
  today: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run((context) => planned(context, reader), { delayForCellEdit: true });
  return sayRemoval(result, today, reader);
}

/** Returns what was done, in words. @throws InputError for a workbook that has nothing of ours */
export async function removeAimline(
  today: Day,
  reader: Catalogue = english
): Promise<readonly string[]> {
  const { result } = await run(
    async (context) => {
      const plan = await planned(context, reader);
      await takeOut(context, plan.removal, plan.runs, plan.untied);
      return plan;
    },
    { delayForCellEdit: true }
  );
  return sayRemoval(result, today, reader);
}

interface Planned {
  readonly removal: Removal;
  readonly runs: readonly FrozenRun[];
  readonly untied: readonly Untied[];
}

async function planned(context: Excel.RequestContext, reader: Catalogue): Promise<Planned> {
  const opened = await openWorkbook(context, reader, []);
  const { located } = opened;
  // A newer workbook is not changed: what it has hidden is not known here.
  wantedWith({ ...opened, located: { ...located, lost: [] } });
  const wanted = everySheet(opened.words);
  const removal = removalOf(wanted, located);
  if (removal.goingSheets.length === 0 && removal.goingNames.length === 0)
    throw refusal(reader.removal.notOurs, reader);
  const needs = needsWhatGoes(removal);
  const seen = await readForRemoval(context, located, removal);
  const runs = seen.flatMap((block) => {
    const isOurs = removal.stayingSheets.includes(block.sheet)
      ? oursOn(block.sheet, wanted, located)
      : () => false;
    return frozenRuns(block, (formula, row, column) => isOurs(row, column) || needs(formula));
  });
  const formats = await readFormats(context, wanted, located);
  const specs = wanted.sheets.flatMap(({ tables }) => tables);
  const untied = located.tables.map(({ id, name, columns }): Untied => {
    const spec = specs.find((one) => one.id === id);
    const isList = (column: string | null) =>
      spec?.columns.find((one) => one.id === column)?.validation?.kind === "list";
    return {
      table: name,
      headers: columns.filter((column) => isList(column.id)).map(({ header }) => header),
      formats: (formats.get(id) ?? [])
        .filter(({ formula }) => formula !== null && needs(formula))
        .map((format) => format.id),
    };
  });
  return { removal, runs, untied };
}

function sayRemoval(
  { removal, runs, untied }: Planned,
  today: Day,
  { removal: words }: Catalogue
): readonly string[] {
  const { goingSheets, goingNames, recordSheets } = removal;
  const count = runs.reduce((sum, { values }) => sum + values.length, 0);
  const sheets = [...new Set(runs.map(({ sheet }) => sheet))].join(", ");
  const columns = untied.reduce((sum, { headers }) => sum + headers.length, 0);
  return [
    words.stays,
    ...(count === 0
      ? []
      : [say(words.values, { count, sheets, day: isoDay(today) }), words.stands]),
    ...(recordSheets.length === 0 ? [] : [say(words.records, { sheets: recordSheets.join(", ") })]),
    ...(goingSheets.length === 0
      ? []
      : [say(words.goingSheets, { sheets: goingSheets.join(", ") })]),
    say(words.goingNames, { count: goingNames.length }),
    ...(columns === 0 ? [] : [say(words.untied, { count: columns })]),
  ];
}
