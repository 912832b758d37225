// Conditional formats that judge each cell by itself: custom formula, cell value, text.
import type { BookCellValueRule, BookTextRule } from "../../../files/book-conditional";
import { invalidArgument, itemNotFound, notModelled } from "../host-error";
import { declareClass } from "../protocol/host-class";
import { attachRule, ruleText } from "../state/conditional-formats";
import type { ConditionalFormatKind } from "../state/workbook";
import { recordArgument, textArgument, wordArgument } from "./argument";
import { rangeFormat, type FormatTarget } from "./conditional-look";

type KindOf<Type extends ConditionalFormatKind["type"]> = Extract<
  ConditionalFormatKind,
  { readonly type: Type }
>;

function kindOf<Type extends ConditionalFormatKind["type"]>(
  { format: { kind } }: FormatTarget,
  type: Type
): KindOf<Type> {
  if (kind.type !== type) throw itemNotFound(`this conditional format is no ${type}.`);
  return kind as KindOf<Type>;
}

function plain(value: unknown, name: string): string {
  const formula = textArgument(value, name);
  if (/\[/.test(formula))
    throw invalidArgument(`a conditional format takes no structured reference: ${formula}`);
  return formula;
}

const rule = declareClass<FormatTarget>("ConditionalFormatRule", {
  scalars: {
    Formula: {
      get: (target) => ruleText(target.format, kindOf(target, "Custom").formula),
      set: (target, value) => {
        const kind = kindOf(target, "Custom");
        const { workbook, sheet, format } = target;
        const made = attachRule(workbook, sheet, format, plain(value, "formula"));
        kind.formula?.detach();
        kind.formula = made;
      },
    },
  },
});

export const customFormat = declareClass<FormatTarget>("CustomConditionalFormat", {
  navigations: { Rule: (target) => rule.of(target), Format: (target) => rangeFormat.of(target) },
});

const comparisons: Readonly<Record<BookCellValueRule["operator"], string>> = {
  between: "Between",
  notBetween: "NotBetween",
  equal: "EqualTo",
  notEqual: "NotEqualTo",
  greaterThan: "GreaterThan",
  lessThan: "LessThan",
  greaterThanOrEqual: "GreaterThanOrEqual",
  lessThanOrEqual: "LessThanOrEqual",
};

export const cellValueFormat = declareClass<FormatTarget>("CellValueConditionalFormat", {
  scalars: {
    Rule: {
      get: (target) => {
        const { rule: set, formulas } = kindOf(target, "CellValue");
        const [formula1 = "", formula2] = formulas.map((each) => ruleText(target.format, each));
        return {
          formula1,
          ...(formula2 === undefined ? {} : { formula2 }),
          operator: comparisons[set.operator],
        };
      },
      set: (target, value) => {
        const kind = kindOf(target, "CellValue");
        const { workbook, sheet, format } = target;
        const { operator, formula1, formula2 } = recordArgument(value, "rule");
        const word = wordArgument(operator, "operator", comparisons);
        const texts =
          word === "between" || word === "notBetween"
            ? [plain(formula1, "formula1"), plain(formula2, "formula2")]
            : [plain(formula1, "formula1")];
        const made = texts.map((text) => attachRule(workbook, sheet, format, text));
        for (const formula of kind.formulas) formula.detach();
        kind.formulas = made;
        kind.rule = { ...kind.rule, operator: word };
      },
    },
  },
  navigations: { Format: (target) => rangeFormat.of(target) },
});

const textOperators: Readonly<Record<BookTextRule["operator"], string>> = {
  contains: "Contains",
  notContains: "NotContains",
  beginsWith: "BeginsWith",
  endsWith: "EndsWith",
};

export const textFormat = declareClass<FormatTarget>("TextConditionalFormat", {
  scalars: {
    Rule: {
      get: (target) => {
        const { operator, text } = kindOf(target, "ContainsText").rule;
        return { operator: textOperators[operator], text };
      },
      set: (target, value) => {
        const kind = kindOf(target, "ContainsText");
        const { operator, text } = recordArgument(value, "rule");
        const words = textArgument(text, "text");
        if (/[*?~]/.test(words) || words.startsWith("="))
          throw notModelled(`a text rule with a wildcard or a reference: ${words}`);
        kind.rule = {
          ...kind.rule,
          operator: wordArgument(operator, "operator", textOperators),
          text: words,
        };
      },
    },
  },
  navigations: { Format: (target) => rangeFormat.of(target) },
});
