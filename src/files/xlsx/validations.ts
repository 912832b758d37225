// Data validations of a sheet ↔ XML, also those that Excel 2010 and later keeps in an extension.
import type { BookSheet, BookValidation } from "../book";
import { FileError } from "../file-error";
import { areaAddress, parseAreas } from "./cell-address";
import { toFileFormula, toUserFormula } from "./file-formula";
import { fromFileText, toFileAttribute, toFileText } from "./xml-text";
import { child, flag, type XmlElement } from "./xml-tree";

type Type = BookValidation["type"];
type Operator = NonNullable<BookValidation["operator"]>;

const types: ReadonlySet<string> = new Set<Type>([
  "list",
  "decimal",
  "whole",
  "date",
  "textLength",
  "custom",
]);

export function validationsXml({ validations, kept }: BookSheet): string {
  const carried = (kept?.validations ?? []).map(({ xml }) => xml);
  const all = [...validations.map(validationXml), ...carried];
  return all.length === 0
    ? ""
    : `<dataValidations count="${all.length}">${all.join("")}</dataValidations>`;
}

/** Undefined for a kind that the Book does not model. */
export function readValidation(element: XmlElement): BookValidation | undefined {
  const type = element.attributes["type"] ?? "none";
  const areas = parseAreas(
    element.attributes["sqref"] ?? child(element, "xm:sqref")?.text.trim() ?? ""
  );
  if (areas.length === 0) return undefined;
  if (!types.has(type)) return undefined;
  const attribute = (name: string): string => fromFileText(element.attributes[name] ?? "");
  const style = element.attributes["errorStyle"];
  const hasOperator = type !== "list" && type !== "custom";
  return {
    areas,
    type: type as Type,
    operator: hasOperator ? ((element.attributes["operator"] ?? "between") as Operator) : null,
    formula1: readOperand(element, "formula1", type),
    formula2: readOperand(element, "formula2", type),
    ignoreBlanks: flag(element, "allowBlank"),
    // The file's word means the contrary of what it says (ECMA-376 part 1, 18.3.1.32: 1 hides the arrow).
    ...(flag(element, "showDropDown") ? { inCellDropDown: false } : {}),
    alert: {
      show: flag(element, "showErrorMessage"),
      title: attribute("errorTitle"),
      message: attribute("error"),
      style: style === "warning" || style === "information" ? style : "stop",
    },
    prompt: {
      show: flag(element, "showInputMessage"),
      title: attribute("promptTitle"),
      message: attribute("prompt"),
    },
  };
}

function validationXml(validation: BookValidation): string {
  const { alert, prompt } = validation;
  const text = (name: string, value: string): string =>
    value === "" ? "" : ` ${name}="${toFileAttribute(value)}"`;
  const attributes =
    ` type="${validation.type}"` +
    (alert.style === "stop" ? "" : ` errorStyle="${alert.style}"`) +
    (validation.operator === null || validation.operator === "between"
      ? ""
      : ` operator="${validation.operator}"`) +
    (validation.ignoreBlanks ? ' allowBlank="1"' : "") +
    (validation.inCellDropDown === false ? ' showDropDown="1"' : "") +
    (prompt.show ? ' showInputMessage="1"' : "") +
    (alert.show ? ' showErrorMessage="1"' : "") +
    text("errorTitle", alert.title) +
    text("error", alert.message) +
    text("promptTitle", prompt.title) +
    text("prompt", prompt.message) +
    ` sqref="${validation.areas.map(areaAddress).join(" ")}"`;
  return `<dataValidation${attributes}>${operandXml("formula1", validation)}${operandXml("formula2", validation)}</dataValidation>`;
}

function operandXml(name: "formula1" | "formula2", validation: BookValidation): string {
  const operand = validation[name];
  if (operand === null) return "";
  if (operand.startsWith("="))
    return `<${name}>${toFileText(toFileFormula(operand, null))}</${name}>`;
  if (validation.type !== "list") return `<${name}>${toFileText(operand)}</${name}>`;
  // Excel repairs a file whose list of words is longer than 255 characters.
  if (operand.length > 255) {
    throw new FileError(
      `The drop-down list “${operand.slice(0, 30)}…” is longer than 255 characters: put the words into cells and refer to them.`
    );
  }
  return `<${name}>"${toFileText(operand.replaceAll('"', '""'))}"</${name}>`;
}

function readOperand(element: XmlElement, name: string, type: string): string | null {
  const operand = child(element, name) ?? child(element, `x14:${name}`);
  if (operand === undefined) return null;
  const text = fromFileText((child(operand, "xm:f") ?? operand).text);
  if (text === "") return null;
  if (type === "list" && /^"(?:[^"]|"")*"$/.test(text))
    return text.slice(1, -1).replaceAll('""', '"');
  if (type !== "list" && type !== "custom" && /^[+-]?[\d.]+(?:[Ee][+-]?\d+)?$/.test(text))
    return text;
  return toUserFormula(text, null);
}
