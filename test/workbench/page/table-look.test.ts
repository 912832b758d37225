// Table styles as Excel paints them, for the styles that people meet.
import type { TableView } from "../../../src/workbench/host/contract";
import { tableAt, tableCellLook } from "../../../src/workbench/page/table-look";

const table: TableView = {
  name: "Plans",
  area: { top: 4, left: 1, bottom: 8, right: 3 },
  columns: ["Plan ID", "Learner", "Coach"],
  style: "TableStyleMedium2",
  bandedRows: true,
  showFilter: true,
  hasHeaders: true,
  hasTotals: false,
  filters: new Map(),
};

test("Medium 2 has a blue header with white words and bands from the first row on", () => {
  const looks = [4, 5, 6, 7].map((row) => tableCellLook(table, row));
  expect(looks.map(({ fill }) => fill)).toEqual(["#4472C4", "#D9E1F2", undefined, "#D9E1F2"]);
  expect(looks[0]).toMatchObject({ color: "#FFFFFF", bold: true });
});

test("without banded rows only the header is filled", () => {
  const plain = { ...table, bandedRows: false };
  expect([4, 5, 6].map((row) => tableCellLook(plain, row).fill)).toEqual([
    "#4472C4",
    undefined,
    undefined,
  ]);
});

test("a style of the user's own keeps a bold header and takes no colour", () => {
  expect(tableCellLook({ ...table, style: "Our house style" }, 4)).toEqual({ bold: true });
});

test.each([
  [4, 1, true],
  [8, 3, true],
  [3, 1, false],
  [9, 2, false],
  [5, 4, false],
])("row %i, column %i lies in the table: %s", (row, column, isIn) => {
  expect(tableAt([table], row, column) !== null).toBe(isIn);
});
