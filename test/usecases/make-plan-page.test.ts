import type { Evidence } from "../../src/domain/evidence";
import { parseDay } from "../../src/domain/day";
import { judgeRecord } from "../../src/domain/judge-record";
import type { BookSheet } from "../../src/files/book";
import { run } from "../../src/gateway/run";
import { columnNumber } from "../../src/schema/address";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { catalogues } from "../../src/text/languages";
import type { Row } from "../../src/schema/row";
import { carryOut } from "../../src/usecases/change/carry-out";
import { stepsOf } from "../../src/usecases/change/operation";
import { startWorkbook } from "../../src/usecases/start-workbook";
import { changeAim } from "../../src/usecases/agreement/change-aim";
import { InputError } from "../../src/usecases/input-error";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { openWorkbook } from "../../src/usecases/open-workbook";
import { flagTables, readFlags } from "../../src/usecases/read-flags";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { writeXlsx } from "../../src/files/xlsx/write-xlsx";
import { openHost, TODAY } from "../support/open-host";
import { validateXlsx } from "../support/validate-xlsx";

test.each(catalogues.map((words) => [words.language, words] as const))(
  "in %s the page of a plan shows its people, its measures with a chart each, and its actions; again adds nothing",
  async (_, words) => {
    const host = openHost();
    await setUpSample({ today: TODAY }, undefined, words);
    await makePlanPage({ planId: "p002" }, words);
    const title = `${words.workbook.planPage.tab} P002`;
    const at = (row: number, column: number) =>
      host.viewCells(title, { top: row - 1, bottom: row - 1, left: column, right: column })[0]?.[0]
        ?.text;
    const book = host.toBook();
    const everyWhy = Object.values(words.whys);
    const whys = Array.from({ length: 50 }, (_, row) => at(row + 1, 1) ?? "").filter((text) =>
      everyWhy.includes(text)
    );
    const page = book.sheets.find(({ name }) => name === title);
    expect({
      learner: at(5, 1),
      coach: at(5, 3),
      state: at(12, 7),
      charts: page?.charts?.map(({ alternativeText, series }) => [
        alternativeText?.description,
        series.length,
      ]),
      action: at(56, 1),
      whys,
    }).toEqual({
      learner: "Ben Okafor",
      coach: "Lee Wong",
      state: words.states.stalled,
      charts: [1, 2, 3].map(() => [words.workbook.planPage.chartInWords, 8]),
      action: words.templateActions.agreeOutcome,
      // The measures that are on track have no why.
      whys: [words.whys["measure-stalled"]],
    });
    const { measures, flags } = await judged(words);
    const flag = flags.find(({ planId }) => planId === "P002");
    const stalled = measures.find(({ of }) => of.measure.id === flag?.measureId);
    const series = page?.charts?.[0]?.series.map(({ values }) => columnOf(page, values));
    const [above, below, aim, readings, restsOn, flagged, target] = series ?? [];
    const noise = flag?.picture?.noise ?? NaN;
    const window = flag?.picture?.readings ?? [];
    const baseline = 75;
    // After the start and the places of readings that there are not yet.
    const ofWindow = (all: readonly unknown[] | undefined) => all?.slice(13 - window.length, 13);
    const changes = (of: (one: Evidence) => number) =>
      near(window.map((one) => of(one) - baseline));
    expect(near(ofWindow(readings))).toEqual(changes(({ value }) => value));
    expect(near(ofWindow(aim))).toEqual(changes((one) => one.aim));
    expect(near(ofWindow(above))).toEqual(changes((one) => one.aim + noise));
    expect(near(ofWindow(below))).toEqual(changes((one) => one.aim - noise));
    const flatSince = stalled?.verdict.flatSince ?? NaN;
    const none = { error: "#N/A" };
    expect(ofWindow(restsOn)).toEqual(
      window.map(({ on, value }) => (on >= flatSince ? value - baseline : none))
    );
    // The flag stands at the last reading, the target at its day.
    const numbers = (all: readonly unknown[] | undefined) =>
      all?.filter((one) => typeof one === "number");
    expect(numbers(flagged)).toEqual([(window.at(-1)?.value ?? NaN) - baseline]);
    expect(numbers(target)).toEqual([95 - baseline]);
    await makePlanPage({ planId: "P002" }, words);
    expect(host.toBook().sheets.map(({ name, cells }) => [name, cells.length])).toEqual(
      book.sheets.map(({ name, cells }) => [name, cells.length])
    );
  }
);

/** Rows as a person would have typed them. */
async function addPlain(table: string, rows: readonly Row[]): Promise<void> {
  const asked = { today: TODAY, by: "Hana", why: "" };
  await carryOut(
    {
      asked,
      tables: [table],
      decide: (opened, operation) => {
        const steps = stepsOf(opened, "reworked", "P001", operation, asked);
        for (const row of rows) steps.add(table, row);
        return { kind: "reworked", of: "P001", steps: steps.all(), done: [] };
      },
    },
    english
  );
}

/** What the rows of a series hold, "=Sheet!$E$16:$E$24". */
function columnOf(sheet: BookSheet | undefined, values: string): readonly unknown[] {
  const [, letter = "", first = "", last = ""] =
    /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(values) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => {
    const row = Number(first) - 1 + i;
    return sheet?.cells.find((cell) => cell.row === row && cell.column === columnNumber(letter) - 1)
      ?.value;
  });
}

