// The workbook host: one object for each seat at a workbook. It answers office.js, plays the person at the grid and shows
// the sheets. It only ties the parts together; behaviour lives in the parts.
import { addressOf, isOneCell, readAddress } from "./address";
import { createAnswer, waitsForCellEditFlag } from "./answering";
import { workbookClass } from "./classes/workbook";
import type { Host, HostOptions } from "./contract";
import { createFaults } from "./faults";
import { CircularReferenceError } from "../calc/formula-error";
import { HostError, invalidArgument, itemNotFound } from "./host-error";
import { createReferences } from "./references";
import { openBook } from "./state/book-in";
import { acceptFormula } from "./state/contents";
import { bookOf } from "./state/book-out";
import { formulaOrLiteral, recalculated, refreshed, setCalculationMode } from "./state/contents";
import { editedText } from "./state/edit-text";
import { emptyBook } from "./state/empty-book";
import { findPlace } from "./state/find-place";
import { eraseArea, pasteText, redo, renameAsPerson, typeText, undo } from "./state/person";
import { copyCells } from "./state/person-clipboard";
import { deleteLines, hideLines, insertLines, resizeLines } from "./state/person-lines";
import * as rows from "./state/person-rows";
import { newSeat, type Seat } from "./state/seat";
import { activateSheet, findSheet, selectArea } from "./state/sheets";
import { listWords, validationAt } from "./state/validations";
import { cellViews, sheetView, workbookView } from "./state/view";
import type { Sheet, Workbook } from "./state/workbook";

/** Opens a workbook. @throws HostError for a formula that leads nowhere or back to itself, of which Excel would complain */
export function createHost(options: HostOptions): Host {
  try {
    const workbook = acceptFormula(() =>
      openBook({
        book: options.book ?? emptyBook,
        today: options.today,
        dateOrder: options.dateOrder ?? "mdy",
      })
    );
    // Files are saved so that Excel calculates them when it opens them, whatever the mode.
    recalculated(workbook);
    setCalculationMode(workbook, workbook.calculationMode);
    return hostOf(workbook, workbook.seat);
  } catch (error) {
    if (error instanceof CircularReferenceError)
      throw new HostError("InvalidReference", error.message);
    throw error;
  }
}

/** After an action: every seat hears of its events, and that something changed. */
function announce(workbook: Workbook): void {
  refreshed(workbook);
  for (const { pendingEvents, eventListeners, changeListeners } of [...workbook.seats]) {
    const events = pendingEvents.splice(0);
    if (events.length > 0) for (const listener of [...eventListeners]) listener(events);
    for (const listener of [...changeListeners]) listener();
  }
}

