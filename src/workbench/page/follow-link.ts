// A click on a linked cell: a place in this workbook is gone to; an address outside opens in a new tab that knows nothing
// of this page. Other kinds of address than web and mail are not followed.
import type { Host } from "../host/contract";
import { areaAddress } from "./address";

const followed: readonly string[] = ["http:", "https:", "mailto:"];

/** Gives one sentence when the link leads nowhere, else null. */
export function followLink(host: Host, sheet: string, link: string): string | null {
  if (link.startsWith("#")) {
    const place = host.findPlace(sheet, link.slice(1));
    if (place === null) return `The link leads to ${link.slice(1)}, which is not in this workbook.`;
    host.activate(place.sheet);
    host.select(place.sheet, areaAddress(place.area));
    return null;
  }
  const url = URL.canParse(link) ? new URL(link) : null;
  if (url === null || !followed.includes(url.protocol))
    return `The link leads to ${link}, which this page does not open.`;
  window.open(url, "_blank", "noopener,noreferrer");
  return null;
}
