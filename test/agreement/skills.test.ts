// Skills, their cover and the readiness of teams: the host, LibreOffice and the domain code on the same rows.
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import {
  skillCase,
  skillCaseRows,
  skillDisagreement,
  skillWordsSaid,
  skillsDay,
} from "../support/skill-case";

/** Seed, rows and skills of the list: few skills so that teams can be ready, more than 12 that teams are asked for. */
const cases = [
  [20261123, 400, 16],
  [7, 250, 40],
  [5, 300, 4],
] as const;

test.each(cases)(
  "the host agrees with the domain code (seed %i, %i rows)",
  (seed, size, skills) => {
    const one = skillCase(skillCaseRows(seed, size, skills));
    expect(skillDisagreement(one, readerOf(byHost(one.book, skillsDay)))).toEqual([]);
  }
);

test.each(cases)(
  "LibreOffice agrees with the domain code (seed %i, %i rows)",
  async (seed, size, skills) => {
    const one = skillCase(skillCaseRows(seed, size, skills));
    expect(skillDisagreement(one, await byLibreOffice(one.book))).toEqual([]);
  },
  180_000
);

test("a French workbook says the same in French", () => {
  const one = skillCase(skillCaseRows(11, 200, 16, french), french);
  expect(skillDisagreement(one, readerOf(byHost(one.book, skillsDay)))).toEqual([]);
});

test("the rows reach every word that skills can say", () => {
  const said = new Set(
    cases.flatMap(([seed, size, skills]) => [
      ...skillWordsSaid(skillCaseRows(seed, size, skills), english),
    ])
  );
  const lists = [
    ...[english.skillFates, english.coverChecks, english.candidates],
    ...[english.skillNexts, english.readinesses],
  ];
  const words = lists.flatMap((list) => Object.values<string>(list));
  expect(words.filter((word) => !said.has(word))).toEqual([]);
});
