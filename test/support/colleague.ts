// What a colleague does to a table while somebody works in the pane: a row put in above all others, and the rows sorted. And, from a seat of
// their own beside it (`?colleague`), all that a colleague may do in the middle of a flow.
import type { WorkbenchPage } from "./workbench-page";

/** Cells by header. */
export async function putRowAbove(
  bench: WorkbenchPage,
  table: string,
  cells: Readonly<Record<string, string | number>>
): Promise<void> {
  await inPane(
    bench,
    `const table = context.workbook.tables.getItem(${JSON.stringify(table)});
    table.getDataBodyRange().getRow(0).insert("Down");
    await context.sync();
    for (const [header, value] of Object.entries(${JSON.stringify(cells)}))
      table.columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];`
  );
}

/** By the first column, last first. */
export async function sortDown(bench: WorkbenchPage, table: string): Promise<void> {
  await inPane(
    bench,
    `context.workbook.tables.getItem(${JSON.stringify(table)}).sort.apply([{ key: 0, ascending: false }]);`
  );
}

async function inPane({ page }: WorkbenchPage, batch: string): Promise<void> {
  const frame = page.frames().find((each) => each.url().includes("taskpane"));
  await frame?.evaluate(`Excel.run(async (context) => { ${batch} await context.sync(); })`);
}

/** A row that the colleague puts in above all others: its cells by header. */
export interface RowAbove {
  readonly table: string;
  readonly cells: Readonly<Record<string, string | number>>;
}

/**
 * In the colleague's own pane: sorts Plans, Check-ins and the given table by their first column, last first and first last in turn, puts rows in
 * above them and a line above the sheet's table of plans, edits the note of a plan, and gives the tabs other names. `turn` counts up from 0.
 * Answers what it entered, as `changesBetween` says it, by the notes before.
 */
export async function workInTheMiddle(
  { page }: WorkbenchPage,
  turn: number,
  above: RowAbove
): Promise<void> {
  const element = await page.locator(`iframe[title="Colleague's task pane"]`).elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error("No colleague is at the workbook: open it with ?colleague.");
  const rows: readonly RowAbove[] = [
    { table: "CheckIns", cells: { "Measured on": 46340 + turn, "Measure ID": "M007", Value: 70 } },
    above,
  ];
  await frame.evaluate(`Excel.run(async (context) => {
    const { tables } = context.workbook;
    const [rows, turn] = ${JSON.stringify([rows, turn])};
    const names = [...new Set(["Plans", ...rows.map(({ table }) => table)])];
    for (const name of names)
      tables.getItem(name).sort.apply([{ key: 0, ascending: turn % 2 === 1 }]);
    await context.sync();
    for (const { table, cells } of rows) {
      const { columns } = tables.getItem(table);
      tables.getItem(table).getDataBodyRange().getRow(0).insert("Down");
      await context.sync();
      for (const [header, value] of Object.entries(cells))
        columns.getItem(header).getDataBodyRange().getCell(0, 0).values = [[value]];
    }
    const plans = tables.getItem("Plans");
    const ids = plans.columns.getItem("Plan ID").getDataBodyRange().load("values");
    await context.sync();
    const fourth = ids.values.findIndex(([id]) => id === "P004");
    plans.columns.getItem("Note").getDataBodyRange().getCell(fourth, 0).values = [["Colleague " + turn]];
    plans.worksheet.getRange("1:1").insert("Down");
    for (const name of names) tables.getItem(name).worksheet.name = "Our " + name + " " + turn;
    await context.sync();
  })`);
}
