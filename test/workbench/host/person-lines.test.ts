// What a person does to rows, columns and copied cells at the grid, and where names and links lead.
import { createHost } from "../../../src/workbench/host/host";
import type { Host } from "../../../src/workbench/host/contract";
import { TODAY } from "../../support/open-host";

function hostWith(cells: readonly (readonly string[])[]): Host {
  const host = createHost({ today: () => TODAY });
  host.paste("Sheet1", "A1", cells);
  return host;
}

function formulas(host: Host, addresses: readonly string[]): readonly string[] {
  return addresses.map((address) => host.editText("Sheet1", address));
}

const sums = [
  ["1", "2", "=A1+B1"],
  ["3", "4", "=A2+B2"],
];
const oneCell = (row: number, column: number) => {
  return { sheet: "Sheet1", area: { top: row, left: column, bottom: row, right: column } };
};

test("rows that are inserted move formulas and what they refer to", () => {
  const host = hostWith(sums);
  host.insertLines("Sheet1", { axis: "rows", first: 1, last: 2 });
  expect(formulas(host, ["A1", "A2", "A4", "C4"])).toEqual(["1", "", "3", "=A4+B4"]);
});

test("a column that is deleted is gone from what referred to it", () => {
  const host = hostWith(sums);
  host.deleteLines("Sheet1", { axis: "columns", first: 0, last: 0 });
  expect(formulas(host, ["A1", "B1"])).toEqual(["2", "=#REF!+A1"]);
});

test("a row's height is set, hidden and given back by undo", () => {
  const host = hostWith(sums);
  const lines = { axis: "rows", first: 1, last: 1 } as const;
  const row = () => host.viewSheet("Sheet1").rows.get(1);
  host.resizeLines("Sheet1", lines, 30);
  host.hideLines("Sheet1", lines, true);
  expect(row()).toEqual({ height: 30, hidden: true });
  host.undo();
  expect(row()).toEqual({ height: 30, hidden: false });
  host.undo();
  expect(row()).toBeUndefined();
});

test.each([
  [
    "one cell over many",
    oneCell(0, 2),
    { top: 0, left: 3, bottom: 1, right: 3 },
    "=B1+C1",
    "=B2+C2",
  ],
  [
    "a block from one cell on",
    { sheet: "Sheet1", area: { top: 0, left: 2, bottom: 1, right: 2 } },
    oneCell(0, 3).area,
    "=B1+C1",
    "=B2+C2",
  ],
])("cells copied (%s) take their formulas along", (_, from, to, first, second) => {
  const host = hostWith(sums);
  const filled = host.copyCells(from, { sheet: "Sheet1", area: to });
  expect([filled, ...formulas(host, ["D1", "D2"])]).toEqual([
    { top: 0, left: 3, bottom: 1, right: 3 },
    first,
    second,
  ]);
  host.undo();
  expect(formulas(host, ["D1", "D2"])).toEqual(["", ""]);
});

test.each([
  ["b2", oneCell(1, 1)],
  ["$A$1:B2", { sheet: "Sheet1", area: { top: 0, left: 0, bottom: 1, right: 1 } }],
  ["Sheet1!C1", oneCell(0, 2)],
  ["Nowhere!C1", null],
  ["no such name", null],
])("the name box leads from %s to a place or nowhere", (text, place) => {
  expect(hostWith(sums).findPlace("Sheet1", text)).toEqual(place);
});

test.each([
  ['=HYPERLINK("#Sheet1!C1","Go")', "#Sheet1!C1"],
  ['=HYPERLINK("#"&"Sheet1!"&ADDRESS(1,3),IF(1=1,"a,b","c"))', "#Sheet1!$C$1"],
  ['=IF(1=1,"",HYPERLINK("https://example.org","Go"))', undefined],
  ["https", undefined],
])("%s leads to %s", (typed, link) => {
  const host = hostWith([[typed]]);
  expect(host.viewCells("Sheet1", oneCell(0, 0).area)[0]?.[0]?.hyperlink).toBe(link);
});

test("the revision rises with changes and not with looking", () => {
  const host = hostWith(sums);
  const before = host.view().revision;
  host.select("Sheet1", "B2");
  expect(host.view().revision).toBe(before);
  host.type("Sheet1", "B2", "5");
  expect(host.view().revision).toBe(before + 1);
});
