import { judgeRecord } from "../../src/domain/judge-record";
import type { BookSheet } from "../../src/files/book";
import { run } from "../../src/gateway/run";
import { columnNumber } from "../../src/schema/address";
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { InputError } from "../../src/usecases/input-error";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { openWorkbook } from "../../src/usecases/open-workbook";
import { flagTables, readFlags } from "../../src/usecases/read-flags";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { openHost, TODAY } from "../support/open-host";

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
      charts: [1, 2, 3].map(() => [words.workbook.planPage.chartInWords, 5]),
      action: words.templateActions.agreeOutcome,
      // The measures that are on track have no why.
      whys: [words.whys["measure-stalled"]],
    });
    const { measures, flags } = await judged(words);
    const flag = flags.find(({ planId }) => planId === "P002");
    const stalled = measures.find(({ of }) => of.measure.id === flag?.measureId);
    const series = page?.charts?.[0]?.series.map(({ values }) => columnOf(page, values));
    const [above, below, aim, readings, restsOn] = series ?? [];
    const noise = flag?.picture?.noise ?? NaN;
    const window = flag?.picture?.readings ?? [];
    // After the start, before the due date.
    const ofWindow = (all: readonly unknown[] | undefined) => all?.slice(-1 - window.length, -1);
    expect(near(ofWindow(readings))).toEqual(near(window.map(({ value }) => value)));
    expect(near(ofWindow(aim))).toEqual(near(window.map((one) => one.aim)));
    expect(near(ofWindow(above))).toEqual(near(window.map((one) => one.aim + noise)));
    expect(near(ofWindow(below))).toEqual(near(window.map((one) => one.aim - noise)));
    const flatSince = stalled?.verdict.flatSince ?? NaN;
    expect(ofWindow(restsOn)).toEqual(
      window.map(({ on, value }) => (on >= flatSince ? value : { error: "#N/A" }))
    );
    await makePlanPage({ planId: "P002" }, words);
    expect(host.toBook().sheets.map(({ name, cells }) => [name, cells.length])).toEqual(
      book.sheets.map(({ name, cells }) => [name, cells.length])
    );
  }
);

/** What the rows of a series hold, "=Sheet!$E$16:$E$24". */
function columnOf({ cells }: BookSheet, values: string): readonly unknown[] {
  const [, letter = "", first = "", last = ""] =
    /\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)$/.exec(values) ?? [];
  return Array.from({ length: Number(last) - Number(first) + 1 }, (_, i) => {
    const row = Number(first) - 1 + i;
    return cells.find((cell) => cell.row === row && cell.column === columnNumber(letter) - 1)
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

test("a plan that is not there is refused with those that are", async () => {
  openHost();
  await setUpSample({ today: TODAY });
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(InputError);
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(
    "no plan is “P999”. Write one of P001, P002, P003, P004, P005 and 7 more."
  );
});
