// The charts of a sheet, laid over its cells between the corners that anchor them.
import type { ChartView, SheetView } from "../../host/contract";
import { columnWidth, rowNumbersWidth, sum } from "../sheet-sizes";
import { ChartPicture } from "./ChartPicture";

export interface ChartLayerProps {
  readonly sheet: SheetView;
  /** Top of a row in pixels, as rows stand fitted on the screen. */
  readonly topOf: (row: number) => number;
  /** Left edge of what may be drawn over: frozen columns and row numbers stay free. */
  readonly clipLeft: number;
}

const pixelsPerPoint = 96 / 72;

export function ChartLayer({ sheet, topOf, clipLeft }: ChartLayerProps) {
  const scale = pixelsPerPoint * sheet.zoom;
  const corner = ({ row, column, x, y }: ChartView["from"]) => ({
    left: rowNumbersWidth + sum(0, column, (index) => columnWidth(sheet, index)) + x * scale,
    top: topOf(row) + y * scale,
  });
  return (
    <>
      {sheet.charts.map((chart, index) => {
        const [from, to] = [corner(chart.from), corner(chart.to)];
        const width = Math.max(40, to.left - from.left);
        const height = Math.max(30, to.top - from.top);
        const hidden = Math.max(0, clipLeft - from.left);
        return (
          // A grid may hold rows of cells and nothing else: a chart is a cell of its own to a screen reader.
          <div key={index} role="row">
            <div
              role="gridcell"
              className="chart"
              style={{ ...from, width, height, clipPath: `inset(0 0 0 ${hidden}px)` }}
            >
              <ChartPicture chart={chart} width={width / sheet.zoom} height={height / sheet.zoom} />
            </div>
          </div>
        );
      })}
    </>
  );
}
