// The plan of the row that somebody selects on a sheet, while they want it followed. Off until it is asked for; nothing is selected by us.
import { useEffect, useRef, useState } from "react";
import type { Explanation } from "../usecases/explain";
import { planOfSelection, watchSelected } from "../usecases/portfolio/follow-selection";
import { explainLater } from "./explain-later";
import { useWords } from "./words";

/** Who moves through rows by arrow keys has not arrived yet. */
const settleInMs = 200;

export interface Follow {
  readonly isOn: boolean;
  /** The selected row is about no plan. */
  readonly isElsewhere: boolean;
  readonly failure: Explanation | null;
  readonly turn: (isOn: boolean) => void;
}

/** `onPlan` gets the Plan ID of each row that is selected. */
export function useFollow(onPlan: (planId: string) => void): Follow {
  const { words } = useWords();
  const [isOn, setIsOn] = useState(false);
  const [isElsewhere, setIsElsewhere] = useState(false);
  const [failure, setFailure] = useState<Explanation | null>(null);
  const found = useRef(onPlan);
  found.current = onPlan;
  useEffect(() => {
    if (!isOn) return;
    let isOver = false;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const failed = async (error: unknown): Promise<void> => {
      const explanation = await explainLater(error);
      if (!isOver) setFailure(explanation);
    };
    let looks = 0;
    const look = (): void => {
      const number = (looks += 1);
      planOfSelection(words).then((planId) => {
        if (isOver || number !== looks) return;
        setFailure(null);
        setIsElsewhere(planId === null);
        if (planId !== null) found.current(planId);
      }, failed);
    };
    const watching = watchSelected(() => {
      clearTimeout(timer);
      timer = setTimeout(look, settleInMs);
    });
    watching.catch(failed);
    look();
    return () => {
      isOver = true;
      clearTimeout(timer);
      void watching.then((stop) => stop());
    };
  }, [isOn, words]);
  return { isOn, isElsewhere, failure, turn: setIsOn };
}
