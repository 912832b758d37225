// Arguments as they come over the wire, checked as Excel checks them.
import { invalidArgument } from "../host-error";

export function textArgument(value: unknown, name: string): string {
  if (typeof value !== "string")
    throw invalidArgument(`${name} is a text, not ${JSON.stringify(value)}.`);
  return value;
}

export function numberArgument(value: unknown, name: string): number {
  if (typeof value !== "number" || !Number.isFinite(value))
    throw invalidArgument(`${name} is a number, not ${JSON.stringify(value)}.`);
  return value;
}

/** An index or count; a missing one is `missing`. */
export function wholeArgument(value: unknown, name: string, missing?: number): number {
  if (value === undefined && missing !== undefined) return missing;
  const number = numberArgument(value, name);
  if (!Number.isInteger(number)) throw invalidArgument(`${name} is a whole number, not ${number}.`);
  return number;
}

export function booleanArgument(value: unknown, name: string): boolean {
  if (typeof value !== "boolean")
    throw invalidArgument(`${name} is true or false, not ${JSON.stringify(value)}.`);
  return value;
}

/** An object of settings, such as the rule of a conditional format. */
export function recordArgument(value: unknown, name: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw invalidArgument(`${name} is an object, not ${JSON.stringify(value)}.`);
  return value as Readonly<Record<string, unknown>>;
}

/** "#RRGGBB" or a few names; the answer is in capitals. */
export function colorArgument(value: unknown, name: string): string {
  const text = textArgument(value, name);
  const named = namedColors[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#[0-9a-f]{6}$/i.test(text))
    throw invalidArgument(`${name} is a colour such as #1F4E79, not ${JSON.stringify(text)}.`);
  return text.toUpperCase();
}

const namedColors: Readonly<Record<string, string>> = {
  black: "#000000",
  white: "#FFFFFF",
  red: "#FF0000",
  green: "#008000",
  blue: "#0000FF",
  yellow: "#FFFF00",
  orange: "#FFA500",
  gray: "#808080",
  grey: "#808080",
};

/** One of Excel's words, without regard to case; the answer is the key it stands for. */
export function wordArgument<K extends string>(
  value: unknown,
  name: string,
  words: Readonly<Record<K, string>>
): K {
  const text = textArgument(value, name).toLowerCase();
  for (const key of Object.keys(words) as K[]) if (words[key].toLowerCase() === text) return key;
  throw invalidArgument(`${name} has no value ${JSON.stringify(value)}.`);
}
