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
  files: readonly string[]
): Arguments {
  const config = Object.fromEntries(
    Object.entries(options).map(([name, { kind }]) => [
      name,
      { type: kind === "flag" ? ("boolean" as const) : ("string" as const) },
    ])
  );
  const { values, positionals } = parse(words, config);
  if (positionals.length !== files.length) {
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
