// The axes of a chart → DrawingML. Order of elements: ECMA-376 part 1, 21.2.2.25, 21.2.2.39 and 21.2.2.226.
import type { BookChartAxis } from "../../book-chart";
import { toFileAttribute } from "../xml-text";
import { titleXml } from "./chart-text";
import { solidFill } from "./drawing-colors";

/** Points. */
const axisTitleSize = 10;

export interface AxisPair {
  readonly category: number;
  readonly value: number;
}

export const firstAxes: AxisPair = { category: 111_111_101, value: 111_111_102 };
export const secondAxes: AxisPair = { category: 111_111_103, value: 111_111_104 };

/** What a category axis counts: words, days on a scale of time, or, for points, numbers. */
export type CategoryScale = "text" | "date" | "number";

interface AxisPlace {
  readonly ids: AxisPair;
  /** Bars lie: categories stand at the left. */
  readonly isLying: boolean;
  readonly isSecond: boolean;
  /** Number formats of the cells, for an axis that has none of its own. */
  readonly formats: { readonly category: string; readonly value: string };
}

export function categoryAxisXml(
  axis: BookChartAxis,
  place: AxisPlace,
  scale: CategoryScale
): string {
  const element = scale === "text" ? "catAx" : scale === "date" ? "dateAx" : "valAx";
  const start = startXml(
    axis,
    place.ids.category,
    place.isLying ? "l" : "b",
    place.formats.category
  );
  const crossing = `<c:crossAx val="${place.ids.value}"/><c:crosses val="autoZero"/>`;
  const auto = `<c:auto val="${axis.kind === undefined ? 1 : 0}"/>`;
  const unit = axis.majorUnit === undefined ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`;
  const end =
    scale === "text"
      ? `${auto}<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>`
      : scale === "date"
        ? `${auto}<c:lblOffset val="100"/><c:baseTimeUnit val="days"/>${unit === "" ? "" : `${unit}<c:majorTimeUnit val="days"/>`}`
        : `<c:crossBetween val="midCat"/>${unit}`;
  return `<c:${element}>${start}${crossing}${end}</c:${element}>`;
}

export function valueAxisXml(axis: BookChartAxis, place: AxisPlace, scale: CategoryScale): string {
  const side = place.isLying ? (place.isSecond ? "t" : "b") : place.isSecond ? "r" : "l";
  const unit = axis.majorUnit === undefined ? "" : `<c:majorUnit val="${axis.majorUnit}"/>`;
  return (
    `<c:valAx>${startXml(axis, place.ids.value, side, place.formats.value)}<c:crossAx val="${place.ids.category}"/>` +
    `<c:crosses val="${place.isSecond ? "max" : "autoZero"}"/>` +
    `<c:crossBetween val="${scale === "number" ? "midCat" : "between"}"/>${unit}</c:valAx>`
  );
}

function startXml(axis: BookChartAxis, id: number, side: string, format: string): string {
  const limit = (name: "max" | "min"): string =>
    axis[name] === undefined ? "" : `<c:${name} val="${axis[name]}"/>`;
  const grid = `<c:majorGridlines><c:spPr><a:ln w="9525">${solidFill("#D9D9D9")}</a:ln></c:spPr></c:majorGridlines>`;
  return (
    `<c:axId val="${id}"/><c:scaling><c:orientation val="${axis.reversed === true ? "maxMin" : "minMax"}"/>${limit("max")}${limit("min")}</c:scaling>` +
    `<c:delete val="${axis.visible ? 0 : 1}"/><c:axPos val="${side}"/>${axis.gridlines ? grid : ""}` +
    (axis.title === null
      ? ""
      : titleXml({ text: axis.title, size: axisTitleSize }, side === "l" || side === "r")) +
    `<c:numFmt formatCode="${toFileAttribute(axis.numberFormat ?? format)}" sourceLinked="${axis.numberFormat === undefined ? 1 : 0}"/>` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${side === "r" || side === "t" ? "high" : "low"}"/>`
  );
}
