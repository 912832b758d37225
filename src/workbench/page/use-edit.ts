// Typing into a cell, from the first letter to the moment when the host takes it or refuses it in words.
import { useState } from "react";
import type { Host, TypeResult } from "../host/contract";
import { cellAddress } from "./address";
import type { Edit } from "./edit";
import { gridCommand, type GridCommand, keyOf } from "./grid-keys";

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

export function useEdit(
  host: Host,
  /** Gets where the key that accepted it leads. */
  onAccepted: (command: GridCommand) => void,
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
      const command = acceptingCommand(event, edit);
      if (command !== null) {
        event.preventDefault();
        if (type(edit)) onAccepted(command);
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

function acceptingCommand(event: React.KeyboardEvent, edit: Edit): GridCommand | null {
  const command = gridCommand(keyOf(event));
  if (command?.kind === "advance") return command;
  const movesOn = edit.mode === "enter" && edit.where === "cell";
  return movesOn && command?.kind === "step" && !command.extend ? command : null;
}
