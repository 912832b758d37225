// A chart of a sheet as a plain value. References are formulas in user form ("=Plan!$B$2:$B$9"), as everywhere in a book.
// What a file's chart says beyond this is the business of the reader and the writer of files.

import type { ChartKept } from "./book-kept";

export interface BookChart {
  readonly name: string;
  readonly type: BookChartType;
  /** The cells its corners lie in: it moves and grows with them. */
  readonly from: BookAnchor;
  readonly to: BookAnchor;
  /** What a screen reader says; absent when nobody wrote one. */
  readonly alternativeText?: { readonly title: string; readonly description: string };
  /** Null: the chart shows no title. */
  readonly title: BookChartTitle | null;
  readonly legend: "top" | "bottom" | "left" | "right" | null;
  readonly series: readonly BookChartSeries[];
  /** Null for a pie or a doughnut. */
  readonly axes: {
    readonly category: BookChartAxis;
    readonly value: BookChartAxis;
    /** The second value axis, when a series uses it. */
    readonly secondary?: BookChartAxis;
  } | null;
  /** How a blank cell is drawn: not at all, as zero, or bridged by the line. */
  readonly blanks: "gap" | "zero" | "span";
  /** How the file says it, trend lines and effects included. */
  readonly kept?: ChartKept;
}

export type BookChartType =
  | "line"
  | "lineMarkers"
  | "columnClustered"
  | "columnStacked"
  | "columnStacked100"
  | "barClustered"
  | "barStacked"
  | "barStacked100"
  | "area"
  | "areaStacked"
  | "pie"
  | "doughnut"
  | "scatter"
  | "scatterLines"
  | "scatterLinesNoMarkers";

/** A place on the sheet: a cell, and points right of and below its upper left corner. */
export interface BookAnchor {
  readonly row: number;
  readonly column: number;
  readonly x: number;
  readonly y: number;
}

export interface BookChartTitle {
  readonly text: string;
  readonly size?: number;
  readonly bold?: boolean;
  readonly color?: string;
}

export interface BookChartSeries {
  /** A text, a reference to the cell that holds it ("=…"), or null for Excel's own "Series1". */
  readonly name: string | null;
  /** Null: 1, 2, 3 … */
  readonly categories: string | null;
  readonly values: string;
  /** Where the series is drawn otherwise than the chart, as a line over columns. */
  readonly type?: BookChartType;
  readonly onSecondaryAxis: boolean;
  readonly line?: {
    /** "none" draws no line. */
    readonly style?: "solid" | "dash" | "dot" | "dashDot" | "none";
    readonly color?: string;
    /** Points. */
    readonly weight?: number;
  };
  /** The colour of columns, bars, slices and areas. */
  readonly fill?: string;
  readonly marker?: {
    readonly style?: "none" | "circle" | "square" | "diamond" | "triangle" | "x" | "dash";
    /** Points, 2 to 72. */
    readonly size?: number;
    readonly color?: string;
  };
  readonly smooth?: boolean;
  readonly showValues?: boolean;
  /** Whether the name of the series stands beside its points. */
  readonly showName?: boolean;
  /** Percent of a column's width that lies between two groups, 0 to 500. */
  readonly gapWidth?: number;
}

export interface BookChartAxis {
  readonly visible: boolean;
  readonly title: string | null;
  /** Absent: chosen by Excel. */
  readonly min?: number;
  readonly max?: number;
  readonly majorUnit?: number;
  /** Absent: as the cells have it. */
  readonly numberFormat?: string;
  readonly gridlines: boolean;
  readonly reversed?: boolean;
  /** For categories: dates as a scale of time. Absent: Excel looks at the cells. */
  readonly kind?: "text" | "date";
}
