// Range.copyFrom: contents, formats and rules of a source laid over a target, repeated when the target is a multiple of it.
import type { Area } from "../../../files/book";
import type { AttachedFormula } from "../../calc/calculation";
import { moveFormula } from "../../calc/move-formula";
import { areaAt, cellKey, heightOf, overlap, widthOf } from "../address";
import { notModelled } from "../host-error";
import { addConditionalFormat } from "./conditional-formats";
import type { Content } from "./contents";
import { acceptFormula, refreshed } from "./contents";
import { noteChange } from "./events";
import { checkUnlocked } from "./protection";
import { putStyle } from "./styles";
import { noteCalculatedColumns } from "./table-columns";
import { bodyOf } from "./tables";
import { copyValidations } from "./validations";
import type { CellRange, ConditionalFormatKind, Sheet, Workbook } from "./workbook";
import { styleIndexAt } from "./workbook";

export type CopyType = "All" | "Formulas" | "Values" | "Formats";

/** The target takes the source's size unless it is a whole multiple of it. */
export function copyArea(
  workbook: Workbook,
  from: CellRange,
  sheet: Sheet,
  given: Area,
  type: CopyType
): void {
  const source = from.area;
  const [height, width] = [heightOf(source), widthOf(source)];
  const fills = heightOf(given) % height === 0 && widthOf(given) % width === 0;
  const target = fills ? given : areaAt(given.top, given.left, height, width);
  if (from.sheet === sheet && overlap(source, target) !== null && !startsAtSource(source, target)) {
    throw notModelled("Range.copyFrom onto an overlapping range");
  }
  checkUnlocked(workbook, sheet, target);
  if (type !== "Formats") copyContents(workbook, from, sheet, target, type === "Values");
  if (type === "All" || type === "Formats") copyFormats(workbook, from, sheet, target);
  if (type === "All") {
    forEachTile(source, target, (tile) =>
      copyValidations(workbook, from.sheet, source, sheet, tile)
    );
  }
  if (type === "Formats" || type === "All") copyConditionalFormats(workbook, from, sheet, target);
  if (type === "Formats") return;
  for (const table of sheet.tables) {
    const body = overlap(bodyOf(table), target);
    if (body !== null && type !== "Values") noteCalculatedColumns(workbook, table, body);
  }
  noteChange(workbook, sheet, target, null);
}

/** A first row or column filled over itself and what follows: the common fill. */
function startsAtSource(source: Area, target: Area): boolean {
  return source.top === target.top && source.left === target.left;
}

function forEachTile(source: Area, target: Area, use: (tile: Area) => void): void {
  for (let top = target.top; top <= target.bottom; top += heightOf(source)) {
    for (let left = target.left; left <= target.right; left += widthOf(source)) {
      const tile = areaAt(top, left, heightOf(source), widthOf(source));
      if (tile.top !== source.top || tile.left !== source.left) use(tile);
    }
  }
}

function copyContents(
  workbook: Workbook,
  from: CellRange,
  sheet: Sheet,
  target: Area,
  valuesOnly: boolean
): void {
  const { calculation } = valuesOnly ? refreshed(workbook) : workbook;
  const { area: source } = from;
  workbook.isDirty = true;
  const contents: Content[][] = [];
  for (let row = source.top; row <= source.bottom; row++) {
    const line: Content[] = [];
    for (let column = source.left; column <= source.right; column++) {
      const formula = valuesOnly ? null : calculation.formulaAt(from.sheet.id, row, column);
      line.push(
        formula === null
          ? { kind: "literal", value: calculation.valueAt(from.sheet.id, row, column) }
          : { kind: "formula", formula }
      );
    }
    contents.push(line);
  }
  for (const [i, line] of contents.entries()) {
    for (const [j, content] of line.entries()) {
      for (const strip of stripsOf(source, target, i, j)) {
        if (content.kind === "literal") {
          const values = Array.from({ length: heightOf(strip) }, () =>
            Array.from({ length: widthOf(strip) }, () => content.value)
          );
          calculation.setLiterals(sheet.id, strip.top, strip.left, values);
        } else {
          const first = moveFormula(
            content.formula,
            source.top + i,
            source.left + j,
            strip.top,
            strip.left
          );
          acceptFormula(() => calculation.setFormulas(sheet.id, strip, first));
        }
      }
    }
  }
}

/** The cells of the target that one cell of the source fills, in as few areas as can be. */
function stripsOf(source: Area, target: Area, i: number, j: number): readonly Area[] {
  const [height, width] = [heightOf(source), widthOf(source)];
  const strips: Area[] = [];
  for (
    let top = target.top + i;
    top <= target.bottom;
    top += height === 1 ? heightOf(target) : height
  ) {
    for (
      let left = target.left + j;
      left <= target.right;
      left += width === 1 ? widthOf(target) : width
    ) {
      const bottom = height === 1 ? target.bottom : top;
      strips.push({ top, left, bottom, right: width === 1 ? target.right : left });
    }
  }
  return strips;
}

function copyFormats(workbook: Workbook, from: CellRange, sheet: Sheet, target: Area): void {
  const { area: source } = from;
  for (let row = target.top; row <= target.bottom; row++) {
    for (let column = target.left; column <= target.right; column++) {
      const key = cellKey(
        source.top + ((row - target.top) % heightOf(source)),
        source.left + ((column - target.left) % widthOf(source))
      );
      putStyle(workbook, sheet, cellKey(row, column), styleIndexAt(from.sheet, key));
      const hyperlink = from.sheet.hyperlinks.get(key);
      if (hyperlink !== undefined) sheet.hyperlinks.set(cellKey(row, column), hyperlink);
    }
  }
}

function copyConditionalFormats(
  workbook: Workbook,
  from: CellRange,
  sheet: Sheet,
  target: Area
): void {
  const { area: source } = from;
  const touching = from.sheet.conditionalFormats.flatMap((format) =>
    format.areas.flatMap((area) => ({ format, part: overlap(area, source) }))
  );
  for (const { format, part } of touching) {
    if (part === null) continue;
    if (format.kind.type === "Other" || from.sheet !== sheet)
      throw notModelled("Range.copyFrom of this conditional format");
    forEachTile(source, target, (tile) => {
      const area = areaAt(
        part.top - source.top + tile.top,
        part.left - source.left + tile.left,
        heightOf(part),
        widthOf(part)
      );
      if (format.areas.some((each) => overlap(each, area) !== null)) return;
      const { row, column } = format.anchor;
      const move = (formula: AttachedFormula): AttachedFormula =>
        workbook.calculation.attach(
          sheet.id,
          area.top,
          area.left,
          moveFormula(formula.text(), row, column, area.top, area.left)
        );
      addConditionalFormat(workbook, sheet, area, copyOf(format.kind, move));
    });
  }
}

function copyOf(
  kind: ConditionalFormatKind,
  move: (formula: AttachedFormula) => AttachedFormula
): ConditionalFormatKind {
  if (kind.type === "Custom")
    return { ...kind, formula: kind.formula === null ? null : move(kind.formula) };
  return kind.type === "CellValue" ? { ...kind, formulas: kind.formulas.map(move) } : { ...kind };
}
