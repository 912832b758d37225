// What the charts of plan pages are drawn from, by the workbench's host and by LibreOffice without cached values, against the domain code on
// the same rows: each reading, and where the aim line of the target in force on its day stood.
import { courseOf } from "../../src/domain/evidence";
import { measureCases } from "../../src/domain/judge-record";
import { readMeasure } from "../../src/domain/measure-facts";
import { isMoving } from "../../src/domain/measure-kind";
import type { MeasureCase } from "../../src/domain/measure-case";
import { columnNumber } from "../../src/schema/address";
import { planPageSheet } from "../../src/schema/sheets/plan-page";
import type { ChartSpec } from "../../src/schema/spec";
import { english } from "../../src/text/en";
import { caseFromRows } from "../support/agreement-case";
import { bookFromSpec } from "../support/book-from-spec";
import { allByLibreOffice, byHost, readerOf } from "../support/calculated";
import { generatedAsOf, generatedRows } from "../support/generated-rows";
import type { CellReader } from "../support/judged-workbook";

const { planPage, headers } = english.workbook;
const shown = 12;

/** A generated workbook with the pages of all its plans. */
function paged(seed: number, measures: number) {
  const rows = generatedRows(seed, measures);
  const { record, wanted } = caseFromRows(rows);
  const pages = record.plans.map(({ id }, index) =>
    planPageSheet(english, {
      ...{ id: `Page${index}`, title: `P${index}`, planId: id, hasTargets: true },
      blocks: ["chart", "chart", "chart"],
    })
  );
  const withPages = { ...wanted, sheets: [...wanted.sheets, ...pages] };
  const book = bookFromSpec(withPages, rows, new Map([["Settings!B3", generatedAsOf]]));
  const drawn = record.plans.flatMap((plan, page) =>
    measureCases(record)
      .filter((of) => of.plan === plan)
      .slice(0, 3)
      .map((of, index) => ({ of, title: `P${page}`, chart: pages[page]?.charts?.[index] }))
  );
  return { book, drawn };
}

type Pictured = readonly (readonly [on: number, value: number, aim: number])[];

/** From the oldest reading that is shown. */
function inSheet(read: CellReader, title: string, chart: ChartSpec): Pictured {
  const [, letter = "", first = "", last = ""] =
    /^([A-Z]+)(\d+):[A-Z]+(\d+)$/.exec(chart.categories) ?? [];
  const columnOf = (name: string) =>
    chart.series.find((one) => one.name === name)?.values.replace(/\d.*/, "") ?? "";
  const at = (column: string, row: number) => read(title, row, columnNumber(column));
  const rows = Array.from(
    { length: Number(last) - Number(first) + 1 },
    (_, i) => Number(first) + i
  );
  return rows.flatMap((row) => {
    const [on, value, aim] = [letter, columnOf(headers.CheckIns.Value), columnOf(planPage.aimLine)]
      .map((column) => at(column, row))
      .map((cell) => (typeof cell === "number" ? cell : NaN));
    return value === undefined || Number.isNaN(value) ? [] : [[on ?? NaN, value, aim ?? NaN]];
  });
}

/** As changes since the baseline, or since the bound to keep where nobody gave one. */
function byDomain(of: MeasureCase): Pictured {
  const { facts } = readMeasure(of);
  if (facts === null) return [];
  const { baseline } = of.measure;
  const known = typeof baseline === "number" ? baseline : facts.target;
  const zero = facts.kind === "yesNo" ? 0 : isMoving(facts.kind) ? facts.baseline : known;
  return courseOf(of, generatedAsOf)
    .slice(-shown)
    .map(({ on, value, aim }) => [on, value - zero, aim - zero]);
}

function differences(read: CellReader, { drawn }: ReturnType<typeof paged>): readonly string[] {
  return drawn.flatMap(({ of, title, chart }) => {
    if (chart === undefined) return [`no chart of ${of.measure.id}`];
    const [sheet, domain] = [inSheet(read, title, chart), byDomain(of)];
    const isSame =
      sheet.length === domain.length &&
      sheet.flat().every((one, i) => Math.abs(one - (domain.flat()[i] ?? NaN)) < 1e-6);
    return isSame
      ? []
      : [`${of.measure.id}: ${JSON.stringify(sheet)}, domain ${JSON.stringify(domain)}`];
  });
}

const seeds = [31, 32, 88, 97];
const cases = seeds.map((seed) => paged(seed, 40));

test("the rows have revised targets with readings before them, of each shape", () => {
  const shapes = cases.flatMap(({ drawn }) =>
    drawn.flatMap(({ of }) => {
      const { facts } = readMeasure(of);
      const aims = courseOf(of, generatedAsOf);
      const begun = of.targets.flatMap(({ from }) => (typeof from === "number" ? from : []));
      const isRevised = begun.some((from) => aims.some(({ on }) => on < from));
      return facts !== null && isRevised ? [facts.shape] : [];
    })
  );
  expect([...new Set(shapes)].sort()).toEqual(["lateStart", "steps", "straight"]);
});

test.each(cases.map((one, index) => [seeds[index], one] as const))(
  "the host draws each reading beside the aim that the domain code has (seed %i)",
  (_, one) => {
    expect(differences(readerOf(byHost(one.book, generatedAsOf)), one)).toEqual([]);
  }
);

test("LibreOffice draws each reading beside the aim that the domain code has", async () => {
  const readers = await allByLibreOffice(cases.map(({ book }) => book));
  expect(cases.flatMap((one, i) => differences(readers[i] as CellReader, one))).toEqual([]);
}, 180_000);
