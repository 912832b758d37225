// Workbook names that are missing, broken or lead elsewhere.
import type { Change } from "../change";
import type { Binding } from "../formula";
import { parseCellReference } from "../reference";
import { sameFormula } from "../same-formula";
import type { Snapshot } from "../snapshot";
import type { WorkbookSpec } from "../spec";
import { wantedNames } from "../wanted-names";

export function nameChanges(
  wanted: WorkbookSpec,
  observed: Snapshot,
  binding: Binding
): readonly Change[] {
  const present = new Map([...observed.names].map(([name, text]) => [name.toLowerCase(), text]));
  return wantedNames(wanted, binding).flatMap(({ name, formula, mayMove }): Change[] => {
    const now = present.get(name.toLowerCase());
    const isRight =
      now !== undefined && (mayMove ? leadsToACell(now, observed) : sameFormula(formula, now));
    return isRight ? [] : [{ kind: "setName", name, formula, exists: now !== undefined }];
  });
}

function leadsToACell(formula: string, observed: Snapshot): boolean {
  const sheet = parseCellReference(formula)?.sheet.toLowerCase();
  return observed.sheets.some(({ name }) => name.toLowerCase() === sheet);
}
