// The protocol under Excel.run: null objects, refusals, failures on wish, limits, kept references.
import { openHost } from "../../support/open-host";

test("a missing item is ItemNotFound, or a null object by wish", async () => {
  openHost();
  const missing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Nowhere").load("name");
    await context.sync();
  });
  await expect(missing).rejects.toMatchObject({
    code: "ItemNotFound",
    debugInfo: { errorLocation: "WorksheetCollection.getItem" },
  });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject("Nowhere");
    const range = sheet.getRange("A1");
    const name = context.workbook.names.getItemOrNullObject("Nothing");
    sheet.load("name");
    range.load("values");
    name.load("formula");
    await context.sync();
    expect([sheet.isNullObject, range.isNullObject, name.isNullObject]).toEqual([true, true, true]);
  });
});

test("a property that was not loaded cannot be read", async () => {
  openHost();
  await Excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    expect(sheets.items.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
    expect(() => sheets.items[0]?.id).toThrow(
      expect.objectContaining({ code: "PropertyNotLoaded" }) as Error
    );
  });
});

test("an API above ExcelApi 1.14 is ApiNotFound", async () => {
  openHost();
  const above = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").getDependents();
    await context.sync();
  });
  await expect(above).rejects.toMatchObject({ code: "ApiNotFound" });
});

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["Worksheet.slicers", (sheet) => void sheet.slicers.load("items/name")],
  ["Worksheet.pivotTables", (sheet) => void sheet.pivotTables.load("items/name")],
  [
    "Range.removeDuplicates",
    (sheet) => void sheet.getRange("A1:B2").removeDuplicates([0], true).load("removed"),
  ],
  ["Range.style", (sheet) => void sheet.getRange("A1").load("style")],
  ["Table.legacyId", (sheet) => void sheet.tables.add("A1:B2", true).load("legacyId")],
])("%s is not modelled and says so", async (member, use) => {
  openHost();
  const refused = Excel.run(async (context) => {
    use(context.workbook.worksheets.getItem("Sheet1"));
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({
    code: "NotImplemented",
    message: expect.stringContaining(member) as string,
  });
});

test.each([
  ["before it was carried out", false, ""],
  ["after it was carried out", true, "done"],
])("a request can be made to fail %s", async (_, afterCarriedOut, left) => {
  const host = openHost();
  host.faults.failRequest(1, { code: "GeneralException", afterCarriedOut });
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["done"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "GeneralException" });
  expect(host.viewCells("Sheet1", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.text).toBe(
    left
  );
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").values = [["again"]];
    await context.sync();
  });
  expect(host.viewCells("Sheet1", { top: 0, left: 0, bottom: 0, right: 0 })[0]?.[0]?.text).toBe(
    "again"
  );
});

test("requests and answers above 5 MB are refused", async () => {
  const host = openHost();
  const long = "é".repeat(30000);
  const fill = (rows: number) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem("Sheet1").getRange(`A1:A${rows}`);
      range.values = Array.from({ length: rows }, () => [long]);
      await context.sync();
    });
  await expect(fill(100)).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  await fill(80);
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("B1:B80").copyFrom("A1:A80");
    await context.sync();
  });
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").getRange("A1:B80").load("values");
    await context.sync();
  });
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(host.faults.requestCount).toBeGreaterThan(3);
});

test("a range kept over requests moves with inserted rows, and is released at the end", async () => {
  openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("B5");
    range.load("address");
    await context.sync();
    sheet.getRange("2:3").insert("Down");
    await context.sync();
    range.load("address");
    await context.sync();
    expect(range.address).toBe("Sheet1!B7");
  });
});

test("sheets: rules of names, the last visible one, and #REF! after deleting", async () => {
  const host = openHost();
  await Excel.run(async (context) => {
    const plan = context.workbook.worksheets.add("Plan");
    plan.getRange("A1").values = [[4]];
    plan.position = 0;
    context.workbook.worksheets.getItem("Sheet1").getRange("A1").formulas = [["=Plan!A1*2"]];
    plan.name = "Plan 2026";
    const range = context.workbook.worksheets.getItem("Sheet1").getRange("A1");
    range.load("formulas,values");
    await context.sync();
    expect([range.formulas, range.values]).toEqual([[["='Plan 2026'!A1*2"]], [[8]]]);
    plan.delete();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["#REF!"]]);
  });
  expect(host.view().sheets.map((sheet) => sheet.name)).toEqual(["Sheet1"]);
  for (const name of ["a/b", "x".repeat(32), "History", "'x", "sheet1"]) {
    const refused = Excel.run(async (context) => {
      context.workbook.worksheets.add(name);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({
      code: name === "sheet1" ? "ItemAlreadyExists" : "InvalidArgument",
    });
  }
  const hidden = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Sheet1").visibility = "Hidden";
    await context.sync();
  });
  await expect(hidden).rejects.toMatchObject({ code: "InvalidOperation" });
});
