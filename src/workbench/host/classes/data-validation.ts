// The class DataValidation of a range: rules in Office.js form on one side, the host's rules on the other.
import { invalidArgument, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import type { ValidationRule } from "../state/validations";
import {
  boundOf,
  boundText,
  changeRules,
  clearValidation,
  noAlert,
  noPrompt,
  rulesIn,
  setValidation,
} from "../state/validations";
import { validity } from "../state/validity";
import type { Bound, CellRange, Validation, ValidationType } from "../state/workbook";
import { booleanArgument, textArgument, wordArgument } from "./argument";
import { absoluteAddressOf, quotedSheet } from "../address";
import { rangeOf } from "./range-object";

const operators = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqualTo",
  lessThanOrEqual: "LessThanOrEqualTo",
} as const;

/** Key of the rule object in Office.js → our type. */
const kinds: Readonly<Record<string, ValidationType>> = {
  wholeNumber: "whole",
  decimal: "decimal",
  date: "date",
  textLength: "textLength",
  list: "list",
  custom: "custom",
};

const typeNames: Readonly<Record<ValidationType, string>> = {
  whole: "WholeNumber",
  decimal: "Decimal",
  date: "Date",
  textLength: "TextLength",
  list: "List",
  custom: "Custom",
};

const styles = { stop: "Stop", warning: "Warning", information: "Information" } as const;

/** The one rule on all cells; null when there is none, undefined when cells differ. */
function only(range: CellRange): Validation | null | undefined {
  const rules = rulesIn(range.sheet, range.area);
  return rules.length === 1 ? rules[0] : undefined;
}

export const dataValidation = declareClass<CellRange>("DataValidation", {
  scalars: {
    Type: {
      get: (range) => {
        const rule = only(range);
        return rule === null ? "None" : rule === undefined ? "Inconsistent" : typeNames[rule.type];
      },
    },
    Rule: { get: (range) => ruleOut(range), set: setRule },
    IgnoreBlanks: {
      get: (range) => only(range)?.ignoreBlanks ?? (only(range) === null ? true : null),
      set: (range, value) =>
        change(range, { ignoreBlanks: booleanArgument(value, "ignoreBlanks") }),
    },
    ErrorAlert: {
      get: (range) => {
        const rule = only(range);
        if (rule === undefined) return null;
        const { show, title, message, style } = rule?.alert ?? noAlert;
        return { showAlert: show, title, message, style: styles[style] };
      },
      set: (range, value) => {
        const given = objectArgument(value, "errorAlert");
        const [title, message] = [
          lengthArgument(given["title"], "title", 32),
          lengthArgument(given["message"], "message", 255),
        ];
        const show =
          given["showAlert"] === undefined
            ? true
            : booleanArgument(given["showAlert"], "showAlert");
        change(range, {
          alert: {
            show,
            title,
            message,
            style: wordArgument(given["style"] ?? "Stop", "style", styles),
          },
        });
      },
    },
    Prompt: {
      get: (range) => {
        const rule = only(range);
        if (rule === undefined) return null;
        const { show, title, message } = rule?.prompt ?? noPrompt;
        return { showPrompt: show, title, message };
      },
      set: (range, value) => {
        const given = objectArgument(value, "prompt");
        const show =
          given["showPrompt"] === undefined
            ? true
            : booleanArgument(given["showPrompt"], "showPrompt");
        const [title, message] = [
          lengthArgument(given["title"], "title", 32),
          lengthArgument(given["message"], "message", 255),
        ];
        change(range, { prompt: { show, title, message } });
      },
    },
    Valid: { get: (range) => validity(range) },
  },
  methods: { Clear: ({ workbook, sheet, area }) => clearValidation(workbook, sheet, area) },
});

function objectArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${name} is an object.`);
  return value as Readonly<Record<string, unknown>>;
}

/** Excel's limits of the data validation dialog: titles of 32 characters, messages of 255. */
function lengthArgument(value: unknown, name: string, most: number): string {
  const text = textArgument(value ?? "", name);
  if (text.length > most)
    throw invalidArgument(
      `the ${name} of a validation has at most ${most} characters; this one has ${text.length}.`
    );
  return text;
}

function setRule(range: CellRange, value: unknown): void {
  const { workbook, sheet, area } = range;
  const given = Object.entries(objectArgument(value, "rule")).filter(
    ([, rule]) => rule !== undefined && rule !== null
  );
  const [kind = "", content] = given[0] ?? [];
  if (given.length === 0) return clearValidation(workbook, sheet, area);
  const type = kinds[kind];
  if (type === undefined || given.length > 1)
    throw notModelled(`DataValidation.rule of the kind ${given.map(([name]) => name).join(", ")}`);
  const rule = objectArgument(content, kind);
  const anchor = { row: area.top, column: area.left };
  const bound = (each: unknown): Bound =>
    boundOf(workbook, sheet, anchor, boundArgument(each, type));
  const before = only(range);
  const kept = {
    alert: before?.alert ?? noAlert,
    prompt: before?.prompt ?? noPrompt,
    ignoreBlanks: before?.ignoreBlanks ?? true,
  };
  const base = { type, operator: null, formula2: null, inCellDropDown: true, ...kept };
  if (type === "list") {
    const inCellDropDown = booleanArgument(rule["inCellDropDown"] ?? true, "inCellDropDown");
    setValidation(workbook, sheet, area, {
      ...base,
      formula1: bound(rule["source"]),
      inCellDropDown,
    });
  } else if (type === "custom") {
    const formula = textArgument(rule["formula"], "formula");
    setValidation(workbook, sheet, area, {
      ...base,
      formula1: bound(formula.startsWith("=") ? formula : `=${formula}`),
    });
  } else {
    const operator = wordArgument(rule["operator"], "operator", operators);
    const two = operator === "between" || operator === "notBetween";
    const second = two ? bound(rule["formula2"]) : null;
    setValidation(workbook, sheet, area, {
      ...base,
      operator,
      formula1: bound(rule["formula1"]),
      formula2: second,
    });
  }
}

/** A constant, a formula, or a range for a list. A list of words has at most 255 characters. */
function boundArgument(value: unknown, type: ValidationType): string | number {
  const range = rangeOf(value);
  if (range !== undefined)
    return `=${quotedSheet(range.sheet.name)}!${absoluteAddressOf(range.area)}`;
  if (typeof value === "number") return value;
  const text = textArgument(value, "the bound of a validation");
  if (text === "") throw invalidArgument("the bound of a validation is not blank.");
  if (type === "list" && !text.startsWith("=") && text.length > 255)
    throw invalidArgument("a list of words in a validation has at most 255 characters.");
  if (text.startsWith("=") && /\[/.test(text))
    throw invalidArgument(`a validation takes no structured reference: ${text}`);
  return text;
}

/** Alerts and prompts belong to rules: without one there is nothing to change. */
function change(range: CellRange, to: Partial<ValidationRule>): void {
  if (rulesIn(range.sheet, range.area).includes(null))
    throw notModelled("DataValidation.errorAlert, prompt or ignoreBlanks before a rule");
  changeRules(range.workbook, range.sheet, range.area, to);
}

function ruleOut(range: CellRange): unknown {
  const rule = only(range);
  if (rule === undefined) return null;
  if (rule === null) return {};
  const { top, left } = range.area;
  const text = (bound: Bound | null) => {
    if (bound === null) return "";
    const shown = boundText(bound, rule.anchor, top, left);
    return rule.type !== "list" && /^-?\d+(\.\d+)?$/.test(shown) ? Number(shown) : shown;
  };
  if (rule.type === "list")
    return { list: { inCellDropDown: rule.inCellDropDown, source: text(rule.formula1) } };
  if (rule.type === "custom") return { custom: { formula: text(rule.formula1) } };
  const kind = Object.keys(kinds).find((each) => kinds[each] === rule.type) ?? "";
  const bounds = {
    formula1: text(rule.formula1),
    ...(rule.formula2 === null ? {} : { formula2: text(rule.formula2) }),
  };
  return { [kind]: { ...bounds, operator: operators[rule.operator ?? "between"] } };
}
