// The command line: finds the command, runs it, and turns what happens into lines and an exit code:
// 0 done, 1 our fault, 2 bad input with one sentence that names the place and the mend.
import { FileError } from "../../files/file-error";
import { explain } from "../../usecases/explain";
import { InputError } from "../../usecases/input-error";
import { agreeCommand, changeCommand, clashCommand } from "./agree";
import { attentionCommand } from "./attention";
import { BadUsage } from "./bad-usage";
import { calendarCommand } from "./calendar";
import { checkCommand } from "./check";
import { caseCommand } from "./case";
import type { Command } from "./command";
import { flagCommand } from "./flag";
import { homeCommand } from "./home";
import { ideaCommand, issueCommand } from "./idea";
import { importCommand } from "./import";
import { logCommand } from "./log";
import { needCommand } from "./need";
import { newCommand } from "./new";
import { planPageCommand } from "./plan-page";
import { personCommand } from "./person";
import { planCommand } from "./plan";
import { removeCommand } from "./remove";
import { rollupCommand } from "./rollup";
import { sessionCommand } from "./session";
import { practiceCommand } from "./practice";
import { decideCommand } from "./decide";
import { shareCommand } from "./share";
import { skillsCommand } from "./skills";
import { templatesCommand } from "./templates";
import { undoCommand } from "./undo";
import { upgradeCommand } from "./upgrade";

const commands: readonly Command[] = [
  newCommand,
  templatesCommand,
  logCommand,
  attentionCommand,
  homeCommand,
  flagCommand,
  importCommand,
  rollupCommand,
  checkCommand,
  planPageCommand,
  needCommand,
  planCommand,
  agreeCommand,
  clashCommand,
  changeCommand,
  caseCommand,
  sessionCommand,
  skillsCommand,
  practiceCommand,
  decideCommand,
  ideaCommand,
  issueCommand,
  personCommand,
  shareCommand,
  calendarCommand,
  undoCommand,
  upgradeCommand,
  removeCommand,
];

/** Days from Excel's serial day 0 to the first of January 1970. */
const unixEpochSerial = 25569;
const millisecondsOfDay = 86_400_000;

/** Today where the user is, as a serial day. */
function localToday(now: Date): number {
  const utc = Date.UTC(now.getFullYear(), now.getMonth(), now.getDate());
  return Math.round(utc / millisecondsOfDay) + unixEpochSerial;
}

function generalHelp(): string {
  const list = commands.map(({ name, about }) => `  ${name.padEnd(12)}${about}`);
  return ["aimline COMMAND …", "", ...list, "", "aimline COMMAND --help says more."].join("\n");
}

/**
 * What a file holds may steer a terminal or turn its reading direction: such characters are shown as JSON writes them, which is also what
 * they must be in --json.
 */
function printable(line: string): string {
  return line.replace(
    /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`
  );
}

async function main(words: readonly string[]): Promise<number> {
  const [name = "--help", ...rest] = words;
  if (name === "--help" || name === "-h" || name === "help") {
    console.log(generalHelp());
    return 0;
  }
  const command = commands.find((one) => one.name === name);
  try {
    if (command === undefined) {
      const known = commands.map((one) => one.name).join(", ");
      throw new BadUsage(`There is no command “${name}”. Choose ${known}.`);
    }
    if (rest.includes("--help") || rest.includes("-h")) {
      console.log(command.help);
      return 0;
    }
    const lines = await command.run(rest, localToday(new Date()));
    console.log(lines.map(printable).join("\n"));
    return 0;
  } catch (error) {
    if (error instanceof BadUsage || error instanceof InputError || error instanceof FileError) {
      console.error(printable(error.message));
      return 2;
    }
    const { sentence, nextStep, isTheirs } = explain(error);
    console.error(printable(`${sentence} ${nextStep}`.trim()));
    if (isTheirs) return 2;
    if (process.env["AIMLINE_DEBUG"] === "1") console.error(error);
    return 1;
  }
}

void main(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
});
