// The class PageLayout with heads and feet of the printed page.
import type { BookPage, BookPageText } from "../../../files/book-extras";
import { heightOf, maxColumns, maxRows, widthOf } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { booleanArgument, numberArgument, textArgument, wordArgument } from "./argument";
import { rangeArgument, rangeObject } from "./range-object";
import type { SheetTarget } from "./worksheet-object";

const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

/** Excel's words for paper by its number in files. */
const papers: Readonly<Record<string, string>> = {
  1: "Letter",
  3: "Tabloid",
  5: "Legal",
  7: "Executive",
  8: "A3",
  9: "A4",
  11: "A5",
};

/** Points: Excel's margins of a new sheet, 0.7 and 0.75 inches. */
const usualMargins = { top: 54, bottom: 54, left: 50.4, right: 50.4, header: 21.6, footer: 21.6 };

type Margin = keyof typeof usualMargins;

function pageOf({ sheet }: SheetTarget): BookPage {
  return sheet.page ?? { landscape: false, fitToWidth: false };
}

function change(target: SheetTarget, to: Partial<BookPage>): void {
  target.sheet.page = { ...pageOf(target), ...to };
}

function margin(name: Margin) {
  return {
    get: (target: SheetTarget) => (pageOf(target).margins ?? usualMargins)[name],
    set: (target: SheetTarget, value: unknown) => {
      const points = numberArgument(value, `${name}Margin`);
      if (points < 0) throw invalidArgument("a margin is not below 0.");
      const margins = { ...usualMargins, ...pageOf(target).margins, [name]: points };
      change(target, { margins });
    },
  };
}

function option(
  name:
    "centerHorizontally" | "centerVertically" | "printGridlines" | "printHeadings" | "blackAndWhite"
) {
  return {
    get: (target: SheetTarget) => pageOf(target)[name] ?? false,
    set: (target: SheetTarget, value: unknown) =>
      change(target, { [name]: booleanArgument(value, name) }),
  };
}

function setZoom(target: SheetTarget, value: unknown): void {
  if (typeof value !== "object" || value === null) throw invalidArgument("zoom is an object.");
  const { horizontalFitToPages, verticalFitToPages, scale } = value as Readonly<
    Record<string, unknown>
  >;
  const rest = { ...pageOf(target) };
  delete rest.fit;
  delete rest.scale;
  if (scale !== undefined && scale !== null) {
    const percent = numberArgument(scale, "scale");
    if (percent < 10 || percent > 400) throw invalidArgument("a scale lies between 10 and 400.");
    target.sheet.page = {
      ...rest,
      fitToWidth: false,
      ...(percent === 100 ? {} : { scale: percent }),
    };
    return;
  }
  const pages = (given: unknown): number | null =>
    given === undefined || given === null || given === 0 ? null : numberArgument(given, "pages");
  const [across, down] = [pages(horizontalFitToPages), pages(verticalFitToPages)];
  const isUsual = across === 1 && down === null;
  const fit = isUsual || (across === null && down === null) ? {} : { fit: { across, down } };
  target.sheet.page = { ...rest, fitToWidth: across !== null, ...fit };
}

function zoomOf(target: SheetTarget): unknown {
  const { fit, fitToWidth, scale } = pageOf(target);
  if (fit !== undefined)
    return {
      ...(fit.across === null ? {} : { horizontalFitToPages: fit.across }),
      ...(fit.down === null ? {} : { verticalFitToPages: fit.down }),
    };
  return fitToWidth ? { horizontalFitToPages: 1 } : { scale: scale ?? 100 };
}

const units = { points: "Points", inches: "Inches", centimeters: "Centimeters" } as const;
const pointsIn = { points: 1, inches: 72, centimeters: 72 / 2.54 };

