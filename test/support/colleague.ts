// What a colleague does to a table while somebody works in the pane: a row put in above all others, and the rows sorted.
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
