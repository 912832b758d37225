// Single cells of ours whose content is another than ours. Cells that only start as ours are
// written with their sheet, or afterwards where an interrupted run left them blank.
import type { Change } from "../change";
import type { Binding } from "../formula";
import { isFormula, renderContent } from "../formula";
import { sameFormula } from "../same-formula";
import type { ObservedSheet, Snapshot } from "../snapshot";
import type { CellContent, SheetSpec } from "../spec";
import { sheetMark } from "../spec";

export function cellChanges(
  spec: SheetSpec,
  present: ObservedSheet | undefined,
  observed: Snapshot,
  binding: Binding
): readonly Change[] {
  const isNew = present === undefined || present.isBare;
  const isUnfinished = !observed.names.has(sheetMark(spec.id));
  const sheet = binding.sheets.get(spec.id) ?? spec.title;
  return spec.cells.flatMap(({ address, content: template, keeps }): Change[] => {
    const content = renderContent(template, binding);
    const now = isNew ? null : (observed.cells.get(`${spec.id}!${address}`) ?? null);
    const isCompared = keeps === "ours" || isNew || (isUnfinished && isBlank(now));
    return !isCompared || isSame(content, now)
      ? []
      : [{ kind: "setCell", sheet, address, content }];
  });
}

function isBlank(content: CellContent): boolean {
  return content === null || content === "";
}

function isSame(wanted: CellContent, now: CellContent): boolean {
  return isFormula(wanted) && isFormula(now) ? sameFormula(wanted, now) : wanted === now;
}