function printText(part: "header" | "footer", side: keyof BookPageText) {
  return {
    get: (target: SheetTarget) => pageOf(target)[part]?.[side] ?? "",
    set: (target: SheetTarget, value: unknown) => {
      const blank = { left: "", center: "", right: "" };
      change(target, {
        [part]: { ...blank, ...pageOf(target)[part], [side]: textArgument(value, side) },
      });
    },
  };
}

const headerFooter = declareClass<SheetTarget>("HeaderFooter", {
  scalars: {
    LeftHeader: printText("header", "left"),
    CenterHeader: printText("header", "center"),
    RightHeader: printText("header", "right"),
    LeftFooter: printText("footer", "left"),
    CenterFooter: printText("footer", "center"),
    RightFooter: printText("footer", "right"),
  },
});

const headerFooterGroup = declareClass<SheetTarget>("HeaderFooterGroup", {
  navigations: { DefaultForAllPages: (target) => headerFooter.of(target) },
});

export const pageLayout = declareClass<SheetTarget>("PageLayout", {
  scalars: {
    Orientation: {
      get: (target) => orientations[pageOf(target).landscape ? "landscape" : "portrait"],
      set: (target, value) =>
        change(target, {
          landscape: wordArgument(value, "orientation", orientations) === "landscape",
        }),
    },
    Zoom: { get: zoomOf, set: setZoom },
    PaperSize: {
      get: (target) => papers[pageOf(target).paper ?? 1] ?? "Letter",
      set: (target, value) => {
        const known = Object.entries(papers).find(([, word]) => word === value);
        if (known === undefined) throw notModelled(`the paper size ${String(value)}`);
        change(target, { paper: Number(known[0]) });
      },
    },
    TopMargin: margin("top"),
    BottomMargin: margin("bottom"),
    LeftMargin: margin("left"),
    RightMargin: margin("right"),
    HeaderMargin: margin("header"),
    FooterMargin: margin("footer"),
    CenterHorizontally: option("centerHorizontally"),
    CenterVertically: option("centerVertically"),
    PrintGridlines: option("printGridlines"),
    PrintHeadings: option("printHeadings"),
    BlackAndWhite: option("blackAndWhite"),
  },
  navigations: { HeadersFooters: (target) => headerFooterGroup.of(target) },
  methods: {
    SetPrintMargins: (target, [unit, given]) => {
      const factor = pointsIn[wordArgument(unit, "unit", units)];
      for (const [name, value] of Object.entries(given ?? {})) {
        if (!(name in usualMargins)) throw invalidArgument(`no margin ${name}.`);
        margin(name as Margin).set(target, numberArgument(value, name) * factor);
      }
    },
    SetPrintArea: (target, [area]) => {
      const range = rangeArgument(target.workbook, target.sheet, area, "printArea");
      change(target, { printArea: [range.area] });
    },
    SetPrintTitleRows: (target, [rows]) => {
      const { area } = rangeArgument(target.workbook, target.sheet, rows, "printTitleRows");
      if (widthOf(area) !== maxColumns) throw invalidArgument("print titles are whole rows.");
      change(target, { titleRows: [area.top, area.bottom] });
    },
    SetPrintTitleColumns: (target, [columns]) => {
      const { area } = rangeArgument(target.workbook, target.sheet, columns, "printTitleColumns");
      if (heightOf(area) !== maxRows) throw invalidArgument("print titles are whole columns.");
      change(target, { titleColumns: [area.left, area.right] });
    },
    GetPrintTitleRowsOrNullObject: (target) => {
      const rows = pageOf(target).titleRows;
      if (rows === undefined) return null;
      const area = { top: rows[0], bottom: rows[1], left: 0, right: maxColumns - 1 };
      return rangeObject({ ...target, area });
    },
    GetPrintTitleColumnsOrNullObject: (target) => {
      const columns = pageOf(target).titleColumns;
      if (columns === undefined) return null;
      const area = { top: 0, bottom: maxRows - 1, left: columns[0], right: columns[1] };
      return rangeObject({ ...target, area });
    },
  },
});
