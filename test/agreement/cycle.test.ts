// The computed columns of the coaching cycle, whole sheets at once: the host, LibreOffice and the domain code on the same rows.
import { english } from "../../src/text/en";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import { cycleCase, cycleDisagreement, cycleSayings } from "../support/cycle-case";

const cases = [
  [20261123, true],
  [7, true],
  [11, false],
] as const;

test.each(cases)(
  "the host agrees with the domain code (seed %i, sessions: %s)",
  (seed, withSessions) => {
    const one = cycleCase(seed, 200, withSessions);
    expect(cycleDisagreement(one, readerOf(byHost(one.book, 46308)))).toEqual([]);
  }
);

test.each(cases)(
  "LibreOffice agrees with the domain code (seed %i, sessions: %s)",
  async (seed, withSessions) => {
    const one = cycleCase(seed, 200, withSessions);
    expect(cycleDisagreement(one, await byLibreOffice(one.book))).toEqual([]);
  },
  180_000
);

test("the cases reach every word of every list of states", () => {
  const said = cycleSayings(cycleCase(20261123, 200, true));
  const words = [
    english.actionStates,
    english.sessionStates,
    english.practiceStates,
    english.practiceGaps,
    english.issueStates,
    english.ideaStates,
    english.lengthChecks,
    english.causes,
    english.noSuggestion,
    english.needChecks,
  ].flatMap((list) => Object.values<string>(list));
  expect(words.filter((word) => !said.has(word))).toEqual([]);
});
