/** Formulas on which Excel and LibreOffice 7.4 differ: ours must answer as Excel does. Each with its source. */
import type { Value } from "../../../src/workbench/calc/calculation";

export interface KnownDifference {
  readonly formula: string;
  readonly excel: Value;
  readonly source: string;
}

const BOOLEANS =
  "In Excel logical values are a kind of their own, in LibreOffice numbers with a format: https://help.libreoffice.org/latest/en-US/text/scalc/01/04060104.html";
const ORDER =
  "Excel sorts and compares numbers before text before logical values: https://support.microsoft.com/office/sort-data-in-a-range-or-table-62d0b95d-2a90-4610-a6ae-2e545c4a4b72";
const SUM_ARGUMENTS =
  "Text and logical values written as arguments are counted, in references they are not: https://support.microsoft.com/office/sum-function-043e1c7d-7726-4e80-8f32-07b23e057f89";
const STRUCTURED =
  "LibreOffice 7.4 answers an error for T[#Headers] and T[#All] without a column; Excel answers the range: https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e";
const INDEX_BEYOND =
  "INDEX beyond its range is #REF!: https://support.microsoft.com/office/index-function-a5dcf0dd-996d-40a4-a822-b56b061328bd";
const POINT =
  "Excel keeps the decimal point of # formats: https://support.microsoft.com/office/number-format-codes-5026bbd6-04bc-48cd-bf33-80f18b4eae68";
const WEEK_ONE =
  "Weeks are counted from the week of 1 January of the same year, so the last days of December are week 53: https://support.microsoft.com/office/weeknum-function-e5c43a03-b4ab-426c-b411-b18c13c75340";
const IFERROR_VALUE =
  "IFERROR gives a value, also for a blank cell, which MIN then counts; LibreOffice hands the reference on: https://support.microsoft.com/office/iferror-function-c526fd07-caeb-47b8-8bb6-63f3e417f611";
const DIGITS =
  "LibreOffice writes exponents of three digits and turns to them earlier; Excel writes 1E+21 (belief: no page says where it turns).";

export const KNOWN_DIFFERENCES: readonly KnownDifference[] = [
  { formula: '="z"<TRUE', excel: true, source: ORDER },
  { formula: "=SUM(Data!A1:D12)", excel: 1000111.75, source: BOOLEANS },
  { formula: "=COUNT(Data!A1:D12)", excel: 30, source: BOOLEANS },
  { formula: "=COUNTIF(Data!D1:D12,TRUE)", excel: 1, source: BOOLEANS },
  { formula: '=CONCATENATE("a",1,TRUE)', excel: "a1TRUE", source: BOOLEANS },
  { formula: '=TEXTJOIN("-",FALSE,Data!D1:D4)', excel: "TRUE-FALSE--5", source: BOOLEANS },
  { formula: "=SUM(Data!D1:D2)", excel: 0, source: BOOLEANS },
  { formula: '=SUM(1,"2",TRUE)', excel: 4, source: SUM_ARGUMENTS },
  { formula: '=MAX("3",2)', excel: 3, source: SUM_ARGUMENTS },
  { formula: "=COUNTA(Log[#Headers])", excel: 4, source: STRUCTURED },
  { formula: "=COUNTA(Log[#All])", excel: 27, source: STRUCTURED },
  { formula: "=INDEX(Data!A1:A12,13)", excel: { error: "#REF!" }, source: INDEX_BEYOND },
  { formula: '=TEXT(2501,"#.#")', excel: "2501.", source: POINT },
  { formula: "=WEEKNUM(DATE(2047,12,31))", excel: 53, source: WEEK_ONE },
  { formula: "=MIN(1,IFERROR(Data!D11,2))", excel: 0, source: IFERROR_VALUE },
  { formula: '=1E+21&""', excel: "1E+21", source: DIGITS },
];
