/** Formulas made at random from a seed, typed so that most of them mean something: numbers, texts, conditions, ranges, days. */

/** Same seed, same formulas. */
export function randomFormulas(seed: number, count: number): string[] {
  let state = seed >>> 0;
  function random(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }
  function below(n: number): number {
    return Math.floor(random() * n);
  }
  function one<T>(list: readonly T[]): T {
    return list[below(list.length)] as T;
  }
  type Make = (depth: number) => string;

  const column: Make = () => {
    const top = 1 + below(8);
    const letter = one(["A", "B", "F", "G"]);
    return `Data!${letter}${top}:${letter}${top + below(13 - top)}`;
  };
  const range: Make = (depth) =>
    one<Make>([
      column,
      column,
      () => `Data!A${1 + below(4)}:B${5 + below(8)}`,
      () => `INDEX(Data!A$1:A$12,${1 + below(6)}):INDEX(Data!A$1:A$12,${7 + below(6)})`,
      () => `Data!$B$2:INDEX(Data!B:B,${3 + below(9)})`,
      () => one(["Log[Day]", "Log[Value]", "Log.Value", "Log[[Day]:[Value]]", "Log[a b]"]),
      () => `IF(${condition(depth - 1)},Data!A1:A9,Data!B1:B12)`,
      () => `INDEX(Data!A1:B12,0,${1 + below(2)})`,
    ])(depth);
  const criterion: Make = () =>
    one([
      `">${below(6)}"`,
      `"<=${below(9)}"`,
      `"<>${below(9)}"`,
      String(below(9)),
      `">="&Data!A${1 + below(12)}`,
      `Data!A${1 + below(12)}`,
    ]);
  const textCriterion: Make = () =>
    one([
      '"apple"',
      '"a*"',
      '"*e*"',
      '"<>apple"',
      '"????"',
      `Data!C${1 + below(7)}`,
      '">b"',
      '"m1"',
    ]);
  const literal: Make = () =>
    one([
      String(below(20)),
      (random() * 100).toFixed(below(4)),
      String(-below(9)),
      "0.1",
      "1E3",
      "50%",
    ]);
  const cell: Make = () => `Data!${one(["A", "B", "D", "F", "G"])}${3 + below(10)}`;
  const day: Make = () =>
    one([
      String(40000 + below(9000)),
      `Data!E${1 + below(4)}`,
      `DATE(${1990 + below(60)},${1 + below(14)},${below(33)})`,
    ]);

  const number: Make = (depth) => {
    if (depth <= 0) return one([literal, cell, cell])(0);
    return one<Make>([
      (d) => `(${number(d - 1)}${one(["+", "-", "*", "/"])}${number(d - 1)})`,
      (d) => `${number(d - 1)}${one(["+", "-", "*", "/"])}${number(d - 1)}`,
      (d) => `-${number(d - 1)}`,
      (d) =>
        `${one(["SUM", "MIN", "MAX", "COUNT", "COUNTA", "AVERAGE", "MEDIAN", "SUMSQ", "DEVSQ", "STDEV", "VAR.P", "PRODUCT"])}(${range(d)})`,
      (d) => `${one(["SUM", "MIN", "MAX", "AVERAGE"])}(${range(d)},${number(d - 1)})`,
      (d) => `${one(["LARGE", "SMALL"])}(${range(d)},${1 + below(5)})`,
      (d) => `ROUND(${number(d - 1)},${below(4) - 1})`,
      (d) => `${one(["INT", "ABS", "SIGN", "ROUNDUP(1.5,0)+ABS", "TRUNC"])}(${number(d - 1)})`,
      (d) => `IF(${condition(d - 1)},${number(d - 1)},${number(d - 1)})`,
      // Numbers, not references: LibreOffice hands a blank cell on as a reference (see known-differences).
      (d) => `IFERROR(${number(d - 1)}+0,${number(d - 1)}+0)`,
      (d) => `CHOOSE(${1 + below(3)},${number(d - 1)},${number(d - 1)},${number(d - 1)})`,
      () => `COUNTIF(${column(0)},${criterion(0)})`,
      () =>
        `SUMIF(Data!A1:A12,${criterion(0)},Data!${one(["B", "F", "G"])}1:${one(["B", "F", "G"])}12)`.replace(
          /(Data!(.)1:).12\)$/,
          "$1$212)"
        ),
      () =>
        `${one(["SUMIFS", "MAXIFS", "MINIFS", "AVERAGEIFS"])}(Data!G1:G12,Data!A1:A12,${criterion(0)},Data!C1:C12,${textCriterion(0)})`,
      () => `COUNTIFS(Data!C1:C12,${textCriterion(0)},Data!B1:B12,${criterion(0)})`,
      () => `MATCH(${below(9)},Data!A${1 + below(3)}:A12,0)`,
      () => `MATCH(${below(240)},Data!G1:G12,1)`,
      () => `INDEX(Data!A1:B12,${1 + below(12)},${1 + below(2)})`,
      () => `VLOOKUP(${below(9)},Data!A1:G12,${one([2, 6, 7])},FALSE)`,
      () => `SUMPRODUCT((Data!A1:A12${one([">", "<=", "="])}${below(8)})*Data!G1:G12)`,
      () => `SUMPRODUCT(--(Data!C1:C12="apple"),Data!F1:F12)`,
      () =>
        `${one(["SLOPE", "INTERCEPT", "CORREL", "STEYX"])}(Data!A1:A${4 + below(9)},Data!G1:G12)`.replace(
          /A(\d+),Data!G1:G12/,
          "A$1,Data!G1:G$1"
        ),
      () => `FORECAST(${below(50)},Data!F1:F12,Data!G1:G12)`,
      () => `NORMSDIST(${(random() * 8 - 4).toFixed(3)})`,
      () => `NORMSINV(${(0.001 + random() * 0.998).toFixed(4)})`,
      () => `MOD(${below(100)},${1 + below(9)})`,
      () => `${one(["YEAR", "MONTH", "DAY", "WEEKDAY"])}(${day(0)})`,
      () => `WEEKNUM(DATE(${1990 + below(60)},${1 + below(11)},${1 + below(28)}),${1 + below(2)})`,
      () => `EDATE(${day(0)},${below(30) - 12})`,
      () => `EOMONTH(${day(0)},${below(30) - 12})`,
      () => `NETWORKDAYS(${day(0)},${day(0)})`,
      () => `WORKDAY(${day(0)},${below(40) - 20})`,
      (d) => `LEN(${text(d - 1)})`,
      () => `ROWS(${one(["Log", "Log[Day]", "Data!A2:B9"])})`,
    ])(depth);
  };
  const text: Make = (depth) => {
    if (depth <= 0)
      return one(['"apple"', '"Ab c"', '""', `Data!C${1 + below(12)}`, "Data!H4", '"7"']);
    return one<Make>([
      (d) => `${text(d - 1)}&${text(d - 1)}`,
      (d) => `${text(d - 1)}&${below(2000) / 8}`,
      (d) => `${one(["LEFT", "RIGHT"])}(${text(d - 1)},${below(5)})`,
      (d) => `MID(${text(d - 1)},${1 + below(4)},${below(5)})`,
      (d) => `${one(["UPPER", "LOWER", "TRIM", "PROPER"])}(${text(d - 1)})`,
      (d) => `SUBSTITUTE(${text(d - 1)},"a","-")`,
      (d) => `IF(${condition(d - 1)},${text(d - 1)},${text(d - 1)})`,
      () => `TEXT(${day(0)},"${one(["yyyy-mm-dd", "d mmm yyyy", "dddd", "dd/mm/yy", "mmm yy"])}")`,
      () =>
        `TEXT(${(random() * 5000 - 1000).toFixed(3)},"${one(["0", "0.00", "#,##0", "#,##0.0", "0.0%", "0000", "0.0#", "0.00E+00"])}")`,
      (d) => `REPT(${text(d - 1)},${below(3)})`,
      () =>
        `TEXTJOIN("${one(["-", ", ", ""])}",${one(["TRUE", "FALSE"])},Data!C${1 + below(4)}:C${5 + below(4)})`,
      () => `INDEX(Data!C1:C12,${1 + below(12)})`,
    ])(depth);
  };
  const condition: Make = (depth) => {
    if (depth <= 0)
      return `Data!A${1 + below(12)}${one(["=", "<", ">", "<=", ">=", "<>"])}${below(9)}`;
    return one<Make>([
      (d) => `${number(d - 1)}${one(["=", "<", ">", "<=", ">=", "<>"])}${number(d - 1)}`,
      (d) => `${text(d - 1)}${one(["=", "<>"])}${text(d - 1)}`,
      (d) => `${one(["AND", "OR", "XOR"])}(${condition(d - 1)},${condition(d - 1)})`,
      (d) => `NOT(${condition(d - 1)})`,
      (d) =>
        `${one(["ISNUMBER", "ISTEXT", "ISERROR", "ISBLANK", "ISNA"])}(${one([number, text])(d - 1)})`,
      () => `EXACT(Data!C1,Data!C${1 + below(12)})`,
    ])(depth);
  };
  return Array.from(
    { length: count },
    () => `=${one([number, number, number, text, condition])(1 + below(4))}`
  );
}
