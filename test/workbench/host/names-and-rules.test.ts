// Defined names, data validations, conditional formats, formats of cells and sheets through the real office.js.
import type { CellView, Host } from "../../../src/workbench/host/contract";
import { openHost } from "../../support/open-host";

function onSheet<T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>
): Promise<T> {
  return Excel.run((context) => use(context.workbook.worksheets.getItem("Sheet1"), context));
}

function cell(host: Host, row: number, column: number): CellView | undefined {
  return host.viewCells("Sheet1", { top: row, left: column, bottom: row, right: column })[0]?.[0];
}

test("a name follows renames of sheet, table and column, and finds its cells", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:B2").values = [
      ["Name", "Score"],
      ["Ana", 1],
    ];
    sheet.tables.add("A1:B2", true).name = "Scores";
    const { names } = context.workbook;
    names.add("Scores.Score", "=Scores[Score]").visible = false;
    names.add("First", sheet.getRange("A2"));
    names.add("Rate", "=0.25");
    await context.sync();
    context.workbook.tables.getItem("Scores").name = "Points";
    sheet.getRange("B1").values = [["Value"]];
    sheet.name = "My plan";
    names.load("items/name,items/formula,items/visible,items/type,items/value,items/scope");
    const range = names.getItem("scores.score").getRange();
    range.load("address");
    await context.sync();
    const found = names.items.map((item): unknown[] => [
      item.name,
      item.formula,
      item.visible,
      item.type,
      item.value,
    ]);
    expect(found).toEqual([
      ["First", "='My plan'!$A$2", true, "Range", "'My plan'!$A$2"],
      ["Rate", "=0.25", true, "Double", 0.25],
      ["Scores.Score", "=Points[Value]", false, "Range", "'My plan'!$B$2"],
    ]);
    expect(range.address).toBe("'My plan'!B2");
  });
});

test("a name is changed, deleted, and refused when taken or wrong", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").formulas = [["=Rate*2"], ["=Other"]];
    const rate = context.workbook.names.add("Rate", "=2");
    rate.formula = "=3";
    const range = sheet.getRange("A1:A2");
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([[6], ["#NAME?"]]);
    rate.delete();
    range.load("values");
    await context.sync();
    expect(range.values).toEqual([["#NAME?"], ["#NAME?"]]);
  });
  for (const [name, formula, code] of [
    ["A1", "=1", "InvalidArgument"],
    ["two words", "=1", "InvalidArgument"],
    ["Twice", "1", "InvalidArgument"],
    ["Twice", "=SUM(", "InvalidArgument"],
  ] as const) {
    const refused = onSheet(async (_, context) => {
      context.workbook.names.add(name, formula);
      await context.sync();
    });
    await expect(refused).rejects.toMatchObject({ code });
  }
  const twice = onSheet(async (_, context) => {
    context.workbook.names.add("Once", "=1");
    context.workbook.names.add("ONCE", "=2");
    await context.sync();
  });
  await expect(twice).rejects.toMatchObject({ code: "ItemAlreadyExists" });
});

test("a validation reads back as written, moved where it is read, and mixed areas say so", async () => {
  openHost();
  await onSheet(async (sheet, context) => {
    const all = sheet.getRange("A1:A10").dataValidation;
    all.rule = { custom: { formula: "=B1>0" } };
    all.errorAlert = { showAlert: true, style: "Warning", title: "T", message: "M" };
    all.prompt = { showPrompt: true, title: "P", message: "Q" };
    all.ignoreBlanks = false;
    const part = sheet.getRange("A4:A5").dataValidation;
    part.load("rule,type,errorAlert,prompt,ignoreBlanks");
    await context.sync();
    expect([part.type, part.rule, part.errorAlert, part.prompt, part.ignoreBlanks]).toEqual([
      "Custom",
      { custom: { formula: "=B4>0" } },
      { showAlert: true, style: "Warning", title: "T", message: "M" },
      { showPrompt: true, title: "P", message: "Q" },
      false,
    ]);
    part.clear();
    const types = ["A1:A3", "A4:A5", "A3:A4"].map((address) => {
      const validation = sheet.getRange(address).dataValidation;
      validation.load("type");
      return validation;
    });
    await context.sync();
    expect(types.map((validation) => validation.type)).toEqual(["Custom", "None", "Inconsistent"]);
  });
});

test("conditional formats: the first that sets a colour wins, references move with the cell, deleting ends it", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A3").values = [[1], [5], [9]];
    const formats = sheet.getRange("A1:A3").conditionalFormats;
    const big = formats.add("Custom");
    big.custom.rule.formula = "=A1>4";
    big.custom.format.fill.color = "#FFC7CE";
    big.custom.format.font.bold = true;
    const bigger = formats.add("Custom");
    bigger.custom.rule.formula = "=$A1>8";
    bigger.custom.format.fill.color = "#C00000";
    formats.load("items/type,items/priority,items/stopIfTrue,items/custom/rule/formula");
    await context.sync();
    expect(
      formats.items.map((each) => [each.type, each.priority, each.custom.rule.formula])
    ).toEqual([
      ["Custom", 0, "=$A1>8"],
      ["Custom", 1, "=A1>4"],
    ]);
  });
  const look = () =>
    [0, 1, 2].map((row) => [cell(host, row, 0)?.style.fill, cell(host, row, 0)?.style.bold]);
  expect(look()).toEqual([
    [null, false],
    ["#FFC7CE", true],
    ["#C00000", true],
  ]);
  await onSheet(async (sheet, context) => {
    sheet.getRange("A3").conditionalFormats.getItemAt(0).delete();
    await context.sync();
  });
  expect(look()[2]).toEqual(["#FFC7CE", true]);
});

