// Formulas that stand outside cells on a sheet: of calculated columns, validations, conditional formats and charts.
import type { AttachedFormula } from "../../calc/calculation";
import { bodyOf } from "./tables";
import type { Bound, Place, Sheet, Workbook } from "./workbook";

/** For each of them: a function that attaches it anew as it reads now, at the place where it stands now. */
export function holdersOf(workbook: Workbook, sheet: Sheet): readonly (() => void)[] {
  const again = (
    formula: AttachedFormula | null,
    { row, column }: Place,
    hold: (made: AttachedFormula) => void
  ): (() => void)[] => {
    if (formula === null) return [];
    const text = formula.text();
    return [
      () => {
        formula.detach();
        hold(workbook.calculation.attach(sheet.id, row, column, text));
      },
    ];
  };
  const corner = { row: 0, column: 0 };
  const columns = sheet.tables.flatMap((table) =>
    table.columns.flatMap((entry, index) => {
      const place = { row: bodyOf(table).top, column: table.area.left + index };
      return again(entry.formula, place, (made) => {
        entry.formula = made;
      });
    })
  );
  const bounds = sheet.validations.flatMap((rule) => {
    const formulaOf = (bound: Bound | null) =>
      bound !== null && "formula" in bound ? bound.formula : null;
    return [
      ...again(formulaOf(rule.formula1), rule.anchor, (formula) => {
        rule.formula1 = { formula };
      }),
      ...again(formulaOf(rule.formula2), rule.anchor, (formula) => {
        rule.formula2 = { formula };
      }),
    ];
  });
  const formats = sheet.conditionalFormats.flatMap(({ kind, anchor }) => {
    if (kind.type === "CellValue")
      return kind.formulas.flatMap((formula, index) =>
        again(formula, anchor, (made) => {
          kind.formulas[index] = made;
        })
      );
    return kind.type === "Custom" || kind.type === "Other"
      ? again(kind.formula, anchor, (made) => {
          kind.formula = made;
        })
      : [];
  });
  const series = sheet.charts.flatMap((chart) =>
    chart.series.flatMap((each) => [
      ...again(each.values, corner, (made) => {
        each.values = made;
      }),
      ...again(each.categories, corner, (made) => {
        each.categories = made;
      }),
      ...again(
        each.name !== null && "reference" in each.name ? each.name.reference : null,
        corner,
        (made) => {
          each.name = { reference: made };
        }
      ),
    ])
  );
  return [...columns, ...bounds, ...formats, ...series];
}
