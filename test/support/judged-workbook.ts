// What a recalculated workbook says of its measures, plans and check-ins, next to what the domain code says: same keys, same order.
// Where the words come from a list, both sides give the word; blanks are null.
import type { Day } from "../../src/domain/day";
import type { Verdict } from "../../src/domain/judge";
import { judgePlan, judgeRecord, measureCases } from "../../src/domain/judge-record";
import { readMeasure } from "../../src/domain/measure-facts";
import { milestoneFate } from "../../src/domain/milestones";
import { sameId } from "../../src/domain/plan";
import type { CoachingRecord } from "../../src/domain/plan";
import { revisionOn, targetFate } from "../../src/domain/targets";
import { columnNumber, parseCell } from "../../src/schema/address";
import type { WorkbookSpec } from "../../src/schema/spec";
import { english } from "../../src/text/en";

export type Said = number | string | null;
export type Sayings = readonly Readonly<Record<string, Said>>[];

/** Answers the value of a cell: sheet name, row and column from 1; errors as text, blank and "" as null. */
export type CellReader = (sheet: string, row: number, column: number) => Said;

const shown = [
  ...(["State", "Freshness", "Learner", "Current", "LastOn", "NextDue", "DaysLate"] as const),
  ...(["Progress", "Expected", "Gap", "Compliance", "Coverage", "Remark", "Badges"] as const),
  "Suggestion" as const,
];
const worked = { N: "Taken", Z: "Z", PStall: "PStall", Raw: "Raw" } as const;

export function measuresInSheet(
  wanted: WorkbookSpec,
  record: CoachingRecord,
  read: CellReader
): Sayings {
  return record.measures.map((measure, i) => ({
    id: measure.id,
    ...Object.fromEntries(shown.map((id) => [id, inTable(wanted, "Measures", id, i, read)])),
    ...Object.fromEntries(
      Object.entries(worked).map(([key, id]) => [key, inFill(wanted, "Work", id, i, read)])
    ),
  }));
}

export function measuresByDomain(record: CoachingRecord, asOf: Day): Sayings {
  return judgeRecord(record, asOf).map(({ of, verdict }) => ({
    id: of.measure.id,
    State: english.states[verdict.state],
    Freshness: verdict.freshness === null ? null : english.freshness[verdict.freshness],
    Learner: of.plan?.learner ?? null,
    Current: verdict.current,
    LastOn: verdict.lastOn,
    NextDue: verdict.nextDue,
    Progress: verdict.progress,
    Expected: verdict.expected,
    Gap: verdict.gap,
    DaysLate: verdict.freshness === null ? null : verdict.daysLate,
    Compliance: verdict.compliance,
    Coverage: verdict.coverage,
    Remark: remarkIn(verdict),
    Badges: verdict.badges.map((badge) => english.badges[badge]).join(", "),
    Suggestion: verdict.suggested && english.suggestions[verdict.suggested.suggestion],
    Raw: verdict.raw,
    N: verdict.n,
    Z: verdict.z,
    PStall: verdict.pStall,
  }));
}

function remarkIn({ problems, remark }: Verdict): Said {
  const [problem] = problems;
  if (problem !== undefined) return english.measureProblems[problem];
  return remark === null ? null : english.remarks[remark];
}

/** What became of the rows of Targets and of Milestones. */
export function listedInSheet(
  wanted: WorkbookSpec,
  record: CoachingRecord,
  read: CellReader
): Sayings {
  return [
    ...record.targets.map((_, i) => ({
      row: `Targets ${i + 1}`,
      Fate: inTable(wanted, "Targets", "Fate", i, read),
    })),
    ...record.milestones.map((_, i) => ({
      row: `Milestones ${i + 1}`,
      Fate: inTable(wanted, "Milestones", "State", i, read),
    })),
  ];
}

export function listedByDomain(record: CoachingRecord, asOf: Day): Sayings {
  const cases = measureCases(record);
  const caseOf = (measureId: string) =>
    measureId === "" ? undefined : cases.find(({ measure }) => sameId(measure.id, measureId));
  return [
    ...record.targets.map((row, i) => {
      const of = caseOf(row.measureId);
      const facts = of === undefined ? null : readMeasure(of).facts;
      const inForce = of && facts ? revisionOn(of.targets, facts, asOf) : null;
      const fate = english.targetFates[targetFate(row, facts, inForce, asOf)];
      return { row: `Targets ${i + 1}`, Fate: row.measureId === "" ? null : fate };
    }),
    ...record.milestones.map((row, i) => {
      const isOf = caseOf(row.measureId)?.measure.kind === "milestones";
      const fate = english.milestoneFates[milestoneFate(row, isOf, asOf)];
      return { row: `Milestones ${i + 1}`, Fate: row.measureId === "" ? null : fate };
    }),
  ];
}

