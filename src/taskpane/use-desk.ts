// What the workbook says to who opens the pane: read at the start, when the workbook changed and settled, and on request.
// Reads only: opening the pane writes nothing.
import { useCallback, useEffect, useRef, useState } from "react";
import type { Explanation } from "../usecases/explain";
import type { Desk } from "../usecases/read-desk";
import { watchWorkbook } from "../usecases/watch-workbook";
import { explainLater } from "./explain-later";

/** What reads and judges the workbook comes after the pane's first picture: it is as large again. */
const readDesk = async (): Promise<Desk> => (await import("../usecases/read-desk")).readDesk();

/** Typing a row takes several changes; the list is read once they have settled. */
const settleInMs = 600;

export interface DeskReading {
  /** As last read; null before the first reading. */
  readonly desk: Desk | null;
  readonly failure: Explanation | null;
  readonly isBusy: boolean;
}

export function useDesk(): readonly [DeskReading, () => void] {
  const [reading, setReading] = useState<DeskReading>({
    desk: null,
    failure: null,
    isBusy: true,
  });
  // Of readings that overlap, only the one that began last is shown.
  const lastStarted = useRef(0);
  const read = useCallback(() => {
    const number = (lastStarted.current += 1);
    const show = (next: (last: DeskReading) => DeskReading): void => {
      if (number === lastStarted.current) setReading(next);
    };
    setReading((last) => ({ ...last, isBusy: true }));
    readDesk().then(
      (desk) => show(() => ({ desk, failure: null, isBusy: false })),
      async (error: unknown) => {
        const failure = await explainLater(error);
        show((last) => ({ ...last, failure, isBusy: false }));
      }
    );
  }, []);
  useEffect(() => {
    read();
    let timer: ReturnType<typeof setTimeout> | undefined;
    const watching = watchWorkbook(() => {
      clearTimeout(timer);
      timer = setTimeout(read, settleInMs);
    });
    watching.catch(async (error: unknown) => {
      const failure = await explainLater(error);
      setReading((last) => ({ ...last, failure, isBusy: false }));
    });
    return () => {
      clearTimeout(timer);
      lastStarted.current += 1;
      void watching.then((stop) => stop());
    };
  }, [read]);
  return [reading, read];
}
