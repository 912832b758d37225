/**
 * The sheets, tables, names and formulas of one workbook: what formulas are bound to, and the store in which equal formulas are one.
 * Cells and their values are the affair of create-calculation.ts.
 */
import { bind, type Home, keyOf, type Surroundings } from "./bind";
import type { SheetKey } from "./calculation";
import type { Column } from "./column";
import { compile } from "./compile";
import type { BoundToken, Formula } from "./formula";
import { lex } from "./lexer";
import type { DefinedNameEntry } from "./names";
import { parse } from "./parser";
import { formOf, isWrittenAs, type RelativeText, relativeText } from "./relative-form";
import type { Sheet } from "./sheet";
import type { Table } from "./table";

const MOST_FORMS = 20000;

interface Above {
  readonly text: RelativeText;
  readonly table: Table | undefined;
  readonly formula: Formula;
}

export class WorkbookFormulas {
  readonly sheets = new Map<SheetKey, Sheet>();
  readonly tables = new Map<string, Table>();
  /** Names of the whole workbook, by lower-case name. */
  readonly names = new Map<string, DefinedNameEntry>();
  private readonly formulas = new Map<string, Formula>();
  /** By relative form, with the table the formula stands in where that matters. */
  private readonly forms = new Map<string, Formula>();
  /** By column: what was understood there last, since most formulas are those above them, filled down. */
  private readonly above = new Map<Column, Above>();

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
    // A column without its table means another column in another table.
    const table = text.includes("[") ? this.tableAt(home.sheet, home.row, home.column) : undefined;
    const column = home.sheet.column(home.column);
    const above = this.above.get(column);
    if (above !== undefined && above.table === table && isWrittenAs(above.text, text, home))
      return above.formula;
    const relative = relativeText(text, home);
    if (relative === null) return this.intern(bind(lex(text), home, this.around, text), text);
    const formula = this.ofForm(formOf(relative), table, text, home);
    this.above.set(column, { text: relative, table, formula });
    return formula;
  }

  private ofForm(form: string, table: Table | undefined, text: string, home: Home): Formula {
    const key = table === undefined ? form : `${table.id}\u0002${form}`;
    const known = this.forms.get(key);
    if (known !== undefined) return known;
    const formula = this.intern(bind(lex(text), home, this.around, text), text);
    if (this.forms.size >= MOST_FORMS) this.forms.clear();
    this.forms.set(key, formula);
    return formula;
  }

  /** What a name stands for. Throws FormulaError. */
  understandName(text: string, home: Home): Formula {
    return this.intern(bind(lex(text), home, this.around, text), text, true);
  }

  /** The one formula with these tokens. `text` only names the place of an error. */
  intern(tokens: readonly BoundToken[], text: string, isName = false): Formula {
    const key = isName ? `\u0003${keyOf(tokens)}` : keyOf(tokens);
    const known = this.formulas.get(key);
    if (known !== undefined) return known;
    const tree = parse(tokens, text, isName);
    const run = compile(tree, {
      arrays: false,
      unread: false,
      nameEntry: (name) => this.nameEntry(name),
    });
    const isReference = ["reference", "structured", "name", "range"].includes(tree.kind);
    const formula: Formula = { key, tokens, run, isReference, isName };
    this.formulas.set(key, formula);
    return formula;
  }

  /** Texts are understood anew: a sheet, table or name has another meaning now. */
  forgetTexts(): void {
    this.forms.clear();
    this.above.clear();
  }
}
