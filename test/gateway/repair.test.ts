import { run } from "../../src/gateway/run";
import type { Host } from "../../src/workbench/host/contract";
import { openHost } from "../support/open-host";
import { differences, items, rowsOf, setUp } from "../support/set-up";
import { smallSpec } from "../support/small-spec";

const wanted = smallSpec();
let host: Host;

beforeEach(async () => {
  host = openHost();
  await setUp(wanted, { Items: items(4) });
});

/** What a person does in Excel, said in Office.js where the host has no gesture for it. */
async function person(does: (workbook: Excel.Workbook) => void): Promise<void> {
  await run(async (context) => {
    does(context.workbook);
    await context.sync();
  });
}

async function kinds(): Promise<readonly string[]> {
  return [...new Set((await differences(wanted)).map(({ kind }) => kind))];
}

async function renameEverything(): Promise<void> {
  host.renameSheet("Front page", "Übersicht 2026");
  host.renameSheet("Stock", "What's there");
  host.renameSheet("Rules", "Regeln");
  host.renameSheet("Words", "Wörter");
  host.renameSheet("Ranks", "Ränge");
  await person(({ tables }) => {
    tables.getItem("Items").name = "Artikel";
    tables.getItem("Rules").name = "Regeln_";
  });
  for (const [cell, header] of [
    ["A3", "Nr."],
    ["B3", "Bezeichnung [lang]"],
    ["E3", "Stück #"],
    ["F3", "Preis (€)"],
    ["G3", "Wert"],
  ] as const) {
    host.type("What's there", cell, header);
  }
}

test("sheets, tables and headers that a user renamed are ours still", async () => {
  await renameEverything();
  expect(await differences(wanted)).toEqual([]);
  expect((await rowsOf(wanted, "Items")).map(({ Id, Worth }) => [Id, Worth])).toEqual([
    ["I0001", 0],
    ["I0002", 3],
    ["I0003", 9],
    ["I0004", 18],
  ]);
});

test("in a renamed workbook repairs and new rows use the new names", async () => {
  await renameEverything();
  host.type("What's there", "G5", "7");
  await setUp(wanted, { Items: items(6) });
  expect(await differences(wanted)).toEqual([]);
  expect((await rowsOf(wanted, "Items")).map(({ Worth }) => Worth)).toEqual([0, 3, 9, 18, 30, 45]);
});

test("swapped headers are followed, not undone", async () => {
  host.type("Stock", "E3", "Swapping");
  host.type("Stock", "F3", "Pieces");
  host.type("Stock", "E3", "Price");
  expect(await differences(wanted)).toEqual([]);
});

test.each<[string, (host: Host) => void | Promise<void>, readonly string[]]>([
  ["a number typed over a formula", (h) => void h.type("Stock", "G5", "7"), ["setColumnFormula"]],
  [
    "another formula in one row",
    (h) => void h.type("Stock", "G6", "=[@Pieces]+1"),
    ["setColumnFormula"],
  ],
  ["an erased formula of the fill", (h) => h.erase("Ranks", "A7"), ["setFill"]],
  ["a number typed over the fill's first row", (h) => void h.type("Ranks", "B2", "1"), ["setFill"]],
  ["an erased title", (h) => h.erase("Front page", "A1"), ["setCell"]],
  ["a number typed over a tile", (h) => void h.type("Front page", "B4", "1"), ["setCell"]],
  [
    "a deleted validation",
    () =>
      person(({ tables }) =>
        tables.getItem("Items").columns.getItem("Kind").getDataBodyRange().dataValidation.clear()
      ),
    ["setValidation"],
  ],
  [
    "a validation deleted from one row",
    () =>
      person(({ worksheets }) => worksheets.getItem("Stock").getRange("E5").dataValidation.clear()),
    ["setValidation"],
  ],
  [
    "deleted conditional formats",
    () =>
      person(({ tables }) =>
        tables.getItem("Items").getDataBodyRange().conditionalFormats.clearAll()
      ),
    ["addConditionalFormat"],
  ],
  [
    "deleted names",
    () =>
      person(({ names }) => {
        for (const name of ["Items.Pieces", "AsOf", "Sheet.Stock"]) names.getItem(name).delete();
      }),
    ["setName"],
  ],
  [
    "an input column that was deleted",
    () => person(({ tables }) => tables.getItem("Items").columns.getItem("Price").delete()),
    ["addColumn", "setName", "setFill", "setColumnFormula", "addConditionalFormat"],
  ],
  [
    "a deleted sheet with its table",
    () => person(({ worksheets }) => worksheets.getItem("Stock").delete()),
    [
      "addSheet",
      "addTable",
      "setName",
      "setFill",
      "setColumnFormula",
      "setValidation",
      "addConditionalFormat",
      "setCell",
    ],
  ],
  [
    "a deleted hidden sheet",
    () => person(({ worksheets }) => worksheets.getItem("Ranks").delete()),
    ["addSheet", "setName", "setFill"],
  ],
])("%s is repaired, once", async (_, damage, expected) => {
  await damage(host);
  expect(await kinds()).toEqual(expected);
  await setUp(wanted);
  expect(await differences(wanted)).toEqual([]);
});

test("every name and mark of ours deleted: the workbook is recognised by titles and headers", async () => {
  await person(({ names }) => {
    for (const name of host.toBook().names) names.getItem(name.name).delete();
  });
  expect(await kinds()).toEqual(["setName"]);
  await setUp(wanted, { Items: items(4) });
  expect(await differences(wanted)).toEqual([]);
  expect(await rowsOf(wanted, "Items")).toHaveLength(4);
});

test("what users added stays: columns, sheets, rows, formats, widths, hidden rows and their own formats by rule", async () => {
  host.type("Stock", "I3", "My remark");
  host.type("Stock", "I4", "look again");
  host.type("Sheet1", "A1", "mine");
  host.type("Stock", "B4", "Another title");
  await person(({ worksheets, tables }) => {
    const sheet = worksheets.getItem("Stock");
    sheet.getRange("B:B").format.columnWidth = 200;
    sheet.getRange("B4").format.fill.color = "#FFFF00";
    sheet.tabColor = "#FF0000";
    worksheets.add("My notes").getRange("A1").values = [["keep"]];
    const body = tables.getItem("Items").getDataBodyRange();
    const mine = body.conditionalFormats.add("Custom");
    mine.custom.rule.formula = '=$B4=""';
    mine.custom.format.fill.color = "#EEEEEE";
  });
  const before = host.toBook();
  expect(await differences(wanted)).toEqual([]);
  await setUp(wanted);
  expect(host.toBook()).toEqual(before);
});