export function plansInSheet(
  wanted: WorkbookSpec,
  record: CoachingRecord,
  read: CellReader
): Sayings {
  return record.plans.map((plan, i) => ({
    id: plan.id,
    Progress: inTable(wanted, "Plans", "Progress", i, read),
    Data: inTable(wanted, "Plans", "Data", i, read),
    State: inTable(wanted, "Plans", "State", i, read),
    Remark: inTable(wanted, "Plans", "Remark", i, read),
  }));
}

export function plansByDomain(record: CoachingRecord, asOf: Day): Sayings {
  const judged = judgeRecord(record, asOf);
  return record.plans.map((plan) => {
    const { progress, measures, measuresWithData, state, remark } = judgePlan(plan, judged);
    return {
      id: plan.id,
      Progress: progress,
      Data: measures === 0 ? null : `${measuresWithData}/${measures}`,
      State: state === null ? null : english.states[state],
      Remark: remark === null ? null : english.planRemarks[remark],
    };
  });
}

/** Rows of the check-ins that the sheet says are left out, apart from those replaced and those that wait for a measure. */
export function leftOutInSheet(
  wanted: WorkbookSpec,
  record: CoachingRecord,
  read: CellReader
): Sayings {
  const { noMeasure, replaced, waiting, counted } = english.readingFates;
  const other: readonly Said[] = [noMeasure, replaced, waiting, counted, null];
  return record.readings
    .map((reading, i) => ({ row: reading.row, Fate: inTable(wanted, "CheckIns", "Fate", i, read) }))
    .filter(({ Fate }) => !other.includes(Fate));
}

export function leftOutByDomain(record: CoachingRecord, asOf: Day): Sayings {
  return judgeRecord(record, asOf)
    .flatMap(({ verdict }) => verdict.left)
    .filter(({ problem }) => problem !== "replaced")
    .map(({ row, problem }) => ({ row, Fate: english.readingFates[problem] }))
    .sort((a, b) => a.row - b.row);
}

/** The places where two lists of sayings differ: texts at all, numbers by more than 1e-9 of their size (at least 1). */
export function differences(sheet: Sayings, domain: Sayings): readonly string[] {
  if (sheet.length !== domain.length) return [`${sheet.length} rows against ${domain.length}`];
  return sheet.flatMap((said, i) =>
    Object.entries(said).flatMap(([key, value]) => {
      const other = domain[i]?.[key] ?? null;
      return isSame(value, other)
        ? []
        : [`${String(said["id"] ?? said["row"])} ${key}: sheet ${value}, domain ${other}`];
    })
  );
}

/** Where the computed columns of tables say something else than the domain code; rows in the order of the sheet. */
export function tableDifferences(
  wanted: WorkbookSpec,
  byDomain: Readonly<Record<string, Sayings>>,
  read: CellReader
): readonly string[] {
  return Object.entries(byDomain).flatMap(([table, domain]) => {
    const sheet = domain.map((said, i) =>
      Object.fromEntries(
        Object.entries(said).map(([key, value]): [string, Said] => [
          key,
          key === "id" ? value : inTable(wanted, table, key, i, read),
        ])
      )
    );
    return differences(sheet, domain).map((one) => `${table} ${one}`);
  });
}

/** Every word and number among them, to see that the cases reach it. */
export function everythingSaid(byDomain: Readonly<Record<string, Sayings>>): ReadonlySet<Said> {
  return new Set(
    Object.values(byDomain).flatMap((all) => all.flatMap((said) => Object.values(said)))
  );
}

function isSame(a: Said, b: Said): boolean {
  if (typeof a !== "number" || typeof b !== "number") return (a ?? "") === (b ?? "");
  return Math.abs(a - b) <= 1.000001e-9 * Math.max(1, Math.abs(b));
}

export function inTable(
  wanted: WorkbookSpec,
  tableId: string,
  columnId: string,
  index: number,
  read: CellReader
): Said {
  for (const sheet of wanted.sheets) {
    const table = sheet.tables.find(({ id }) => id === tableId);
    if (table === undefined) continue;
    const anchor = parseCell(table.anchor);
    const column = table.columns.findIndex(({ id }) => id === columnId);
    return read(sheet.title, anchor.row + 1 + index, anchor.column + column);
  }
  throw new Error(`No table ${tableId}`);
}

export function inFill(
  wanted: WorkbookSpec,
  fillId: string,
  columnId: string,
  index: number,
  read: CellReader
): Said {
  for (const sheet of wanted.sheets) {
    const fill = sheet.fills.find(({ id }) => id === fillId);
    const column = fill?.columns.find(({ id }) => id === columnId);
    if (fill && column)
      return read(sheet.title, fill.firstRow + index, columnNumber(column.letter));
  }
  throw new Error(`No fill column ${fillId}.${columnId}`);
}
