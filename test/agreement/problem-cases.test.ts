// Cases and their tools, whole sheets at once: the host, LibreOffice and the domain code on the same rows.
import { english } from "../../src/text/en";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import {
  problemCaseDisagreement,
  problemCases,
  problemCaseSayings,
} from "../support/problem-case-rows";

const generated = [
  ["with every sheet", problemCases(20261128)],
  ["before there are issues", problemCases(7, "Issues")],
  ["before there is a Pareto", problemCases(11, "Pareto")],
] as const;

test.each(generated)("the host agrees with the domain code on cases, %s", (_, one) => {
  expect(problemCaseDisagreement(one, readerOf(byHost(one.book, 46349)))).toEqual([]);
});

test.each(generated)(
  "LibreOffice agrees with the domain code on cases, %s",
  async (_, one) => {
    expect(problemCaseDisagreement(one, await byLibreOffice(one.book))).toEqual([]);
  },
  180_000
);

test("the cases reach every state of a case, of a tool and of a cause, and every fit", () => {
  const said = problemCaseSayings(generated[0][1]);
  const words = [
    english.caseStates,
    english.caseFits,
    english.toolStates,
    english.causeStates,
    english.paretoParts,
    english.pdcaStates,
  ].flatMap((list) => Object.values<string>(list));
  expect(words.filter((word) => !said.has(word))).toEqual([]);
});
