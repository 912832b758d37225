// Generated cases with the rows of their tools, and the faults of real use; what the sheets say of them against what the domain says.
import * as fc from "fast-check";
import { findingsOf } from "../../src/domain/case-findings";
import { caseTools } from "../../src/domain/case-tool";
import { failureState, riskNow, riskOf, riskRank } from "../../src/domain/fmea";
import { balanceOf, forceState, pullOf } from "../../src/domain/forces";
import { pdcaState } from "../../src/domain/pdca";
import { placesInPart } from "../../src/domain/sipoc";
import { depthOf, whyState } from "../../src/domain/whys";
import { fishboneRowState, placesInCategory } from "../../src/domain/fishbone";
import { countIn, paretoPlaces, paretoRowState } from "../../src/domain/pareto";
import { fitOf, judgeCase } from "../../src/domain/problem-case";
import { caseRows, toolRowsFrom, turnedFrom } from "../../src/schema/case-rows";
import type { Row } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
import { toolTables } from "../../src/schema/sheets/case-formulas";
import type { OptionalSheet } from "../../src/schema/workbook";
import { optionalSheets, wantedWorkbook } from "../../src/schema/workbook";
import { english } from "../../src/text/en";
import { sayFit, sayMissing } from "../../src/text/say-case";
import { bookFromSpec } from "./book-from-spec";
import type { CycleCase } from "./cycle-case";
import { everythingSaid, tableDifferences } from "./judged-workbook";
import type { CellReader, Said, Sayings } from "./judged-workbook";

const asOf = 46349;
const one = (...cells: readonly CellContent[]) => fc.constantFrom<CellContent>(...cells);
const mostly = (likely: fc.Arbitrary<CellContent>, rare: fc.Arbitrary<CellContent>) =>
  fc.oneof({ weight: 12, arbitrary: likely }, { weight: 1, arbitrary: rare });
const of = (words: Readonly<Record<string, string>>) => one(...Object.values(words), "something");
const caseId = (from: number, to: number) =>
  fc.integer({ min: from, max: to }).map((n): CellContent => (n % 7 === 0 ? `c${n}` : `C${n}`));
const text = mostly(one("Something"), one(null));
const cause = {
  Root: one("Yes", "yes", "No", null),
  Became: one("A1", "a2", "M1", "M2", "W1", "W2", null, "A9"),
};

const cases = 60;
/** Most cases have rows of some tools only: those of a tool belong to a part of the cases. */
const tables: Readonly<Record<string, readonly [rows: number, row: fc.Arbitrary<Row>]>> = {
  Cases: [
    cases,
    fc.record({
      Process: text,
      Problem: text,
      Timing: mostly(one("Potential", "Actual", "actual"), one(null, "perhaps")),
      OwnerId: text,
      Sort: of(english.caseSorts),
    }),
  ],
  Fishbone: [
    120,
    fc.record({
      CaseId: caseId(1, 45),
      Category: mostly(one("People", "people", "Method", "Why not?", "Wh*"), one(null)),
      Cause: mostly(one("Something"), one(null)),
      ...cause,
    }),
  ],
  Pareto: [
    150,
    fc.record({
      CaseId: caseId(20, 58),
      Kind: mostly(one("Something"), one(null)),
      Count: mostly(one(0, 0, 1, 2, 2, 3, 5, 5, 8, 40, 2.5), one(null, "many", -1, true, "3")),
      ...cause,
    }),
  ],
  Whys: [
    130,
    fc.record({
      CaseId: caseId(30, 50),
      Under: fc.oneof(
        { weight: 3, arbitrary: fc.constant<CellContent>(null) },
        {
          weight: 4,
          arbitrary: fc.integer({ min: 1, max: 130 }).map((n): CellContent => `WY${n}`),
        },
        { weight: 1, arbitrary: one("wy5", "WY999") }
      ),
      Answer: text,
      Evidence: text,
      ...cause,
    }),
  ],
  Forces: [
    110,
    fc.record({
      CaseId: caseId(1, 40),
      Side: mostly(one("Driving", "Restraining", "restraining"), one(null, "neither")),
      Force: text,
      Weight: mostly(one(1, 2, 3, 5, 2.5), one(null, 0, 6, "2", true)),
      ...cause,
    }),
  ],
  Pdca: [
    70,
    fc.record({
      CaseId: caseId(10, 50),
      Plan: text,
      Expected: text,
      DoneOn: mostly(one(46300, 46310.5), one(null, "soon", true, 0)),
      Actual: text,
      Learned: text,
      Decision: mostly(one("Adopt", "Adapt", "adapt", "Abandon"), one(null, "perhaps")),
    }),
  ],
  Fmea: [
    100,
    fc.record({
      CaseId: caseId(5, 55),
      Failure: text,
      ...Object.fromEntries(
        ["Severity", "Occurrence", "Detection"].flatMap((rated) => [
          [rated, mostly(one(1, 2, 5, 8, 10), one(null, 0, 11, "5", true))],
          [`${rated}After`, one(null, 1, 2, 3, 10)],
        ])
      ),
      ...cause,
    }),
  ],
  Sipoc: [
    140,
    fc.record({
      CaseId: caseId(1, 30),
      Part: mostly(of(english.sipocParts), one(null)),
      Entry: text,
    }),
  ],
  A3Reports: [
    30,
    fc.record({
      CaseId: caseId(1, 60),
      Background: text,
      Current: text,
      Target: text,
      FollowUp: text,
    }),
  ],
};

