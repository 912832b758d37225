// What belongs to a document besides cells: protection, the printed page, comments, properties, settings, custom XML.
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { createHost } from "../../../src/workbench/host/host";
import type { Host } from "../../../src/workbench/host/contract";
import { openHost, TODAY } from "../../support/open-host";

async function onSheet<T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

/** Saved and opened again, the workbook says the same. */
function expectKept(host: Host): void {
  const book = host.toBook();
  expect(createHost({ today: () => TODAY, book }).toBook()).toEqual(book);
}

/** A protected sheet on which A1 is unlocked, with a table and rows that may be inserted. */
async function protectedSheet(options: Excel.WorksheetProtectionOptions = {}): Promise<Host> {
  const host = openHost();
  await onSheet((sheet) => {
    sheet.getRange("A1:B3").values = [
      ["open", "b"],
      ["x", 2],
      ["y", 1],
    ];
    sheet.getRange("A1").format.protection.locked = false;
    sheet.protection.protect(options);
  });
  return host;
}

test.each<[string, (sheet: Excel.Worksheet) => void]>([
  ["a locked cell", (sheet) => (sheet.getRange("B2").values = [[5]])],
  ["a range with one locked cell", (sheet) => (sheet.getRange("A1:A2").values = [[1], [2]])],
  ["clearing", (sheet) => sheet.getRange("A1:B3").clear("Contents")],
  ["a format", (sheet) => (sheet.getRange("A1").format.fill.color = "#FF0000")],
  ["inserted rows", (sheet) => void sheet.getRange("2:2").insert("Down")],
  ["a sort", (sheet) => sheet.getRange("A1:B3").sort.apply([{ key: 0 }])],
  ["a table", (sheet) => void sheet.tables.add("A1:B3", true)],
  ["a chart", (sheet) => void sheet.charts.add("Line", sheet.getRange("B2:B3"))],
  [
    "a validation",
    (sheet) =>
      (sheet.getRange("A1").dataValidation.rule = {
        wholeNumber: { formula1: 1, operator: "EqualTo" },
      }),
  ],
  ["unlocking a cell", (sheet) => (sheet.getRange("B2").format.protection.locked = false)],
])("a protected sheet refuses %s", async (_, use) => {
  const host = await protectedSheet();
  const before = host.toBook();
  await expect(onSheet(use)).rejects.toMatchObject({ code: "AccessDenied" });
  expect(host.toBook()).toEqual(before);
});

test("unlocked cells take values, granted rights hold, and a person is told the same", async () => {
  const host = await protectedSheet({ allowInsertRows: true, allowFormatCells: true });
  await onSheet((sheet) => {
    sheet.getRange("A1").values = [["written"]];
    sheet.getRange("B2").format.font.bold = true;
    sheet.getRange("3:3").insert("Down");
  });
  expect(host.type("Sheet1", "A1", "typed")).toEqual({ accepted: true });
  expect(host.type("Sheet1", "B2", "9")).toMatchObject({ accepted: false });
  expectKept(host);
  await onSheet(async (sheet, context) => {
    sheet.protection.load("protected,options");
    sheet.getRange("A1").format.protection.load("locked");
    await context.sync();
    expect([sheet.protection.protected, sheet.protection.options.allowInsertRows]).toEqual([
      true,
      true,
    ]);
    sheet.protection.unprotect();
    sheet.getRange("B2").values = [[7]];
  });
});

test("protecting twice is refused, and passwords are not modelled", async () => {
  await protectedSheet();
  await expect(onSheet((sheet) => sheet.protection.protect())).rejects.toMatchObject({
    code: "InvalidOperation",
  });
  await expect(onSheet((sheet) => sheet.protection.unprotect("secret"))).rejects.toMatchObject({
    code: "NotImplemented",
  });
});

test("the printed page: every property is read back and kept", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    const page = sheet.pageLayout;
    page.orientation = "Landscape";
    page.paperSize = "A4";
    page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 2 };
    page.centerHorizontally = true;
    page.printGridlines = true;
    page.setPrintMargins("Inches", { top: 1, left: 0.5 });
    page.headersFooters.defaultForAllPages.centerFooter = "&P of &N";
    page.headersFooters.defaultForAllPages.leftHeader = "&A";
    page.setPrintArea("A1:F40");
    page.setPrintTitleRows("$1:$2");
    const titles = page.getPrintTitleRowsOrNullObject();
    titles.load("address");
    page.load("orientation,paperSize,zoom,topMargin,leftMargin,bottomMargin,centerHorizontally");
    await context.sync();
    expect([page.orientation, page.paperSize, page.zoom, titles.address]).toEqual([
      "Landscape",
      "A4",
      { horizontalFitToPages: 1, verticalFitToPages: 2 },
      "Sheet1!1:2",
    ]);
    expect([page.topMargin, page.leftMargin, page.bottomMargin]).toEqual([72, 36, 54]);
  });
  expect(host.toBook().sheets[0]?.page).toMatchObject({
    landscape: true,
    paper: 9,
    fit: { across: 1, down: 2 },
    footer: { left: "", center: "&P of &N", right: "" },
    printArea: [{ top: 0, left: 0, bottom: 39, right: 5 }],
    titleRows: [0, 1],
  });
  expectKept(host);
});

