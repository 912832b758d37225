// Looks as CSS classes: cells that look alike share one rule, so that a screenful of cells is drawn quickly while scrolling.
import type { CSSProperties } from "react";

const classes = new Map<string, string>();
let rules: CSSStyleSheet | null = null;

/** The class with these properties; numbers must carry their units, as text. */
export function lookClass(look: CSSProperties): string {
  const text = Object.entries(look)
    .map(([name, value]) => `${name.replace(/[A-Z]/g, "-$&").toLowerCase()}:${String(value)}`)
    .join(";");
  const known = classes.get(text);
  if (known !== undefined) return known;
  const name = `look-${classes.size}`;
  classes.set(text, name);
  if (rules === null) {
    rules = new CSSStyleSheet();
    document.adoptedStyleSheets.push(rules);
  }
  rules.insertRule(`.${name}{${text}}`, rules.cssRules.length);
  return name;
}
