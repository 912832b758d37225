// A workbook opened from its value. Formulas are given to the calculation after all sheets, tables and names are known.
import type { Book, BookCell, BookSheet } from "../../../files/book";
import { createCalculation } from "../../calc/create-calculation";
import { FormulaError } from "../../calc/formula-error";
import { addressOf, cellKey, quotedSheet } from "../address";
import { HostError } from "../host-error";
import { applyRules } from "./book-rules-in";
import { extrasIn, sheetExtrasIn } from "./book-extras";
import { chartIn } from "./chart-book";
import { addName } from "./names";
import { newSeat } from "./seat";
import { emptySheet, newSheetId, pointsPerWidth } from "./sheets";
import { createStyleSheet } from "./style-sheet";
import { tellShape } from "./tables";
import type {
  CarriedOfBook,
  CarriedOfSheet,
  CarriedOfTable,
  Sheet,
  Table,
  Workbook,
} from "./workbook";
import { takeNumber } from "./workbook";

interface Opening {
  readonly book: Book;
  readonly today: () => number;
  readonly dateOrder: "dmy" | "mdy";
}

export function openBook({ book, today, dateOrder }: Opening): Workbook {
  const calculation = createCalculation({ today });
  const bare = {
    calculation,
    styles: createStyleSheet(book.styles),
    today,
    dateOrder,
    sheets: [] as Sheet[],
    nextNumber: 1,
  };
  const counter = { nextNumber: 1 } as Workbook;
  const sheets = book.sheets.map((sheet) => emptySheet(newSheetId(counter), sheet.name));
  const active = sheets[book.activeSheet] ?? sheets[0];
  if (active === undefined) throw new Error("A workbook has one sheet at least.");
  const seat = newSeat(active);
  const workbook: Workbook = {
    ...bare,
    sheets,
    seat,
    seats: [seat],
    nextNumber: counter.nextNumber,
    names: new Map(),
    eventRanges: new Map(),
    calculationMode: modes[book.calculation ?? "auto"],
    revision: 0,
    properties: {},
    settings: new Map(),
    customXml: [],
    onShift: [],
    isDirty: true,
    carried: carried(book, ofBook),
  };
  extrasIn(workbook, book);
  const pairs = sheets.flatMap((sheet, index) => {
    const from = book.sheets[index];
    return from === undefined ? [] : [{ sheet, from }];
  });
  for (const { sheet } of pairs) calculation.addSheet(sheet.id, sheet.name);
  for (const { sheet, from } of pairs) layOut(workbook, sheet, from);
  for (const name of book.names) {
    const scope =
      name.scope === null ? null : (sheets.find((sheet) => sheet.name === name.scope) ?? null);
    addName(workbook, scope, name.name, name.formula, "").hidden = name.hidden;
  }
  for (const { sheet, from } of pairs) fillIn(workbook, sheet, from.cells);
  for (const { sheet, from } of pairs) {
    applyRules(workbook, sheet, from);
    sheetExtrasIn(workbook, sheet, from);
    sheet.charts = (from.charts ?? []).map((chart) => chartIn(workbook, sheet, chart));
  }
  return workbook;
}

function layOut(workbook: Workbook, sheet: Sheet, from: BookSheet): void {
  Object.assign(sheet, {
    visibility: from.visibility,
    tabColor: from.tabColor,
    showGridlines: from.showGridlines,
    merges: [...from.merges],
    freeze: from.freeze,
    page: from.page === null ? null : { ...from.page },
    carried: carried(from, ofSheet),
    filter:
      from.filter === undefined
        ? null
        : {
            area: from.filter.area,
            criteria: new Map(
              from.filter.columns.map(({ index, criterion }) => [index, criterion])
            ),
          },
  });
  for (const { index, width, style, ...line } of from.columns)
    sheet.columns.set(index, { ...line, size: width * pointsPerWidth, style: style ?? 0 });
  for (const { index, height, style, ...line } of from.rows)
    sheet.rows.set(index, { ...line, size: height, style: style ?? 0 });
  for (const book of from.tables) {
    const columns = book.columns.map((column, index) => ({
      id: takeNumber(workbook),
      name: column.name,
      criterion: book.filter?.columns.find((each) => each.index === index)?.criterion ?? null,
      formula: null,
    }));
    const id = `{${takeNumber(workbook).toString(16).toUpperCase().padStart(8, "0")}-0000-4000-8000-000000000000}`;
    const { name, area, hasHeaders, hasTotals, style, bandedRows, showFilter } = book;
    const shown = { name, area, hasHeaders, hasTotals, style, bandedRows, showFilter };
    const table: Table = {
      ...shown,
      id,
      sheet,
      columns,
      sort: null,
      carried: carried(book, ofTable),
    };
    sheet.tables.push(table);
    tellShape(workbook, table);
  }
}

function fillIn(workbook: Workbook, sheet: Sheet, cells: readonly BookCell[]): void {
  for (const { row, column, value, formula, style, hyperlink, array } of cells) {
    if (formula !== undefined) setFormula(workbook, sheet, row, column, formula);
    else if (value !== null) workbook.calculation.setLiteral(sheet.id, row, column, value);
    if (style !== undefined) sheet.styles.set(cellKey(row, column), style);
    if (array !== undefined) sheet.arrays.set(cellKey(row, column), array);
    if (hyperlink !== undefined) sheet.hyperlinks.set(cellKey(row, column), hyperlink);
  }
}

/** A formula of a file that the calculation cannot take is said with its place. */
function setFormula(
  workbook: Workbook,
  sheet: Sheet,
  row: number,
  column: number,
  formula: string
): void {
  try {
    workbook.calculation.setFormula(sheet.id, row, column, formula);
  } catch (error) {
    if (!(error instanceof FormulaError)) throw error;
    const place = `${quotedSheet(sheet.name)}!${addressOf({ top: row, left: column, bottom: row, right: column })}`;
    throw new HostError(
      "NotImplemented",
      `The formula in ${place} cannot be calculated here: ${error.message}`
    );
  }
}

const modes = {
  auto: "Automatic",
  autoNoTable: "AutomaticExceptTables",
  manual: "Manual",
} as const;

/** Only what the file says: an absent word stays absent. */
function carried<T extends object, Key extends keyof T>(
  from: T,
  keys: readonly Key[]
): Pick<T, Key> {
  const said = keys.filter((key) => from[key] !== undefined).map((key) => [key, from[key]]);
  return Object.fromEntries(said) as Pick<T, Key>;
}

const ofBook: readonly CarriedOfBook[] = [...(["notKept", "theme", "kept"] as const)];
const ofSheet: readonly CarriedOfSheet[] = [
  ...(["defaultColumnWidth", "defaultRowHeight", "zoom", "kept"] as const),
];
const ofTable: readonly CarriedOfTable[] = ["bandedColumns", "firstColumn", "lastColumn", "kept"];
