// A data validation with its source rendered, and one text for each rule so that observed and wanted can be compared.
// The wording of messages is not compared: a message that a user improved stays.
import type { Binding, SameRow } from "./formula";
import { render } from "./formula";
import { canonical } from "./same-formula";
import type { ValidationSpec } from "./spec";

export type Rule =
  | { readonly kind: "list"; readonly source: string; readonly message: string }
  | {
      readonly kind: "number";
      readonly min: number;
      readonly max: number;
      readonly message: string;
    }
  | { readonly kind: "date"; readonly message: string }
  /** As it reads for the first body row. */
  | { readonly kind: "formula"; readonly formula: string; readonly message: string };

/** Bounds that stand for "any number": Excel has no rule that asks for a number alone. */
export const ANY_NUMBER = { min: -1e15, max: 1e15 } as const;

/** `sameRow` writes the cells of the table's first body row. */
export function renderRule(spec: ValidationSpec, binding: Binding, sameRow: SameRow): Rule {
  switch (spec.kind) {
    case "list":
      return { kind: "list", source: render(spec.source, binding), message: spec.message };
    case "number":
      return {
        kind: "number",
        min: spec.min ?? ANY_NUMBER.min,
        max: spec.max ?? ANY_NUMBER.max,
        message: spec.message,
      };
    case "date":
      return { kind: "date", message: spec.message };
    case "formula":
      return {
        kind: "formula",
        formula: render(spec.formula, binding, sameRow),
        message: spec.message,
      };
  }
}

/** `list:<source>`, `number:<min>..<max>`, `date` or `formula:<formula>`. */
export function ruleText(
  rule:
    | { readonly kind: "list"; readonly source: string }
    | { readonly kind: "number"; readonly min: number; readonly max: number }
    | { readonly kind: "date" }
    | { readonly kind: "formula"; readonly formula: string }
): string {
  switch (rule.kind) {
    case "list":
      return `list:${rule.source.startsWith("=") ? canonical(rule.source) : rule.source}`;
    case "number":
      return `number:${rule.min}..${rule.max}`;
    case "date":
      return "date";
    case "formula":
      return `formula:${canonical(rule.formula)}`;
  }
}
