// Deletes a sheet that holds formulas of ours only, to be made anew. Which one, and whether it may go, is for who asks.

/** The sheet on which a workbook name stands. One sync. */
export async function deleteNamedSheet(context: Excel.RequestContext, name: string): Promise<void> {
  context.workbook.names.getItem(name).getRange().worksheet.delete();
  await context.sync();
}
