import { catalogues } from "../../src/text/languages";
import { InputError } from "../../src/usecases/input-error";
import { makePlanPage } from "../../src/usecases/make-plan-page";
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
      charts: [1, 2, 3].map(() => [words.workbook.planPage.chartInWords, 2]),
      action: words.templateActions.agreeOutcome,
      // The measures that are on track have no why.
      whys: [words.whys["measure-stalled"]],
    });
    await makePlanPage({ planId: "P002" }, words);
    expect(host.toBook().sheets.map(({ name, cells }) => [name, cells.length])).toEqual(
      book.sheets.map(({ name, cells }) => [name, cells.length])
    );
  }
);

test("a plan that is not there is refused with those that are", async () => {
  openHost();
  await setUpSample({ today: TODAY });
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(InputError);
  await expect(makePlanPage({ planId: "P999" })).rejects.toThrow(
    "no plan is “P999”. Write one of P001, P002, P003, P004, P005 and 7 more."
  );
});
