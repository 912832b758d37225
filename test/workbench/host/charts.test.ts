// Charts through the real library: making them, their series, looks and places, and what a grid is given to draw.
import { createHost } from "../../../src/workbench/host/host";
import type { ChartView, Host } from "../../../src/workbench/host/contract";
import { openHost, TODAY } from "../../support/open-host";

const rows = [
  ["Week", "Reading", "Aim"],
  ["1/5/2026", 10, 12],
  ["1/12/2026", 14, 16],
  ["1/19/2026", "", 20],
];

async function onSheet<T>(
  use: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T> | T
): Promise<T> {
  return Excel.run(async (context) => {
    const result = await use(context.workbook.worksheets.getItem("Sheet1"), context);
    await context.sync();
    return result;
  });
}

async function charted(type: Excel.ChartType | "Line" = "Line"): Promise<Host> {
  const host = openHost();
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:C4");
    range.values = rows;
    sheet.charts.add(type as Excel.ChartType, range, "Auto").name = "Progress";
  });
  return host;
}

function drawn(host: Host, index = 0): ChartView {
  const chart = host.viewSheet("Sheet1").charts[index];
  if (chart === undefined) throw new Error("No chart there.");
  return chart;
}

test("a chart takes names from the first row and dates from the first column", async () => {
  const view = drawn(await charted());
  expect(view.series.map(({ name, categories, values }) => [name, categories, values])).toEqual([
    ["Reading", ["1/5/2026", "1/12/2026", "1/19/2026"], [10, 14, null]],
    ["Aim", ["1/5/2026", "1/12/2026", "1/19/2026"], [12, 16, 20]],
  ]);
  expect([view.title?.text, view.legend, view.axes?.category.isTime]).toEqual([
    "Chart Title",
    "bottom",
    true,
  ]);
  expect(view.axes?.value.scale).toEqual({ min: 0, max: 25, majorUnit: 5 });
});

test.each<[string, "Auto" | "Rows" | "Columns", (string | number)[][], unknown]>([
  [
    "a wide range goes by rows",
    "Auto",
    [
      ["", "a", "b", "c"],
      ["x", 1, 2, 3],
    ],
    [["x", "a,b,c"]],
  ],
  [
    "by wish the other way",
    "Columns",
    [
      ["", "a", "b"],
      ["x", 1, 2],
      ["y", 3, 4],
    ],
    [
      ["a", "x,y"],
      ["b", "x,y"],
    ],
  ],
  [
    "numbers alone have no names",
    "Columns",
    [
      [1, 2],
      [3, 4],
    ],
    [
      ["Series1", "1,2"],
      ["Series2", "1,2"],
    ],
  ],
  ["one column with its header", "Columns", [["Score"], [3], [4]], [["Score", "1,2"]]],
])("%s", async (_, seriesBy, cells, series) => {
  const host = openHost();
  await onSheet((sheet) => {
    const range = sheet.getRangeByIndexes(0, 0, cells.length, cells[0]?.length ?? 1);
    range.values = cells;
    sheet.charts.add("ColumnClustered", range, seriesBy);
  });
  expect(drawn(host).series.map(({ name, categories }) => [name, categories.join(",")])).toEqual(
    series
  );
});

test("every property that is set is read back, drawn, and survives saving and opening", async () => {
  const host = await charted();
  await onSheet(async (sheet, context) => {
    const chart = sheet.charts.getItem("Progress");
    chart.title.text = "Progress of Ana";
    chart.title.format.font.size = 12;
    chart.title.format.font.color = "#1F4E79";
    chart.legend.position = "Right";
    chart.displayBlanksAs = "Interplotted";
    chart.setPosition("E2", "J15");
    chart.axes.valueAxis.minimum = 0;
    chart.axes.valueAxis.maximum = 40;
    chart.axes.valueAxis.majorUnit = 10;
    chart.axes.valueAxis.title.text = "Score";
    chart.axes.categoryAxis.numberFormat = "d mmm";
    chart.axes.categoryAxis.categoryType = "TextAxis";
    const [reading, aim] = [chart.series.getItemAt(0), chart.series.getItemAt(1)];
    reading.chartType = "ColumnClustered";
    reading.format.fill.setSolidColor("#4472C4");
    reading.gapWidth = 80;
    reading.hasDataLabels = true;
    aim.format.line.color = "#C55A11";
    aim.format.line.lineStyle = "Dash";
    aim.format.line.weight = 1.5;
    aim.markerStyle = "None";
    aim.axisGroup = "Secondary";
    await context.sync();
    const secondary = chart.axes.getItem("Value", "Secondary");
    secondary.visible = false;
    const shape = sheet.shapes.getItem("Progress");
    shape.altTextDescription = "Readings of Ana against her aim";
    chart.load("name,chartType,left,top,displayBlanksAs");
    chart.title.load("text,visible");
    chart.legend.load("position,visible");
    chart.axes.valueAxis.load("minimum,maximum,majorUnit,type,axisGroup");
    chart.axes.valueAxis.title.load("text,visible");
    chart.axes.categoryAxis.load("numberFormat,categoryType");
    chart.series.load("items/name,items/chartType,items/axisGroup,items/markerStyle");
    aim.format.line.load("color,lineStyle,weight");
    secondary.load("visible,axisGroup");
    shape.load("name,altTextDescription,type");
    await context.sync();
    expect([
      [chart.name, chart.chartType, chart.left, chart.top, chart.displayBlanksAs],
      [chart.title.text, chart.title.visible, chart.legend.position, chart.legend.visible],
      [chart.axes.valueAxis.minimum, chart.axes.valueAxis.maximum, chart.axes.valueAxis.majorUnit],
      [chart.axes.valueAxis.title.text, chart.axes.categoryAxis.numberFormat],
      chart.series.items.map((s) => [s.name, s.chartType, s.axisGroup, s.markerStyle]),
      [aim.format.line.color, aim.format.line.lineStyle, aim.format.line.weight],
      [secondary.visible, secondary.axisGroup],
      [shape.name, shape.altTextDescription],
    ]).toEqual([
      ["Progress", "Line", 192, 15, "Interplotted"],
      ["Progress of Ana", true, "Right", true],
      [0, 40, 10],
      ["Score", "d mmm"],
      [
        ["Reading", "ColumnClustered", "Primary", "Automatic"],
        ["Aim", "Line", "Secondary", "None"],
      ],
      ["#C55A11", "Dash", 1.5],
      [false, "Secondary"],
      ["Progress", "Readings of Ana against her aim"],
    ]);
  });
  const before = drawn(host);
  expect(before).toMatchObject({
    alternativeText: "Readings of Ana against her aim",
    from: { row: 1, column: 4, x: 0, y: 0 },
    to: { row: 15, column: 10, x: 0, y: 0 },
    box: { left: 192, top: 15, width: 288, height: 210 },
    axes: { category: { isTime: false, numberFormat: "d mmm" }, secondary: { visible: false } },
  });
  const opened = createHost({ today: () => TODAY, book: host.toBook() });
  expect(drawn(opened)).toEqual(before);
  expect(opened.toBook()).toEqual(host.toBook());
});

