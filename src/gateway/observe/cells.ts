// Reads the single cells that we own: one block around them per sheet.
import { blockAddress, parseCell } from "../../schema/address";
import type { CellContent, SheetSpec } from "../../schema/spec";
import type { Piece } from "../chunks";

/** What a cell of such a block weighs; an estimate. */
const CELL_BYTES = 60;

/** `cells` is filled by "<sheet id>!<address>". */
export function cellPieces(
  context: Excel.RequestContext,
  spec: SheetSpec,
  sheetName: string,
  cells: Map<string, CellContent>
): readonly Piece[] {
  if (spec.cells.length === 0) return [];
  const places = spec.cells.map(({ address }) => parseCell(address));
  const block = {
    top: Math.min(...places.map(({ row }) => row)),
    left: Math.min(...places.map(({ column }) => column)),
    bottom: Math.max(...places.map(({ row }) => row)),
    right: Math.max(...places.map(({ column }) => column)),
  };
  const size = (block.bottom - block.top + 1) * (block.right - block.left + 1);
  return [
    {
      bytes: size * CELL_BYTES,
      queue: () => {
        const sheet = context.workbook.worksheets.getItem(sheetName);
        const range = sheet.getRange(blockAddress(block)).load("formulas");
        return () => {
          spec.cells.forEach(({ address }, index) => {
            const { row = block.top, column = block.left } = places[index] ?? {};
            const content = range.formulas[row - block.top]?.[column - block.left] as CellContent;
            cells.set(`${spec.id}!${address}`, content === "" ? null : content);
          });
        };
      },
    },
  ];
}
