// How texts are ordered and matched where people sort and filter: without regard to case, with * and ? as wild cards.

const order = new Intl.Collator("en", { sensitivity: "accent", numeric: false });
const exact = new Intl.Collator("en", { sensitivity: "variant", caseFirst: "lower" });

export function compareText(a: string, b: string, matchCase = false): number {
  return (matchCase ? exact : order).compare(a, b);
}

/** "~" takes the meaning from a wild card. */
export function matchesPattern(text: string, pattern: string): boolean {
  const source = pattern.replace(/~[*?~]|[*?]|[^*?~]+|~/g, (part) => {
    if (part === "*") return ".*";
    if (part === "?") return ".";
    return (part.length === 2 && part.startsWith("~") ? part.slice(1) : part).replace(
      /[\\^$.*+?()[\]{}|]/g,
      "\\$&"
    );
  });
  return new RegExp(`^${source}$`, "is").test(text);
}
