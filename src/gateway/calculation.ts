// When Excel calculates: a person may have set it to "only when asked", and then sheets show old results.

/** Whether formulas wait until somebody asks. One sync. */
export async function isCalculatedByHand(context: Excel.RequestContext): Promise<boolean> {
  const { application } = context.workbook;
  application.load("calculationMode");
  await context.sync();
  return application.calculationMode === "Manual";
}

/** What F9 does, for every formula that waits. One sync. */
export async function recalculate(context: Excel.RequestContext): Promise<void> {
  context.workbook.application.calculate("Recalculate");
  await context.sync();
}
