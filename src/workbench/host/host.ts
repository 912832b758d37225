// The workbook host: one object that answers office.js, plays the person at the grid and shows the sheets.
// It only ties the parts together; behaviour lives in the parts.
import { CircularReferenceError } from "../calc/formula-error";
import { addressOf, isOneCell, readAddress } from "./address";
import { workbookClass } from "./classes/workbook";
import type { Answer, Host, HostEvent, HostOptions } from "./contract";
import { createFaults } from "./faults";
import { invalidArgument, itemNotFound } from "./host-error";
import { carryOut } from "./protocol/batch";
import type { Request, Response } from "./protocol/wire";
import { createReferences } from "./references";
import { openBook } from "./state/book-in";
import { bookOf } from "./state/book-out";
import { formulaOrLiteral, refreshed } from "./state/contents";
import { editedText } from "./state/edit-text";
import { emptyBook } from "./state/empty-book";
import { findPlace } from "./state/find-place";
import type { History } from "./state/person";
import { deleteTableRows, eraseArea, pasteText, typeText, undo } from "./state/person";
import { copyCells } from "./state/person-clipboard";
import { deleteLines, hideLines, insertLines, resizeLines } from "./state/person-lines";
import { activateSheet, findSheet, renameSheet, selectArea } from "./state/sheets";
import { listWords, validationAt } from "./state/validations";
import { cellViews, sheetView, workbookView } from "./state/view";
import type { Sheet } from "./state/workbook";

/** Excel on the web takes and gives 5 MB a request: resource limits page of the Office add-ins documentation. */
const mostBytes = 5 * 1024 * 1024;

