// Two capabilities of the brief's Monitor: what was agreed is modified without losing what was agreed before, and somebody who is stuck in
// spite of support is met by another kind of help. Read on the sheets.
import { agreePlan } from "../../src/usecases/agreement/agree-plan";
import { changePlan } from "../../src/usecases/agreement/change-plan";
import { checkIn } from "../../src/usecases/check-in";
import { setUpPlans } from "../../src/usecases/set-up-plans";
import { readRosterText } from "../../src/usecases/read-roster-file";
import { readRoster } from "../../src/usecases/roster/read-roster";
import { wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import type { Host } from "../../src/workbench/host/contract";
import { bookFromSpec } from "../support/book-from-spec";
import { casesAsOf, rowsOfCases } from "../support/measure-cases";
import { createHost } from "../../src/workbench/host/host";
import { openHost, TODAY } from "../support/open-host";

/** The texts under some headers of a sheet's table, row by row. */
function texts(host: Host, sheet: string, headers: readonly string[]): readonly string[][] {
  const table = host.toBook().sheets.find(({ name }) => name === sheet)?.tables[0];
  if (table === undefined) throw new Error(`There is no table on ${sheet}.`);
  const { top, bottom, left } = table.area;
  return Array.from({ length: bottom - top }, (_, index) =>
    headers.map((header) => {
      const at = left + table.columns.findIndex(({ name }) => name === header);
      const row = top + 1 + index;
      const area = { top: row, left: at, bottom: row, right: at };
      return host.viewCells(sheet, area)[0]?.[0]?.text ?? "";
    })
  );
}

test("S58 an agreed target that is changed is a row of its own from that day, with who and why; the old one stays", async () => {
  const host = openHost();
  const roster = readRoster(readRosterText("Name,Coach\nAna Souza,Lee Wong\n", "people.csv"), {
    ...{ told: [], dateOrder: null },
  });
  await setUpPlans({ roster, template: "skills", start: TODAY - 28 });
  await checkIn([{ measureId: "M002", value: 74, note: "" }], TODAY - 14);
  const lee = { today: TODAY - 28, by: "Lee Wong", why: "agreed together" };
  for (const field of ["organisationBenefit", "personalBenefit"])
    await changePlan({ id: "P001", field, to: "Fewer jobs done twice" }, lee);
  await agreePlan({ planId: "P001", as: "coach" }, lee);
  await agreePlan({ planId: "P001", as: "learner" }, { ...lee, by: "Ana Souza" });
  const asked = { today: TODAY, by: "Lee Wong", why: "The line is faster now" };
  await changePlan({ id: "M002", field: "target", to: "95" }, asked);
  // What was agreed before stays where it was written.
  expect(texts(host, "Measures", ["Measure ID", "Target"])).toContainEqual(["M002", "90"]);
  expect(texts(host, "Plans", ["Agreement"])).toEqual([[english.agreementStates.open]]);
  expect(texts(host, "Targets", ["Measure ID", "Target", "Why"])).toEqual([
    ["M002", "95", "The line is faster now"],
  ]);
  expect(texts(host, "Change log", ["By", "ID", "Before", "After", "Why"])).toContainEqual([
    ...["Lee Wong", "M002", "90", "95", "The line is faster now"],
  ]);
});

test("S42 who stands still in spite of two sessions is met by another kind of help, on Home", () => {
  const readings = [71, 70, 71, 70, 71].map((value, week) => [7 * (week + 1), value] as const);
  const rows = new Map(
    rowsOfCases([{ name: "", after: 35, measure: {}, readings, says: { state: "stalled" } }])
  );
  const next = (days: readonly number[]): string => {
    rows.set(
      "Sessions",
      days.map((ago, at) => ({
        ...{ SessionId: `S${at}`, PlanId: "P001", Type: "Coaching", Held: casesAsOf - ago },
        Next: casesAsOf + 7,
      }))
    );
    const wanted = wantedWorkbook(
      { sheets: new Set(["Sessions"]), logRows: 40, measureRows: 20 },
      english
    );
    const book = bookFromSpec(wanted, rows, new Map([["Settings!B3", casesAsOf]]));
    const host = createHost({ book, today: () => casesAsOf });
    host.recalculate();
    return texts(host, "Home", ["What to do next"])[0]?.[0] ?? "";
  };
  expect(next([3])).toBe(english.nextSteps["measure-stalled"]);
  expect(next([3, 15])).toBe(english.nextSteps["another-help"]);
});
