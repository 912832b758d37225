// What a person does at the grid: types, pastes, erases, deletes table rows, undoes. Validations are asked on typing only.
import { areaAt, cellKey, overlap } from "../address";
import type { Area } from "../../../files/book";
import type { TypeResult } from "../contract";
import { CircularReferenceError } from "../../calc/formula-error";
import { HostError } from "../host-error";
import type { Content } from "./contents";
import { contentFor, refreshed, textAt, plainValue, valueAt } from "./contents";
import { deleteCells } from "./delete-cells";
import { bodyOf } from "./tables";
import { isAllowed, validationAt } from "./validations";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";
import { clearContents, writeBlock } from "./write";

/** The actions of a person that can be taken back, newest last. */
export type History = (readonly (() => void)[])[];

const mostUndos = 100;

/** Runs an action so that it is done wholly or not at all, and can be undone. */
export function asOneAction(workbook: Workbook, history: History, act: () => void): void {
  const journal: (() => void)[] = [];
  workbook.journal = journal;
  try {
    act();
    refreshed(workbook);
  } catch (error) {
    takeBack(workbook, journal);
    throw error;
  } finally {
    workbook.journal = null;
  }
  history.push(journal);
  if (history.length > mostUndos) history.shift();
}

function takeBack(workbook: Workbook, journal: readonly (() => void)[]): void {
  workbook.journal = null;
  for (const step of [...journal].reverse()) step();
  workbook.isDirty = true;
  refreshed(workbook);
}

export function undo(workbook: Workbook, history: History): boolean {
  const journal = history.pop();
  if (journal === undefined) return false;
  takeBack(workbook, journal);
  return true;
}

export function typeText(
  workbook: Workbook,
  history: History,
  sheet: Sheet,
  row: number,
  column: number,
  text: string
): TypeResult {
  const refusal = (title: string, message: string): TypeResult => ({
    accepted: false,
    title,
    message,
  });
  try {
    const { numberFormat } = styleOf(workbook, sheet, cellKey(row, column));
    const content = contentFor(text, numberFormat, workbook, workbook.dateOrder);
    const rule = validationAt(sheet, row, column);
    const literal = content.kind === "literal" ? content.value : null;
    if (
      rule !== null &&
      content.kind === "literal" &&
      !isAllowed(workbook, sheet, rule, row, column, literal, shownText(content))
    ) {
      const { show, style, title, message } = rule.alert;
      if (show && style === "stop") {
        return refusal(
          title || "Microsoft Excel",
          message ||
            "This value doesn't match the data validation restrictions defined for this cell."
        );
      }
    }
    asOneAction(workbook, history, () => writeBlock(workbook, sheet, row, column, [[content]]));
    if (
      rule !== null &&
      content.kind === "formula" &&
      rule.alert.show &&
      rule.alert.style === "stop"
    ) {
      const value = valueAt(workbook, sheet, row, column);
      if (
        !isAllowed(workbook, sheet, rule, row, column, value, textAt(workbook, sheet, row, column))
      ) {
        undo(workbook, history);
        return refusal(
          rule.alert.title || "Microsoft Excel",
          rule.alert.message ||
            "This value doesn't match the data validation restrictions defined for this cell."
        );
      }
    }
    return { accepted: true };
  } catch (error) {
    if (error instanceof HostError && error.code !== "NotImplemented")
      return refusal("Microsoft Excel", error.message);
    if (error instanceof CircularReferenceError) return refusal("Microsoft Excel", error.message);
    throw error;
  }
}

function shownText(content: Extract<Content, { readonly kind: "literal" }>): string {
  return String(plainValue(content.value));
}

export function pasteText(
  workbook: Workbook,
  history: History,
  sheet: Sheet,
  row: number,
  column: number,
  cells: readonly (readonly string[])[]
): void {
  const width = Math.max(...cells.map((line) => line.length));
  const area = areaAt(row, column, cells.length, width);
  const block = cells.map((line, i) =>
    Array.from({ length: width }, (_, j) => {
      const { numberFormat } = styleOf(workbook, sheet, cellKey(area.top + i, area.left + j));
      return contentFor(line[j] ?? "", numberFormat, workbook, workbook.dateOrder);
    })
  );
  asOneAction(workbook, history, () => writeBlock(workbook, sheet, row, column, block));
}

export function eraseArea(workbook: Workbook, history: History, sheet: Sheet, area: Area): void {
  asOneAction(workbook, history, () => clearContents(workbook, sheet, area));
}

/**
 * Deletes the table rows under an area. Excel moves up the cells of the table's columns only; the host deletes sheet rows,
 * which is the same where nothing else stands on or below them.
 */
export function deleteTableRows(
  workbook: Workbook,
  history: History,
  sheet: Sheet,
  area: Area
): void {
  const table = sheet.tables.find((each) => overlap(each.area, area) !== null);
  if (table === undefined) throw new HostError("InvalidOperation", "There is no table here.");
  const body = bodyOf(table);
  const top = Math.max(area.top, body.top);
  const bottom = Math.min(area.bottom, body.bottom);
  if (top > bottom)
    throw new HostError("InvalidOperation", "The header row of a table cannot be deleted.");
  const wholeBody = top === body.top && bottom === body.bottom;
  if (wholeBody) eraseArea(workbook, history, sheet, { ...body, bottom: top });
  const gone = wholeBody ? { ...body, top: top + 1 } : { ...body, top, bottom };
  if (gone.top <= gone.bottom) deleteCells(workbook, sheet, gone, "Up");
  history.length = 0;
  refreshed(workbook);
}
