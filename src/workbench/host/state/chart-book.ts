// Charts between an opened workbook and its value for saving.
import type { BookChart, BookChartSeries } from "../../../files/book-chart";
import type { Chart, ChartSeries, Source } from "./chart";
import { isRound, plainAxes } from "./chart";
import { titleText } from "./chart-view";
import type { Sheet, Workbook } from "./workbook";
import { takeNumber } from "./workbook";

export function chartIn(workbook: Workbook, sheet: Sheet, from: BookChart): Chart {
  const { title, legend, axes } = from;
  const { text = null, ...look } = title ?? {};
  const number = takeNumber(workbook);
  return {
    id: `{${number.toString(16).toUpperCase().padStart(8, "0")}-0001-4000-8000-000000000000}`,
    name: from.name,
    type: from.type,
    from: from.from,
    to: from.to,
    alternativeText: from.alternativeText ?? { title: "", description: "" },
    title: { visible: title !== null, text, look },
    legend: { visible: legend !== null, position: legend ?? "bottom" },
    series: from.series.map((series) => seriesIn(workbook, sheet, series)),
    axes: { ...plainAxes(), ...axes },
    blanks: from.blanks,
    ...(from.kept === undefined ? {} : { kept: from.kept }),
  };
}

function seriesIn(
  workbook: Workbook,
  sheet: Sheet,
  { name, categories, values, ...look }: BookChartSeries
): ChartSeries {
  const attach = (formula: string) => workbook.calculation.attach(sheet.id, 0, 0, formula);
  return {
    name:
      name === null ? null : name.startsWith("=") ? { reference: attach(name) } : { text: name },
    categories: categories === null ? null : attach(categories),
    values: attach(values),
    look,
  };
}

/** Series without values are left out: a file cannot hold them. */
export function chartOut(workbook: Workbook, chart: Chart): BookChart {
  const { name, type, from, to, alternativeText, title, legend, axes, blanks } = chart;
  const second = chart.series.some((series) => series.look.onSecondaryAxis);
  const { category, value, secondary } = axes;
  const hasAlternative = alternativeText.title !== "" || alternativeText.description !== "";
  return {
    name,
    type,
    from,
    to,
    ...(hasAlternative ? { alternativeText: { ...alternativeText } } : {}),
    title: title.visible ? { text: titleText(workbook, chart), ...title.look } : null,
    legend: legend.visible ? legend.position : null,
    series: chart.series.flatMap((series) => seriesOut(series)),
    axes: isRound(type) ? null : { category, value, ...(second ? { secondary } : {}) },
    blanks,
    ...(chart.kept === undefined ? {} : { kept: chart.kept }),
  };
}

function seriesOut({ name, categories, values, look }: ChartSeries): readonly BookChartSeries[] {
  if (values === null) return [];
  return [
    {
      name: sourceText(name),
      categories: categories?.text() ?? null,
      values: values.text(),
      ...look,
    },
  ];
}

function sourceText(source: Source | null): string | null {
  if (source === null) return null;
  return "text" in source ? source.text : source.reference.text();
}
