// Prints a book as plain text for people to review: one line for each sheet, text, formula (once for all rows to which
// it was copied), table, column, chart, validation, conditional format and name, in a stable order. Rows of tables are counted only.
import type { Area, Book, BookSheet, BookTable } from "../../src/files/book";
import { blockAddress, cellAddress, columnLetter } from "../../src/schema/address";
import type { BookPage } from "../../src/files/book-extras";
import type { BookChart } from "../../src/files/book-chart";
import { fillDown } from "../../src/schema/fill-down";

export function printWorkbook(book: Book): string {
  const sheets = book.sheets.flatMap((sheet) => ["", ...printSheet(book, sheet)]);
  const names = book.names
    .map(({ name, formula, hidden }) => `name ${name}${hidden ? " (hidden)" : ""} ${formula}`)
    .sort();
  return [...sheets, "", ...names, ""].join("\n").trimStart();
}

function printSheet(book: Book, sheet: BookSheet): readonly string[] {
  const { freeze, page } = sheet;
  const head = [
    `sheet ${sheet.name}`,
    ...(sheet.visibility === "visible" ? [] : [sheet.visibility]),
    ...(sheet.tabColor === null ? [] : [`tab ${sheet.tabColor}`]),
    ...(sheet.showGridlines ? [] : ["no gridlines"]),
    ...(freeze === null ? [] : [`frozen ${freeze.rows} rows, ${freeze.columns} columns`]),
    ...(page === null ? [] : printPage(page)),
  ].join(" · ");
  return [
    head,
    ...printCells(sheet).map(indented),
    ...sheet.tables.flatMap((table) => printTable(book, sheet, table)).map(indented),
    ...(sheet.charts ?? []).map(printChart).map(indented),
    ...sheet.validations
      .map(
        ({ areas, type, operator, formula1, formula2 }) =>
          `validation ${addresses(areas)} ${[type, operator, formula1, formula2].filter((one) => one !== null).join(" ")}`
      )
      .sort()
      .map(indented),
    ...sheet.conditionalFormats
      .map((format) => {
        const what =
          format.kind === "formula"
            ? `${format.formula} → ${JSON.stringify(format.format)}`
            : format.kind;
        return `conditional format ${addresses(format.areas)} ${what}`;
      })
      .sort()
      .map(indented),
  ];
}

/** The printed page: how it lies, what it repeats and which columns are on it. */
function printPage({ landscape, titleRows, printArea = [] }: BookPage): readonly string[] {
  return [
    landscape ? "landscape" : "portrait",
    ...(titleRows === undefined ? [] : [`row ${titleRows[0] + 1} on each page`]),
    ...printArea.map(
      ({ left, right }) => `prints ${columnLetter(left + 1)} to ${columnLetter(right + 1)}`
    ),
  ];
}

function printChart({ name, type, from, to, title, series, alternativeText }: BookChart): string {
  const corner = ({ row, column }: BookChart["from"]) =>
    cellAddress({ row: row + 1, column: column + 1 });
  const lines = series.map(({ values, categories }) => `${values ?? ""} over ${categories ?? ""}`);
  return `chart ${name} · ${type} · ${corner(from)}:${corner(to)} · ${JSON.stringify(title?.text)} · ${lines.join(" · ")} · ${JSON.stringify(alternativeText?.description)}`;
}

/** Texts and formulas outside tables; a formula that goes on below as a copy is printed once. */
function printCells(sheet: BookSheet): readonly string[] {
  const lines: string[] = [];
  const outside = sheet.cells.filter(
    ({ row, column }) => !sheet.tables.some(({ area }) => holds(area, row, column))
  );
  const byColumn = [...outside].sort((a, b) => a.column - b.column || a.row - b.row);
  let run: {
    readonly top: number;
    readonly column: number;
    bottom: number;
    readonly at: (down: number) => string;
  } | null = null;
  const close = () => {
    if (run === null) return;
    const { top, bottom, column } = run;
    const place = blockAddress({
      top: top + 1,
      bottom: bottom + 1,
      left: column + 1,
      right: column + 1,
    });
    lines.push(`${top === bottom ? (place.split(":")[0] ?? place) : place} ${run.at(0)}`);
    run = null;
  };
  for (const { row, column, value, formula } of byColumn) {
    const goesOn =
      run !== null &&
      formula !== undefined &&
      run.column === column &&
      run.bottom === row - 1 &&
      run.at(row - run.top) === formula;
    if (run !== null && goesOn) {
      run.bottom = row;
      continue;
    }
    close();
    if (formula !== undefined) run = { top: row, bottom: row, column, at: fillDown(formula) };
    else if (value !== null)
      lines.push(`${columnLetter(column + 1)}${row + 1} ${JSON.stringify(value)}`);
  }
  close();
  return lines;
}

function printTable(book: Book, sheet: BookSheet, table: BookTable): readonly string[] {
  const { area } = table;
  const rows = area.bottom - area.top;
  const columns = table.columns.map(({ name }, index) => {
    const cells = sheet.cells.filter(
      ({ row, column }) => column === area.left + index && row > area.top && row <= area.bottom
    );
    const formulas = [...new Set(cells.flatMap(({ formula }) => formula ?? []))];
    const first = cells.find(({ row }) => row === area.top + 1);
    const format = book.styles[first?.style ?? 0]?.numberFormat ?? "General";
    return [
      `  column ${name}`,
      ...(format === "General" ? [] : [`as ${format}`]),
      ...formulas,
    ].join(" · ");
  });
  const style = table.style ?? "no style";
  return [`table ${table.name} ${areaAddress(area)} · ${rows} rows · ${style}`, ...columns];
}

function holds(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

function addresses(areas: readonly Area[]): string {
  return areas.map(areaAddress).join(",");
}

function areaAddress({ top, left, bottom, right }: Area): string {
  return blockAddress({ top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 });
}

function indented(line: string): string {
  return `  ${line}`;
}
