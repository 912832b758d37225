// What is refused, in one sentence each that names the place and the mend; nothing is written.
import { mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeXlsx } from "../../../src/files/xlsx/write-xlsx";
import { attentionCommand } from "../../../src/workbench/cli/attention";
import { importCommand } from "../../../src/workbench/cli/import";
import { logCommand } from "../../../src/workbench/cli/log";
import { newCommand } from "../../../src/workbench/cli/new";
import { createHost } from "../../../src/workbench/host/host";
import { TODAY } from "../../support/open-host";
import { ownFolder } from "../../support/run-aimline";

jest.setTimeout(300_000);

const folder = ownFolder();
const at = (name: string): string => join(folder, name);
const commands = {
  new: newCommand,
  log: logCommand,
  attention: attentionCommand,
  import: importCommand,
};

/** Runs a command in this process; words with a dot are files of the folder. Returns what it says when it refuses. */
async function refused(line: string): Promise<string> {
  const [name = "", ...words] = line.split(" ");
  const command = commands[name as keyof typeof commands];
  const placed = words.map((word) => (/\.(csv|xlsx|txt)$/.test(word) ? at(word) : word));
  return command.run(placed, TODAY).then(
    () => "not refused",
    (error: Error) => error.message.replaceAll(`${folder}/`, "")
  );
}

beforeAll(async () => {
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "people.csv": "Name,Coach,Start\nAna Souza,Lee,\nAna Souza,Mia,\nBen Okafor,Lee,\n",
    "odd-dates.csv": "Name,Start\nAna,3/4/2026\n",
    "no-names.csv": "Name,Coach\nAna,Lee\n,Lee\n",
    "open-quote.csv": 'Name,Coach\n"Ana,Lee\nBen,Mia\n',
    "other.xlsx": await writeXlsx(createHost({ today: () => TODAY }).toBook()),
    "damaged.xlsx": (await writeXlsx(createHost({ today: () => TODAY }).toBook())).slice(0, 900),
    "encrypted.xlsx": new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
    "unknown.csv": "Learner,Measure,Measured on,Value\nBen,Jobs right first time,2026-11-24,1\n",
    "doubled.csv":
      "Learner,Measure,Measured on,Value\nAna Souza,Jobs right first time,2026-11-24,1\n",
    "no-measure.csv": "Learner,Measure,Measured on,Value\nBen Okafor,Jobs,2026-11-24,1\n",
    "no-id.csv": "Measure ID,Measured on,Value\nM999,2026-11-24,1\n",
    "two-numbers.csv": 'Measure ID,Measured on,Value\nM001,2026-11-24,"1,234"\n',
    "no-number.csv": "Measure ID,Measured on,Value\nM001,2026-11-24,2\nM001,2026-11-25,many\n",
    "no-value.csv": "Measure ID,Measured on\nM001,2026-11-24\n",
    "two-dates.csv": "Measure ID,Measured on,Value\nM001,03/04/2026,2\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(at(name), content);
  mkdirSync(at("folder.xlsx"));
  await newCommand.run(
    [
      "--people",
      at("people.csv"),
      "--template",
      "skills",
      "--start",
      "2026-11-23",
      "--out",
      at("book.xlsx"),
    ],
    TODAY
  );
});

const set = "--template skills --start 2026-11-23 --out out.xlsx";
const log = "log book.xlsx --out out.xlsx --readings";

