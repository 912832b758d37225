// Where the focus goes when what was pressed is gone from the pane: a keyboard and a screen reader go on from there, not from the top. It goes
// there in a layout effect, here and everywhere: an effect comes after the paint, and the next key may be quicker than that.
import { type RefObject, useLayoutEffect, useRef } from "react";

/** For a heading or a place that is no stop of Tab (tabIndex -1), or a box: takes the focus when it appears or `since` changes, if nothing has it. */
export function useLanding<Place extends HTMLElement>(since?: unknown): RefObject<Place> {
  const place = useRef<Place>(null);
  useLayoutEffect(() => {
    if (isNowhere()) place.current?.focus();
  }, [since]);
  return place;
}

/** What had it is gone, or nothing had it yet. */
export function isNowhere(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
