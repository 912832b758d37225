// Computed columns in which some row holds another content than our formula, and columns without our validation.
// A change writes the whole column: it is ours, and one formula or rule for all rows is one small request.
import type { SetColumnFormula, SetValidation } from "../change";
import type { Binding } from "../formula";
import { inCells, inTable, render } from "../formula";
import { sameFormula } from "../same-formula";
import type { CellContent, TableSpec } from "../spec";
import type { LocatedTable, ObservedTable } from "../snapshot";
import { tablePlace } from "../table-place";
import { renderRule, ruleText } from "../validation";

/** The formula of every computed column, as the change that writes it. */
export function wantedColumnFormulas(
  spec: TableSpec,
  binding: Binding
): readonly (readonly [columnId: string, change: SetColumnFormula])[] {
  const bound = binding.tables.get(spec.id);
  if (bound === undefined) throw new Error(`The table ${spec.id} is not bound.`);
  return spec.columns.flatMap(({ id, header, formula }) => {
    if (formula === undefined) return [];
    const change: SetColumnFormula = {
      kind: "setColumnFormula",
      tableId: spec.id,
      table: bound.name,
      header: bound.columns.get(id) ?? header,
      formula: render(formula, binding, inTable(bound)),
    };
    return [[id, change]];
  });
}

/** The validation of every column that has one, as the change that sets it. `known`: the table where it stands, or undefined. */
export function wantedValidations(
  spec: TableSpec,
  known: LocatedTable | undefined,
  binding: Binding
): readonly (readonly [columnId: string, change: SetValidation])[] {
  const bound = binding.tables.get(spec.id);
  if (bound === undefined) throw new Error(`The table ${spec.id} is not bound.`);
  const { letters, firstRow } = tablePlace(spec, known);
  return spec.columns.flatMap(({ id, header, validation }) => {
    if (validation === undefined) return [];
    const change: SetValidation = {
      kind: "setValidation",
      tableId: spec.id,
      table: bound.name,
      header: bound.columns.get(id) ?? header,
      rule: renderRule(validation, binding, inCells(letters, firstRow)),
    };
    return [[id, change]];
  });
}

export function columnFormulaChanges(
  spec: TableSpec,
  known: ObservedTable | undefined,
  binding: Binding
): readonly SetColumnFormula[] {
  return wantedColumnFormulas(spec, binding).flatMap(([columnId, change]) => {
    const present = known?.columns.find(({ id }) => id === columnId)?.formulas;
    const isSame = (content: CellContent) =>
      typeof content === "string" && sameFormula(content, change.formula, change.table);
    return present !== undefined && present.every(isSame) ? [] : [change];
  });
}

export function validationChanges(
  spec: TableSpec,
  known: ObservedTable | undefined,
  binding: Binding
): readonly SetValidation[] {
  return wantedValidations(spec, known, binding).flatMap(([columnId, change]) => {
    const present = known?.columns.find(({ id }) => id === columnId)?.validation;
    return present === ruleText(change.rule) ? [] : [change];
  });
}
