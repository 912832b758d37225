// Reads what we keep right of a table's columns: the formulas of computed ones and the validations.
import type { Binding } from "../../schema/formula";
import { wantedColumnFormulas } from "../../schema/diff/columns";
import type { LocatedTable } from "../../schema/snapshot";
import type { CellContent, TableSpec } from "../../schema/spec";
import { ruleText } from "../../schema/validation";
import type { Piece } from "../chunks";
import { stretches } from "../chunks";
import type { SeenTable } from "../observe";

/** What the answer to one validation weighs; an estimate on the safe side. */
const VALIDATION_BYTES = 1_500;

export function columnPieces(
  context: Excel.RequestContext,
  spec: TableSpec,
  table: LocatedTable,
  binding: Binding,
  seen: Pick<SeenTable, "formulas" | "validations">
): readonly Piece[] {
  const body = () => context.workbook.tables.getItem(table.name).getDataBodyRange();
  const wanted = new Map(wantedColumnFormulas(spec, binding));
  const validated = new Set(
    spec.columns.filter(({ validation }) => validation !== undefined).map(({ id }) => id)
  );
  return table.columns.flatMap(({ id, index }): readonly Piece[] => {
    const formula = id === null ? undefined : wanted.get(id)?.formula;
    const pieces: Piece[] = [];
    if (formula !== undefined) {
      const formulas: CellContent[] = [];
      seen.formulas.set(index, formulas);
      for (const { from, count, bytes } of stretches(table.rowCount, () => formula.length + 6)) {
        pieces.push({
          bytes,
          queue: () => {
            const part = body()
              .getCell(from, index)
              .getResizedRange(count - 1, 0);
            part.load("formulas");
            return () => formulas.push(...part.formulas.map((row) => row[0] as CellContent));
          },
        });
      }
    }
    if (id !== null && validated.has(id)) {
      pieces.push({
        bytes: VALIDATION_BYTES,
        queue: () => {
          const rule = body().getColumn(index).dataValidation.load("type,rule");
          return () => seen.validations.set(index, textOf(rule.type, rule.rule));
        },
      });
    }
    return pieces;
  });
}

/** The rule as schema/validation.ts writes it; "none", "mixed", or "other" for a kind that we never set. */
function textOf(type: string | null, rule: Excel.DataValidationRule | null): string {
  if (type === "None") return "none";
  if (type === null || type === "Inconsistent" || type === "MixedCriteria") return "mixed";
  if (type === "List") {
    const source = rule?.list?.source;
    return typeof source === "string" ? ruleText({ kind: "list", source }) : "other";
  }
  if (type === "Date") return ruleText({ kind: "date" });
  if (type === "Decimal" && rule?.decimal?.operator === "Between") {
    const { formula1, formula2 } = rule.decimal;
    return ruleText({ kind: "number", min: Number(formula1), max: Number(formula2) });
  }
  if (type === "Custom" && typeof rule?.custom?.formula === "string")
    return ruleText({ kind: "formula", formula: rule.custom.formula });
  return "other";
}
