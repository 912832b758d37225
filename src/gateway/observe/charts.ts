// Which charts stand on a sheet of ours, by name. Sheets that are to have none are not asked.
import type { SheetSpec } from "../../schema/spec";
import type { Piece } from "../chunks";

const CHART_BYTES = 200;

/** `charts` is filled by "<sheet id>!<chart name>". */
export function chartPieces(
  context: Excel.RequestContext,
  spec: SheetSpec,
  sheetName: string,
  charts: Set<string>
): readonly Piece[] {
  const wanted = spec.charts ?? [];
  if (wanted.length === 0) return [];
  return [
    {
      bytes: wanted.length * CHART_BYTES,
      queue: () => {
        const found = context.workbook.worksheets.getItem(sheetName).charts;
        found.load("items/name");
        return () => {
          for (const { name } of found.items) charts.add(`${spec.id}!${name}`);
        };
      },
    },
  ];
}
