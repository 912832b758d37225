// What each key does in the grid, as in Excel: a key event becomes one command, or null when the grid leaves it alone.
// It decides nothing about contents; run-command carries the commands out.
import type { Direction } from "./selection";

export type GridCommand =
  | { readonly kind: "step"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "jump"; readonly direction: Direction; readonly extend: boolean }
  /** Tab and Enter, also at the end of typing. */
  | { readonly kind: "advance"; readonly direction: Direction }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "rowStart"; readonly extend: boolean }
  | { readonly kind: "sheetStart"; readonly extend: boolean }
  | { readonly kind: "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "sheet"; readonly offset: 1 | -1 }
  | { readonly kind: "selectLines"; readonly lines: "rows" | "columns" }
  | { readonly kind: "insertLines" }
  | { readonly kind: "deleteLines" }
  | { readonly kind: "fill"; readonly direction: "down" | "right" }
  | { readonly kind: "edit" }
  | { readonly kind: "startTyping"; readonly text: string }
  | { readonly kind: "erase" }
  | { readonly kind: "undo" }
  | { readonly kind: "redo" }
  | { readonly kind: "recalculate" }
  | { readonly kind: "selectAll" }
  | { readonly kind: "menu" }
  | { readonly kind: "choose" };

export interface Key {
  readonly key: string;
  readonly shift: boolean;
  readonly control: boolean;
  readonly alt: boolean;
}

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** The command keys of a Mac count as Control. */
export function keyOf(event: React.KeyboardEvent): Key {
  const { key, shiftKey, altKey } = event;
  return { key, shift: shiftKey, control: event.ctrlKey || event.metaKey, alt: altKey };
}

export function gridCommand({ key, shift, control, alt }: Key): GridCommand | null {
  const extend = shift;
  const direction = arrows[key];
  if (direction !== undefined) {
    if (alt) return direction === "down" ? { kind: "choose" } : null;
    return { kind: control ? "jump" : "step", direction, extend };
  }
  if (alt) return null;
  switch (key) {
    case "Enter":
      return { kind: "advance", direction: shift ? "up" : "down" };
    case "Tab":
      return { kind: "advance", direction: shift ? "left" : "right" };
    case "PageUp":
      return control ? { kind: "sheet", offset: -1 } : { kind: "page", direction: "up", extend };
    case "PageDown":
      return control ? { kind: "sheet", offset: 1 } : { kind: "page", direction: "down", extend };
    case "Home":
      return control ? { kind: "sheetStart", extend } : { kind: "rowStart", extend };
    case "End":
      return control ? { kind: "sheetEnd", extend } : null;
    case "F2":
      return { kind: "edit" };
    case "F9":
      return { kind: "recalculate" };
    case "F10":
      return shift ? { kind: "menu" } : null;
    case "ContextMenu":
      return { kind: "menu" };
    case "Delete":
      return { kind: "erase" };
    case "Backspace":
      return { kind: "startTyping", text: "" };
    case " ":
      if (control) return { kind: "selectLines", lines: "columns" };
      return shift ? { kind: "selectLines", lines: "rows" } : { kind: "startTyping", text: " " };
    default:
      return lettersCommand(key, control, shift);
  }
}

const controlled: Readonly<Record<string, GridCommand>> = {
  a: { kind: "selectAll" },
  d: { kind: "fill", direction: "down" },
  r: { kind: "fill", direction: "right" },
  y: { kind: "redo" },
  z: { kind: "undo" },
  "+": { kind: "insertLines" },
  "-": { kind: "deleteLines" },
};

function lettersCommand(key: string, control: boolean, shift: boolean): GridCommand | null {
  if (control && shift && key.toLowerCase() === "z") return { kind: "redo" };
  if (control) return controlled[key.toLowerCase()] ?? null;
  return [...key].length === 1 ? { kind: "startTyping", text: key } : null;
}
