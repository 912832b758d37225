// The hidden methods by which office.js registers and unregisters handlers, for any class that has events.
import type { Method } from "../protocol/host-class";
import { subscriptionKey } from "../state/events";
import type { Workbook } from "../state/workbook";

/** `events`: what stands after _Register and _Unregister in the method's name → the event's number. */
export function eventMethods<T>(
  where: (target: T) => { readonly workbook: Workbook; readonly targetId: string },
  events: Readonly<Record<string, number>>
): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(events)) {
    methods[`_Register${name}`] = (target) => {
      const { workbook, targetId } = where(target);
      workbook.seat.subscriptions.add(subscriptionKey(type, targetId));
    };
    methods[`_Unregister${name}`] = (target) => {
      const { workbook, targetId } = where(target);
      workbook.seat.subscriptions.delete(subscriptionKey(type, targetId));
    };
  }
  return methods;
}
