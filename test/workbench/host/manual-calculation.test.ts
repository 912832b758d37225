// Calculation by hand, through the real office.js and by a person: what stays as it stands, and what calculates all.
import { createHost } from "../../../src/workbench/host/host";
import type { Host } from "../../../src/workbench/host/contract";
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { openHost, TODAY } from "../../support/open-host";

/** A1 holds 1, B1 its double, C1 the double of that; then calculation is set to manual and A1 to 5. */
async function editedByHand(): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    sheet.getRange("A1:C1").formulas = [[1, "=A1*2", "=B1*2"]];
    context.workbook.application.calculationMode = "Manual";
    sheet.getRange("A1").values = [[5]];
    await context.sync();
  });
  return host;
}

async function valuesOf(address: string): Promise<unknown> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem("Sheet1").getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

test("while calculation is manual, results stay as they stood", async () => {
  await editedByHand();
  expect(await valuesOf("A1:C1")).toEqual([[5, 2, 4]]);
});

test("a formula entered meanwhile is calculated from the results as they stand", async () => {
  const host = await editedByHand();
  host.type("Sheet1", "D1", "=A1+B1+C1");
  expect(await valuesOf("A1:D1")).toEqual([[5, 2, 4, 11]]);
});

test.each<[string, (host: Host) => Promise<void> | void]>([
  ["F9", (host) => host.recalculate()],
  ["calculate", () => asked((application) => application.calculate("Recalculate"))],
  ["automatic again", () => asked((application) => (application.calculationMode = "Automatic"))],
  ["saving", (host) => void host.toBook()],
])("%s calculates everything", async (_, act) => {
  const host = await editedByHand();
  host.type("Sheet1", "D1", "=A1+B1+C1");
  await act(host);
  expect(await valuesOf("A1:D1")).toEqual([[5, 10, 20, 35]]);
});

test("rows that move take their results along", async () => {
  const host = await editedByHand();
  host.insertLines("Sheet1", { axis: "rows", first: 0, last: 0 });
  expect(await valuesOf("A2:C2")).toEqual([[5, 2, 4]]);
  host.undo();
  host.type("Sheet1", "A1", "7");
  host.recalculate();
  expect(await valuesOf("A1:C1")).toEqual([[7, 14, 28]]);
});

test.each(["Range", "Worksheet"])("%s.calculate alone is not modelled then", async (name) => {
  await editedByHand();
  const alone = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    if (name === "Range") sheet.getRange("B1").calculate();
    else sheet.calculate(true);
    await context.sync();
  });
  await expect(alone).rejects.toMatchObject({ code: "NotImplemented" });
});

test("the file keeps the mode, and opens calculated", async () => {
  const host = await editedByHand();
  const book = await readXlsx(await writeXlsx(host.toBook()));
  expect(book.calculation).toBe("manual");
  const opened = createHost({ book, today: () => TODAY });
  opened.type("Sheet1", "A1", "100");
  const [row] = opened.viewCells("Sheet1", { top: 0, left: 0, bottom: 0, right: 2 });
  expect(row?.map((cell) => cell?.text)).toEqual(["100", "10", "20"]);
});

async function asked(act: (application: Excel.Application) => void): Promise<void> {
  await Excel.run(async (context) => {
    act(context.workbook.application);
    await context.sync();
  });
}