test("a file whose pages repeat rows and columns, and print two areas, is opened and saved as it was", async () => {
  const host = openHost();
  await onSheet(({ pageLayout }) => {
    pageLayout.setPrintTitleRows("$1:$2");
    pageLayout.setPrintTitleColumns("$A:$A");
  });
  const book = await readXlsx(await writeXlsx(host.toBook()));
  const areas = { name: "Print_Area", formula: "=Sheet1!$A$1:$B$9,Sheet1!$D$1:$E$9" };
  const names = [...book.names, { ...areas, hidden: false, scope: "Sheet1" }];
  const opened = createHost({ today: () => TODAY, book: { ...book, names } }).toBook();
  const kept = await readXlsx(await writeXlsx(opened));
  expect(kept.names.map(({ name, formula }) => [name, formula]).sort()).toEqual([
    ["Print_Area", "=Sheet1!$A$1:$B$9,Sheet1!$D$1:$E$9"],
    ["Print_Titles", "=Sheet1!$A:$A,Sheet1!$1:$2"],
  ]);
});

test("comments and replies are written, found by their cell, moved with it, resolved and deleted", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    const comment = context.workbook.comments.add("Sheet1!B2", "Is this right?");
    comment.replies.add("Yes.");
    sheet.comments.add("C3", "gone soon");
    await context.sync();
    sheet.getRange("1:1").insert("Down");
    const found = sheet.comments.getItemByCell("B3");
    found.load("content,authorName,resolved");
    found.replies.load("items/content");
    const place = found.getLocation();
    place.load("address");
    found.resolved = true;
    sheet.comments.getItemByCell("C4").delete();
    await context.sync();
    expect([found.content, place.address]).toEqual(["Is this right?", "Sheet1!B3"]);
    expect(found.replies.items.map(({ content }) => content)).toEqual(["Yes."]);
    const count = sheet.comments.getCount();
    await context.sync();
    expect(count.value).toBe(1);
  });
  expect(host.toBook().sheets[0]?.comments).toMatchObject([
    { row: 2, column: 1, kind: "thread", text: "Is this right?", resolved: true },
  ]);
  expectKept(host);
  await expect(onSheet((sheet) => void sheet.comments.add("B3", "again"))).rejects.toMatchObject({
    code: "InvalidOperation",
  });
});

test("properties of the document, settings and custom XML are kept", async () => {
  const host = openHost();
  await onSheet(async (_, context) => {
    const { properties, settings, customXmlParts } = context.workbook;
    properties.title = "Coaching";
    properties.custom.add("Version", 3);
    properties.custom.add("Owner", "HR");
    settings.add("view", { rows: [1, 2], open: true });
    settings.add("gone", 1);
    const part = customXmlParts.add('<a:list xmlns:a="urn:list"><a:one/></a:list>');
    await context.sync();
    settings.getItem("gone").delete();
    const view = settings.getItem("view");
    const missing = settings.getItemOrNullObject("nothing");
    const version = properties.custom.getItem("version");
    const same = customXmlParts.getByNamespace("urn:list").getOnlyItem();
    view.load("value");
    missing.load("value");
    version.load("value,type,key");
    properties.load("title");
    same.load("id,namespaceUri");
    part.load("id");
    const xml = same.getXml();
    await context.sync();
    expect([view.value, missing.isNullObject]).toEqual([{ rows: [1, 2], open: true }, true]);
    expect([properties.title, version.value, version.type]).toEqual(["Coaching", 3, "Number"]);
    expect([same.id, same.namespaceUri, xml.value]).toEqual([
      part.id,
      "urn:list",
      '<a:list xmlns:a="urn:list"><a:one/></a:list>',
    ]);
  });
  expect(host.toBook()).toMatchObject({
    properties: { title: "Coaching", custom: [{ key: "Version", value: 3 }, { key: "Owner" }] },
    settings: [{ key: "view", value: '{"rows":[1,2],"open":true}' }],
  });
  expectKept(host);
});
