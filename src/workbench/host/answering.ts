// Answers requests of one seat: faults on wish, a cell that is being edited, Excel's limits of size, then the batch itself.
import { CircularReferenceError } from "../calc/formula-error";
import type { Answer } from "./contract";
import type { Faults } from "./faults";
import type { HostObject } from "./protocol/host-class";
import type { KeptReferences } from "./protocol/batch";
import { carryOut } from "./protocol/batch";
import type { Request, Response } from "./protocol/wire";
import { refreshed } from "./state/contents";
import type { Seat } from "./state/seat";
import { forgetActions } from "./state/seat";
import type { Workbook } from "./state/workbook";

/** Excel on the web takes and gives 5 MB a request: resource limits page of the Office add-ins documentation. */
const mostBytes = 5 * 1024 * 1024;

/** Flags of a request: see section 2 of the protocol. */
const writesFlag = 1;
export const waitsForCellEditFlag = 64;

interface Answering {
  readonly workbook: Workbook;
  readonly seat: Seat;
  readonly root: HostObject;
  readonly references: KeptReferences;
  readonly faults: Faults;
  readonly announce: () => void;
  readonly isEditing: () => boolean;
}

export function createAnswer(parts: Answering): (body: string, flags: number) => Answer {
  const { workbook, seat, faults, announce } = parts;
  return (requestBody, flags) => {
    workbook.seat = seat;
    const fault = faults.next(requestBody);
    if (fault !== null && fault.afterCarriedOut !== true)
      return failed(500, fault.code, "The request failed before it was carried out.");
    const writes = (flags & writesFlag) !== 0;
    const refused = refusal(parts, requestBody, writes);
    if (refused !== null) return refused;
    const { active, selection } = seat;
    const body = JSON.stringify(carriedOut(parts, JSON.parse(requestBody) as Request));
    if (writes) {
      forgetActions(seat);
      workbook.revision++;
    }
    // office.js does not count activating and selecting as writing, but whoever shows the sheets must hear of it.
    const isMoved = seat.active !== active || seat.selection !== selection;
    if (writes || isMoved || workbook.seats.some((each) => each.pendingEvents.length > 0))
      announce();
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
  };
}

function refusal({ seat, isEditing }: Answering, body: string, writes: boolean): Answer | null {
  if (isEditing()) {
    return failed(
      400,
      "InvalidOperationInCellEditMode",
      "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again."
    );
  }
  if (seat.mustRefresh && writes)
    return failed(409, "Conflict", "Request could not be processed because of a conflict.");
  if (byteLength(body) <= mostBytes) return null;
  return failed(
    413,
    "RequestPayloadSizeLimitExceeded",
    "The request payload size has exceeded the limit."
  );
}

/** A batch ends calculated. A circle in the formulas is said loudly, where Excel would warn the person. */
function carriedOut({ workbook, root, references }: Answering, request: Request): Response {
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
