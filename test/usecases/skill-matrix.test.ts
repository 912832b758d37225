// The matrix of people and skills: it shows the table, and what is typed into it goes there or nowhere.
import type { Book } from "../../src/files/book";
import { english } from "../../src/text/en";
import { undoLast } from "../../src/usecases/change/undo";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { importLevels } from "../../src/usecases/skills/import-levels";
import { makeMatrix } from "../../src/usecases/skills/make-matrix";
import { upgradeWorkbook } from "../../src/usecases/upgrade";
import type { Host } from "../../src/workbench/host/contract";
import { everyRow } from "../support/every-row";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const { tab } = english.skillMatrix;
const lee = { today: TODAY, by: "Lee Wong", why: "Seen at the board" };
const nobody = { today: TODAY, by: "", why: "" };
let book: Book;
beforeAll(async () => {
  const host = openHost();
  const list = "Name,Coach,Team\nAna Souza,Lee Wong,Desk\nBen Okafor,Lee Wong,Night\n";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 20 });
  const levels = [
    "Person,Skill,Required,Actual,Evidence",
    "Ben Okafor,Statistics,3,4,Taught it",
    "Ben Okafor,Problem solving,2,,",
    "Ana Souza,Statistics,3,1,Asked for help",
  ];
  await importLevels({ file: readRosterText(levels.join("\n"), "l.csv"), dateOrder: null }, lee);
  await makeMatrix(nobody);
  book = host.toBook();
});

/** Persons with their levels in the first two skills. */
function grid(host: Host): readonly (readonly string[])[] {
  return host
    .viewCells(tab, { top: 9, left: 1, bottom: 10, right: 4 })
    .map((row) => row.map(({ text }) => text));
}

test("it shows levels, gaps and what was never assessed, in the order of the people", () => {
  expect(grid(openHost(book))).toEqual([
    ["Ana Souza", "Desk", "", "1/3"],
    ["Ben Okafor", "Night", "?/2", "4"],
  ]);
});

test("a change in the table shows at once, and a repair leaves a typed cell alone", async () => {
  const host = openHost(book);
  host.type("Skills", "E8", "3");
  host.type(tab, "D10", "2");
  await upgradeWorkbook();
  expect(grid(host)[0]).toEqual(["Ana Souza", "Desk", "2", "3"]);
});

test("what is typed into the matrix goes into the table with its assessor, and undoing takes it out of both", async () => {
  const host = openHost(book);
  host.type(tab, "D11", "3");
  host.type(tab, "E10", "3");
  await expect(makeMatrix(nobody)).rejects.toThrow(english.skillSentences.noEvidence);
  expect((await makeMatrix(lee)).said.slice(0, 2)).toEqual([
    "Taken over from the matrix: L01 Ana Souza, Statistics: 3.",
    "Taken over from the matrix: L02 Ben Okafor, Problem solving: 3.",
  ]);
  const levels = () =>
    everyRow(host, "Skills").map(({ Actual, Evidence }) => `${Actual} ${Evidence}`);
  expect(levels()).toEqual(["4 Taught it", "3 Seen at the board", "3 Seen at the board"]);
  expect(grid(host)).toEqual([
    ["Ana Souza", "Desk", "", "3"],
    ["Ben Okafor", "Night", "3", "4"],
  ]);
  await undoLast(nobody);
  expect(levels()).toEqual(["4 Taught it", " ", "1 Asked for help"]);
  expect(grid(host)[0]).toEqual(["Ana Souza", "Desk", "", "1/3"]);
});

test("what is no level, or stands where nobody is, is refused with its cell and stays", async () => {
  const host = openHost(book);
  host.type(tab, "D10", "seven");
  host.type(tab, "E14", "3");
  await expect(makeMatrix(lee)).rejects.toThrow(/Skills matrix!D10: “seven”[\s\S]*!E14: “3”/);
  expect(grid(host)[0]?.[2]).toBe("seven");
});