test("a data bar fills a share of the cell", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.getRange("A1:A2").values = [[0.25], [1]];
    const bar = sheet.getRange("A1:A2").conditionalFormats.add("DataBar").dataBar;
    bar.lowerBoundRule = { type: "Number", formula: "0" };
    bar.upperBoundRule = { type: "Number", formula: "=1" };
    bar.positiveFormat.fillColor = "#5B9BD5";
    await context.sync();
  });
  expect([0, 1].map((row) => cell(host, row, 0)?.dataBar)).toEqual([
    { share: 0.25, color: "#5B9BD5" },
    { share: 1, color: "#5B9BD5" },
  ]);
});

test("structured references are refused in rules, as Excel does", async () => {
  openHost();
  const refused = onSheet(async (sheet, context) => {
    sheet.getRange("A1").conditionalFormats.add("Custom").custom.rule.formula = "=[@Score]>1";
    await context.sync();
  });
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("formats of cells are written in parts and read as shared or null", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    const range = sheet.getRange("A1:B2");
    range.set({
      format: {
        font: { bold: true, size: 14, name: "Arial" },
        horizontalAlignment: "Center",
        wrapText: true,
        indentLevel: 1,
      },
    });
    sheet.getRange("A1").format.fill.color = "#ddebf7";
    sheet.getRange("A2:B2").format.borders.getItem("EdgeBottom").style = "Continuous";
    range.format.borders.getItem("InsideVertical").color = "#808080";
    range.format.columnWidth = 90;
    range.format.rowHeight = 24;
    range.load(
      "format/font/bold,format/font/size,format/fill/color,format/horizontalAlignment,format/columnWidth,format/rowHeight"
    );
    await context.sync();
    const { font, fill, horizontalAlignment, columnWidth, rowHeight } = range.format;
    expect([font.bold, font.size, fill.color, horizontalAlignment, columnWidth, rowHeight]).toEqual(
      [true, 14, null, "Center", 90, 24]
    );
  });
  expect([
    cell(host, 0, 0)?.style.fill,
    cell(host, 1, 1)?.style.borders,
    cell(host, 0, 0)?.style.borders,
  ]).toEqual([
    "#DDEBF7",
    { bottom: { style: "thin", color: "#000000" } },
    { right: { style: "thin", color: "#808080" } },
  ]);
});

test("a sheet's looks: panes, grid, tab, page, hidden rows, merged titles, links", async () => {
  const host = openHost();
  await onSheet(async (sheet, context) => {
    sheet.freezePanes.freezeRows(3);
    sheet.showGridlines = false;
    sheet.tabColor = "#1F4E79";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.getRange("5:6").rowHidden = true;
    sheet.getRange("A1:D1").merge();
    sheet.getRange("A1").hyperlink = { documentReference: "Sheet1!A9", textToDisplay: "Go" };
    const frozen = sheet.freezePanes.getLocationOrNullObject();
    frozen.load("address");
    await context.sync();
    expect(frozen.address).toBe("Sheet1!1:3");
  });
  const [sheet] = host.toBook().sheets;
  expect([
    sheet?.freeze,
    sheet?.showGridlines,
    sheet?.tabColor,
    sheet?.page,
    sheet?.merges,
    sheet?.rows,
  ]).toEqual([
    { rows: 3, columns: 0 },
    false,
    "#1F4E79",
    { landscape: true, fitToWidth: true },
    [{ top: 0, left: 0, bottom: 0, right: 3 }],
    [
      { index: 4, height: null, hidden: true },
      { index: 5, height: null, hidden: true },
    ],
  ]);
  expect([cell(host, 0, 0)?.text, cell(host, 0, 0)?.hyperlink]).toEqual(["Go", "#Sheet1!A9"]);
});

test("a line between two cells is seen once, whoever set it; a merged cell has the lines of the cells at its ends", async () => {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const line = (
      address: string,
      edge: "EdgeTop" | "EdgeBottom" | "EdgeLeft" | "EdgeRight"
    ): void => {
      sheet.getRange(address).format.borders.getItem(edge).style = "Continuous";
    };
    for (const address of ["B2", "B3"])
      for (const edge of ["EdgeTop", "EdgeBottom", "EdgeLeft", "EdgeRight"] as const)
        line(address, edge);
    line("E3", "EdgeBottom");
    line("F2", "EdgeRight");
    sheet.getRange("E2:F3").merge();
    line("A1", "EdgeTop");
    await context.sync();
  });
  const seen = host
    .viewCells("Sheet1", { top: 0, left: 0, bottom: 2, right: 5 })
    .map((row) => row.map(({ style }) => Object.keys(style.borders).sort().join(" ")));
  expect(seen).toEqual([
    ["top", "bottom", "", "", "", ""],
    ["right", "bottom right", "", "", "bottom right", "right"],
    ["right", "bottom right", "", "", "bottom", ""],
  ]);
});
