// The class PageLayout, as far as a saved book keeps it: orientation, and fitting the width.
import { notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { wordArgument } from "./argument";
import type { SheetTarget } from "./worksheet-object";

const orientations = { portrait: "Portrait", landscape: "Landscape" } as const;

function page({ sheet }: SheetTarget): { landscape: boolean; fitToWidth: boolean } {
  sheet.page ??= { landscape: false, fitToWidth: false };
  return sheet.page;
}

export const pageLayout = declareClass<SheetTarget>("PageLayout", {
  scalars: {
    Orientation: {
      get: ({ sheet }) => (sheet.page?.landscape === true ? "Landscape" : "Portrait"),
      set: (target, value) => {
        page(target).landscape = wordArgument(value, "orientation", orientations) === "landscape";
      },
    },
    Zoom: {
      get: ({ sheet }) =>
        sheet.page?.fitToWidth === true ? { horizontalFitToPages: 1 } : { scale: 100 },
      set: (target, value) => {
        const zoom = (typeof value === "object" && value !== null ? value : {}) as Readonly<
          Record<string, unknown>
        >;
        const { horizontalFitToPages, verticalFitToPages, scale } = zoom;
        const free =
          verticalFitToPages === undefined ||
          verticalFitToPages === null ||
          verticalFitToPages === 0;
        if (horizontalFitToPages === 1 && free) page(target).fitToWidth = true;
        else if (scale === 100 && horizontalFitToPages === undefined)
          page(target).fitToWidth = false;
        else throw notModelled(`PageLayout.zoom ${JSON.stringify(zoom)}`);
      },
    },
  },
});
