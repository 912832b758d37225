// Generated cases with the rows of their tools, and the faults of real use; what the sheets say of them against what the domain says.
import * as fc from "fast-check";
import { findingsOf } from "../../src/domain/case-findings";
import type { ToolRows } from "../../src/domain/case-findings";
import { fishboneRowState, placesInCategory } from "../../src/domain/fishbone";
import { countIn, paretoPlaces, paretoRowState } from "../../src/domain/pareto";
import { fitOf, judgeCase } from "../../src/domain/problem-case";
import type { Turned } from "../../src/domain/root-cause";
import { caseRows, fishboneRows, paretoRows } from "../../src/schema/case-rows";
import { issueRows } from "../../src/schema/cycle-rows";
import { actionFrom, measureFrom } from "../../src/schema/row";
import type { Row } from "../../src/schema/row";
import type { CellContent } from "../../src/schema/spec";
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
  Cases: ["C71", "C72"].map((CaseId) => ({
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
};

/** With all optional sheets, or without `left`: its rows are then not there either. */
export function problemCases(seed: number, left?: OptionalSheet): CycleCase {
  const sheets = new Set<OptionalSheet>(optionalSheets.filter((sheet) => sheet !== left));
  const wanted = wantedWorkbook({ sheets, logRows: 20, measureRows: 10 });
  const generated = Object.entries(tables).map(([table, [size, row]], shift) => {
    const rows = fc.sample(row, { seed: seed + shift, numRuns: size });
    const own =
      table === "Cases" ? rows.map((cells, i): Row => ({ CaseId: `C${i + 1}`, ...cells })) : rows;
    return [table, [...own, ...(crafted[table] ?? [])]] as const;
  });
  const rows = new Map<string, readonly Row[]>(
    [...generated, ...Object.entries(targets)].filter(([table]) => table !== left)
  );
  return { wanted, rows, book: bookFromSpec(wanted, rows, new Map([["Settings!B3", asOf]])) };
}

function byDomain(rows: CycleCase["rows"]): Readonly<Record<string, Sayings>> {
  const of = (table: string) => rows.get(table) ?? [];
  const all: ToolRows = {
    fishbone: of("Fishbone").map((row) => fishboneRows.from(row, english)),
    pareto: of("Pareto").map((row) => paretoRows.from(row, english)),
  };
  const turned: Turned = {
    actions: of("Actions").map((row) => actionFrom(row, english)),
    measures: of("Measures").map((row) => measureFrom(row, english)),
    issues: of("Issues").map((row) => issueRows.from(row, english)),
  };
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
      const tool = (key: "fishbone" | "pareto") =>
        word(english.toolStates, findings.tools.get(key) ?? null);
      return {
        id: one.id,
        State: english.caseStates[state],
        Missing: sayMissing(missing, english) || null,
        Suggested: fit === null ? null : sayFit(fit, english),
        SuggestedWhy: word(english.caseFits, fit),
        Finished: finished,
        Roots: findings.roots,
        Open: findings.open,
        Fishbone: tool("fishbone"),
        Pareto: tool("pareto"),
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
