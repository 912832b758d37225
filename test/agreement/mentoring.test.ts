// Rhythm and reflections of mentoring, and hints beside a session: host, LibreOffice and domain code on the same rows.
import { english } from "../../src/text/en";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import { storyDay } from "../support/caution-stories";
import { mentoringCase, mentoringDisagreement, mentoringSayings } from "../support/mentoring-case";

const cases = [
  [20261128, true],
  [65, true],
  [66, false],
] as const;

test.each(cases)("the host agrees with the domain code (seed %i, sessions: %s)", (seed, has) => {
  const one = mentoringCase(seed, has);
  expect(mentoringDisagreement(one, readerOf(byHost(one.book, storyDay)))).toEqual([]);
});

test.each(cases)(
  "LibreOffice agrees with the domain code (seed %i, sessions: %s)",
  async (seed, has) => {
    const one = mentoringCase(seed, has);
    expect(mentoringDisagreement(one, await byLibreOffice(one.book))).toEqual([]);
  },
  180_000
);

test("the cases reach every hint, and counts of ways found and of advice asked", () => {
  const said = [...mentoringSayings(mentoringCase(20261128))];
  const texts = said.filter((one) => typeof one === "string");
  const hints = Object.values(english.sessionHints);
  expect(hints.filter((hint) => !texts.some((text) => text.includes(hint)))).toEqual([]);
  expect(said.filter((one) => typeof one === "number" && one < 50).length).toBeGreaterThan(2);
});
