// A story told by commands one after another, in this process and on the days it says, as plain text: what was typed, what was
// answered, and what the sheets then say.
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Book, BookValue } from "../../src/files/book";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { BadUsage } from "../../src/workbench/cli/bad-usage";
import type { Command } from "../../src/workbench/cli/command";
import { agreeCommand, changeCommand, clashCommand } from "../../src/workbench/cli/agree";
import { attentionCommand } from "../../src/workbench/cli/attention";
import { caseCommand } from "../../src/workbench/cli/case";
import { dayOption } from "../../src/workbench/cli/arguments";
import { decideCommand } from "../../src/workbench/cli/decide";
import { ideaCommand, issueCommand } from "../../src/workbench/cli/idea";
import { logCommand } from "../../src/workbench/cli/log";
import { needCommand } from "../../src/workbench/cli/need";
import { newCommand } from "../../src/workbench/cli/new";
import { planPageCommand } from "../../src/workbench/cli/plan-page";
import { planCommand } from "../../src/workbench/cli/plan";
import { practiceCommand } from "../../src/workbench/cli/practice";
import { sessionCommand } from "../../src/workbench/cli/session";
import { InputError } from "../../src/usecases/input-error";
import { TODAY } from "./open-host";

const commands: readonly Command[] = [
  newCommand,
  needCommand,
  planCommand,
  agreeCommand,
  clashCommand,
  changeCommand,
  attentionCommand,
  decideCommand,
  logCommand,
  planPageCommand,
  practiceCommand,
  sessionCommand,
  ideaCommand,
  caseCommand,
  issueCommand,
];

/** Commands whose first word after the name is what they do. */
const withMoves = ["need", "plan", "practice", "session", "idea", "case", "issue"];

/** Words that only read: the file stays as it is. */
const readingWords = ["list", "agenda", "show"];

export interface Story {
  readonly text: string;
  /** The workbook at the end, as it was written and read again. */
  readonly book: Book;
}

/**
 * Each step is a command line without "aimline" and without --out: they all change one file in turn. A refusal is told with
 * "refused:" before it, and the story goes on. ["on", "2026-10-05"] goes to that day; after "log" stand the rows of its file, without
 * a header: "M001,2026-10-05,70"; after "--rows" the whole of its file in one word.
 */
export async function tell(steps: readonly (readonly string[])[]): Promise<Story> {
  const folder = mkdtempSync(join(tmpdir(), "aimline-story-"));
  const [file, readings] = [join(folder, "book.xlsx"), join(folder, "readings.csv")];
  const rows = join(folder, "rows.csv");
  const lines: string[] = [];
  let today = TODAY;
  for (const [name = "", ...words] of steps) {
    if (name === "on") {
      today = dayOption("on", words[0] ?? "");
      lines.push("", `On ${words[0] ?? ""}`);
      continue;
    }
    const command = commands.find((one) => one.name === name);
    if (command === undefined) throw new Error(`No command is called ${name}.`);
    lines.push(`$ ${[name, ...words].map(quoted).join(" ")}`);
    if (name === "log")
      writeFileSync(readings, ["Measure ID,Measured on,Value", ...words, ""].join("\n"));
    const [move = "", ...rest] = words;
    const given =
      name === "new"
        ? words
        : name === "log"
          ? [file, "--readings", readings]
          : withMoves.includes(name)
            ? [move, file, ...rest]
            : [file, ...words];
    const isReading = words.some((word) => readingWords.includes(word)) || name === "attention";
    const place = given.indexOf("--rows") + 1;
    if (place > 0) writeFileSync(rows, given[place] ?? "");
    const filed = given.map((word, at) => (place > 0 && at === place ? rows : word));
    const all = [...filed, ...(isReading ? [] : ["--out", file, "--force"])];
    lines.push(...(await command.run(all, today).catch(told)));
  }
  const book = await readXlsx(new Uint8Array(readFileSync(file)));
  return { text: lines.filter((line) => !line.startsWith("Written:")).join("\n"), book };
}

function said(value: BookValue): string {
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}

function told(error: unknown): readonly string[] {
  if (error instanceof InputError || error instanceof BadUsage)
    return [`refused: ${error.message}`];
  throw error;
}

function quoted(word: string): string {
  return /^[\w=,.:/-]+$/.test(word) ? word : `“${word}”`;
}

/** The tabs that are to be seen, in a line. */
export function tabsAsText(book: Book): string {
  const visible = book.sheets.filter(({ visibility }) => visibility === "visible");
  return `Tabs: ${visible.map(({ name }) => name).join(", ")}`;
}

/** The rows of a sheet's table: each a line, then its cells that hold something, by header. */
export function rowsAsText(book: Book, sheetName: string): string {
  const sheet = book.sheets.find(({ name }) => name === sheetName);
  const table = sheet?.tables[0];
  if (sheet === undefined || table === undefined) return `${sheetName}: no such sheet`;
  const { top, bottom, left } = table.area;
  const lines = Array.from({ length: bottom - top }, (_, index) => {
    const cells = table.columns.flatMap(({ name }, place) => {
      const cell = sheet.cells.find(
        ({ row, column }) => row === top + 1 + index && column === left + place
      );
      const { value = null } = cell ?? {};
      return value === null || value === "" ? [] : [`  ${name}: ${said(value)}`];
    });
    return [`${sheetName} ${index + 1}`, ...cells];
  });
  return lines.flat().join("\n");
}
