// The cells of a sheet for drawing. Between a change of the workbook and the next frame the page still holds the views of before:
// a sheet that was deleted or renamed meanwhile has no cells then, and is drawn anew in a moment.
import type { Area } from "../../files/book";
import type { CellView, Host } from "../host/contract";

export function seenCells(host: Host, sheet: string, area: Area): readonly (readonly CellView[])[] {
  const isThere = host.view().sheets.some(({ name }) => name === sheet);
  return isThere ? host.viewCells(sheet, area) : [];
}
