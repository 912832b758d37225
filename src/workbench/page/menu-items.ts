// What the menu of the grid offers for a selection.
import type { Host, Lines, SheetView } from "../host/contract";
import { areaAddress } from "./address";
import type { MenuItem } from "./GridMenu";
import { chosenLines } from "./run-command";
import { selectedArea, type Selection } from "./selection";
import { tableAt } from "./table-look";

export interface MenuPlace {
  readonly host: Host;
  readonly sheet: SheetView;
  readonly selection: Selection;
  /** Where the active cell leads; undefined when it is no link. */
  readonly link: string | undefined;
  readonly follow: (link: string) => void;
  readonly copy: () => void;
  readonly paste: () => void;
}

export function menuItems(place: MenuPlace): readonly (readonly MenuItem[])[] {
  const { host, sheet, selection, link } = place;
  const area = selectedArea(selection);
  const { active } = selection;
  const chosen = chosenLines(selection);
  const rows: Lines = { axis: "rows", first: area.top, last: area.bottom };
  const columns: Lines = { axis: "columns", first: area.left, last: area.right };
  const table = tableAt(sheet.tables, active.row, active.column);
  const isInBody = table !== null && (active.row > table.area.top || !table.hasHeaders);
  return [
    link === undefined ? [] : [{ label: "Open the link", run: () => place.follow(link) }],
    [
      { label: "Copy", run: place.copy },
      { label: "Paste", run: place.paste },
      { label: "Clear contents", run: () => host.erase(sheet.name, areaAddress(area)) },
    ],
    chosen?.axis === "columns" ? [] : lineItems(place, rows, "row", "above"),
    chosen?.axis === "rows" ? [] : lineItems(place, columns, "column", "to the left"),
    isInBody && chosen === null
      ? [
          {
            label: many(rows, "table row", "Delete"),
            run: () => host.deleteTableRows(sheet.name, areaAddress(area)),
          },
        ]
      : [],
  ];
}

function lineItems(
  { host, sheet, selection }: MenuPlace,
  lines: Lines,
  one: string,
  where: string
): readonly MenuItem[] {
  const { axis, first, last } = lines;
  const isWhole = selection.lines === axis;
  const hidden = Array.from({ length: last - first + 1 }, (_, offset) => first + offset).some(
    (index) => sheet[axis].get(index)?.hidden === true
  );
  return [
    {
      label: `${many(lines, one, "Insert")} ${where}`,
      run: () => host.insertLines(sheet.name, lines),
    },
    { label: many(lines, one, "Delete"), run: () => host.deleteLines(sheet.name, lines) },
    ...(isWhole
      ? [{ label: many(lines, one, "Hide"), run: () => host.hideLines(sheet.name, lines, true) }]
      : []),
    ...(isWhole && hidden
      ? [{ label: `Show hidden ${one}s`, run: () => host.hideLines(sheet.name, lines, false) }]
      : []),
  ];
}

function many({ first, last }: Lines, one: string, verb: string): string {
  const count = last - first + 1;
  return count === 1 ? `${verb} ${one}` : `${verb} ${count} ${one}s`;
}
