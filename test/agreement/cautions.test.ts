// Cautions about a plan in the sheets: the stories made for them, also in French, and rows with the faults of real use, by the host, by
// LibreOffice and by the domain code.
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { byHost, byLibreOffice, readerOf } from "../support/calculated";
import {
  cautionCase,
  cautionDisagreement,
  cautionRows,
  cautionsByDomain,
} from "../support/caution-case";
import { cautionStories, rowsOfStories, storyDay } from "../support/caution-stories";
import { inTable } from "../support/judged-workbook";
import type { CellReader } from "../support/judged-workbook";
import { cautions } from "../../src/domain/cautions";

const stories = cautionCase(rowsOfStories(cautionStories));
let read: CellReader;
beforeAll(() => {
  read = readerOf(byHost(stories.book, storyDay));
});

test.each(cautionStories.map((one, i) => [one.title, one, i] as const))(
  "%s, in the sheet of plans",
  (_, one, i) => {
    const says = one.caution === null ? null : english.cautions[one.caution];
    expect(inTable(stories.wanted, "Plans", "Cautions", i, read)).toBe(says);
  }
);

const cases = [
  [4, []],
  [11, ["Sessions", "Skills"]],
] as const;

test.each(cases)(
  "the host says the cautions of the domain code (seed %i, without %p)",
  (seed, out) => {
    const one = cautionCase(cautionRows(seed, out));
    expect(cautionDisagreement(one, readerOf(byHost(one.book, storyDay)))).toEqual([]);
  }
);

test.each(cases)(
  "LibreOffice says the cautions of the domain code (seed %i, without %p)",
  async (seed, out) => {
    const one = cautionCase(cautionRows(seed, out));
    expect(cautionDisagreement(one, await byLibreOffice(one.book))).toEqual([]);
  },
  180_000
);

test("LibreOffice says those of the stories in a French workbook", async () => {
  const rows = inFrench();
  const one = cautionCase(rows, french);
  expect(cautionDisagreement(one, await byLibreOffice(one.book))).toEqual([]);
  expect(cautionsByDomain(rows, french)).toEqual(
    cautionStories.map(({ caution }) => (caution === null ? [] : [caution]))
  );
}, 180_000);

test("the generated rows reach every caution, several at once, and plans without any", () => {
  const said = cases.flatMap(([seed, out]) => cautionsByDomain(cautionRows(seed, out), english));
  expect(cautions.filter((one) => !said.some((keys) => keys.includes(one)))).toEqual([]);
  expect(said.filter((keys) => keys.length > 1).length).toBeGreaterThan(3);
  expect(said.filter((keys) => keys.length === 0).length).toBeGreaterThan(3);
});

/** The stories with the words of lists in French; what people wrote stays. */
function inFrench() {
  const lists = [
    "stages",
    "kinds",
    "modes",
    "owners",
    "sessionTypes",
    "answers",
    "results",
  ] as const;
  const pairs = lists.flatMap((list) =>
    Object.entries<string>(english[list]).map(([key, word]): [string, string] => [
      word,
      (french[list] as Readonly<Record<string, string>>)[key] ?? word,
    ])
  );
  const dictionary = new Map(pairs);
  return new Map(
    [...rowsOfStories(cautionStories)].map(([table, rows]) => [
      table,
      rows.map((row) =>
        Object.fromEntries(
          Object.entries(row).map(([id, cell]) => [
            id,
            typeof cell === "string" ? (dictionary.get(cell) ?? cell) : (cell ?? null),
          ])
        )
      ),
    ])
  );
}
