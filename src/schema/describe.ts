// What changes would do, in a few sentences for the preview before anything is written: about one line for each sheet
// and kind of change, however many cells there are. Names are those that the user sees in the workbook.
import { grouped } from "../domain/grouped";
import { english } from "../text/en";
import type { Catalogue } from "../text/catalogue";
import { say } from "../text/catalogue";
import type { Change } from "./change";

/** One sentence for each group of changes, in the order in which they are made; none for no changes. */
export function describe(
  changes: readonly Change[],
  words: Catalogue = english
): readonly string[] {
  const sentences = words.changes;
  const of = <K extends Change["kind"]>(kind: K) =>
    changes.filter((change): change is Extract<Change, { kind: K }> => change.kind === kind);
  const newTables = new Set(of("addTable").map(({ table }) => table));
  const newSheets = new Set(of("addSheet").map(({ sheet }) => sheet));
  const lines: string[] = [];
  const visible = of("addSheet").filter(({ hidden }) => !hidden);
  const hidden = of("addSheet").filter((change) => change.hidden);
  const add = (
    sentence: string,
    things: readonly string[],
    values: Readonly<Record<string, string>> = {}
  ) => {
    if (things.length === 0) return;
    lines.push(say(sentence, { ...values, names: listed(things), count: String(things.length) }));
  };
  add(
    sentences.addSheets,
    visible.map(({ sheet }) => sheet)
  );
  add(
    sentences.addHiddenSheets,
    hidden.map(({ sheet }) => sheet)
  );
  add(
    sentences.showSheets,
    of("showSheet").map(({ sheet }) => sheet)
  );
  add(
    sentences.addTables,
    of("addTable").map(({ table }) => table)
  );
  for (const [table, ours] of grouped(of("addColumn"), (change) => change.table)) {
    add(
      sentences.addColumns,
      ours.map(({ column }) => column.header),
      { table }
    );
  }
  add(
    sentences.makeNames,
    of("setName")
      .filter(({ exists }) => !exists)
      .map(({ name }) => name)
  );
  add(
    sentences.mendNames,
    of("setName")
      .filter(({ exists }) => exists)
      .map(({ name }) => name)
  );
  for (const [sheet, ours] of grouped(of("setFill"), (change) => change.sheet)) {
    add(sentences.fill, [...new Set(ours.map(({ header }) => header))], { sheet });
  }
  const repaired = <T extends { readonly table: string }>(all: readonly T[]) =>
    grouped(
      all.filter(({ table }) => !newTables.has(table)),
      ({ table }) => table
    );
  for (const [table, ours] of repaired(of("setColumnFormula"))) {
    add(
      sentences.mendFormulas,
      ours.map(({ header }) => header),
      { table }
    );
  }
  for (const [table, ours] of repaired(of("setValidation"))) {
    add(
      sentences.mendValidations,
      ours.map(({ header }) => header),
      { table }
    );
  }
  for (const [table, ours] of repaired(of("addConditionalFormat"))) {
    add(sentences.mendFormats, [...new Set(ours.flatMap(({ headers }) => headers))], { table });
  }
  for (const [sheet, ours] of grouped(
    of("addChart").filter(({ sheet: on }) => !newSheets.has(on)),
    (change) => change.sheet
  )) {
    add(
      sentences.addCharts,
      ours.map(({ chart }) => chart.title),
      { sheet }
    );
  }
  const cells = of("setCell").filter(({ sheet }) => !newSheets.has(sheet));
  for (const [sheet, ours] of grouped(cells, (change) => change.sheet)) {
    add(
      sentences.mendCells,
      ours.map(({ address }) => address),
      { sheet }
    );
  }
  return lines;
}

/** The first few of many, so that a sentence stays a sentence. */
function listed(things: readonly string[]): string {
  const few = 8;
  return things.length <= few ? things.join(", ") : `${things.slice(0, few - 1).join(", ")} …`;
}
