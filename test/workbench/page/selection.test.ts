// Moving about in the grid by keys, without a grid.
import fc from "fast-check";
import { cellAddress, columnLetters, parseCellAddress } from "../../../src/workbench/page/address";
import { gridCommand } from "../../../src/workbench/page/grid-keys";
import {
  type Direction,
  jump,
  move,
  selectCell,
  selectedArea,
  step,
} from "../../../src/workbench/page/selection";

test("an address that the grid writes is read back as the same cell", () => {
  const cells = fc.record({
    row: fc.integer({ min: 0, max: 1_048_575 }),
    column: fc.integer({ min: 0, max: 16_383 }),
  });
  fc.assert(
    fc.property(cells, (cell) => {
      expect(parseCellAddress(cellAddress(cell))).toEqual(cell);
    })
  );
});

test.each([
  [0, "A"],
  [25, "Z"],
  [26, "AA"],
  [701, "ZZ"],
  [702, "AAA"],
  [16_383, "XFD"],
])("column %i is called %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
});

test.each(["", "7", "B", "B0", "XFE1", "A1048577", "=B7", "B7:C8", "Start date"])(
  "“%s” is no cell to go to",
  (text) => {
    expect(parseCellAddress(text)).toBeNull();
  }
);

test("the selection never leaves the sheet", () => {
  const far = fc.integer({ min: -2_000_000, max: 2_000_000 });
  fc.assert(
    fc.property(far, far, fc.boolean(), (rows, columns, extend) => {
      const { corner } = move(selectCell({ row: 5, column: 5 }), rows, columns, extend);
      expect(parseCellAddress(cellAddress(corner))).toEqual(corner);
    })
  );
});

test("Shift with an arrow extends the selection and leaves the active cell where it is", () => {
  const selection = step(step(selectCell({ row: 3, column: 3 }), "up", true), "left", true);
  expect([selection.active, selectedArea(selection)]).toEqual([
    { row: 3, column: 3 },
    { top: 2, left: 2, bottom: 3, right: 3 },
  ]);
});

const filled = new Set(["B2", "B3", "B4", "B8"]);
const isFilled = (place: { row: number; column: number }): boolean =>
  filled.has(cellAddress(place));

test.each([
  ["B2", "down", "B4"],
  ["B4", "down", "B8"],
  ["B8", "down", "B10"],
  ["B8", "up", "B4"],
  ["A1", "left", "A1"],
] as const satisfies readonly (readonly [string, Direction, string])[])(
  "Ctrl+arrow from %s %s goes to %s: to the end of a run, over blanks, or to the edge",
  (from, direction, to) => {
    const start = selectCell(parseCellAddress(from) ?? { row: 0, column: 0 });
    const used = { rowCount: 10, columnCount: 4 };
    expect(cellAddress(jump(start, direction, false, isFilled, used).active)).toBe(to);
  }
);

test.each([
  ["ArrowDown", {}, { kind: "step", direction: "down", extend: false }],
  ["ArrowDown", { alt: true }, { kind: "choose" }],
  ["Tab", { shift: true }, { kind: "step", direction: "left", extend: false }],
  ["Enter", {}, { kind: "step", direction: "down", extend: false }],
  ["PageDown", { control: true }, { kind: "sheet", offset: 1 }],
  ["F2", {}, { kind: "edit" }],
  ["7", {}, { kind: "startTyping", text: "7" }],
  ["=", {}, { kind: "startTyping", text: "=" }],
  ["é", {}, { kind: "startTyping", text: "é" }],
  ["z", { control: true }, { kind: "undo" }],
  ["c", { control: true }, null],
  ["v", { control: true }, null],
  ["Shift", { shift: true }, null],
] as const)("the key %s with %j means %j", (key, held, command) => {
  expect(gridCommand({ key, shift: false, control: false, alt: false, ...held })).toEqual(command);
});
