// Generated rows of people, skills, the list of skills and teams, with the faults of real use, and what the sheets say of them against what
// the domain code says.
import * as fc from "fast-check";
import { shownLevel } from "../../src/domain/skill";
import { candidateIn, coverOf } from "../../src/domain/skill-cover";
import { placeSkills, teamLevel } from "../../src/domain/skill-list";
import type { SkillRecord } from "../../src/domain/skill-list";
import { skillNext } from "../../src/domain/skill-next";
import { teamReadiness } from "../../src/domain/team-readiness";
import { listedSkillRows, skillRows } from "../../src/schema/cycle-rows";
import { personFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
import { wantedWorkbook } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { bookFromSpec } from "./book-from-spec";
import { everythingSaid, tableDifferences } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";

export const skillsDay = 46308;

type Rows = ReadonlyMap<string, readonly Row[]>;

const one = (...cells: readonly CellContent[]) => fc.constantFrom<CellContent>(...cells);
const level = one(0, 1, 2, 2, 3, 3, 4, 4, 2.5, null, 5, -1, "two", true);
const day = fc.oneof(
  fc.integer({ min: -500, max: 5 }).map((offset): CellContent => skillsDay + offset),
  one(null, "soon", true)
);

const listed = (count: number) =>
  Array.from({ length: count }, (_, i): Row => ({
    Skill:
      [`Skill ${i + 1}`, "Welding", "5S", "skill 1"][i % 7 === 6 ? 3 : i % 11 === 5 ? 1 : 0] ??
      null,
    TeamLevel: [3, 1, 2.5, 0, 4, "three", true, null][(i * 5) % 8] ?? null,
  }));

/** `skills` of the list, 40 people with a blank ID and a doubled one, `size` rows of skills. */
export function skillCaseRows(seed: number, size: number, skills: number, words = english): Rows {
  const list = listed(skills);
  const names = list.map(({ Skill }) => Skill ?? null);
  const people = Array.from({ length: 40 }, (_, i): Row => ({
    PersonId: i === 7 ? null : i === 9 ? "L003" : `L${String(i + 1).padStart(3, "0")}`,
    Name: `Person ${i + 1}`,
    Team: ["Desk", "Night", "desk", "", "Field"][i % 5] ?? null,
  }));
  const row = fc.record({
    PersonId: fc.oneof(
      {
        weight: 12,
        arbitrary: fc
          .nat({ max: 39 })
          .map((n): CellContent => `L${String(n + 1).padStart(3, "0")}`),
      },
      { weight: 1, arbitrary: one("l005", "L999", null) }
    ),
    Skill: fc.oneof(
      { weight: 12, arbitrary: one(...names) },
      { weight: 1, arbitrary: one("WELDING", "Unlisted", null) }
    ),
    Required: level,
    Actual: level,
    AssessedOn: day,
    Route: one(words.routes.train, words.routes.train, ...Object.values(words.routes), null, "x"),
    PlanId: one(null, "P1"),
    IssueId: one(null, "W1"),
    Fit: one(words.fits.fits, words.fits.fits, ...Object.values(words.fits), null, "x"),
  });
  return new Map<string, readonly Row[]>([
    ["People", people],
    ["SkillList", list],
    ["Skills", fc.sample(row, { seed, numRuns: size })],
    ["TeamSkills", ["Desk", "Night", "Field", "Nowhere", null].map((Team): Row => ({ Team }))],
  ]);
}

export function skillCase(rows: Rows, words: Catalogue = english) {
  const wanted = wantedWorkbook(
    { sheets: new Set(["Skills", "TeamSkills"]), logRows: 10, measureRows: 5 },
    words
  );
  const book = bookFromSpec(wanted, rows, new Map([["Settings!B3", skillsDay]]));
  return { rows, words, wanted, book };
}

export function skillRecord(rows: Rows, words: Catalogue): SkillRecord {
  const all = (table: string) => rows.get(table) ?? [];
  return {
    people: all("People").map((row) => personFrom(row, words)),
    list: all("SkillList").map((row) => listedSkillRows.from(row, words)),
    skills: all("Skills").map((row) => skillRows.from(row, words)),
  };
}

export function skillSayings(rows: Rows, words: Catalogue): Readonly<Record<string, Sayings>> {
  const record = skillRecord(rows, words);
  const placed = placeSkills(record);
  const covers = record.list.map((_, place) => coverOf(record.list, placed, place));
  const word = <Key extends string>(from: Readonly<Record<Key, string>>, key: Key | null): Said =>
    key === null ? null : from[key];
  let teamNumber = 0;
  return {
    Skills: placed.map((row, i) => {
      const next = skillNext(row, skillsDay);
      const alone = covers[row.skill]?.alone ?? 0;
      return {
        id: i,
        Fate: word(words.skillFates, row.fate),
        Next: word(words.skillNexts, next),
        Candidate: word(words.candidates, candidateIn(row, alone)),
        Shown: row.fate === "counted" ? shownLevel(row.row) : null,
        Team: record.people[row.person]?.team || null,
      };
    }),
    SkillList: covers.map((cover, i) => ({
      id: i,
      Asked: cover?.asked ?? null,
      Reached: cover?.reached ?? null,
      Coverage: cover?.coverage ?? null,
      Alone: cover?.alone ?? null,
      Trainers: cover?.trainers ?? null,
      Check: word(words.coverChecks, cover?.check ?? null),
      TeamNumber: teamLevel(record.list, i) === null ? 0 : (teamNumber += 1),
    })),
    TeamSkills: (rows.get("TeamSkills") ?? []).map(({ Team }, i) => {
      const team = String(Team ?? "");
      const { people, readiness, missing } = teamReadiness(team, record, placed);
      const isNamed = team !== "";
      return {
        id: i,
        People: isNamed ? people : null,
        Ready: isNamed ? word(words.readinesses, readiness) : null,
        Missing: isNamed && missing.length > 0 ? missing.join("; ") : null,
      };
    }),
  };
}

export function skillDisagreement(
  { rows, words, wanted }: ReturnType<typeof skillCase>,
  read: CellReader
) {
  return tableDifferences(wanted, skillSayings(rows, words), read);
}

export function skillWordsSaid(rows: Rows, words: Catalogue): ReadonlySet<Said> {
  return everythingSaid(skillSayings(rows, words));
}
