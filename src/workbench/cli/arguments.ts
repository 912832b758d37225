// The words of a command line → options of a command. What an option means is the command's own.
import { parseArgs } from "node:util";
import { readDay } from "../../usecases/read-day";
import { BadUsage } from "./bad-usage";

export interface OptionSpec {
  /** "flag" takes no value. */
  readonly kind: "text" | "flag";
}

export interface Arguments {
  readonly files: readonly string[];
  readonly text: (name: string) => string | null;
  readonly needed: (name: string) => string;
  readonly isOn: (name: string) => boolean;
}

/** @throws BadUsage for an unknown option, a missing value, or another number of files than `files`. */
export function readArguments(
  words: readonly string[],
  options: Readonly<Record<string, OptionSpec>>,
  files: readonly string[] | "any"
): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ])
  );
  const { values, positionals } = parse(words, config);
  if (files !== "any" && positionals.length !== files.length) {
    const [missing] = files.slice(positionals.length);
    throw new BadUsage(
      missing === undefined
        ? `“${positionals[files.length]}” is one word too many; put text with spaces into quotes.`
        : `Say which ${missing}: for instance ${missing}.xlsx.`
    );
  }
  const text = (name: string): string | null => {
    const value = values[name];
    return typeof value === "string" ? value : null;
  };
  return {
    files: positionals,
    text,
    needed: (name) => {
      const value = text(name);
      if (value === null || value === "")
        throw new BadUsage(`--${name} is missing. Give it a value.`);
      return value;
    },
    isOn: (name) => values[name] === true,
  };
}

function parse(
  words: readonly string[],
  options: Record<string, { type: "boolean" | "string" }>
): { readonly values: Readonly<Record<string, unknown>>; readonly positionals: readonly string[] } {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true, strict: true });
  } catch (error) {
    // The parser's own sentence names the option; a second one on "--" for positionals is left out.
    const [first = "The command line cannot be read"] = (error as Error).message.split(". ");
    throw new BadUsage(`${first.replace(/\.$/, "")}. See aimline --help.`);
  }
}

/** One key of a list given by an option; null when it is not given. @throws BadUsage for another word */
export function keyOption<Key extends string>(
  given: Arguments,
  name: string,
  keys: readonly Key[]
): Key | null {
  const word = given.text(name);
  if (word === null) return null;
  const found = keys.find((key) => key === word);
  if (found === undefined)
    throw new BadUsage(`--${name}: “${word}” is not known. Choose ${keys.join(", ")}.`);
  return found;
}

/** A key as a command line writes it: "with-help" for withHelp. */
export function hyphened(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** As `keyOption`, for keys written with hyphens; the keys themselves will do, too. */
export function wordOption<Key extends string>(
  given: Arguments,
  name: string,
  keys: readonly Key[]
): Key | null {
  const word = given.text(name);
  if (word === null) return null;
  const found = keys.find((key) => key === word || hyphened(key) === word);
  if (found !== undefined) return found;
  const known = keys.map(hyphened).join(", ");
  throw new BadUsage(`--${name}: “${word}” is not known. Choose ${known}.`);
}

/** The same for an option that must be there. */
export function neededWord<Key extends string>(
  given: Arguments,
  name: string,
  keys: readonly Key[]
): Key {
  const key = wordOption(given, name, keys);
  if (key === null)
    throw new BadUsage(`--${name} is missing. Choose ${keys.map(hyphened).join(", ")}.`);
  return key;
}

/** QUESTION=ANSWER,… @throws BadUsage for a question or an answer that there is not */
export function answersOption<Question extends string, Answer extends string>(
  given: Arguments,
  name: string,
  questions: readonly Question[],
  answers: readonly Answer[]
): Readonly<Partial<Record<Question, Answer>>> {
  const pairs = (given.text(name) ?? "").split(",").filter((pair) => pair.trim() !== "");
  const read = pairs.map((pair) => {
    const [left = "", right = ""] = pair.split("=").map((one) => one.trim());
    const question = questions.find((one) => one === left);
    const answer = answers.find((one) => one === right);
    if (question === undefined)
      throw new BadUsage(
        `--${name}: there is no question “${left}”. Choose ${questions.join(", ")}.`
      );
    if (answer === undefined)
      throw new BadUsage(`--${name}: ${left} is answered ${answers.join(", ")}, not “${right}”.`);
    return [question, answer] as const;
  });
  return Object.fromEntries(read) as Partial<Record<Question, Answer>>;
}

/** A day given by an option, ISO only. */
export function dayOption(name: string, value: string): number {
  const reading = readDay(value, null);
  if (reading.kind === "day") return reading.day;
  throw new BadUsage(
    `--${name}: ${reading.mend.split(", or say --date-order")[0]?.replace(/\.$/, "")}.`
  );
}

export function dateOrderOption(value: string | null): "dmy" | "mdy" | null {
  if (value === null || value === "dmy" || value === "mdy") return value;
  throw new BadUsage(`--date-order is dmy or mdy, not “${value}”.`);
}
