// Levels of people in skills: set one by one and from a file, listed, and taken back.
import type { Book } from "../../src/files/book";
import { english } from "../../src/text/en";
import { undoLast } from "../../src/usecases/change/undo";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { importLevels } from "../../src/usecases/skills/import-levels";
import { listSkills } from "../../src/usecases/skills/list-skills";
import { saySkills } from "../../src/usecases/skills/say-skills";
import { setLevel } from "../../src/usecases/skills/set-level";
import { openHost, TODAY } from "../support/open-host";
import { everyRow } from "../support/every-row";

jest.setTimeout(300_000);

const lee = { today: TODAY, by: "Lee Wong", why: "" };
const ana = { person: "Ana Souza", isNew: false, team: "", skill: "statistics" };
let book: Book;
beforeAll(async () => {
  const host = openHost();
  const list = "Name,Coach,Team\nAna Souza,Lee Wong,Desk\nBen Okafor,Lee Wong,Night\n";
  const roster = readRoster(readRosterText(list, "people.csv"), { told: [], dateOrder: null });
  await setUpPlans({ roster, template: "skills", start: TODAY - 20 });
  book = host.toBook();
});

const report = async () => saySkills(await listSkills({ team: null }));
const file = (...lines: readonly string[]) => ({
  file: readRosterText(lines.join("\n"), "levels.csv"),
  dateOrder: null,
});

test("a level that is set says what is missing, and is set once", async () => {
  openHost(book);
  const evidence = "Read the control chart with help";
  await setLevel({ ...ana, required: 3, actual: 2, evidence }, lee);
  expect((await report()).slice(0, 2)).toEqual([
    "Gaps: 1",
    "L01 Ana Souza, Statistics: 2 of 3. Choose how to close the gap",
  ]);
  const { said: again } = await setLevel({ ...ana, required: 3, actual: 2, evidence }, lee);
  expect(again).toEqual([english.lifeSentences.nothing]);
});

test("a new level leaves the evidence of the old one behind, and undoing brings both back", async () => {
  const host = openHost(book);
  await setLevel({ ...ana, actual: 1, evidence: "Asked for help" }, lee);
  await setLevel({ ...ana, actual: 3, evidence: "Drew the chart alone" }, lee);
  expect(everyRow(host, "Skills")).toMatchObject([
    { Actual: "3", Evidence: "Drew the chart alone", "Assessed by": "Lee Wong" },
  ]);
  await undoLast(lee);
  expect(everyRow(host, "Skills")).toMatchObject([{ Actual: "1", Evidence: "Asked for help" }]);
  expect(JSON.stringify(everyRow(host, "Change log"))).not.toContain("chart");
});

test("an actual level without assessor or evidence, of a day to come, or of nobody is refused", async () => {
  openHost(book);
  const said = english.skillSentences;
  const evidence = "Seen";
  await expect(setLevel({ ...ana, actual: 3 }, lee)).rejects.toThrow(said.noEvidence);
  await expect(setLevel({ ...ana, actual: 3, evidence }, { ...lee, by: "" })).rejects.toThrow(
    said.noEvidence
  );
  await expect(
    setLevel({ ...ana, actual: 3, evidence, assessedOn: TODAY + 1 }, lee)
  ).rejects.toThrow("still to come");
  await expect(setLevel({ ...ana, person: "Zoe", required: 2 }, lee)).rejects.toThrow("Zoe");
  await expect(setLevel({ ...ana, skill: "5 * S", required: 2 }, lee)).rejects.toThrow("5 * S");
  await expect(setLevel({ ...ana, route: "train" }, lee)).rejects.toThrow(said.noLevel);
});

test("a file brings levels, new skills and the teams, and is taken back as a whole", async () => {
  const host = openHost(book);
  const { said: done } = await importLevels(
    file(
      "Personne;Compétence;Requis;Atteint;Évalué le;Preuve",
      "Ana Souza;Statistics;3;4;2026-11-02;Taught it",
      "Ben Okafor;Welding;3;1;;"
    ),
    { ...lee, by: "Hana" }
  );
  expect(done.slice(0, 3)).toEqual([
    "2 rows: 2 new, 0 changed, 0 as they stood.",
    "New in the list of skills: Welding.",
    "New in Team readiness: Desk, Night.",
  ]);
  expect((await report()).filter((line) => /^Desk|Welding:|^Statistics/.test(line))).toEqual([
    "L02 Ben Okafor, Welding: 1 of 3. Choose how to close the gap",
    "Statistics: 1 work alone, 1 of 1 at the level asked. Only one works alone",
    "Welding: 0 work alone, 0 of 1 at the level asked. Nobody works alone",
    "Desk: Not ready, nobody for Problem solving, Data collection, Group dynamics, Effective meetings",
  ]);
  expect(everyRow(host, "Skills").map((row) => row["Assessed by"])).toEqual(["Hana", "Hana"]);
  await undoLast(lee);
  expect([everyRow(host, "Skills"), everyRow(host, "Team readiness")]).toEqual([[], []]);
  expect(everyRow(host, "Skill list")).toHaveLength(5);
});

test("a file with faults changes nothing and names each place", async () => {
  const host = openHost(book);
  const faulty = file(
    "Person,Skill,Required,Actual,Assessed on",
    "Nobody Known,Statistics,3,4,",
    "Ana Souza,,3,4,",
    "Ana Souza,Statistics,7,4,",
    "Ben Okafor,Statistics,3,4,2031-01-01"
  );
  await expect(importLevels(faulty, lee)).rejects.toThrow(
    /row 2, column “Person”: [\s\S]*row 3, column “Skill”: [\s\S]*row 4, column “Required”: “7”[\s\S]*row 5, column “Assessed on”: 2031/
  );
  await expect(importLevels(file("Name,Level", "Ana,3"), lee)).rejects.toThrow(
    "its columns are not known"
  );
  expect(host.view().sheets.some(({ name }) => name === "Skills")).toBe(false);
});
