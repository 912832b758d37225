// Range.hyperlink: an address, or a place in the document kept as "#Sheet!A1".
import { areaBetween, cellKey } from "../address";
import { invalidArgument, notModelled } from "../host-error";
import { textAt } from "../state/contents";
import { restyle } from "../state/styles";
import type { CellRange } from "../state/workbook";
import { writeBlock } from "../state/write";

/** Excel's built-in style for links. */
const linkColor = "#0563C1";

export function hyperlinkOf({ workbook, sheet, area }: CellRange): unknown {
  const link = sheet.hyperlinks.get(cellKey(area.top, area.left));
  if (link === undefined) return null;
  const textToDisplay = textAt(workbook, sheet, area.top, area.left);
  return link.startsWith("#")
    ? { documentReference: link.slice(1), textToDisplay }
    : { address: link, textToDisplay };
}

export function setHyperlink({ workbook, sheet, area }: CellRange, value: unknown): void {
  if (typeof value !== "object" || value === null)
    throw invalidArgument("a hyperlink is an object with address or documentReference.");
  const { address, documentReference, textToDisplay, screenTip } = value as Readonly<
    Record<string, unknown>
  >;
  if (screenTip !== undefined && screenTip !== null && screenTip !== "")
    throw notModelled("Range.hyperlink.screenTip");
  const link =
    typeof address === "string"
      ? address
      : typeof documentReference === "string"
        ? `#${documentReference}`
        : null;
  if (link === null) throw invalidArgument("a hyperlink has an address or a documentReference.");
  for (let row = area.top; row <= area.bottom; row++) {
    for (let column = area.left; column <= area.right; column++) {
      sheet.hyperlinks.set(cellKey(row, column), link);
      if (typeof textToDisplay === "string") {
        writeBlock(workbook, sheet, row, column, [[{ kind: "literal", value: textToDisplay }]]);
      }
    }
  }
  restyle(workbook, sheet, areaBetween(area.top, area.left, area.bottom, area.right), (style) => ({
    ...style,
    color: linkColor,
    underline: true,
  }));
}