test.each([
  [`new ${set}`, "--people is missing. Give it a value."],
  [`new --people nobody.csv ${set}`, "nobody.csv: there is no such file. Check the name."],
  [`new --people folder.xlsx ${set}`, "folder.xlsx: this is a folder. Name a file in it."],
  [
    `new --people people.csv --template nix --start 2026-11-23 --out out.xlsx`,
    "--template: there is no template “nix”. Choose skills, performance, mentoring, team, serviceDesk, salesCall, machineSetUp, firstLineManager, meetingFacilitation, dataCollection, onboarding, futureLeader.",
  ],
  [
    `new --people people.csv --template skills --start 23/11/2026 --out out.xlsx`,
    "--start: “23/11/2026” can be read in two ways. Write it as 2026-11-23.",
  ],
  [
    `new --people people.csv --template skills --start 2026-11-23 --out out.txt`,
    "--out out.txt: name a file that ends in .xlsx.",
  ],
  [
    `new --people people.csv --template skills --start 2026-11-23 --out book.xlsx`,
    "--out book.xlsx: the file is there already. Choose another name, or add --force.",
  ],
  [
    `new --people people.csv --template skills --start 2026-11-23 --out folder.xlsx`,
    "--out folder.xlsx: this is a folder. Name a file in it.",
  ],
  [`new --people people.csv --date-order ymd ${set}`, "--date-order is dmy or mdy, not “ymd”."],
  [
    `new --people odd-dates.csv ${set}`,
    "odd-dates.csv, row 2, column “Start”: “3/4/2026” can be read in two ways. Write it as 2026-11-23, or say --date-order dmy or mdy.",
  ],
  [
    `new --people no-names.csv ${set}`,
    "no-names.csv, row 3, column “Name”: the name is missing. Write it, or delete the row.",
  ],
  [
    `new --people open-quote.csv ${set}`,
    "open-quote.csv: Row 2 opens a quotation mark that is never closed: close it, or write it twice.",
  ],
  [
    `new --people other.xlsx ${set}`,
    "other.xlsx: This is an Excel workbook, not a CSV file: in Excel, save the sheet as “CSV UTF-8 (comma delimited)”.",
  ],
  ["import", "Say which file: for instance file.xlsx."],
  ["import nobody.xlsx", "nobody.xlsx: there is no such file. Check the name."],
  ["import people.csv --sheet Data", "people.csv: there is no sheet “Data”. Choose “people.csv”."],
  [
    "import people.csv --map action=Task",
    "--map: no column is called “Task”. The headers are “Name”, “Coach”, “Start”.",
  ],
  [
    "import people.csv --map task=Name",
    "--map: “task” is no field. Write FIELD=COLUMN,… with the fields id, category, learner, owner, action, measure, baseline, target, actual, start, due, done, percent, status, priority, notes, updated.",
  ],
  ["attention", "Say which book: for instance book.xlsx."],
  [
    "attention book.xlsx other.xlsx",
    "“other.xlsx” is one word too many; put text with spaces into quotes.",
  ],
  [
    "attention other.xlsx",
    "other.xlsx: this is no workbook of Aimline. Make one with aimline new, or choose another file.",
  ],
  ["attention book.xlsx --nope", "Unknown option '--nope'. See aimline --help."],
  [
    `log other.xlsx --out out.xlsx --readings no-id.csv`,
    "other.xlsx: it has no measures of Aimline. Set up plans first (aimline new), or choose the right workbook.",
  ],
  [
    `${log} no-id.csv`,
    "no-id.csv, row 2, column “Measure ID”: there is no measure “M999”. Correct the Measure ID; the sheet Measures lists them. It has M001, M002, M003, M004, M005 and 4 more.",
  ],
  [
    `${log} unknown.csv`,
    "unknown.csv, row 2, column “Learner”: no plan is for “Ben”. Write one of Ben Okafor.",
  ],
  [
    `${log} doubled.csv`,
    "doubled.csv, row 2, column “Learner”: “Ana Souza” and “Jobs right first time” fit 2 measures: M002 (Ana Souza L01, coach Lee), M005 (Ana Souza L02, coach Mia). Give the Measure ID.",
  ],
  [
    `${log} no-measure.csv`,
    "no-measure.csv, row 2, column “Measure”: Ben Okafor has no measure “Jobs”. Write one of Level in the skill (0 none, 4 can show others), Jobs right first time, Practice jobs done without help, so far.",
  ],
  [
    `${log} two-numbers.csv`,
    "two-numbers.csv, row 2, column “Value”: “1,234” can be 1.234 or 1234. Write 1.234 or 1234.",
  ],
  [
    `${log} no-number.csv`,
    "no-number.csv, row 3, column “Value”: “many” is no number. Write the number alone.",
  ],
  [
    `${log} no-value.csv`,
    "no-value.csv, row 1: there is no column Value. The columns are Measure ID (or Learner and Measure), Measured on, Value, Note.",
  ],
  [
    `${log} two-dates.csv`,
    "two-dates.csv, row 2, column “Measured on”: “03/04/2026” can be read in two ways. Write it as 2026-11-23, or say --date-order dmy or mdy.",
  ],
])("“aimline %s” is refused", async (line, sentence) => {
  const before = readdirSync(folder);
  expect(await refused(line)).toBe(sentence);
  expect(readdirSync(folder)).toEqual(before);
});

test.each(["damaged.xlsx", "encrypted.xlsx", "people.csv"])(
  "%s is no workbook that can be opened, and the sentence names it",
  async (name) => {
    const sentence = await refused(`attention ${name}`);
    expect(sentence.startsWith(`${name}: `)).toBe(true);
    expect(sentence).toMatch(/\.xlsx|workbook|password/);
  }
);
