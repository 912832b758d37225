// Excel's limits, checked on the wanted workbook before anything is written, so that nobody is left with half a workbook.
// Sources: "Excel specifications and limits", "Rename a worksheet", "Names in formulas", support.microsoft.com.
// Lengths are UTF-16 code units, as Excel counts them.
import { bind } from "./bind";
import type { Binding } from "./formula";
import { inTable, isFormula, render } from "./formula";
import { looksLikeCell } from "./reference";
import type { Located } from "./snapshot";
import type { SheetSpec, TableSpec, ValidationSpec, WorkbookSpec } from "./spec";
import { wantedNames } from "./wanted-names";

export type ProblemCode =
  | "sheetName"
  | "sheetNameTaken"
  | "name"
  | "nameTaken"
  | "header"
  | "headerTaken"
  | "textTooLong"
  | "formulaTooLong"
  | "listTooLong"
  | "messageTooLong";

export interface Problem {
  readonly code: ProblemCode;
  /** Where in the description: a sheet's title, a table's name, a table and a header, a cell. */
  readonly place: string;
  /** What stands there. */
  readonly value: string;
}

const LIMITS = {
  sheetName: 31,
  name: 255,
  header: 255,
  text: 32_767,
  formula: 8_192,
  list: 255,
  message: 255,
} as const;

const NOTHING_YET: Located = { sheets: [], tables: [], otherTables: [], names: new Map() };

/** Every breach of a limit of Excel; empty for a workbook that Excel takes. */
export function problems(wanted: WorkbookSpec): readonly Problem[] {
  const binding = bind(wanted, NOTHING_YET);
  const titles = wanted.sheets.map(({ title }) => title);
  const tables = wanted.sheets.flatMap((sheet) => sheet.tables);
  const names = wantedNames(wanted, binding);
  return [
    ...titles.filter((title) => !isSheetName(title)).map(at("sheetName")),
    ...repeated(titles).map(at("sheetNameTaken")),
    ...[...tables, ...names]
      .map(({ name }) => name)
      .filter((name) => !isName(name))
      .map(at("name")),
    ...repeated([...tables, ...names].map(({ name }) => name)).map(at("nameTaken")),
    ...names.flatMap(({ name, formula }) => tooLong("formulaTooLong", name, formula)),
    ...tables.flatMap((table) => tableProblems(table, binding)),
    ...wanted.sheets.flatMap((sheet) => cellProblems(sheet, binding)),
  ];
}

/** A name of a sheet: 1 to 31 characters, none of : \ / ? * [ ], no apostrophe at either end, not "History". */
function isSheetName(name: string): boolean {
  const isLegal =
    name.trim() !== "" && name.length <= LIMITS.sheetName && !/[:\\/?*[\]]/.test(name);
  return isLegal && !/^'|'$/.test(name) && name.toLowerCase() !== "history";
}

/** A name of a table or a workbook name: a letter or _ first, then letters, digits, _ and ., and no cell's address. */
function isName(name: string): boolean {
  const isWord = /^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name);
  return isWord && name.length <= LIMITS.name && !looksLikeCell(name);
}

function tableProblems(table: TableSpec, binding: Binding): readonly Problem[] {
  const headers = table.columns.map(({ header }) => header);
  const bound = binding.tables.get(table.id);
  const of = (header: string) => `${table.name}[${header}]`;
  return [
    ...headers.filter((header) => !isHeader(header)).map((header) => at("header")(of(header))),
    ...repeated(headers).map((header) => at("headerTaken")(of(header))),
    ...table.columns.flatMap(({ header, formula, validation }) => [
      ...(formula === undefined || bound === undefined
        ? []
        : tooLong("formulaTooLong", of(header), render(formula, binding, inTable(bound)))),
      ...(validation === undefined ? [] : validationProblems(of(header), validation, binding)),
    ]),
    ...(table.firstRows ?? []).flatMap((row) =>
      row.flatMap((content) =>
        typeof content === "string" ? tooLong("textTooLong", table.name, content) : []
      )
    ),
  ];
}

/** Brackets, #, @ and apostrophes would need escaping in every formula; line breaks and tabs are lost by some readers. */
function isHeader(header: string): boolean {
  return header.trim() !== "" && header.length <= LIMITS.header && !/[[\]#'@\n\r\t]/.test(header);
}

function validationProblems(
  place: string,
  spec: ValidationSpec,
  binding: Binding
): readonly Problem[] {
  const message = tooLong("messageTooLong", place, spec.message);
  if (spec.kind !== "list") return message;
  const source = render(spec.source, binding);
  const code = source.startsWith("=") ? "formulaTooLong" : "listTooLong";
  return [...message, ...tooLong(code, place, source)];
}

function cellProblems(sheet: SheetSpec, binding: Binding): readonly Problem[] {
  const cells = sheet.cells.flatMap(({ address, content }) => {
    const place = `${sheet.title}!${address}`;
    if (isFormula(content)) return tooLong("formulaTooLong", place, render(content, binding));
    return typeof content === "string" ? tooLong("textTooLong", place, content) : [];
  });
  const fills = sheet.fills.flatMap((fill) =>
    fill.columns.flatMap(({ letter, formula }) =>
      formula === null
        ? []
        : tooLong(
            "formulaTooLong",
            `${sheet.title}!${letter}${fill.firstRow}`,
            render(formula, binding)
          )
    )
  );
  return [...cells, ...fills];
}

const limitOf = {
  textTooLong: LIMITS.text,
  formulaTooLong: LIMITS.formula,
  listTooLong: LIMITS.list,
  messageTooLong: LIMITS.message,
} as const;

function tooLong(code: keyof typeof limitOf, place: string, value: string): readonly Problem[] {
  return value.length > limitOf[code] ? [{ code, place, value }] : [];
}

function at(code: ProblemCode): (place: string) => Problem {
  return (place) => ({ code, place, value: place });
}

/** Those that come a second time, capitals ignored, once each. */
function repeated(all: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return all.filter((one) => {
    const key = one.toLowerCase();
    const isSecond = seen.has(key);
    seen.add(key);
    return isSecond;
  });
}