/** Opens a workbook. */
export function createHost(options: HostOptions): Host {
  const workbook = openBook({
    book: options.book ?? emptyBook,
    today: options.today,
    dateOrder: options.dateOrder ?? "mdy",
  });
  const references = createReferences(workbook);
  const root = workbookClass(references.release).of(workbook);
  const faults = createFaults();
  const history: History = [];
  let revision = 0;
  const changeListeners = new Set<() => void>();
  const eventListeners = new Set<(events: readonly HostEvent[]) => void>();
  refreshed(workbook);

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

  function announce(): void {
    refreshed(workbook);
    const events = workbook.pendingEvents.splice(0);
    if (events.length > 0) for (const listener of [...eventListeners]) listener(events);
    for (const listener of [...changeListeners]) listener();
  }

  function answer(requestBody: string, flags: number): Answer {
    const fault = faults.next(requestBody);
    if (fault !== null && fault.afterCarriedOut !== true)
      return failed(500, fault.code, "The request failed before it was carried out.");
    if (byteLength(requestBody) > mostBytes) {
      return failed(
        413,
        "RequestPayloadSizeLimitExceeded",
        "The request payload size has exceeded the limit."
      );
    }
    const { active, selection } = workbook;
    const response = carriedOut(JSON.parse(requestBody) as Request);
    const body = JSON.stringify(response);
    const writes = (flags & 1) !== 0;
    if (writes) {
      history.length = 0;
      revision++;
    }
    // office.js does not count activating and selecting as writing, but whoever shows the sheets must hear of it.
    const isMoved = workbook.active !== active || workbook.selection !== selection;
    if (writes || isMoved || workbook.pendingEvents.length > 0) announce();
    if (fault !== null)
      return failed(500, fault.code, "The request was carried out and its answer was lost.");
    if (byteLength(body) > mostBytes) {
      return failed(
        413,
        "ResponsePayloadSizeLimitExceeded",
        "The response payload size has exceeded the limit."
      );
    }
    return { statusCode: 200, body };
  }

  /** A batch ends calculated. A circle in the formulas is said loudly, where Excel would warn the person. */
  function carriedOut(request: Request): Response {
    try {
      const response = carryOut(request, root, references);
      refreshed(workbook);
      return response;
    } catch (error) {
      if (!(error instanceof CircularReferenceError)) throw error;
      const failure = {
        Code: "GeneralException",
        Message: error.message,
        Location: "",
        ActionIndex: 0,
        HttpStatusCode: 500,
      };
      return { Results: [], TraceIds: [], Error: failure };
    }
  }

  /** Tells after a person moved about. */
  function done<T>(result: T): T {
    announce();
    return result;
  }

  /** Tells after a person changed the workbook. */
  function changed<T>(result: T): T {
    revision++;
    return done(result);
  }

  return {
    answer,
    toBook: () => bookOf(workbook),
    type: (sheetName, address, text) => {
      const { row, column } = cellIn(address);
      return changed(typeText(workbook, history, sheetNamed(sheetName), row, column, text));
    },
    paste: (sheetName, address, cells) => {
      const { top, left } = areaIn(address);
      changed(pasteText(workbook, history, sheetNamed(sheetName), top, left, cells));
    },
    erase: (sheetName, address) =>
      changed(eraseArea(workbook, history, sheetNamed(sheetName), areaIn(address))),
    deleteTableRows: (sheetName, address) =>
      changed(deleteTableRows(workbook, history, sheetNamed(sheetName), areaIn(address))),
    select: (sheetName, address) =>
      done(selectArea(workbook, sheetNamed(sheetName), areaIn(address))),
    activate: (sheetName) => done(activateSheet(workbook, sheetNamed(sheetName))),
    renameSheet: (sheetName, newName) =>
      changed(renameSheet(workbook, sheetNamed(sheetName), newName)),
    insertLines: (sheetName, lines) =>
      changed(insertLines(workbook, history, sheetNamed(sheetName), lines)),
    deleteLines: (sheetName, lines) =>
      changed(deleteLines(workbook, history, sheetNamed(sheetName), lines)),
    resizeLines: (sheetName, lines, size) =>
      changed(resizeLines(workbook, history, sheetNamed(sheetName), lines, size)),
    hideLines: (sheetName, lines, hidden) =>
      changed(hideLines(workbook, history, sheetNamed(sheetName), lines, hidden)),
    copyCells: (from, to) => {
      const source = { workbook, sheet: sheetNamed(from.sheet), area: from.area };
      return changed(copyCells(workbook, history, source, sheetNamed(to.sheet), to.area));
    },
    undo: () => changed(undo(workbook, history)),
    recalculate: () => {
      workbook.isDirty = true;
      announce();
    },
    view: () => ({ ...workbookView(workbook), revision }),
    viewSheet: (sheetName) => sheetView(workbook, sheetNamed(sheetName)),
    findPlace: (sheetName, text) => {
      const found = findPlace(workbook, sheetNamed(sheetName), text);
      return found === null ? null : { sheet: found.sheet.name, area: found.area };
    },
    viewCells: (sheetName, area) => cellViews(workbook, sheetNamed(sheetName), area),
    editText: (sheetName, address) => {
      const { row, column } = cellIn(address);
      const sheet = sheetNamed(sheetName);
      return editedText(
        workbook,
        sheet,
        row,
        column,
        formulaOrLiteral(workbook, sheet, row, column)
      );
    },
    choices: (sheetName, address) => {
      const { row, column } = cellIn(address);
      const sheet = sheetNamed(sheetName);
      const rule = validationAt(sheet, row, column);
      return rule === null ? null : listWords(workbook, sheet, rule, row, column);
    },
    onChange: (listener) => {
      changeListeners.add(listener);
      return () => void changeListeners.delete(listener);
    },
    onEvents: (listener) => {
      eventListeners.add(listener);
      return () => void eventListeners.delete(listener);
    },
    faults: {
      get requestCount() {
        return faults.count();
      },
      failRequest: faults.failRequest,
    },
  };
}

function failed(statusCode: number, code: string, message: string): Answer {
  return { statusCode, body: JSON.stringify({ error: { code, message } }) };
}

/** Bytes of UTF-8, without a copy of the text. */
function byteLength(text: string): number {
  if (text.length * 3 <= mostBytes) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    bytes += unit < 0x80 ? 1 : unit < 0x800 ? 2 : unit >= 0xd800 && unit < 0xe000 ? 2 : 3;
  }
  return bytes;
}
