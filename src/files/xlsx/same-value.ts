// Whether two plain values say the same: whatever the order of their keys, and a key without a value says nothing.

export function sameValue(one: unknown, other: unknown): boolean {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null)
    return Object.is(one, other);
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const [first, second] = [said(one), said(other)];
  return (
    first.size === second.size &&
    [...first].every(([key, value]) => second.has(key) && sameValue(value, second.get(key)))
  );
}

function said(value: object): ReadonlyMap<string, unknown> {
  return new Map(Object.entries(value).filter(([, each]) => each !== undefined));
}