/** What causes became: with an owner, without one, of all three sorts. */
const targets: Readonly<Record<string, readonly Row[]>> = {
  Actions: [
    { ActionId: "A1", Action: "Try", Owner: "Coach" },
    { ActionId: "A2", Action: "Ask", Owner: null },
  ],
  Measures: [
    { MeasureId: "M1", Measure: "Tickets", WhoMeasures: "Lee" },
    { MeasureId: "M2", Measure: "Calls", WhoMeasures: null },
  ],
  Issues: [
    { IssueId: "W1", Issue: "No time", OwnerId: "H1" },
    { IssueId: "W2", Issue: "No room", OwnerId: null },
  ],
};

/** What chance would hardly bring: a case that is complete, and one in which nothing ever occurs. */
const crafted: Readonly<Record<string, readonly Row[]>> = {
  Cases: ["C71", "C72", "C73", "C74", "C75"].map((CaseId) => ({
    ...{ CaseId, Process: "Daily meeting", Problem: "Late", Timing: "Actual", OwnerId: "H1" },
  })),
  Fishbone: [
    { CaseId: "C71", Category: "People", Cause: "Nobody asks", Root: "Yes", Became: "A1" },
    { CaseId: "C71", Category: "Method", Cause: "No agenda", Root: "Yes", Became: "M1" },
  ],
  Pareto: [
    ...[5, 5, 0].map((Count) => ({ CaseId: "C71", Kind: "Late", Count })),
    ...[0, 0, 0].map((Count) => ({ CaseId: "C72", Kind: "Late", Count })),
  ],
  Whys: [
    ...["a", "b", "c", "d", "e", "f", "g", "h", "i"].map((key, place, keys) => ({
      ...{ RowId: key, Under: keys[place - 1] ?? null, CaseId: "C71", Answer: "x", Evidence: "y" },
    })),
    { RowId: "r1", CaseId: "C73", Answer: "x", Evidence: "y" },
    { RowId: "r2", Under: "r1", CaseId: "C73", Answer: "x", Evidence: "y", Root: "Yes" },
    { RowId: "r3", Under: "r1", CaseId: "C73", Answer: "x", Evidence: "y", Root: "Yes" },
    { RowId: "r4", Under: "r1", CaseId: "C74", Answer: "x", Evidence: "y" },
    { RowId: "r5", CaseId: "C72", Answer: "x", Evidence: "y" },
    { RowId: "r6", CaseId: "C75", Answer: "x" },
  ],
  Forces: [
    { CaseId: "C73", Side: "Driving", Force: "x", Weight: 3 },
    { CaseId: "C72", Side: "Driving", Force: "x", Weight: 3 },
    { CaseId: "C72", Side: "Restraining", Force: "x", Weight: 5 },
  ],
  Pdca: [
    ...["Adapt", "Adopt"].map((Decision, place) => ({
      ...{ CaseId: place === 0 ? "C72" : "C73", Plan: "x", Expected: "y", DoneOn: 46300 },
      ...{ Actual: "z", Learned: "w", Decision },
    })),
    { CaseId: "C74", Plan: "x", Expected: "y" },
  ],
  Fmea: [
    { CaseId: "C73", Failure: "x", Severity: 5, Occurrence: 5, Detection: 5 },
    { CaseId: "C72", Failure: "x", Severity: 5, Occurrence: 5, Detection: 5, Root: "Yes" },
  ],
  Sipoc: [
    { CaseId: "C73", Part: "Input", Entry: "x" },
    ...Object.values(english.sipocParts).map((Part) => ({ CaseId: "C72", Part, Entry: "x" })),
  ],
};

