// Words that are wider than their cell, and words that keep a distance from their side.
import type { BookStyle } from "../../../src/files/book";
import { defaultStyle } from "../../../src/files/book";
import { cellLook } from "../../../src/workbench/page/cell-look";
import { placeRow } from "../../../src/workbench/page/cell-window";
import { openHost } from "../../support/open-host";
import { blankSheet, valueCells } from "../../support/small-book";

/** A row whose third cell holds words in a style, the others nothing. */
function words(style: Partial<BookStyle>) {
  const [cell] = valueCells(0, 2, [["Case ID"]]);
  const sheet = blankSheet({
    name: "Page",
    cells: cell === undefined ? [] : [{ ...cell, style: 1 }],
  });
  const styles = [defaultStyle, { ...defaultStyle, ...style }];
  const host = openHost({ sheets: [sheet], names: [], styles, activeSheet: 0 });
  const view = host.viewSheet("Page");
  const [cells = []] = host.viewCells("Page", { top: 0, bottom: 0, left: 0, right: 4 });
  return { placed: placeRow(view, 0, 20, 0, cells)[2], cell: cells[2], view };
}

test.each([
  ["left", 2],
  ["right", 2],
  ["center", 0],
] as const)("words at the %s run on over the empty cells of the other side", (horizontal, free) => {
  const { placed } = words({ horizontal });
  expect(placed?.overflow).toBe(free * (placed?.width ?? 0));
});

test.each([
  ["left", "paddingInlineStart"],
  ["right", "paddingInlineEnd"],
] as const)("an indent is room at the %s, the side to which the words keep", (horizontal, side) => {
  const { cell } = words({ horizontal, indent: 2 });
  const look = cell === undefined ? {} : cellLook(cell, {});
  expect(look).toMatchObject({ [side]: "21px" });
});
