// What a file is called in a roll-up: the end of its path, as short as tells it apart, or the name under which the roll-up knows it
// from a run before. Where that cannot be told, the file is left out rather than doubled.

export type FileName =
  | { readonly kind: "named"; readonly label: string }
  | { readonly kind: "twice" | "ambiguous"; readonly label: string };

/** `paths` with "/" between folders; `known` are the names in the roll-up. The answers stand in the order of the paths. */
export function nameFiles(paths: readonly string[], known: readonly string[]): readonly FileName[] {
  const shorts = paths.map((path) => shortest(path, [...paths, ...known]));
  const claims = paths.map((path) => knownAs(path, known));
  return paths.map((path, index): FileName => {
    const label = shorts[index] ?? path;
    if (paths.indexOf(path) < index) return { kind: "twice", label };
    const claimed = claims[index] ?? [];
    const [only] = claimed;
    if (only === undefined) return { kind: "named", label };
    const rivals = paths.filter((other, at) => other !== path && (claims[at] ?? []).includes(only));
    return claimed.length === 1 && rivals.length === 0
      ? { kind: "named", label: only }
      : { kind: "ambiguous", label };
  });
}

/** The longest known names that the path ends with; else those that end with the path, when only a name is given. */
function knownAs(path: string, known: readonly string[]): readonly string[] {
  const ends = known.filter((label) => endsWith(path, label));
  const longest = Math.max(...ends.map(({ length }) => length));
  return ends.length > 0
    ? ends.filter(({ length }) => length === longest)
    : known.filter((label) => endsWith(label, path));
}

/** The fewest last parts of the path that no other path ends with. */
function shortest(path: string, all: readonly string[]): string {
  const parts = path.split("/");
  const others = all.filter((other) => other !== path && !endsWith(path, other));
  for (let count = 1; count < parts.length; count += 1) {
    const end = parts.slice(-count).join("/");
    if (!others.some((other) => endsWith(other, end))) return end;
  }
  return path;
}

function endsWith(path: string, end: string): boolean {
  return path === end || path.endsWith(`/${end}`);
}
