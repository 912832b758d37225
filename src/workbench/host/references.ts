// Ranges that a client keeps over several requests, by the reference id given out; they move with inserted and deleted rows.
import type { HostObject } from "./protocol/host-class";
import type { KeptReferences } from "./protocol/batch";
import { notModelled } from "./host-error";
import { rangeOf } from "./classes/range-object";
import { shiftArea } from "./state/shifted-place";
import type { Workbook } from "./state/workbook";
import { range } from "./classes/range";

export interface References extends KeptReferences {
  /** Null releases all. */
  readonly release: (id: string | null) => void;
  readonly count: () => number;
}

export function createReferences(workbook: Workbook): References {
  const objects = new Map<string, HostObject>();
  const ids = new Map<unknown, string>();
  let given = 0;

  function forget(id: string): void {
    const object = objects.get(id);
    objects.delete(id);
    if (object !== undefined) ids.delete(object.target);
  }

  workbook.onShift.push((sheet, shift) => {
    for (const [id, object] of [...objects]) {
      const kept = rangeOf(object);
      if (kept === undefined || kept.sheet !== sheet) continue;
      const area = shiftArea(kept.area, shift);
      forget(id);
      if (area === null) continue;
      const moved = range.of({ ...kept, area });
      objects.set(id, moved);
      ids.set(moved.target, id);
    }
  });

  return {
    // A collection of a range stands for the same cells, but is not the range.
    idOf: (object) => (rangeOf(object) === undefined ? undefined : ids.get(object.target)),
    find: (id) => objects.get(id),
    keep: (object) => {
      if (rangeOf(object) === undefined)
        throw notModelled(`keeping a reference to ${object.hostClass.name}`);
      if (ids.has(object.target)) return;
      given++;
      const id = `reference${given}`;
      objects.set(id, object);
      ids.set(object.target, id);
    },
    release: (id) => {
      for (const each of id === null ? [...objects.keys()] : [id]) forget(each);
    },
    count: () => objects.size,
  };
}
