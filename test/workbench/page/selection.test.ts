// Moving about in the grid by keys, without a grid.
import fc from "fast-check";
import { cellAddress, columnLetters, parseCellAddress } from "../../../src/workbench/page/address";
import { gridCommand } from "../../../src/workbench/page/grid-keys";
import {
  advance,
  type Direction,
  jump,
  type Layout,
  move,
  selectBetween,
  selectCell,
  selectedArea,
  type Selection,
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

const plain: Layout = { rows: new Map(), columns: new Map(), merges: [] };

test("the selection never leaves the sheet", () => {
  const far = fc.integer({ min: -2_000_000, max: 2_000_000 });
  fc.assert(
    fc.property(far, far, fc.boolean(), (rows, columns, extend) => {
      const { corner } = move(plain, selectCell({ row: 5, column: 5 }), rows, columns, extend);
      expect(parseCellAddress(cellAddress(corner))).toEqual(corner);
    })
  );
});

test("Shift with an arrow extends the selection and leaves the active cell where it is", () => {
  const selection = step(
    plain,
    step(plain, selectCell({ row: 3, column: 3 }), "up", true),
    "left",
    true
  );
  expect([selection.active, selectedArea(selection)]).toEqual([
    { row: 3, column: 3 },
    { top: 2, left: 2, bottom: 3, right: 3 },
  ]);
});

/** Row 4 and column C are hidden, E5:F6 are merged. */
const layout: Layout = {
  rows: new Map([[3, { height: 15, hidden: true }]]),
  columns: new Map([[2, { width: 48, hidden: true }]]),
  merges: [{ top: 4, left: 4, bottom: 5, right: 5 }],
};

function at(address: string) {
  const place = parseCellAddress(address);
  if (place === null) throw new Error(`${address} is no address`);
  return place;
}

test.each<[string, Direction, string]>([
  ["B3", "down", "B5"],
  ["B5", "up", "B3"],
  ["B5", "right", "D5"],
  ["D5", "left", "B5"],
  ["D6", "right", "E5"],
  ["E5", "down", "E7"],
  ["E5", "right", "G5"],
])(
  "an arrow from %s %s goes to %s: over what is hidden, and merged cells are one",
  (from, direction, to) => {
    expect(cellAddress(step(layout, selectCell(at(from)), direction).active)).toBe(to);
  }
);

function visited(start: Selection, directions: readonly Direction[]): readonly string[] {
  let selection = start;
  return directions.map((direction) => {
    selection = advance(layout, selection, direction);
    return cellAddress(selection.active);
  });
}

test.each<[string, Selection, readonly Direction[], readonly string[]]>([
  [
    "Tab goes round a selection by rows",
    selectBetween(at("A1"), at("B2")),
    ["right", "right", "right", "right"],
    ["B1", "A2", "B2", "A1"],
  ],
  [
    "Enter goes round a selection by columns",
    selectBetween(at("A1"), at("B2")),
    ["down", "down", "down", "down"],
    ["A2", "B1", "B2", "A1"],
  ],
  [
    "Shift+Tab goes round backwards",
    selectBetween(at("A1"), at("B2")),
    ["left", "left"],
    ["B2", "A2"],
  ],
  [
    "hidden and covered cells are left out",
    selectBetween(at("B3"), at("D5")),
    ["right", "right", "right", "right"],
    ["D3", "B5", "D5", "B3"],
  ],
  [
    "Enter after Tab begins the next row",
    selectCell(at("A1")),
    ["right", "right", "down"],
    ["B1", "D1", "A2"],
  ],
])("%s", (_, start, directions, places) => {
  expect(visited(start, directions)).toEqual(places);
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
  ["Tab", { shift: true }, { kind: "advance", direction: "left" }],
  ["Enter", {}, { kind: "advance", direction: "down" }],
  [" ", { shift: true }, { kind: "selectLines", lines: "rows" }],
  ["d", { control: true }, { kind: "fill", direction: "down" }],
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
