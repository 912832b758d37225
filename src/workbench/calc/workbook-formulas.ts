/**
 * The sheets, tables, names and formulas of one workbook: what formulas are bound to, and the store in which equal formulas are one.
 * Cells and their values are the affair of create-calculation.ts.
 */
import { bind, type Home, keyOf, type Surroundings } from "./bind";
import type { SheetKey } from "./calculation";
import { compile } from "./compile";
import type { BoundToken, Formula } from "./formula";
import { lex } from "./lexer";
import type { DefinedNameEntry } from "./names";
import { parse } from "./parser";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

const MOST_TEXTS = 20000;

export class WorkbookFormulas {
  readonly sheets = new Map<SheetKey, Sheet>();
  readonly tables = new Map<string, Table>();
  /** Names of the whole workbook, by lower-case name. */
  readonly names = new Map<string, DefinedNameEntry>();
  private readonly formulas = new Map<string, Formula>();
  /** Texts without relative references and without own-table columns mean the same in every cell. */
  private readonly texts = new Map<string, Formula>();

  readonly around: Surroundings = {
    sheetNamed: (name) => this.sheetNamed(name),
    tableNamed: (name) => this.tableNamed(name),
    tableAt: (sheet, row, column) => this.tableAt(sheet, row, column),
  };

  sheet(key: SheetKey): Sheet {
    const sheet = this.sheets.get(key);
    if (sheet === undefined) throw new Error(`There is no sheet with the key ${key}`);
    return sheet;
  }

  sheetNamed(name: string): Sheet | undefined {
    const lower = name.toLowerCase();
    for (const sheet of this.sheets.values()) if (sheet.name.toLowerCase() === lower) return sheet;
    return undefined;
  }

  tableNamed(name: string): Table | undefined {
    const lower = name.toLowerCase();
    for (const table of this.tables.values())
      if (table.shape.name.toLowerCase() === lower) return table;
    return undefined;
  }

  tableAt(sheet: Sheet, row: number, column: number): Table | undefined {
    for (const table of this.tables.values()) {
      const { top, left, bottom, right } = table.shape;
      if (table.sheet === sheet && row >= top && row <= bottom && column >= left && column <= right)
        return table;
    }
    return undefined;
  }

  nameEntry(name: string): DefinedNameEntry {
    const lower = name.toLowerCase();
    let entry = this.names.get(lower);
    if (entry === undefined) this.names.set(lower, (entry = { name, scope: null, formula: null }));
    return entry;
  }

  /** Throws FormulaError. */
  understand(text: string, home: Home): Formula {
    const known = this.texts.get(text);
    if (known !== undefined) return known;
    const raw = lex(text);
    const formula = this.intern(bind(raw, home, this.around, text), text);
    const everywhere = formula.tokens.every(
      (token) =>
        (token.kind !== "structured" || token.written !== "own") &&
        (token.kind !== "reference" ||
          (token.sheet !== null && isAbsolute(token.first) && isAbsolute(token.last)))
    );
    if (everywhere) {
      if (this.texts.size >= MOST_TEXTS) this.texts.clear();
      this.texts.set(text, formula);
    }
    return formula;
  }

  /** The one formula with these tokens. `text` only names the place of an error. */
  intern(tokens: readonly BoundToken[], text: string): Formula {
    const key = keyOf(tokens);
    const known = this.formulas.get(key);
    if (known !== undefined) return known;
    const tree = parse(tokens, text);
    const run = compile(tree, {
      arrays: false,
      unread: false,
      nameEntry: (name) => this.nameEntry(name),
    });
    const isReference = ["reference", "structured", "name", "range"].includes(tree.kind);
    const formula: Formula = { key, tokens, run, isReference };
    this.formulas.set(key, formula);
    return formula;
  }

  /** Texts are understood anew: a sheet, table or name has another meaning now. */
  forgetTexts(): void {
    this.texts.clear();
  }
}

function isAbsolute(corner: {
  readonly rowAbsolute: boolean;
  readonly columnAbsolute: boolean;
}): boolean {
  return corner.rowAbsolute && corner.columnAbsolute;
}
