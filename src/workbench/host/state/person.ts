// What a person does in cells: types, pastes text, erases, undoes. Validations are asked on typing only.
// Rows, sorting and filtering are in person-rows.ts.
import { areaAt, cellKey } from "../address";
import type { Area } from "../../../files/book";
import type { TypeResult } from "../contract";
import { CircularReferenceError } from "../../calc/formula-error";
import { HostError } from "../host-error";
import type { Content } from "./contents";
import { contentFor, refreshed, textAt, plainValue, valueAt } from "./contents";
import type { Journal } from "./journal";
import { takenBack } from "./journal";
import { renameSheet } from "./sheets";
import { isAllowed, validationAt } from "./validations";
import type { Sheet, Workbook } from "./workbook";
import { styleOf } from "./workbook";
import { clearContents, writeBlock } from "./write";

const mostUndos = 100;

/** Runs an action so that it is done wholly or not at all, and can be undone. */
export function asOneAction(workbook: Workbook, act: () => void): void {
  const { seat } = workbook;
  seat.journal = [];
  let journal: Journal = [];
  try {
    act();
    refreshed(workbook);
    journal = seat.journal;
  } catch (error) {
    takenBack(workbook, seat.journal);
    refreshed(workbook);
    throw error;
  } finally {
    seat.journal = null;
  }
  seat.done = [...seat.done, journal].slice(-mostUndos);
  seat.undone = [];
}

/** False when there is nothing to undo. */
export function undo(workbook: Workbook): boolean {
  return again(workbook, "done", "undone");
}

/** Does again what was undone last; false when there is nothing. */
export function redo(workbook: Workbook): boolean {
  return again(workbook, "undone", "done");
}

function again(workbook: Workbook, from: "done" | "undone", to: "done" | "undone"): boolean {
  const { seat } = workbook;
  const journal = seat[from].at(-1);
  if (journal === undefined) return false;
  seat[from] = seat[from].slice(0, -1);
  seat[to] = [...seat[to], takenBack(workbook, journal)];
  refreshed(workbook);
  return true;
}

export function typeText(
  workbook: Workbook,
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
    asOneAction(workbook, () => writeBlock(workbook, sheet, row, column, [[content]]));
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
        undo(workbook);
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
  asOneAction(workbook, () => writeBlock(workbook, sheet, row, column, block));
}

export function eraseArea(workbook: Workbook, sheet: Sheet, area: Area): void {
  asOneAction(workbook, () => clearContents(workbook, sheet, area));
}

export function renameAsPerson(workbook: Workbook, sheet: Sheet, name: string): void {
  asOneAction(workbook, () => renameSheet(workbook, sheet, name));
}