function hostOf(workbook: Workbook, seat: Seat): Host {
  const references = createReferences(workbook);
  const root = workbookClass(references.release).of(workbook);
  const faults = createFaults();
  let isEditing = false;
  let waiting: (() => void)[] = [];

  function sheetNamed(name: string): Sheet {
    const sheet = findSheet(workbook, name);
    if (sheet === null) throw itemNotFound(`sheet ${name}.`);
    return sheet;
  }

  function areaIn(address: string) {
    const area = readAddress(address);
    if (area === null) throw invalidArgument(`"${address}" is no address.`);
    return area;
  }

  function cellIn(address: string) {
    const area = areaIn(address);
    if (!isOneCell(area)) throw invalidArgument(`"${addressOf(area)}" is not one cell.`);
    return { row: area.top, column: area.left };
  }

  /** Runs what this seat's person does, then tells. */
  function moves<T>(act: () => T): T {
    workbook.seat = seat;
    const result = act();
    announce(workbook);
    return result;
  }

  /** The same for what changes the workbook. */
  function acts<T>(act: () => T): T {
    workbook.revision++;
    return moves(act);
  }

  return {
    answer: createAnswer({
      workbook,
      seat,
      root,
      references,
      faults,
      announce: () => announce(workbook),
      isEditing: () => isEditing,
    }),
    whenFree: (flags, then) => {
      if (isEditing && (flags & waitsForCellEditFlag) !== 0) waiting.push(then);
      else then();
    },
    setEditing: (editing) => {
      isEditing = editing;
      if (isEditing) return;
      const free = waiting;
      waiting = [];
      for (const then of free) then();
    },
    join: () => {
      const other = newSeat(seat.active);
      workbook.seats.push(other);
      return hostOf(workbook, other);
    },
    refresh: () => {
      seat.mustRefresh = false;
    },
    get mustRefresh() {
      return seat.mustRefresh;
    },
    toBook: () => bookOf(workbook),
    type: (sheetName, address, text) => {
      const { row, column } = cellIn(address);
      return acts(() => typeText(workbook, sheetNamed(sheetName), row, column, text));
    },
    paste: (sheetName, address, cells) => {
      const { top, left } = areaIn(address);
      acts(() => pasteText(workbook, sheetNamed(sheetName), top, left, cells));
    },
    erase: (sheetName, address) =>
      acts(() => eraseArea(workbook, sheetNamed(sheetName), areaIn(address))),
    deleteTableRows: (sheetName, address) =>
      acts(() => rows.deleteTableRows(workbook, sheetNamed(sheetName), areaIn(address))),
    insertLines: (sheetName, lines) =>
      acts(() => insertLines(workbook, sheetNamed(sheetName), lines)),
    deleteLines: (sheetName, lines) =>
      acts(() => deleteLines(workbook, sheetNamed(sheetName), lines)),
    resizeLines: (sheetName, lines, size) =>
      acts(() => resizeLines(workbook, sheetNamed(sheetName), lines, size)),
    hideLines: (sheetName, lines, hidden) =>
      acts(() => hideLines(workbook, sheetNamed(sheetName), lines, hidden)),
    copyCells: (from, to) => {
      const source = { workbook, sheet: sheetNamed(from.sheet), area: from.area };
      return acts(() => copyCells(workbook, source, sheetNamed(to.sheet), to.area));
    },
    sort: (sheetName, address, column, ascending) =>
      acts(() => rows.sortBy(workbook, sheetNamed(sheetName), areaIn(address), column, ascending)),
    filter: (sheetName, address, column, criterion) =>
      acts(() =>
        rows.filterBy(workbook, sheetNamed(sheetName), areaIn(address), column, criterion)
      ),
    showTotals: (sheetName, address, on) =>
      acts(() => rows.switchTotals(workbook, sheetNamed(sheetName), areaIn(address), on)),
    select: (sheetName, address) =>
      moves(() => selectArea(workbook, sheetNamed(sheetName), areaIn(address))),
    activate: (sheetName) => moves(() => activateSheet(workbook, sheetNamed(sheetName))),
    renameSheet: (sheetName, newName) =>
      acts(() => renameAsPerson(workbook, sheetNamed(sheetName), newName)),
    undo: () => acts(() => undo(workbook)),
    redo: () => acts(() => redo(workbook)),
    canUndo: () => seat.done.length > 0,
    canRedo: () => seat.undone.length > 0,
    recalculate: () =>
      moves(() => {
        recalculated(workbook);
      }),
    view: () => workbookView(workbook, seat),
    viewSheet: (sheetName) => sheetView(workbook, sheetNamed(sheetName)),
    findPlace: (sheetName, text) => {
      const found = findPlace(workbook, sheetNamed(sheetName), text);
      return found === null ? null : { sheet: found.sheet.name, area: found.area };
    },
    viewCells: (sheetName, area) => cellViews(workbook, sheetNamed(sheetName), area),
    editText: (sheetName, address) => {
      const { row, column } = cellIn(address);
      const sheet = sheetNamed(sheetName);
      const content = formulaOrLiteral(workbook, sheet, row, column);
      return editedText(workbook, sheet, row, column, content);
    },
    choices: (sheetName, address) => {
      const { row, column } = cellIn(address);
      const sheet = sheetNamed(sheetName);
      const rule = validationAt(sheet, row, column);
      return rule === null ? null : listWords(workbook, sheet, rule, row, column);
    },
    onChange: (listener) => subscribed(seat.changeListeners, listener),
    onEvents: (listener) => subscribed(seat.eventListeners, listener),
    onNewWorkbook: (listener) => subscribed(seat.newWorkbookListeners, listener),
    faults: {
      get requestCount() {
        return faults.count();
      },
      failRequest: faults.failRequest,
    },
  };
}

function subscribed<L>(listeners: Set<L>, listener: L): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