/** To six places: the sheet and the code add up in different orders. */
function near(values: readonly unknown[] | undefined): readonly unknown[] | undefined {
  return values?.map((one) => (typeof one === "number" ? Math.round(one * 1e6) / 1e6 : one));
}

/** The flags of the workbook, and its measures with what is said of them. */
async function judged(words: Catalogue) {
  const { result } = await run(async (context) =>
    readFlags(await openWorkbook(context, words, flagTables), TODAY)
  );
  return { flags: result.flags, measures: judgeRecord(result.record, TODAY) };
}

test("the page of a mentoring plan is headed as one, and turns with the plan", async () => {
  const host = openHost();
  await setUpSample({ today: TODAY });
  await makePlanPage({ planId: "P002" });
  const heading = (): string | undefined =>
    host.viewCells("Plan P002", { top: 0, bottom: 0, left: 1, right: 1 })[0]?.[0]?.text;
  expect(heading()).toBe("Coaching plan");
  host.type("Plans", "H7", english.modes.mentoring);
  expect(heading()).toBe("Mentoring plan");
});

test("a plan that is not there is refused with those that are", async () => {
  openHost();
  await setUpSample({ today: TODAY });
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(InputError);
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(
    "no plan is “P999”. Write one of P001, P002, P003, P004, P005 and 7 more."
  );
});

test("in French a plan that is not there is refused in French", async () => {
  openHost();
  await setUpSample({ today: TODAY }, undefined, french);
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(
    "aucun plan n’a le code « P999 ». Écrivez l’un de ceux-ci : P001, P002, P003, P004, P005 et 7 de plus."
  );
});

test("a page has a block for each measure of its plan: a chart, or the milestones with their days; with another measure it is made anew", async () => {
  const host = openHost();
  await startWorkbook(english);
  const plan: Row = { PlanId: "P001", Stage: english.stages.active, Start: TODAY - 40 };
  const measure: Row = {
    ...{ MeasureId: "M001", PlanId: "P001", Measure: "Lead the move", Start: TODAY - 40 },
    ...{ Direction: english.measureKinds.milestones, Due: TODAY + 60 },
  };
  await addPlain("Plans", [plan]);
  await addPlain("Measures", [measure]);
  const milestone = { MeasureId: "M001", Due: TODAY - 10 };
  await addPlain("Milestones", [
    { ...milestone, Milestone: "The plan is agreed", DoneOn: TODAY - 12 },
    { ...milestone, Milestone: "The first week is looked back on" },
  ]);
  const page = () => host.toBook().sheets.find(({ name }) => name === "Plan P001");
  const row = (at: number) =>
    [3, 6, 7].map((column) => {
      const area = { top: at - 1, bottom: at - 1, left: column, right: column };
      return host.viewCells("Plan P001", area)[0]?.[0]?.text;
    });
  await makePlanPage({ planId: "P001" });
  expect(page()?.charts ?? []).toEqual([]);
  expect([row(14), row(15), row(16)]).toEqual([
    ["The plan is agreed", "2026-11-13", "2026-11-11"],
    ["The first week is looked back on", "2026-11-13", ""],
    ["", "", ""],
  ]);
  await addPlain("Measures", [{ ...measure, MeasureId: "M002", Direction: null }]);
  await makePlanPage({ planId: "P001" });
  expect(page()?.charts?.map(({ name }) => name)).toEqual(["Measure 2"]);
});

test("Microsoft's validator finds nothing in a workbook with pages of a plan on course, of a flagged one and of one with a revised target", async () => {
  const host = openHost();
  await setUpSample({ today: TODAY });
  const revised = { measureId: "M004", target: 85, due: day("2027-01-20") };
  const seen = { target: 95, due: day("2027-01-03") };
  const asked = { today: day("2026-11-04"), by: "Hana", why: "agreed on Monday" };
  await changeAim({ ...revised, seen }, asked);
  for (const planId of ["P001", "P002", "P005"]) await makePlanPage({ planId });
  expect(await validateXlsx(await writeXlsx(host.toBook()))).toEqual([]);
});

test("a page of the layout before is made anew, and one of a plan with a revised target shows both targets", async () => {
  const host = openHost();
  await setUpSample({ today: TODAY });
  await makePlanPage({ planId: "P002" });
  const page = () => host.toBook().sheets.find(({ name }) => name === "Plan P002");
  await run(async ({ workbook }) => {
    const sheet = workbook.worksheets.getItem("Plan P002");
    sheet.getRange("A1").values = [[""]];
    sheet.getRange("C16").values = [["of the layout before"]];
    await workbook.context.sync();
  });
  const measure = { measureId: "M004", target: 85, due: day("2027-01-20") };
  const seen = { target: 95, due: day("2027-01-03") };
  const asked = { today: day("2026-11-04"), by: "Hana", why: "agreed on Monday" };
  await changeAim({ ...measure, seen }, asked);
  await makePlanPage({ planId: "P002" });
  const [first] = page()?.charts ?? [];
  const series = new Map(first?.series.map(({ name, values }) => [name, values]));
  const marks = (name: string) =>
    columnOf(page(), series.get(name) ?? "").filter((one) => typeof one === "number");
  const texts = page()?.cells.map(({ value }) => value) ?? [];
  expect({
    old: texts.includes("of the layout before"),
    target: marks(english.workbook.headers.Measures.Target),
    earlier: marks(english.workbook.planPage.earlierTarget),
    said: texts.includes(english.workbook.planPage.revisedOn),
  }).toEqual({ old: false, target: [10], earlier: [20], said: true });
});

function day(iso: string): number {
  return parseDay(iso) ?? NaN;
}
