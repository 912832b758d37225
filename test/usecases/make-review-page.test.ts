// The pages for a review talk and of a plan before and after, against the readings themselves.
import { isoDay } from "../../src/domain/day";
import { run } from "../../src/gateway/run";
import type { Catalogue } from "../../src/text/catalogue";
import { catalogues } from "../../src/text/languages";
import { closePlan } from "../../src/usecases/close/close-plan";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { contentsOf, openWorkbook } from "../../src/usecases/open-workbook";
import { setUpSample } from "../../src/usecases/set-up-sample";
import { openHost, TODAY } from "../support/open-host";

test.each(catalogues.map((words) => [words.language, words] as const))(
  "in %s a review shows each measure then and now, and before-and-after what came of a closed plan; again adds nothing",
  async (_, words) => {
    const host = openHost();
    await setUpSample({ today: TODAY }, undefined, words);
    const asked = { today: TODAY - 14, by: "", why: "" };
    await closePlan({ planId: "P004", result: "achieved" }, asked, words);
    await makePlanPage({ planId: "P002", kind: "review" }, words);
    await makePlanPage({ planId: "P004", kind: "before-after" }, words);
    const row = (title: string, at: number) =>
      host
        .viewCells(title, { top: at - 1, bottom: at - 1, left: 1, right: 7 })[0]
        ?.map(({ text }) => text);
    const { pages } = words;
    const review = `${pages.review.tab} P002`;
    const beforeAfter = `${pages.beforeAfter.tab} P004`;
    const log = await readings("M004", words);
    const [first, last] = [log[0], log.at(-1)];
    // Nothing was measured before the plan began: then is the baseline.
    expect(row(review, 13)?.slice(1, 4)).toEqual(["95", "75", String(last?.value)]);
    host.type(review, "H2", isoDay(first?.on ?? 0));
    const change = (last?.value ?? 0) - (first?.value ?? 0);
    const [then, now, moved] = (row(review, 13) ?? []).slice(2, 5).map(Number);
    expect([then, now, moved?.toFixed(1)]).toEqual([first?.value, last?.value, change.toFixed(1)]);
    expect(row(review, 13)?.at(-1)).toBe(words.states.stalled);
    const closed = await readings("M010", words);
    const after = closed.at(-1);
    expect(row(beforeAfter, 13)?.slice(1)).toEqual([
      "75",
      "95",
      String(after?.value),
      `${Math.round((((after?.value ?? 0) - 75) / 20) * 100)}%`,
      String((after?.on ?? 0) - asked.today),
      words.outcomes[(after?.value ?? 0) >= 95 ? "met" : "held"],
    ]);
    expect(row(beforeAfter, 23)).toEqual(
      expect.arrayContaining([words.results.achieved, isoDay(asked.today)])
    );
    const before = host.toBook().sheets.map(({ name, cells }) => [name, cells.length]);
    await makePlanPage({ planId: "p002", kind: "review" }, words);
    expect(host.toBook().sheets.map(({ name, cells }) => [name, cells.length])).toEqual(before);
  }
);

/** The readings of a measure, the oldest first. */
async function readings(measureId: string, words: Catalogue) {
  const { result } = await run((context) => openWorkbook(context, words, ["CheckIns"]));
  return contentsOf(result, "CheckIns")
    .filter((cells) => cells["MeasureId"] === measureId)
    .map((cells) => ({ on: Number(cells["MeasuredOn"]), value: Number(cells["Value"]) }))
    .sort((a, b) => a.on - b.on);
}
