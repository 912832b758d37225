// The worksheet formulas, calculated by LibreOffice with every cached value taken out, against the domain code on the same rows.
import { judgeRecord } from "../../src/domain/judge-record";
import { states } from "../../src/domain/states";
import type { Book } from "../../src/files/book";
import { agreementCase, disagreement, noDisagreement } from "../support/agreement-case";
import { byLibreOffice } from "../support/calculated";
import { generatedAsOf } from "../support/generated-rows";

const measures = 330;
const seeds = [20261123, 20261124];

test.each(seeds)(
  "LibreOffice and the domain code judge the same rows alike (seed %i)",
  async (seed) => {
    const one = agreementCase(seed, measures);
    expect(disagreement(one, await byLibreOffice(one.book))).toEqual(noDisagreement);
  },
  180000
);

test("the cases reach every State", () => {
  const reached = new Set(
    seeds.flatMap((seed) =>
      judgeRecord(agreementCase(seed, measures).record, generatedAsOf).map(
        ({ verdict }) => verdict.state
      )
    )
  );
  expect(states.filter((state) => !reached.has(state))).toEqual([]);
});

test("a formula that is a little wrong is noticed", async () => {
  const one = agreementCase(seeds[0] ?? 0, 60);
  const spoilt: Book = {
    ...one.book,
    sheets: one.book.sheets.map((sheet) => ({
      ...sheet,
      cells: sheet.cells.map((cell) =>
        cell.formula === undefined
          ? cell
          : {
              ...cell,
              formula: cell.formula.replace("/($", "/(1.001*$").replace(">=0.65", ">=0.6"),
            }
      ),
    })),
  };
  const { measures: differing } = disagreement(one, await byLibreOffice(spoilt));
  expect(differing.length).toBeGreaterThan(0);
}, 180000);
