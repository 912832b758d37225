// Whether what stands in cells agrees with their validations, which programs and pasting write past.
import { overlap } from "../address";
import { textAt, valueAt } from "./contents";
import { isAllowed } from "./validations";
import type { CellRange } from "./workbook";

/** True or false when all cells agree, else null. */
export function validity({ workbook, sheet, area }: CellRange): boolean | null {
  const found = new Set<boolean>();
  let ruled = 0;
  for (const rule of sheet.validations) {
    for (const each of rule.areas) {
      const part = overlap(each, area);
      if (part === null) continue;
      for (let row = part.top; row <= part.bottom; row++) {
        for (let column = part.left; column <= part.right; column++) {
          ruled++;
          const value = valueAt(workbook, sheet, row, column);
          found.add(
            isAllowed(
              workbook,
              sheet,
              rule,
              row,
              column,
              value,
              textAt(workbook, sheet, row, column)
            )
          );
        }
      }
    }
  }
  if (ruled < (area.bottom - area.top + 1) * (area.right - area.left + 1)) found.add(true);
  const [first] = found;
  return found.size === 1 && first !== undefined ? first : null;
}
