// Axes of a file's chart → those of a Book.
import type { BookChartAxis } from "../../book-chart";
import { fromFileText } from "../xml-text";
import { child, children, flag, numberOf, type XmlElement } from "../xml-tree";
import { readTitle } from "./chart-text";
import { flagOf } from "./read-series";

export interface FileAxis {
  readonly id: string;
  /** Of values, where the element alone does not say it: axes of points are all numbers. */
  readonly isValue: boolean;
  readonly axis: BookChartAxis;
}

const elements: ReadonlySet<string> = new Set(["c:catAx", "c:dateAx", "c:valAx", "c:serAx"]);

export function readAxes(plot: XmlElement, theme: readonly string[]): readonly FileAxis[] {
  return plot.children.flatMap((element): readonly FileAxis[] => {
    if (!elements.has(element.name)) return [];
    const id = child(element, "c:axId")?.attributes["val"] ?? "";
    return [{ id, isValue: element.name === "c:valAx", axis: readAxis(element, theme) }];
  });
}

/** Ids of the axes that a group of series stands on. */
export function axisIds(group: XmlElement): readonly string[] {
  return children(group, "c:axId").map((one) => one.attributes["val"] ?? "");
}

function readAxis(element: XmlElement, theme: readonly string[]): BookChartAxis {
  const scaling = child(element, "c:scaling");
  const [min, max] = [
    numberOf(child(scaling, "c:min"), "val"),
    numberOf(child(scaling, "c:max"), "val"),
  ];
  const unit = numberOf(child(element, "c:majorUnit"), "val");
  const format = child(element, "c:numFmt");
  const isOwn = format !== undefined && !flag(format, "sourceLinked");
  const kind = kindOf(element);
  return {
    visible: !flagOf(child(element, "c:delete")),
    title: readTitle(child(element, "c:title"), theme)?.text ?? null,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    ...(unit === undefined ? {} : { majorUnit: unit }),
    ...(isOwn ? { numberFormat: fromFileText(format.attributes["formatCode"] ?? "General") } : {}),
    gridlines: child(element, "c:majorGridlines") !== undefined,
    ...(child(scaling, "c:orientation")?.attributes["val"] === "maxMin" ? { reversed: true } : {}),
    ...(kind === undefined ? {} : { kind }),
  };
}

/** Said only where Excel is not to look at the cells itself. */
function kindOf(element: XmlElement): BookChartAxis["kind"] {
  const isAutomatic = flagOf(child(element, "c:auto"));
  if (element.name === "c:dateAx") return isAutomatic ? undefined : "date";
  return element.name === "c:catAx" && child(element, "c:auto") !== undefined && !isAutomatic
    ? "text"
    : undefined;
}
