// What stays with the pair: the sentence about it on the page of a plan, and the pulse of their talks.
import { kinds, modes } from "../../src/domain/plan";
import { pulseCount } from "../../src/domain/pulse";
import { reasonToStay } from "../../src/domain/sharing";
import { readXlsx } from "../../src/files/xlsx/read-xlsx";
import { sessionRows } from "../../src/schema/cycle-rows";
import { noRoom } from "../../src/schema/room";
import { planFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import { wantedWorkbook } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { say } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import { french } from "../../src/text/fr";
import { makeCopy } from "../../src/usecases/make-copy";
import { makePlanPage } from "../../src/usecases/make-plan-page";
import { bookFromSpec } from "../support/book-from-spec";
import { byHost, readerOf } from "../support/calculated";
import { openHost, TODAY } from "../support/open-host";

jest.setTimeout(300_000);

const plansIn = (words: Catalogue): readonly Row[] =>
  [...kinds, null].flatMap((kind, k) =>
    [...modes, null].map((mode, m) => ({
      ...{ PlanId: `P${k}${m}`, Learner: `Learner ${k}${m}`, LearnerId: `L${k}${m}` },
      ...{ Kind: kind && words.kinds[kind], Mode: mode && words.modes[mode] },
      ...{ Stage: words.stages.active, Start: TODAY - 40 },
    }))
  );

function bookOf(words: Catalogue, sessions: readonly Row[] = []) {
  const wanted = wantedWorkbook({ sheets: new Set(["Sessions", "People"]), ...noRoom }, words);
  const rows = new Map([
    ["Plans", plansIn(words)],
    ["Sessions", sessions],
  ]);
  return bookFromSpec(wanted, rows, new Map([["Settings!B3", TODAY]]));
}

test.each([english, french])(
  "S46 the page of a plan says who reads what, as copies have it ($language)",
  async (words) => {
    const host = openHost(bookOf(words));
    await makePlanPage({ planId: "P00" }, words);
    const title = `${words.workbook.planPage.tab} P00`;
    const { confidential } = words.pages;
    const texts = plansIn(words).map(({ PlanId }) => {
      host.type(title, "H1", String(PlanId));
      const area = { top: 40, bottom: 90, left: 1, right: 1 };
      const column = host.viewCells(title, area).map(([cell]) => cell?.text ?? "");
      const at = column.indexOf(confidential.title);
      return column.slice(at + 1, at + 3);
    });
    expect(texts).toEqual(
      plansIn(words).map((row) => [
        reasonToStay(planFrom(row, words)) === null ? confidential.manager : confidential.pair,
        confidential.limits,
      ])
    );
  }
);

const { sessionTypes } = english;
const pulses = (...given: readonly (number | string)[]): readonly Row[] =>
  given.map((Pulse, i) => ({
    ...{ SessionId: `S${i + 1}`, PlanId: `P${Math.floor(i / 3)}${i % 3}`, Pulse },
    ...{ Type: sessionTypes.mentoring, Held: TODAY - 9 },
  }));

test("S68 HR reads how many learners said how a talk felt, from five people on, and how many said 4 or 5 only where both sides are as many", () => {
  const plans = plansIn(english).map((row) => planFrom(row, english));
  const count = (sessions: readonly Row[], least = 2) =>
    pulseCount(
      plans,
      sessions.map((row) => sessionRows.from(row, english)),
      least
    );
  expect(count(pulses(5, 4, 3, 2))).toBeNull();
  expect(count(pulses(5, 4, 3, 2, "well"))).toBeNull();
  expect(count(pulses(5, 4, 3, 2, 5))).toEqual({ people: 5, good: null });
  expect(count(pulses(5, 5, 5, 5, 5))).toEqual({ people: 5, good: null });
  expect(count(pulses(5, 4, 5, 4, 5, 1, 2, 3, 3, 3.5))).toEqual({ people: 10, good: 5 });
  expect(count(pulses(5, 4, 5, 4, 5, 1, 2, 3, 3, 3.5), 6)).toEqual({ people: 10, good: null });
  // The last talk counts, once for each learner.
  const again = { ...pulses(1)[0], SessionId: "S20", Held: TODAY - 2 };
  expect(count([again, ...pulses(5, 4, 3, 2, 5)])).toEqual({ people: 5, good: null });
  expect(count([again, ...pulses(5, 4, 5, 4, 5, 5, 2, 3, 3, 3.5)])).toEqual({
    people: 10,
    good: 5,
  });
});

test("S68 the pulse stands in HR’s copy as a count, and in no cell that is calculated", async () => {
  const book = bookOf(english, pulses(5, 4, 3, 2, 1));
  openHost(book);
  const { bytes } = await makeCopy({ copyFor: { audience: "hr", leastPeople: 3 } });
  const copy = await readXlsx(bytes);
  const texts = copy.sheets.flatMap(({ cells }) => cells.map(({ value }) => value));
  expect(texts).toContain(say(english.share.totals.pulse, { people: 5 }));
  const changed = bookOf(english, pulses(1, 1, 1, 1, 1));
  const [read, other] = [book, changed].map((one) => readerOf(byHost(one, TODAY)));
  const differs = [1, 2, 3, 4, 5].flatMap((row) =>
    Array.from({ length: 60 }, (_, column) => [row + 5, column + 1] as const).filter(
      ([at, column]) => read?.("Plans", at, column) !== other?.("Plans", at, column)
    )
  );
  expect(differs).toEqual([]);
});
