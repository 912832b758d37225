// A part of More that shows what it reads and writes into it: what stands there until it is read, why it could not be, what was just written
// with its Undo, and which one of its list is open.
import { useState } from "react";
import type { ReactNode } from "react";
import type { Done } from "../../usecases/change/done";
import { useReading } from "../use-reading";
import type { MorePartProps } from "./more-part";
import { ReadFailure } from "./ReadFailure";
import { Waiting } from "./Waiting";
import { WrittenNotice } from "./WrittenNotice";

export interface ReadPart<Result, Place extends string> {
  /** Null until it was read: then `waiting` stands in the part's place. */
  readonly result: Result | null;
  readonly waiting: ReactNode;
  /** Why it could not be read again; what was read before stays. */
  readonly failed: ReactNode;
  /** Person ID of who sits here; "" when the device does not know. */
  readonly by: string;
  readonly changed: () => void;
  /** For the form that stands there: gets what came of it. */
  readonly writtenAt: (place: Place) => (done: Done) => void;
  /** What that form wrote last. */
  readonly noticeAt: (place: Place) => ReactNode;
  /** What was written is looked at no more. */
  readonly forget: () => void;
}

/** `read` stays the same function from one drawing to the next; `Place` names the forms that write. */
export function useReadPart<Result, Place extends string = "list">(
  read: () => Promise<Result>,
  label: string,
  { desk, me, today, onWritten }: MorePartProps
): ReadPart<Result, Place> {
  const { result, failure, again } = useReading(read, desk);
  const [done, setDone] = useState<{ place: Place; of: Done } | null>(null);
  const by = me?.personId ?? "";
  const failed = failure === null ? null : <ReadFailure explanation={failure} onAgain={again} />;
  const changed = (): void => {
    again();
    onWritten();
  };
  return {
    ...{ result, failed, by, changed },
    waiting: failed ?? <Waiting label={label} />,
    writtenAt: (place) => (of) => {
      setDone({ place, of });
      changed();
    },
    noticeAt: (place) =>
      done?.place !== place || done.of.said.length === 0 ? null : (
        <WrittenNotice
          key={done.of.back?.operation ?? done.of.said.join(" ")}
          {...{ done: done.of, today, by }}
          onUndone={changed}
        />
      ),
    forget: () => setDone(null),
  };
}

/** Which one of a list is open, and from which one somebody comes back. */
export function useOpenOne(forget: () => void) {
  const [openId, setOpenId] = useState<string | null>(null);
  const [cameFrom, setCameFrom] = useState<string | null>(null);
  const look = (id: string | null): void => {
    setCameFrom(openId);
    setOpenId(id);
    forget();
  };
  return { openId, cameFrom, look };
}
