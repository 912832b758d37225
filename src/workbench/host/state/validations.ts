// Data validation: rules on areas, and what they say of one cell's content. Programs write past them, people do not.
import type { Area, BookValue } from "../../../files/book";
import { moveFormula } from "../../calc/move-formula";
import { areaBetween, holds, overlap, sameArea } from "../address";
import { notModelled } from "../host-error";
import { acceptFormula, plainValue, refreshed, textAt } from "./contents";
import { cutOut } from "./rule-areas";
import { typedValue } from "./typed-value";
import type { Bound, Place, Sheet, Validation, Workbook } from "./workbook";
import { checkRight } from "./protection";
import { remember } from "./journal";

export type ValidationRule = Omit<Validation, "areas" | "anchor">;

export const noAlert: Validation["alert"] = { show: true, title: "", message: "", style: "stop" };
export const noPrompt: Validation["prompt"] = { show: true, title: "", message: "" };

export function validationAt(sheet: Sheet, row: number, column: number): Validation | null {
  return (
    sheet.validations.find((rule) => rule.areas.some((area) => holds(area, row, column))) ?? null
  );
}

export function setValidation(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  rule: ValidationRule
): void {
  checkRight(sheet, null);
  clearValidation(workbook, sheet, area);
  sheet.validations = [
    ...sheet.validations,
    { ...rule, areas: [area], anchor: { row: area.top, column: area.left } },
  ];
}

export function clearValidation(workbook: Workbook, sheet: Sheet, area: Area): void {
  remember(
    workbook,
    () => sheet.validations.map((rule) => ({ rule, areas: rule.areas })),
    (before) => {
      for (const { rule, areas } of before) rule.areas = areas;
      sheet.validations = before.map(({ rule }) => rule);
    }
  );
  sheet.validations = cutOut(sheet.validations, area);
}

/** "=…" becomes a formula that follows renames; anything else is a constant as typed. */
export function boundOf(
  workbook: Workbook,
  sheet: Sheet,
  anchor: Place,
  given: string | number
): Bound {
  const text = String(given);
  if (!text.startsWith("=")) return { constant: text };
  return {
    formula: acceptFormula(() =>
      workbook.calculation.attach(sheet.id, anchor.row, anchor.column, text)
    ),
  };
}

/** The bound as it reads in the given cell. */
export function boundText(bound: Bound, anchor: Place, row: number, column: number): string {
  return "constant" in bound
    ? bound.constant
    : moveFormula(bound.formula.text(), anchor.row, anchor.column, row, column);
}

function boundValue(
  workbook: Workbook,
  sheet: Sheet,
  bound: Bound,
  row: number,
  column: number
): BookValue {
  if ("formula" in bound)
    return refreshed(workbook) && bound.formula.valueFor(sheet.id, row, column);
  return typedValue(bound.constant, { dateOrder: "mdy", today: Math.floor(workbook.today()) })
    .value;
}

/** The words of a list as it stands for one cell; null when the rule is no list. */
export function listWords(
  workbook: Workbook,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number
): readonly string[] | null {
  if (rule.type !== "list" || rule.formula1 === null) return null;
  if ("constant" in rule.formula1)
    return rule.formula1.constant.split(",").map((word) => word.trim());
  const { calculation } = refreshed(workbook);
  const text = boundText(rule.formula1, rule.anchor, row, column);
  const source = calculation.areaOf(text, sheet.id);
  if (source === null)
    throw notModelled(
      `a list of validation with the source ${text} (only ranges and names of ranges)`
    );
  const from = workbook.sheets.find((each) => each.id === source.sheet) ?? sheet;
  const used = calculation.usedArea(from.id);
  const filled = used === null ? null : overlap(used, source);
  const words: string[] = [];
  if (filled === null) return words;
  for (let r = filled.top; r <= filled.bottom; r++) {
    for (let c = filled.left; c <= filled.right; c++) {
      const word = textAt(workbook, from, r, c);
      if (word !== "") words.push(word);
    }
  }
  return words;
}

