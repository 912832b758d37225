// One person with one add-in at the workbook. Several may sit at it: each has a view, events and undoing of its own.
import type { Area } from "../../../files/book";
import type { HostEvent } from "../contract";
import type { Journal } from "./journal";
import type { Sheet } from "./workbook";

export interface Seat {
  active: Sheet;
  selection: { readonly sheet: Sheet; readonly area: Area };
  readonly subscriptions: Set<string>;
  readonly pendingEvents: HostEvent[];
  eventsEnabled: boolean;
  /** While the person's action runs: how to take each of its steps back. */
  journal: Journal | null;
  /** Actions that can be taken back and done again, newest last. */
  done: Journal[];
  undone: Journal[];
  /** Excel asks to refresh before anything more is written: somebody else's rows could not be merged. */
  mustRefresh: boolean;
  /** Workbooks made beside this one and not yet opened: file by id, null for a blank one. */
  readonly created: Map<string, Uint8Array | null>;
  createdCount: number;
  readonly newWorkbookListeners: Set<(file: Uint8Array | null) => void>;
  readonly changeListeners: Set<() => void>;
  readonly eventListeners: Set<(events: readonly HostEvent[]) => void>;
}

export function newSeat(active: Sheet): Seat {
  return {
    active,
    selection: { sheet: active, area: { top: 0, left: 0, bottom: 0, right: 0 } },
    subscriptions: new Set(),
    pendingEvents: [],
    eventsEnabled: true,
    journal: null,
    done: [],
    undone: [],
    mustRefresh: false,
    created: new Map(),
    createdCount: 0,
    newWorkbookListeners: new Set(),
    changeListeners: new Set(),
    eventListeners: new Set(),
  };
}

/** After somebody else's rows moved, or an add-in wrote, nothing can be taken back any more. */
export function forgetActions(seat: Seat): void {
  seat.done = [];
  seat.undone = [];
}
