/** A workbook of cells that read each other, and edits to it, made at random from a seed: to find results that were not brought up to date. */
import type { Calculation } from "../../../src/workbench/calc/calculation";
import { createCalculation } from "../../../src/workbench/calc/create-calculation";

export interface RandomWorkbook {
  readonly calculation: Calculation;
  /** Changes something; answers what, in words. */
  readonly edit: () => string;
}

const IDS = ["M1", "M2", "m3", "M4"];
const LETTERS = "ABCDEFGHIJKL";

/** Sheet s: a table (Id, Day, Value) from row 0 that may grow; columns E to L of 30 rows hold formulas over columns to their left. */
export function randomWorkbook(random: () => number): RandomWorkbook {
  const calculation = createCalculation({ today: () => 46349 });
  const below = (n: number): number => Math.floor(random() * n);
  const one = <T>(list: readonly T[]): T => list[below(list.length)] as T;
  let bottom = 12;
  let header = "Value";
  calculation.addSheet("s", "Sheet one");
  calculation.setLiterals("s", 0, 0, [["Id", "Day", header]]);
  for (let row = 1; row <= bottom; row++)
    calculation.setLiterals("s", row, 0, [[one(IDS), 46300 + below(50), below(9)]]);
  tellTable();
  calculation.setName("Log.Id", "=Log[Id]");
  calculation.setName("Log.Value", "=Log[Value]");
  for (let column = 4; column < 12; column++)
    for (let row = 0; row < 30; row++) putFormula(row, column);

  function tellTable(): void {
    const shape = {
      name: "Log",
      sheet: "s",
      top: 0,
      left: 0,
      bottom,
      right: 2,
      hasHeaders: true,
      hasTotals: false,
    };
    calculation.setTable("log", { ...shape, columns: ["Id", "Day", header] });
  }
  function left(column: number): string {
    const letter = LETTERS[1 + below(column - 1)] ?? "B";
    return letter === "D" ? "B" : letter;
  }
  function formula(row: number, column: number): string {
    const a = left(column);
    const b = left(column);
    const c = LETTERS[column] ?? "";
    const at = row + 1;
    return one([
      `=${a}${at}+N(${b}${1 + below(30)})`,
      `=SUM(${a}$1:${a}${at})`,
      `=INDEX(${a}$1:${a}$30,1+MOD(N(${b}${at}),30))`,
      `=IF(N(${a}${at})>${below(9)},${b}${at},${b}${1 + below(30)})`,
      `=COUNTIF(Log[Id],"${one(IDS)}")+ROWS(Log)`,
      `=SUMIFS(Log[${header}],Log[Id],"${one(IDS)}")`,
      `=MAXIFS(Log[Day],Log[Id],"${one(IDS)}",Log[${header}],">${below(6)}")`,
      `=IFERROR(MATCH("${one(IDS)}",INDEX(Log.Id,${1 + below(5)}):INDEX(Log.Id,${6 + below(12)}),0),0)`,
      `=IFERROR(INDEX(Log.Value,${1 + below(18)}),-1)`,
      `=IFERROR(MATCH(${below(9)},${a}$1:${a}$30,0),0)`,
      `=COUNTIF(${a}$1:${a}$30,${below(9)})`,
      `=SUMIF(${a}$1:${a}$30,">"&${below(9)},${b}$1:${b}$30)`,
      `=SUM(Log.Value)*${below(3)}`,
      row < 29
        ? `=IF(N(${a}${at})=${below(5)},1,MAX(N(${a}${at}),INDEX(${c}${at + 1}:${c}$31,1+MOD(ABS(INT(N(${b}${at}))),${29 - row + 1}))))`
        : `=N(${a}${at})`,
      `=SUM(Log)`,
    ]);
  }
  function putFormula(row: number, column: number): void {
    calculation.setFormula("s", row, column, formula(row, column));
  }
  const edits: readonly (() => string)[] = [
    () => {
      const row = 1 + below(bottom + 3);
      const value = below(10) === 0 ? null : below(9);
      calculation.setLiteral("s", row, 2, value);
      return `C${row + 1} := ${value}`;
    },
    () => {
      const row = 1 + below(bottom + 3);
      const id = below(8) === 0 ? null : one(IDS);
      calculation.setLiteral("s", row, 0, id);
      return `A${row + 1} := ${id}`;
    },
    () => {
      const [row, column] = [below(30), 4 + below(8)];
      putFormula(row, column);
      return `formula ${LETTERS[column]}${row + 1} := ${calculation.formulaAt("s", row, column)}`;
    },
    () => {
      const [row, column] = [below(30), 4 + below(8)];
      calculation.setLiteral("s", row, column, below(9));
      return `literal over ${LETTERS[column]}${row + 1}`;
    },
    () => {
      bottom = Math.max(3, Math.min(28, bottom + 1 - below(3)));
      tellTable();
      return `the table ends on row ${bottom + 1}`;
    },
    () => {
      header = one(["Value", "Score", "a b"]);
      calculation.setLiteral("s", 0, 2, header);
      tellTable();
      return `the header is ${header}`;
    },
    () => {
      const target = one(["=Log[Day]", `=Log[${header}]`]);
      calculation.setName("Log.Value", target);
      return `Log.Value is ${target}`;
    },
  ];
  return { calculation, edit: () => one(edits)() };
}

/** The same cells, tables and names typed into a new calculation: what a first calculation makes of them. */
export function typedAnew(old: Calculation): Calculation {
  const calculation = createCalculation({ today: () => 46349 });
  calculation.addSheet("s", "Sheet one");
  const area = old.areaOf("=Log[#All]", "s");
  if (area === null) throw new Error("the table is gone");
  const columns = [0, 1, 2].map((i) => {
    const header = old.valueAt("s", area.top, area.left + i);
    return typeof header === "string" ? header : "";
  });
  calculation.setTable("log", {
    name: "Log",
    ...area,
    hasHeaders: true,
    hasTotals: false,
    columns,
  });
  for (const { name, formula } of old.names()) calculation.setName(name, formula);
  for (const { row, column, formula, value } of old.cellsOf("s"))
    if (formula === null) calculation.setLiteral("s", row, column, value);
    else calculation.setFormula("s", row, column, formula);
  return calculation;
}
