// One cell's look as CSS: its own style over the look of its table, as Excel lays them.
import type { CSSProperties } from "react";
import type { BookStyle } from "../../files/book";
import type { CellView } from "../host/contract";
import type { TableCellLook } from "./table-look";

const borderWidths = {
  hair: 1,
  dotted: 1,
  dashed: 1,
  double: 3,
  thin: 1,
  medium: 2,
  thick: 3,
} as const;
const verticals = { top: "flex-start", center: "center", bottom: "flex-end" } as const;
const horizontals = { left: "flex-start", center: "center", right: "flex-end" } as const;

export function cellLook(cell: CellView, table: TableCellLook): CSSProperties {
  const { style } = cell;
  const fill = style.fill ?? table.fill;
  const side = horizontalOf(cell);
  return {
    alignItems: verticals[style.vertical],
    justifyContent: horizontals[side],
    textAlign: side,
    color: cell.textColor ?? style.color ?? table.color ?? "#1a1a1a",
    fontFamily: fontFamily(style.fontName),
    fontSize: `calc(${style.fontSize}pt * var(--zoom))`,
    fontWeight: style.bold || table.bold === true ? 600 : 400,
    ...(style.italic ? { fontStyle: "italic" } : {}),
    ...decoration(cell),
    ...(fill === undefined ? {} : { backgroundColor: fill }),
    ...(style.wrap ? { whiteSpace: "pre-wrap", overflowWrap: "anywhere" } : {}),
    ...(style.indent > 0 ? indented(side, `${3 + style.indent * 9}px`) : {}),
    ...borders(style, table),
  };
}

/** From the side to which the text keeps. */
function indented(side: "left" | "center" | "right", room: string): CSSProperties {
  return side === "right" ? { paddingInlineEnd: room } : { paddingInlineStart: room };
}

/** The cell's font, then fonts of Calibri's width where it is missing: page.css makes them from what a computer has. */
export function fontFamily(fontName: string): string {
  return `"${fontName}", Carlito, "Sheet Arial", "Sheet DejaVu", sans-serif`;
}

/** General alignment: numbers to the right, words to the left, truth and errors in the middle. */
export function horizontalOf(cell: CellView): "left" | "center" | "right" {
  if (cell.style.horizontal !== "general") return cell.style.horizontal;
  if (cell.kind === "number") return "right";
  return cell.kind === "boolean" || cell.kind === "error" ? "center" : "left";
}

function decoration({ style, hyperlink }: CellView): CSSProperties {
  const lines = [
    ...(style.underline || hyperlink !== undefined ? ["underline"] : []),
    ...(style.strikethrough === true ? ["line-through"] : []),
  ];
  return lines.length === 0 ? {} : { textDecoration: lines.join(" ") };
}

const lineKinds: Readonly<Record<string, string>> = {
  dotted: "dotted",
  hair: "dotted",
  dashed: "dashed",
  double: "double",
};

function borders(style: BookStyle, table: TableCellLook): CSSProperties {
  const line = (side: "top" | "bottom" | "left" | "right"): string | undefined => {
    const own = style.borders[side];
    if (own === undefined) return undefined;
    return `${borderWidths[own.style]}px ${lineKinds[own.style] ?? "solid"} ${own.color}`;
  };
  const bottom = line("bottom") ?? (table.borderBottom && `1px solid ${table.borderBottom}`);
  const top = line("top") ?? (table.borderTop && `1px solid ${table.borderTop}`);
  const left = line("left");
  const right = line("right");
  return {
    ...(bottom === undefined ? {} : { borderBottom: bottom }),
    ...(top === undefined ? {} : { borderTop: top }),
    ...(left === undefined ? {} : { borderLeft: left }),
    ...(right === undefined ? {} : { borderRight: right }),
  };
}
