// Conditional formats by value, by text, by colours and by icons, through the real office.js and from files.
import { readXlsx } from "../../../src/files/xlsx/read-xlsx";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import type { CellView, Host } from "../../../src/workbench/host/contract";
import { openHost } from "../../support/open-host";
import { validateXlsx } from "../../support/validate-xlsx";

type Formats = Excel.ConditionalFormatCollection;

async function withFormats(
  values: readonly (readonly unknown[])[],
  make: (formats: Formats) => void
): Promise<Host> {
  const host = openHost();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Sheet1");
    const range = sheet.getRange("A1").getResizedRange(values.length - 1, 0);
    range.values = values as unknown[][];
    make(range.conditionalFormats);
    await context.sync();
  });
  return host;
}

function looks<T>(host: Host, rows: number, of: (cell: CellView) => T): readonly T[] {
  const area = { top: 0, left: 0, bottom: rows - 1, right: 0 };
  return host.viewCells("Sheet1", area).map(([cell]) => of(cell as CellView));
}

const filled = (cell: CellView): boolean => cell.style.fill === "#FFC7CE";

const values = [[1], [5], [9], ["word"], [""], [true]];

const comparisons: readonly (readonly [
  Excel.ConditionalCellValueRule["operator"],
  string,
  string | undefined,
  readonly number[],
])[] = [
  ["GreaterThan", "=4", undefined, [2, 3, 4, 6]],
  ["GreaterThanOrEqual", "5", undefined, [2, 3, 4, 6]],
  ["LessThan", "=5", undefined, [1, 5]],
  ["LessThanOrEqual", "=$A$2", undefined, [1, 2, 5]],
  ["EqualTo", '="WORD"', undefined, [4]],
  ["NotEqualTo", "=5", undefined, [1, 3, 4, 5, 6]],
  ["Between", "=9", "=2", [2, 3]],
  ["NotBetween", "=2", "=9", [1, 4, 5, 6]],
];

test.each(comparisons)("cell value %s %s %s meets rows %j", async (operator, one, two, rows) => {
  const host = await withFormats(values, (formats) => {
    const { cellValue } = formats.add("CellValue");
    cellValue.rule = { operator, formula1: one, ...(two === undefined ? {} : { formula2: two }) };
    cellValue.format.fill.color = "#FFC7CE";
  });
  const met = looks(host, values.length, filled).flatMap((is, index) => (is ? [index + 1] : []));
  expect(met).toEqual(rows);
});

const texts = [["On track"], ["track"], ["Stalled"], [42]];

test.each([
  ["Contains", "TRACK", [1, 2]],
  ["NotContains", "track", [3, 4]],
  ["BeginsWith", "on", [1]],
  ["EndsWith", "2", [4]],
] as const)("text %s %s meets rows %j", async (operator, text, rows) => {
  const host = await withFormats(texts, (formats) => {
    const { textComparison } = formats.add("ContainsText");
    textComparison.rule = { operator, text };
    textComparison.format.fill.color = "#FFC7CE";
  });
  const met = looks(host, texts.length, filled).flatMap((is, index) => (is ? [index + 1] : []));
  expect(met).toEqual(rows);
});

const column = [[0], [25], [50], [100], ["none"]];

test("a colour scale mixes the colours of its points, and words stay as they are", async () => {
  const host = await withFormats(column, (formats) => {
    formats.add("ColorScale").colorScale.criteria = {
      minimum: { type: "LowestValue", color: "#FFFFFF" },
      midpoint: { type: "Percent", formula: "50", color: "#000000" },
      maximum: { type: "Number", formula: "=100", color: "#FF0000" },
    };
  });
  expect(looks(host, 5, (cell) => cell.style.fill)).toEqual([
    ...["#FFFFFF", "#808080", "#000000", "#FF0000"],
    null,
  ]);
});

test("icons begin at their points, in either order, with or without the number", async () => {
  const host = await withFormats(column, (formats) => {
    const { iconSet } = formats.add("IconSet");
    iconSet.style = "FourArrows";
    iconSet.reverseIconOrder = true;
    iconSet.showIconOnly = true;
    iconSet.criteria = [
      {} as Excel.ConditionalIconCriterion,
      { type: "Number", formula: "=25", operator: "GreaterThan" },
      { type: "Percentile", formula: "50", operator: "GreaterThanOrEqual" },
      { type: "Percent", formula: "100", operator: "GreaterThanOrEqual" },
    ];
  });
  expect(looks(host, 5, (cell) => [cell.icon?.index, cell.text])).toEqual([
    ...[
      [3, ""],
      [3, ""],
      [1, ""],
      [0, ""],
    ],
    [undefined, "none"],
  ]);
});

test("saved and opened again they look the same, and the file is valid", async () => {
  const host = await withFormats([[1], [5], [9], ["late"]], (formats) => {
    const value = formats.add("CellValue").cellValue;
    value.rule = { operator: "Between", formula1: "=A2", formula2: "=9" };
    value.format.font.bold = true;
    const text = formats.add("ContainsText").textComparison;
    text.rule = { operator: "BeginsWith", text: 'la"<' };
    formats.add("ColorScale");
    formats.add("IconSet").iconSet.style = "FiveQuarters";
  });
  const saved = await writeXlsx(host.toBook());
  expect(await validateXlsx(saved)).toEqual([]);
  const again = openHost(await readXlsx(saved));
  expect(looks(again, 4, (cell) => cell)).toEqual(looks(host, 4, (cell) => cell));
  const rules = again.toBook().sheets[0]?.conditionalFormats.map((rule) => ({ ...rule, kept: 0 }));
  expect(rules).toEqual(
    host.toBook().sheets[0]?.conditionalFormats.map((rule) => ({ ...rule, kept: 0 }))
  );
});

test("what Excel can do and the host does not, is said", async () => {
  const add = (type: Excel.ConditionalFormatType) =>
    withFormats([[1]], (formats) => void formats.add(type));
  await expect(add("TopBottom" as Excel.ConditionalFormatType)).rejects.toMatchObject({
    code: "NotImplemented",
  });
});
