/** @jest-environment jsdom */
// The labels under a chart over days: each is a whole date inside the chart, or is left out.
import "../../support/pane-environment";
import { render } from "@testing-library/react";
import { ChartPicture } from "../../../src/workbench/page/charts/ChartPicture";
import { chartBook } from "../../support/chart-book";
import { openHost } from "../../support/open-host";

test.each([240, 420, 900])("over days, labels are whole dates in a chart %i wide", (width) => {
  const sheet = openHost(chartBook).viewSheet("Readings");
  const chart = sheet.charts.find(({ type }) => type === "line");
  if (chart === undefined) throw new Error("The book has no line chart.");
  const { container } = render(<ChartPicture chart={chart} width={width} height={260} />);
  const dates = [...container.querySelectorAll("text")].filter(({ textContent }) =>
    /^\d{4}/.test(textContent ?? "")
  );
  expect(dates.length).toBeGreaterThan(1);
  const places = dates.map((one) => [one.textContent, Number(one.getAttribute("x"))] as const);
  for (const [text, x] of places) {
    expect(text).toMatch(/^\d{4}-\d\d-\d\d$/);
    expect(x).toBeGreaterThan(30);
    expect(x).toBeLessThan(width - 30);
  }
});
