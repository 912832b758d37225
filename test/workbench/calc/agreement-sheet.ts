/** The workbook on which formulas are compared with LibreOffice: all kinds of values, a table with gaps, names; formulas stand on their own sheet. */
import type { Calculation, Value } from "../../../src/workbench/calc/calculation";
import { createCalculation } from "../../../src/workbench/calc/create-calculation";
import { columnLetters } from "../../../src/workbench/calc/address";
import { type BareCell, bareWorkbook } from "../../support/bare-workbook";
import { recalculate, type WitnessValue } from "../../support/libreoffice";

const TODAY = 46349;

/** Data!A1:H12; G is a column of ascending numbers, H of ascending texts. */
const DATA: readonly (readonly Value[])[] = [
  [3, -2, "apple", true, 46349, 0.1, 1, "ant"],
  [1, 7.5, "Banana", false, 46000, 0.2, 3, "bee"],
  [4, 0, "cherry", null, 45123.5, 0.3, 3, "cat"],
  [1, null, "apple", 5, 44000, 12.345, 5, "cat"],
  [5, 2.25, "date fig", null, 40000, -7.5, 8, "dog"],
  [9, -2, "Apple pie", 2, 36526, 100, 13, "eel"],
  [2, 1e6, "fig", 9, 60.25, 1e-7, 21, "fox"],
  [6, 3, "7", 1, 61, 99.995, 34, "gnu"],
  [5, 3.5, "a*b", 12, 1, 2.5, 55, "hen"],
  [3, -0.5, "zebra", 4, 46387, -2.5, 89, "ibis"],
  [5, 8, "m?n", null, 2, 1.005, 144, "jay"],
  [8, 4, "x y z", 3, 47000, 3, 233, "kite"],
];

const TABLE: readonly (readonly Value[])[] = [
  ["Id", "Day", "Value", "a b"],
  ["M1", 46300, 10, 1],
  ["M2", 46301, 20, 2],
  ["M1", 46310, 15, 3],
  ["m3", 46311, null, 4],
  ["M1", 46320, "n/a", 5],
  ["M2", 46325, 35, 6],
];

const COLUMNS = (TABLE[0] ?? []).map(String);

function workbook(): Calculation {
  const calculation = createCalculation({ today: () => TODAY });
  calculation.addSheet("data", "Data");
  calculation.addSheet("log", "Check-ins");
  calculation.addSheet("asked", "Asked");
  calculation.setLiterals("data", 0, 0, DATA);
  calculation.setLiterals("log", 0, 0, TABLE);
  const shape = {
    name: "Log",
    sheet: "log",
    top: 0,
    left: 0,
    bottom: 6,
    right: 3,
    hasHeaders: true,
    hasTotals: false,
  };
  calculation.setTable("log", { ...shape, columns: COLUMNS });
  calculation.setName("Log.Id", "=Log[Id]");
  calculation.setName("Log.Value", "=Log[Value]");
  calculation.setName("Rate", "=0.5");
  return calculation;
}

export interface Answer {
  readonly formula: string;
  readonly ours: Value;
  readonly theirs: WitnessValue | null;
}

const ACROSS = 20;

/** Both answers to each formula; the formulas stand in Asked from column K on, so that rows 1 to 12 can be met by implicit intersection. */
export function ask(formulas: readonly string[]): readonly Answer[] {
  const calculation = workbook();
  const places = formulas.map((formula, i) => {
    const place = { row: Math.floor(i / ACROSS), column: 10 + (i % ACROSS) };
    calculation.setFormula("asked", place.row, place.column, formula);
    return place;
  });
  calculation.recalculate();
  const rows: BareCell[][] = [];
  for (const { row, column } of places)
    (rows[row] ??= []).push({
      at: addressOf(row, column),
      formula: calculation.formulaAt("asked", row, column, "file") ?? "",
    });
  const bytes = bareWorkbook(
    [
      { name: "Data", rows: literalRows(DATA), tables: [] },
      {
        name: "Check-ins",
        rows: literalRows(TABLE),
        tables: [{ name: "Log", area: "A1:D7", hasTotals: false, columns: COLUMNS }],
      },
      { name: "Asked", rows, tables: [] },
    ],
    [
      { name: "Log.Id", formula: "Log[Id]" },
      { name: "Log.Value", formula: "Log[Value]" },
      { name: "Rate", formula: "0.5" },
    ]
  );
  const witness = recalculate(bytes).get("Asked");
  return formulas.map((formula, i) => {
    const { row, column } = places[i] ?? { row: 0, column: 0 };
    return {
      formula,
      ours: calculation.valueAt("asked", row, column),
      theirs: witness?.get(addressOf(row, column)) ?? null,
    };
  });
}

/** Ours alone: for differences that are known. */
export function askUs(formula: string): Value {
  return workbook().evaluate(formula, "asked", 0, 10);
}

/**
 * Numbers within 1e-9 of each other, relatively where they are large; texts, conditions and errors alike. LibreOffice's "invalid argument"
 * (Err:502) is written to .xlsx as #VALUE! and stands for Excel's #NUM! too: seen in 7.4.7 for SQRT(-1).
 */
export function agree({ ours, theirs }: Answer): boolean {
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= 1e-9 * Math.max(1, Math.abs(ours), Math.abs(theirs));
  if (typeof ours === "object" && ours !== null && typeof theirs === "object" && theirs !== null)
    return ours.error === theirs.error || (ours.error === "#NUM!" && theirs.error === "#VALUE!");
  return (ours ?? "") === (theirs ?? "");
}

function addressOf(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

function literalRows(values: readonly (readonly Value[])[]): BareCell[][] {
  return values.map((line, row) =>
    line.map((value, column) => ({
      at: addressOf(row, column),
      value: typeof value === "object" ? null : value,
    }))
  );
}
