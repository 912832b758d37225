// One cell of the grid: its text in its look, its data bar, and a name by which it can be found ("B7 On track").
import type { CSSProperties, ReactNode } from "react";
import type { CellView } from "../host/contract";
import { cellAddress, type CellPlace, parseCellAddress } from "./address";
import { cellLook, horizontalOf } from "./cell-look";
import { ConditionalIcon, iconWords } from "./ConditionalIcon";
import type { HeaderFilter } from "./header-filter";
import { lookClass } from "./look-class";
import { fittedNumber } from "./number-fit";
import { textMeasure } from "./row-fit";
import type { TableCellLook } from "./table-look";

export interface GridCellProps {
  readonly row: number;
  readonly column: number;
  readonly cell: CellView;
  readonly table: TableCellLook;
  /** Position within the row, in pixels. */
  readonly left: number;
  readonly width: number;
  readonly height: number;
  /** How far words may run over empty cells to the right, in pixels beyond the cell itself. */
  readonly overflow: number;
  readonly isSelected: boolean;
  readonly isActive: boolean;
  readonly zoom: number;
  /** Set in a header cell that sorts and filters; the grid hears a click on its button. */
  readonly filter: HeaderFilter | null;
  readonly hasGridlines: boolean;
  /** Editor or drop-down button laid over the active cell. */
  readonly children: ReactNode;
}

const idStart = "cell-";

export function cellElementId(row: number, column: number): string {
  return idStart + cellAddress({ row, column });
}

/** The cell that an element of the page lies in, or null. */
export function cellUnder(target: EventTarget): CellPlace | null {
  const cell = (target as Element).closest("[role=gridcell]");
  return cell === null ? null : parseCellAddress(cell.id.slice(idStart.length));
}

export function GridCell(props: GridCellProps) {
  const { row, column, cell, left, width, height, overflow } = props;
  const address = cellAddress({ row, column });
  const look = cellLook(cell, props.table);
  const { text, narrowed } =
    (cell.kind === "number" || cell.kind === "error") && !cell.style.wrap
      ? fittedNumber(cell, width, props.zoom, textMeasure())
      : { text: cell.text, narrowed: 1 };
  const classes = ["cell", lookClass(look)];
  if (cell.hyperlink !== undefined) classes.push("link");
  if (props.hasGridlines && look.backgroundColor === undefined) classes.push("ruled");
  if (cell.text === "") classes.push("empty");
  if (props.filter !== null) classes.push("with-funnel");
  if (overflow > 0) classes.push("runs");
  if (props.isSelected) classes.push("selected");
  if (props.isActive) classes.push("active");
  return (
    <div
      id={cellElementId(row, column)}
      role="gridcell"
      aria-colindex={column + 1}
      aria-label={[address, cell.text, iconWords(cell.icon)].filter(Boolean).join(" ")}
      aria-selected={props.isSelected || undefined}
      className={classes.join(" ")}
      style={{ left, width, height }}
    >
      {cell.dataBar !== undefined && (
        <span
          className="data-bar"
          style={{
            width: `${Math.max(0, Math.min(1, cell.dataBar.share)) * 100}%`,
            background: cell.dataBar.color,
          }}
        />
      )}
      {cell.icon !== undefined && <ConditionalIcon {...cell.icon} />}
      {cell.text !== "" && (
        <span
          className={cell.style.wrap ? "words wrapped" : "words"}
          style={
            turned(cell.style) ??
            wordsStyle(width + overflow - 6, overflow > 0, narrowed, horizontalOf(cell))
          }
        >
          {text}
        </span>
      )}
      {props.filter !== null && (
        <button
          type="button"
          tabIndex={-1}
          data-filter=""
          className={props.filter.criterion === null ? "funnel" : "funnel on"}
          aria-label={`Sort and filter ${cell.text}`}
          aria-haspopup="dialog"
        />
      )}
      {props.children}
    </div>
  );
}

/** Words at an angle (degrees to the left), or letter below letter. */
function turned({ rotation = 0, wrap }: CellView["style"]): CSSProperties | undefined {
  if (rotation === 0) return undefined;
  const free = { maxWidth: "none", maxHeight: "100%", whiteSpace: wrap ? "pre-wrap" : "nowrap" };
  if (rotation === 255) return { ...free, writingMode: "vertical-rl", textOrientation: "upright" };
  // Words in columns break at the height of the cell, as Excel's do.
  if (rotation === 90 || rotation === -90)
    return {
      ...free,
      writingMode: "vertical-rl",
      ...(rotation === 90 ? { transform: "rotate(180deg)" } : {}),
    };
  return { ...free, overflow: "visible", transform: `rotate(${-rotation}deg)` };
}

/** Words that run on get their room; a number that is a little too wide is drawn narrower. */
function wordsStyle(
  room: number,
  runsOn: boolean,
  narrowed: number,
  side: string
): CSSProperties | undefined {
  if (runsOn) return { width: room };
  if (narrowed === 1) return undefined;
  return { transform: `scaleX(${narrowed})`, transformOrigin: side, maxWidth: "none" };
}
