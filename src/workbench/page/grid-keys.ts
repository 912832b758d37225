// What each key does in the grid, as in Excel: a key event becomes one command, or null when the grid leaves it alone.
// It decides nothing about contents; Grid carries the commands out.
import type { Direction } from "./selection";

export type GridCommand =
  | { readonly kind: "step"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "jump"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "page"; readonly direction: "up" | "down"; readonly extend: boolean }
  | { readonly kind: "rowStart"; readonly extend: boolean }
  | { readonly kind: "sheetStart"; readonly extend: boolean }
  | { readonly kind: "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "sheet"; readonly offset: 1 | -1 }
  | { readonly kind: "edit" }
  | { readonly kind: "startTyping"; readonly text: string }
  | { readonly kind: "erase" }
  | { readonly kind: "undo" }
  | { readonly kind: "recalculate" }
  | { readonly kind: "selectAll" }
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
      return { kind: "step", direction: shift ? "up" : "down", extend: false };
    case "Tab":
      return { kind: "step", direction: shift ? "left" : "right", extend: false };
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
    case "Delete":
      return { kind: "erase" };
    case "Backspace":
      return { kind: "startTyping", text: "" };
    default:
      return lettersCommand(key, control);
  }
}

function lettersCommand(key: string, control: boolean): GridCommand | null {
  if (control) {
    if (key.toLowerCase() === "z") return { kind: "undo" };
    return key.toLowerCase() === "a" ? { kind: "selectAll" } : null;
  }
  return [...key].length === 1 ? { kind: "startTyping", text: key } : null;
}