test("series are added, pointed at cells, renamed and deleted", async () => {
  const host = await charted();
  await onSheet(async (sheet, context) => {
    const { series } = sheet.charts.getItem("Progress");
    const added = series.add("Double");
    sheet.getRange("D2:D4").formulas = [["=B2*2"], ["=B3*2"], ["=B4*2"]];
    added.setValues(sheet.getRange("D2:D4"));
    added.setXAxisValues(sheet.getRange("A2:A4"));
    series.getItemAt(0).delete();
    await context.sync();
    const count = series.getCount();
    await context.sync();
    expect(count.value).toBe(2);
  });
  expect(drawn(host).series.map(({ name, values }) => [name, values])).toEqual([
    ["Aim", [12, 16, 20]],
    ["Double", [20, 28, 0]],
  ]);
});

test("a scatter draws its first column as x, with a scale of its own", async () => {
  const host = openHost();
  await onSheet((sheet) => {
    const range = sheet.getRange("A1:B4");
    range.values = [
      ["x", "y"],
      [50, 1],
      [60, 2],
      [70, 3],
    ];
    sheet.charts.add("XYScatterLines", range, "Columns");
  });
  const [series] = drawn(host).series;
  expect([series?.name, series?.x, series?.values]).toEqual(["y", [50, 60, 70], [1, 2, 3]]);
  expect(drawn(host).axes?.category.scale).toEqual({ min: 40, max: 75, majorUnit: 5 });
});

test("a chart moves with its cells, follows its data, and grows with a table", async () => {
  const host = await charted();
  await onSheet((sheet) => {
    sheet.tables.add("A1:C4", true);
    sheet.charts.getItem("Progress").setPosition("E2", "H9");
    sheet.getRange("1:2").insert("Down");
    sheet.name = "Data";
  });
  host.paste("Data", "A7", [["1/26/2026", "30", "24"]]);
  const [chart] = host.viewSheet("Data").charts;
  expect([chart?.from.row, chart?.to.row, chart?.series[0]?.values]).toEqual([
    3,
    11,
    [10, 14, null, 30],
  ]);
  expect(host.undo()).toBe(true);
  expect(host.viewSheet("Data").charts[0]?.series[0]?.values).toEqual([10, 14, null]);
});

test("charts are found by name and id, counted, deleted, and told of", async () => {
  await charted();
  const heard: string[] = [];
  await onSheet(async (sheet, context) => {
    sheet.load("id");
    const chart = sheet.charts.getItem("progress");
    chart.load("id");
    const missing = sheet.charts.getItemOrNullObject("Nothing");
    missing.load("name");
    await context.sync();
    sheet.charts.onDeleted.add((event) => {
      heard.push(event.type);
      return Promise.resolve();
    });
    await context.sync();
    sheet.charts.getItem(chart.id).delete();
    sheet.charts.load("count");
    await context.sync();
    expect([missing.isNullObject, sheet.charts.count]).toEqual([true, 0]);
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(heard).toEqual(["ChartDeleted"]);
});

test.each<[string, (chart: Excel.Chart) => void, string]>([
  ["a kind that is not modelled", (chart) => (chart.chartType = "Radar"), "NotImplemented"],
  ["a marker too small", (chart) => (chart.series.getItemAt(0).markerSize = 1), "InvalidArgument"],
  ["a series that is not there", (chart) => chart.series.getItemAt(7).load("name"), "ItemNotFound"],
  [
    "an axis of a pie",
    (chart) => {
      chart.chartType = "Pie";
      chart.axes.valueAxis.load("minimum");
    },
    "ItemNotFound",
  ],
  ["a place off the sheet", (chart) => (chart.left = -1), "InvalidArgument"],
])("%s is refused", async (_, use, code) => {
  await charted();
  const refused = onSheet((sheet) => use(sheet.charts.getItem("Progress")));
  await expect(refused).rejects.toMatchObject({ code });
});