/** Whether a value may stand in the cell; `text` is what was typed or is displayed. */
export function isAllowed(
  workbook: Workbook,
  sheet: Sheet,
  rule: Validation,
  row: number,
  column: number,
  value: BookValue,
  text: string
): boolean {
  if (value === null) return rule.ignoreBlanks;
  if (rule.type === "list") {
    const words = listWords(workbook, sheet, rule, row, column) ?? [];
    return words.some((word) =>
      "constant" in (rule.formula1 ?? { constant: "" })
        ? word === text
        : word.toLowerCase() === text.toLowerCase()
    );
  }
  const first =
    rule.formula1 === null ? null : boundValue(workbook, sheet, rule.formula1, row, column);
  if (rule.type === "custom") {
    if (first === null || typeof first === "object") return false;
    return typeof first === "string" ? false : Boolean(first);
  }
  const size = rule.type === "textLength" ? String(plainValue(value)).length : value;
  if (typeof size !== "number" || (rule.type === "whole" && !Number.isInteger(size))) return false;
  const second =
    rule.formula2 === null ? null : boundValue(workbook, sheet, rule.formula2, row, column);
  return compares(size, rule.operator, Number(first ?? 0), Number(second ?? 0));
}

function compares(
  value: number,
  operator: Validation["operator"],
  first: number,
  second: number
): boolean {
  switch (operator) {
    case "between":
    case null:
      return value >= Math.min(first, second) && value <= Math.max(first, second);
    case "notBetween":
      return value < Math.min(first, second) || value > Math.max(first, second);
    case "equal":
      return value === first;
    case "notEqual":
      return value !== first;
    case "greaterThan":
      return value > first;
    case "lessThan":
      return value < first;
    case "greaterThanOrEqual":
      return value >= first;
    case "lessThanOrEqual":
      return value <= first;
  }
}

/** Distinct rules under an area, with null for cells under none. */
export function rulesIn(sheet: Sheet, area: Area): readonly (Validation | null)[] {
  const found: (Validation | null)[] = [];
  let rest: readonly Area[] = [area];
  for (const rule of sheet.validations) {
    const parts = rest
      .flatMap((piece) => rule.areas.map((each) => overlap(piece, each)))
      .filter((part) => part !== null);
    if (parts.length === 0) continue;
    found.push(rule);
    rest = parts.reduce<readonly Area[]>(
      (pieces, part) =>
        pieces.flatMap((piece) => cutOut([{ areas: [piece] }], part).flatMap((cut) => cut.areas)),
      rest
    );
  }
  return rest.length > 0 ? [...found, null] : found;
}

/** The validations of an area, with their formulas put onto another area of the same shape, for copying. */
export function copyValidations(
  workbook: Workbook,
  from: Sheet,
  source: Area,
  to: Sheet,
  target: Area
): void {
  const down = target.top - source.top;
  const right = target.left - source.left;
  const parts = from.validations.flatMap((rule) =>
    rule.areas.flatMap((area) => ({ rule, part: overlap(area, source) }))
  );
  clearValidation(workbook, to, target);
  for (const { rule, part } of parts) {
    if (part === null) continue;
    const area = areaBetween(
      part.top + down,
      part.left + right,
      part.bottom + down,
      part.right + right
    );
    setValidation(workbook, to, area, rebound(workbook, to, rule, area));
  }
}

/** Changes alerts, prompts or blanks of the rules under an area; a rule that reaches beyond it is split. */
export function changeRules(
  workbook: Workbook,
  sheet: Sheet,
  area: Area,
  to: Partial<ValidationRule>
): void {
  for (const rule of [...sheet.validations]) {
    const parts = rule.areas.map((each) => overlap(each, area)).filter((part) => part !== null);
    if (parts.length === 0) continue;
    const whole =
      parts.length === rule.areas.length &&
      parts.every((part, index) => sameArea(part, rule.areas[index] ?? part));
    if (whole) {
      Object.assign(rule, to);
      continue;
    }
    for (const part of parts)
      setValidation(workbook, sheet, part, { ...rebound(workbook, sheet, rule, part), ...to });
  }
}

/** The same rule for another first cell. */
function rebound(workbook: Workbook, sheet: Sheet, rule: Validation, area: Area): ValidationRule {
  const anchor = { row: area.top, column: area.left };
  const moved = (bound: Bound | null) =>
    bound === null
      ? null
      : boundOf(workbook, sheet, anchor, boundText(bound, rule.anchor, area.top, area.left));
  return { ...rule, formula1: moved(rule.formula1), formula2: moved(rule.formula2) };
}
