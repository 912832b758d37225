// A small workbook in the middle of its weeks, for practice and decisions: measures that stand still, keep to their aim and are achieved, a
// skills plan, an executive one and a closed one.
import type { Book } from "../../src/files/book";
import type { Row } from "../../src/schema/row";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import type { OptionalSheet } from "../../src/schema/workbook";
import type { Catalogue } from "../../src/text/catalogue";
import { english } from "../../src/text/en";
import type { Host } from "../../src/workbench/host/contract";
import { bookFromSpec } from "./book-from-spec";
import { openHost, TODAY } from "./open-host";

const start = TODAY - 35;
const courses: Readonly<Record<string, readonly number[]>> = {
  M001: [71, 70, 71, 70, 71],
  M002: [72, 73.5, 75, 76.7, 78],
  M003: [78, 84, 88, 91, 92],
  M004: [],
  M005: [78, 84, 88, 91, 92],
};

function rowsIn(words: Catalogue): Map<string, readonly Row[]> {
  const { modes, stages, kinds, measureKinds, objectivities } = words;
  const plan = {
    ...{ Mode: modes.coaching, Stage: stages.active, Start: start, Issue: "Calls are lost" },
    ...{ CoachId: "C1", Coach: "Lee Wong", LearnerId: "L1", Learner: "Ana Souza" },
  };
  const measure = {
    ...{ Direction: measureKinds.increase, Unit: "%", Baseline: 70, Target: 90, Cadence: 7 },
    ...{ Start: start, Due: start + 84, HowMeasured: "Own record", WhoMeasures: "Coach" },
    ...{ Objectivity: objectivities.objective, Hold: 1 },
  };
  const nameOf: Readonly<Record<string, string>> = {
    ...{ M001: "Calls kept to the end", M002: "Calls answered in time" },
    ...{ M003: "Calls without a transfer", M004: "Calls rated good", M005: "Meetings on time" },
  };
  return new Map<string, readonly Row[]>([
    [
      "People",
      [
        { PersonId: "L1", Name: "Ana Souza" },
        { PersonId: "L2", Name: "Ben Okafor" },
        { PersonId: "C1", Name: "Lee Wong" },
      ],
    ],
    [
      "Plans",
      [
        { ...plan, PlanId: "P001", Kind: kinds.skills },
        { ...plan, PlanId: "P002", Kind: kinds.executive, LearnerId: "L2", Learner: "Ben Okafor" },
        { ...plan, PlanId: "P003", Kind: kinds.skills, Stage: stages.closed },
      ],
    ],
    [
      "Measures",
      Object.keys(courses).map((id) => ({
        ...measure,
        ...{ MeasureId: id, Measure: nameOf[id] ?? id, PlanId: id === "M005" ? "P002" : "P001" },
      })),
    ],
    [
      "CheckIns",
      Object.entries(courses).flatMap(([MeasureId, values]) =>
        values.map((Value, i) => ({ MeasureId, MeasuredOn: start + 7 * (i + 1), Value }))
      ),
    ],
  ]);
}

export function practiceBook(words: Catalogue = english): Book {
  const all: readonly OptionalSheet[] = optionalSheets.filter((id) => id === "People");
  const wanted = wantedWorkbook({ sheets: new Set(all), logRows: 60, measureRows: 20 }, words);
  return bookFromSpec(wanted, rowsIn(words), new Map([["Settings!B3", TODAY]]));
}

export function openPractice(words: Catalogue = english): Host {
  return openHost(practiceBook(words));
}

/** The rows of a sheet's table as shown, by header, blank cells left out. */
export function rowsShown(host: Host, sheet: string): readonly Readonly<Record<string, string>>[] {
  const isThere = host.view().sheets.some(({ name }) => name === sheet);
  const table = isThere ? host.viewSheet(sheet).tables[0] : undefined;
  if (table === undefined) return [];
  return host
    .viewCells(sheet, { ...table.area, top: table.area.top + 1 })
    .map((row) =>
      Object.fromEntries(
        row.flatMap(({ text }, index) =>
          text === "" ? [] : [[table.columns[index] ?? "", text] as const]
        )
      )
    )
    .filter((row) => Object.keys(row).length > 0);
}
