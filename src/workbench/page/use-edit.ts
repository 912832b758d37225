// Typing into a cell, from the first letter to the moment when the host takes it or refuses it in words.
import { useState } from "react";
import type { Host, TypeResult } from "../host/contract";
import { cellAddress } from "./address";
import type { Edit } from "./edit";
import type { Direction } from "./selection";

export type Refused = Extract<TypeResult, { accepted: false }> & {
  /** What was typed, to be mended; null when the refusal is not about typing. */
  readonly edit: Edit | null;
};

export interface Editing {
  readonly edit: Edit | null;
  readonly start: (edit: Edit) => void;
  readonly change: (text: string) => void;
  readonly cancel: () => void;
  /** Types a text into a cell; false when it was refused, and then the typing goes on. */
  readonly type: (edit: Edit) => boolean;
  /** Ends what is being typed; true when nothing was, or when it was accepted. */
  readonly settle: () => boolean;
  readonly onKeyDown: React.KeyboardEventHandler;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

export function useEdit(
  host: Host,
  onAccepted: (direction: Direction) => void,
  onCancelled: () => void,
  onRefused: (refused: Refused) => void
): Editing {
  const [edit, setEdit] = useState<Edit | null>(null);
  const type = (target: Edit): boolean => {
    try {
      const result = host.type(target.sheet, cellAddress(target.place), target.text);
      if (result.accepted) setEdit(null);
      else onRefused({ ...result, edit: target });
      return result.accepted;
    } catch (error) {
      onRefused(refusalOf(error, target));
      return false;
    }
  };
  const cancel = (): void => {
    setEdit(null);
    onCancelled();
  };
  return {
    edit,
    start: setEdit,
    change: (text) => edit !== null && setEdit({ ...edit, text }),
    cancel,
    type,
    settle: () => edit === null || type(edit),
    onKeyDown: (event) => {
      event.stopPropagation();
      if (edit === null) return;
      const direction = acceptingDirection(event, edit);
      if (direction !== null) {
        event.preventDefault();
        if (type(edit)) onAccepted(direction);
      } else if (event.key === "Escape") cancel();
      else if (event.key === "F2") setEdit({ ...edit, mode: "edit" });
    },
  };
}

/** An error of the host as words beside the grid: what it does not model is said, not hidden. */
export function refusalOf(error: unknown, edit: Edit | null): Refused {
  const message = error instanceof Error ? error.message : String(error);
  return { accepted: false, title: "That is not possible here", message, edit };
}

function acceptingDirection(event: React.KeyboardEvent, edit: Edit): Direction | null {
  if (event.key === "Enter") return event.shiftKey ? "up" : "down";
  if (event.key === "Tab") return event.shiftKey ? "left" : "right";
  const movesOn = edit.mode === "enter" && edit.where === "cell";
  return movesOn ? (arrows[event.key] ?? null) : null;
}
