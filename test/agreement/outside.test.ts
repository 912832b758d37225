// What Home counts outside the plans, the rhythm of ideas meetings, and coaches and managers as models: host, LibreOffice and domain code.
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { allByLibreOffice, byHost, readerOf } from "../support/calculated";
import {
  outsideCase,
  outsideDay,
  outsideDisagreement,
  outsideRows,
  outsideWordsSaid,
} from "../support/outside-case";

const many = outsideRows(20261128, 10);
const cases = [
  ["ten coaches", outsideCase(many)],
  ["more meetings, other rows", outsideCase(outsideRows(4, 8))],
  ["five coaches at the most", outsideCase(outsideRows(5, 5))],
  ["four coaches", outsideCase(outsideRows(7, 4))],
  ["no list of people", outsideCase(many, { without: ["People"] })],
  ["no issues and ideas", outsideCase(many, { without: ["Issues", "Ideas", "IdeaMeetings"] })],
  ["no needs and sessions", outsideCase(many, { without: ["Needs", "Sessions"] })],
  ["a French workbook", outsideCase(outsideRows(9, 9, french), { words: french })],
] as const;

test.each(cases)("the host agrees with the domain code: %s", (_, one) => {
  expect(outsideDisagreement(one, readerOf(byHost(one.book, outsideDay)))).toEqual([]);
});

test("LibreOffice agrees with the domain code on all of them", async () => {
  const readers = await allByLibreOffice(cases.map(([, { book }]) => book));
  const faults = cases.flatMap(([name, one], i) => {
    const reader = readers[i];
    return reader === undefined
      ? [`${name} was not calculated`]
      : outsideDisagreement(one, reader).map((fault) => `${name}: ${fault}`);
  });
  expect(faults).toEqual([]);
}, 240_000);

test("the rows reach every state of a meeting, and numbers that are told and withheld", () => {
  const said = new Set(cases.flatMap(([, { rows, words }]) => [...outsideWordsSaid(rows, words)]));
  const words = [...Object.values<string>(english.meetingStates), "–", english.outside.tooFew];
  expect(words.filter((word) => !said.has(word))).toEqual([]);
  const [[, told]] = cases;
  expect([...outsideWordsSaid(told.rows, told.words)]).not.toContain(english.outside.tooFew);
});
