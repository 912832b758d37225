// When Excel calculates: a person may have set it to "only when asked", and then sheets show old results.

/** Whether formulas wait until somebody asks; the answer is there after the caller's next sync. */
export function askWhetherByHand({ workbook }: Excel.RequestContext): () => boolean {
  const application = workbook.application.load("calculationMode");
  return () => application.calculationMode === "Manual";
}

/** What F9 does, for every formula that waits. One sync. */
export async function recalculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Recalculate");
  await context.sync();
}