/** With all optional sheets, or without `left`: its rows are then not there either. */
export function problemCases(seed: number, left?: OptionalSheet): CycleCase {
  const sheets = new Set<OptionalSheet>(optionalSheets.filter((sheet) => sheet !== left));
  const wanted = wantedWorkbook({ sheets, logRows: 20, measureRows: 10 });
  const generated = Object.entries(tables).map(([table, [size, row]], shift) => {
    const rows = fc.sample(row, { seed: seed + shift, numRuns: size });
    const own =
      table === "Cases"
        ? rows.map((cells, i): Row => ({ CaseId: `C${i + 1}`, ...cells }))
        : rows.map((cells, i): Row =>
            table === "Whys" ? { RowId: `WY${i + 1}`, ...cells } : cells
          );
    return [table, [...own, ...(crafted[table] ?? [])]] as const;
  });
  const rows = new Map<string, readonly Row[]>(
    [...generated, ...Object.entries(targets)].filter(([table]) => table !== left)
  );
  return { wanted, rows, book: bookFromSpec(wanted, rows, new Map([["Settings!B3", asOf]])) };
}

function byDomain(rows: CycleCase["rows"]): Readonly<Record<string, Sayings>> {
  const of = (table: string) => rows.get(table) ?? [];
  const all = toolRowsFrom(of, english);
  const turned = turnedFrom(of, english);
  const word = <Key extends string>(words: Readonly<Record<Key, string>>, key: Key | null): Said =>
    key === null ? null : words[key];
  const inCategory = placesInCategory(all.fishbone);
  const places = paretoPlaces(all.pareto);
  const said: Record<string, Sayings> = {
    Cases: of("Cases").map((row) => {
      const one = caseRows.from(row, english);
      const findings = findingsOf(one.id, all, turned);
      const { state, finished, missing } = judgeCase(one, findings);
      const fit = fitOf(one);
      const tools = caseTools.map((tool) => [
        toolTables[tool],
        word(english.toolStates, findings.tools.get(tool) ?? null),
      ]);
      return {
        id: one.id,
        State: english.caseStates[state],
        Missing: sayMissing(missing, english) || null,
        Suggested: fit === null ? null : sayFit(fit, english),
        SuggestedWhy: word(english.caseFits, fit),
        Finished: finished,
        Roots: findings.roots,
        Open: findings.open,
        ...(Object.fromEntries(tools) as Readonly<Record<string, Said>>),
      };
    }),
    Fishbone: all.fishbone.map((row, i) => ({
      Place: inCategory[i] ?? null,
      State: word(english.causeStates, fishboneRowState(row, turned)),
    })),
    Pareto: all.pareto.map((row, i) => {
      const place = places[i];
      return {
        Counted: row.caseId === "" ? null : countIn(row.count),
        Rank: place?.rank ?? null,
        Place: place?.place ?? null,
        Share: place?.share ?? null,
        Cumulative: place?.cumulative ?? null,
        Part: word(english.paretoParts, place?.part ?? null),
        State: word(english.causeStates, paretoRowState(row, turned)),
      };
    }),
    Whys: all.whys.map((row) => ({
      Depth: row.caseId === "" ? null : depthOf(row, all.whys),
      State: word(english.causeStates, whyState(row, all.whys, turned)),
    })),
    Forces: all.forces.map((row) => ({
      Pull: pullOf(row),
      Balance: balanceOf(row.caseId, all.forces),
      State: word(english.causeStates, forceState(row, turned)),
    })),
    Pdca: all.pdca.map((row) => ({ State: word(english.pdcaStates, pdcaState(row)) })),
    Fmea: all.fmea.map((row) => ({
      Risk: riskOf(row.before),
      RiskAfter: riskOf(row.after),
      RiskNow: riskNow(row),
      Rank: riskRank(row, all.fmea),
      State: word(english.causeStates, failureState(row, turned)),
    })),
    Sipoc: placesInPart(all.sipoc).map((Place) => ({ Place })),
  };
  return Object.fromEntries(Object.entries(said).filter(([table]) => rows.has(table)));
}

/** Where sheet and domain differ, by table. */
export function problemCaseDisagreement({ wanted, rows }: CycleCase, read: CellReader) {
  return tableDifferences(wanted, byDomain(rows), read);
}

export function problemCaseSayings({ rows }: CycleCase): ReadonlySet<Said> {
  return everythingSaid(byDomain(rows));
}
