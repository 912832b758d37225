/** Puts the calculation together: what is written goes to marking.ts, what is read and evaluated to reading.ts, meaning to workbook-formulas.ts. */
import type { FormulaCell } from "./formula-cell";
import { print } from "./bind";
import type {
  AttachedFormula,
  Calculation,
  CalculationOptions,
  CellPlace,
  FormulaForm,
  SheetKey,
} from "./calculation";
import type { CircularReferenceError } from "./formula-error";
import { Marking } from "./marking";
import { dereference } from "./operand";
import type { Place } from "./place";
import { Reading } from "./reading";
import { Region } from "./region";
import type { Across } from "./shift";
import { Sheet } from "./sheet";
import { allNames, type Loose, shiftWorkbook } from "./structure-edit";
import { tellTable } from "./tell-table";
import { whoMentions } from "./mentions";
import { cellsOf, usedArea } from "./sheet-contents";
import type { BoundToken, Formula } from "./formula";
import { errorOf, isError, type Value } from "./value";
import { WorkbookFormulas } from "./workbook-formulas";

/** Names count their relative references from here. */
const A1 = { row: 0, column: 0 };

export function createCalculation(options: CalculationOptions): Calculation {
  const formulas = new WorkbookFormulas();
  const reading = new Reading();
  const marking = new Marking();
  const attached = new Set<Loose>();
  let byHand = false;
  /** While by hand: formulas written since the last calculation. */
  let entered: FormulaCell[] = [];

  function checkName(key: SheetKey, name: string): void {
    const other = formulas.sheetNamed(name);
    if (other !== undefined && other.key !== key)
      throw new Error(`There is already a sheet named ${name}`);
    formulas.forgetTexts();
  }

  function everything(wanted: (cell: FormulaCell) => boolean = () => true): void {
    for (const sheet of formulas.sheets.values())
      for (const cell of sheet.cellsWithFormulas()) if (wanted(cell)) marking.dirty(cell);
  }

  function mentioning(mentions: (token: BoundToken) => boolean): void {
    everything(whoMentions(formulas, mentions));
  }

  function placeOf(sheet: Sheet, row: number, column: number): Place {
    return { reading, sheet, row, column, cell: null };
  }

  function evaluateAt<T>(ask: () => T): T {
    if (byHand) return reading.asTheyStand(() => reading.forget(ask));
    settle();
    return reading.forget(ask);
  }

  function tick(): void {
    const now = options.today();
    marking.putLiteral(reading.clock, 0, Math.floor(now));
    marking.putLiteral(reading.clock, 1, now);
  }

  function enter(sheet: Sheet, row: number, columnNumber: number, formula: Formula): void {
    const column = sheet.column(columnNumber);
    marking.putFormula(column, row, formula);
    const cell = column.cells[row];
    if (byHand && cell !== undefined) entered.push(cell);
  }

  function calculateEntered(): void {
    tick();
    for (const cell of entered) if (cell.column.cells[cell.row] === cell) reading.alone(cell);
    entered = [];
  }

  function recalculate(): readonly CellPlace[] {
    entered = [];
    const circle = settle();
    if (circle !== null) throw circle;
    const changed = new Set(reading.changed);
    reading.changed.length = 0;
    return Array.from(changed, ({ column, row }) => ({
      sheet: column.sheet.key,
      row,
      column: column.number,
    }));
  }

  function settle(): CircularReferenceError | null {
    tick();
    reading.start();
    const { queue } = marking;
    marking.queue = [];
    let circle: CircularReferenceError | null = null;
    for (const cell of queue) {
      if (!cell.queued) continue;
      cell.queued = false;
      if (cell.freshness === "clean") continue;
      circle = reading.settle(cell) ?? circle;
      if (!isClean(cell)) {
        cell.queued = true;
        marking.queue.push(cell);
      }
    }
    return circle;
  }

  function setName(name: string, formula: string | null, scope?: SheetKey): void {
    const sheet = scope === undefined ? null : formulas.sheet(scope);
    const home = { sheet: sheet ?? first(), row: 0, column: 0 };
    const understood = formula === null ? null : formulas.understandName(formula, home);
    const lower = name.toLowerCase();
    let entry = sheet === null ? formulas.nameEntry(name) : sheet.names.get(lower);
    if (entry === undefined) {
      entry = { name, scope: scope ?? null, formula: null };
      sheet?.names.set(lower, entry);
    }
    entry.name = name;
    entry.formula = understood;
    if (sheet !== null && understood === null) sheet.names.delete(lower);
    mentioning((token) => token.kind === "name" && token.name.toLowerCase() === lower);
  }

  function first(): Sheet {
    for (const sheet of formulas.sheets.values()) return sheet;
    throw new Error("A name needs a workbook with a sheet");
  }

  function putValue(sheet: Sheet, row: number, column: number, value: Value): void {
    if (value === null && sheet.columns[column] === undefined) return;
    const known = isError(value)
      ? (errorOf(value.error) ?? value)
      : Object.is(value, -0)
        ? 0
        : value;
    marking.putLiteral(sheet.column(column), row, known);
  }

  function shift(
    key: SheetKey,
    axis: "row" | "column",
    at: number,
    count: number,
    across?: Across
  ): void {
    const sheet = formulas.sheet(key);
    formulas.forgetTexts();
    const cells = shiftWorkbook(formulas, attached, {
      ...{ sheet, axis, at, count },
      ...(across && { across }),
    });
    marking.queue = [];
    for (const column of reading.register) {
      if (column === reading.clock) continue;
      column.empty();
    }
    for (const { sheet: own, row, column, value, formula } of cells) {
      const target = own.column(column);
      target.put(row, value);
      if (formula !== null) marking.putFormula(target, row, formula);
    }
  }

  function attach(key: SheetKey, row: number, column: number, formula: string): AttachedFormula {
    const sheet = formulas.sheet(key);
    const loose: Loose = {
      sheet,
      row,
      column,
      formula: formulas.understand(formula, { sheet, row, column }),
    };
    attached.add(loose);
    return {
      text: (form: FormulaForm = "user") => print(loose.formula.tokens, loose, form),
      valueFor: (seenFrom, atRow, atColumn) =>
        evaluateAt(() => {
          const at = placeOf(formulas.sheet(seenFrom), atRow, atColumn);
          return dereference(loose.formula.run(at), at);
        }),
      detach: () => void attached.delete(loose),
    };
  }

  return {
    addSheet: (key, name) => {
      if (formulas.sheets.has(key)) throw new Error(`There is already a sheet with the key ${key}`);
      checkName(key, name);
      formulas.sheets.set(key, new Sheet(key, name, reading.register));
    },
    renameSheet: (key, name) => {
      checkName(key, name);
      formulas.sheet(key).name = name;
    },
    removeSheet: (key) => {
      const sheet = formulas.sheet(key);
      sheet.removed = true;
      const gone = [...formulas.tables.values()].filter((table) => table.sheet === sheet);
      for (const table of gone) {
        table.removed = true;
        formulas.tables.delete(table.id);
      }
      for (const cell of sheet.cellsWithFormulas()) cell.column.removeCell(cell.row);
      formulas.sheets.delete(key);
      formulas.forgetTexts();
      mentioning((token) =>
        token.kind === "structured"
          ? gone.includes(token.table)
          : (token.kind === "reference" || token.kind === "name") && token.sheet === sheet
      );
    },
    setTable: (id, shape) => {
      const change = tellTable(formulas, id, shape);
      const { sheet } = formulas.tables.get(id) ?? { sheet: formulas.sheet(shape.sheet) };
      if (change === "other")
        mentioning((token) => token.kind === "structured" && token.table.id === id);
      else if (change !== null)
        for (let number = shape.left; number <= shape.right; number++)
          marking.rowsJoined(sheet.column(number), change.from, change.to);
    },
    removeTable: (id) => {
      const table = formulas.tables.get(id);
      if (table === undefined) throw new Error(`There is no table with the key ${id}`);
      table.removed = true;
      formulas.tables.delete(id);
      formulas.forgetTexts();
      mentioning((token) => token.kind === "structured" && token.table === table);
    },
    setName,
    names: () =>
      [...allNames(formulas)].flatMap(({ name, scope, formula }) =>
        formula === null ? [] : [{ name, scope, formula: print(formula.tokens, A1, "user") }]
      ),
    nameFormula: (name, scope) => {
      const names = scope === undefined ? formulas.names : formulas.sheet(scope).names;
      const formula = names.get(name.toLowerCase())?.formula ?? null;
      return formula === null ? null : print(formula.tokens, A1, "user");
    },
    areaOf: (formula, key) => {
      const sheet = key === undefined ? first() : formulas.sheet(key);
      const understood = formulas.understand(formula, { sheet, row: 0, column: 0 });
      if (!understood.isReference) return null;
      const region = evaluateAt(() => understood.run(placeOf(sheet, 0, 0)));
      if (!(region instanceof Region)) return null;
      const { top, left, bottom, right } = region;
      return { sheet: region.sheet.key, top, left, bottom, right };
    },
    setLiteral: (key, row, column, value) => putValue(formulas.sheet(key), row, column, value),
    setLiterals: (key, top, left, values) => {
      const sheet = formulas.sheet(key);
      values.forEach((line, r) =>
        line.forEach((value, c) => putValue(sheet, top + r, left + c, value))
      );
    },
    setFormula: (key, row, column, formula) => {
      const sheet = formulas.sheet(key);
      enter(sheet, row, column, formulas.understand(formula, { sheet, row, column }));
    },
    setFormulas: (key, area, formula) => {
      const sheet = formulas.sheet(key);
      const understood = formulas.understand(formula, { sheet, row: area.top, column: area.left });
      for (let column = area.left; column <= area.right; column++)
        for (let row = area.top; row <= area.bottom; row++) enter(sheet, row, column, understood);
    },
    clear: (key, area) => {
      const sheet = formulas.sheet(key);
      for (
        let number = area.left;
        number <= Math.min(area.right, sheet.columns.length - 1);
        number++
      ) {
        const column = sheet.columns[number];
        if (column === undefined) continue;
        const last = Math.min(area.bottom, column.values.length - 1);
        for (let row = area.top; row <= last; row++) marking.putLiteral(column, row, null);
      }
    },
    recalculate,
    setByHand: (on) => {
      byHand = on;
    },
    calculateEntered,
    valueAt: (key, row, column) => formulas.sheet(key).columns[column]?.values[row] ?? null,
    formulaAt: (key, row, column, form = "user") => {
      const cell = formulas.sheet(key).columns[column]?.cells[row];
      return cell === undefined ? null : print(cell.formula.tokens, { row, column }, form);
    },
    evaluate: (formula, key, row, column) => {
      const sheet = formulas.sheet(key);
      const understood = formulas.understand(formula, { sheet, row, column });
      const at = placeOf(sheet, row, column);
      return evaluateAt(() => dereference(understood.run(at), at));
    },
    check: (formula, key, row, column) =>
      void formulas.understand(formula, { sheet: formulas.sheet(key), row, column }),
    attach,
    insertRows: (key, at, count, across) => shift(key, "row", at, count, across),
    deleteRows: (key, at, count, across) => shift(key, "row", at, -count, across),
    insertColumns: (key, at, count) => shift(key, "column", at, count),
    deleteColumns: (key, at, count) => shift(key, "column", at, -count),
    usedArea: (key) => usedArea(formulas.sheet(key)),
    cellsOf: (key) => cellsOf(formulas.sheet(key)),
  };
}

/** Read afresh after settling. */
function isClean(cell: FormulaCell): boolean {
  return cell.freshness === "clean";
}
